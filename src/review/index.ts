/** What a person should look at in the articles of a corpus, before a wrong line becomes a wrong answer. Pure. */
import { readFigures } from '../figures/index.ts';
import type { Article } from '../text/article.ts';
import { suspectedChrome } from './chrome.ts';
import { duplicates } from './copies.ts';
import { doubtfulDates } from './dates.ts';
import { contradictedHeadline } from './headline.ts';
import { altered } from './original.ts';
import { error, type Remark } from './remark.ts';
import { offSubject } from './subject.ts';
import { wordsIn } from './text.ts';

export type { Remark } from './remark.ts';

export interface Reviewed {
  readonly article: Article;
  /** In the order of the text, those about the whole first. */
  readonly remarks: readonly Remark[];
}

/** A document as it was received: what a reader sees of it, or the place where it is not; null where none is named or it cannot be read. */
export type Original = { readonly text: string } | { readonly missing: string } | null;

/** `today` is `YYYY-MM-DD`. */
export function review(
  articles: readonly Article[],
  received: (article: Article) => Original,
  today: string,
): readonly Reviewed[] {
  const copies = duplicates(articles);
  const ids = new Set(articles.map(({ id }) => id));
  return articles.map((article) => {
    const figures = readFigures(article);
    const original = received(article);
    const remarks = [
      ...offSubject(wordsIn(article)),
      ...(copies.get(article.id) ?? []),
      ...strayCopy(article, ids),
      ...doubtfulDates(article, figures.flat(), today),
      ...contradictedHeadline(article, figures),
      ...suspectedChrome(article),
      ...againstOriginal(article, original),
    ];
    return { article, remarks: remarks.toSorted((a, b) => (a.at ?? -1) - (b.at ?? -1)) };
  });
}

function againstOriginal(article: Article, original: Original): readonly Remark[] {
  if (original === null) return [];
  if ('text' in original) return altered(article, original.text);
  return [error('original', `names ${original.missing} as the document received, which is not there`)];
}

function strayCopy({ id, meta: { sameAs } }: Article, ids: ReadonlySet<string>): readonly Remark[] {
  if (sameAs === undefined) return [];
  if (sameAs === id) return [error('copy', 'names itself in `sameAs`')];
  if (ids.has(sameAs)) return [];
  return [error('copy', `names ${sameAs} in \`sameAs\`, which is not in the corpus`)];
}
