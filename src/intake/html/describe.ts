/**
 * What a page in HTML says about its article: JSON-LD first, then meta elements, microdata, and at last the words that
 * a reader sees.
 */
import { isIsoDate, isWebAddress } from '../../text/front-matter.ts';
import { agencyIn, agencyNamed } from '../metadata/agencies.ts';
import { namesIn } from '../metadata/bylines.ts';
import { dateIn } from '../metadata/dates.ts';
import { keyOf } from '../metadata/site.ts';
import { sourceOf } from '../metadata/visible.ts';
import type { Description } from '../taken.ts';
import type { DomDocument } from './dom.ts';
import { linkedDataIn } from './linked-data.ts';

/** What the markup alone says. */
export function describeMarkup(document: DomDocument): Partial<Description> {
  const data = linkedDataIn(document);
  const meta = metaOf(document);
  const of = (selector: string, attribute?: string) => contentOf(document, selector, attribute);
  const site = siteOf([
    meta('og:site_name'),
    data?.publisher,
    meta('application-name'),
    meta('twitter:site')?.replace(/^@/, ''),
  ]);
  const stated = data?.title ?? meta('og:title', 'twitter:title', 'dc.title', 'title') ?? of('title');
  const author =
    data?.author ??
    meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl') ??
    of('[itemprop="author"] [itemprop="name"]') ??
    of('[itemprop="author"]') ??
    of('[rel="author"]');
  const published =
    data?.published ??
    meta(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'pubdate',
      'publish-date',
      'date',
      'dc.date.issued',
      'dc.date',
      'sailthru.date',
    ) ??
    of('[itemprop="datePublished"]', 'content') ??
    of('[itemprop="datePublished"]', 'datetime') ??
    of('time[datetime]', 'datetime');
  const url = [of('link[rel="canonical"]', 'href'), meta('og:url'), data?.url].find(
    (one) => one && isWebAddress(one),
  );
  const language = /^[a-z]{2,3}\b/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0];
  const found = {
    title: titleOf(document, stated === null ? null : withoutSite(plain(stated), site)),
    publisher: site === null ? null : plain(site),
    author: author === null ? null : authorOf(plain(author)),
    published: published === null ? null : dayOf(published),
    url: url ?? null,
    language: language?.toLowerCase() ?? null,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

/** The first name given; of one all in small letters, a spelling that is no mere address. */
function siteOf(stated: readonly (string | null | undefined)[]): string | null {
  const names = stated.filter((name): name is string => Boolean(name));
  const [first] = names;
  if (first === undefined) return null;
  const better = names.find((name) => /\p{Lu}/u.test(name) && keyOf(name).startsWith(keyOf(first)));
  return /\p{Lu}/u.test(first) ? first : (better ?? first);
}

/** The markup's word before the reader's; the agency is in the text. */
export function completed(
  marked: Partial<Description>,
  visible: Description,
  paragraphs: readonly string[],
): Description {
  const author = marked.author ?? visible.author;
  const named = author === null ? null : agencyNamed(author);
  const agency =
    paragraphs
      .slice(0, 3)
      .map(agencyIn)
      .find((name) => name !== null) ??
    named ??
    null;
  const site = marked.publisher ?? visible.via ?? visible.publisher;
  return {
    ...visible,
    ...marked,
    ...sourceOf(agency, site),
    author: named === null ? author : null,
  };
}

function metaOf(document: DomDocument): (...names: readonly string[]) => string | null {
  const values = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll('meta'))) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

function contentOf(document: DomDocument, selector: string, attribute?: string): string | null {
  const element = document.querySelector(selector);
  const value = attribute === undefined ? element?.textContent : element?.getAttribute(attribute);
  return value?.trim() || null;
}

/** The heading of the page that agrees with what the markup states: sites put slogans and search words into the latter. */
function titleOf(document: DomDocument, stated: string | null): string | null {
  const heads = Array.from(document.querySelectorAll('h1'))
    .map((head) => plain(head.textContent ?? ''))
    .filter((head) => head !== '' && head.length < 300);
  if (stated === null) return heads.length === 1 ? (heads[0] ?? null) : null;
  const said = new Set(wordsIn(stated));
  const agreeing = heads.find((head) => {
    const words = wordsIn(head);
    return words.length > 1 && words.filter((word) => said.has(word)).length * 2 >= words.length;
  });
  return agreeing ?? stated;
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** `Headline | Site`, `Headline - Site`: the headline. */
function withoutSite(title: string, site: string | null): string {
  const cut = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  const tail = title.slice(cut + 3);
  const isSite = site !== null && keyOf(tail).includes(keyOf(site));
  return cut > 10 && (isSite || (title.includes(' | ') && tail.split(' ').length <= 3))
    ? title.slice(0, cut).trim()
    : title;
}

function authorOf(words: string): string | null {
  if (/^https?:|@/.test(words) || words.length > 200) return null;
  const names = words.replace(/^by:?\s+/i, '');
  return namesIn(names) ?? (/\d/.test(names) ? null : names);
}

/** The date as written where it happened: an hour's difference of time zones is not to move it. */
function dayOf(value: string): string | null {
  const written = value.slice(0, 10);
  return isIsoDate(written) ? written : dateIn(value);
}

/** JSON-LD and meta elements carry markup and entities of their own. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(
      /&(amp|quot|#39|#x27|apos|nbsp|lt|gt|#8217|rsquo|#8216|lsquo);/gi,
      (_, name: string) => entities.get(name.toLowerCase()) ?? ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['#39', "'"],
  ['#x27', "'"],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
  ['#8217', '’'],
  ['rsquo', '’'],
  ['#8216', '‘'],
  ['lsquo', '‘'],
]);
