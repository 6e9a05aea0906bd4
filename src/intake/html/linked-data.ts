/** What a page says about its article in JSON-LD: the object of a kind that schema.org calls an article, wherever it stands. */
import type { DomDocument } from './dom.ts';

export interface LinkedData {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly description: string | null;
  readonly body: string | null;
}

const kinds = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory)$/;
const mostObjects = 5000;

export function linkedDataIn(document: DomDocument): LinkedData | null {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const article = articleIn(parsed(script.textContent ?? ''));
    if (article) {
      return {
        title: textIn(article['headline']) ?? textIn(article['name']),
        publisher: nameIn(article['publisher']),
        author: namesIn(article['author']),
        published: textIn(article['datePublished']),
        url: textIn(article['url']) ?? urlIn(article['mainEntityOfPage']),
        description: textIn(article['description']),
        body: textIn(article['articleBody']),
      };
    }
  }
  return null;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    // Pages carry broken JSON-LD; there are other places to look.
    return null;
  }
}

function articleIn(value: unknown): Json | null {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < mostObjects; at++) {
    const one = queue[at];
    if (Array.isArray(one)) queue.push(...one.slice(0, 200));
    else if (isObject(one)) {
      if ([one['@type']].flat().some((kind) => typeof kind === 'string' && kinds.test(kind))) return one;
      queue.push(one['@graph'], one['mainEntity'], one['mainEntityOfPage']);
    }
  }
  return null;
}

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const nameIn = (value: unknown): string | null => {
  const one = Array.isArray(value) ? value[0] : value;
  return isObject(one) ? textIn(one['name']) : textIn(one);
};

function namesIn(value: unknown): string | null {
  const names = [value]
    .flat()
    .map(nameIn)
    .filter((name) => name !== null && !/^https?:/.test(name));
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

const urlIn = (value: unknown): string | null => (isObject(value) ? textIn(value['@id']) : textIn(value));
