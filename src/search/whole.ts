/**
 * How much each article as a whole, headline first, speaks of some terms: BM25 over articles. A sentence has few words,
 * and its article tells what they are about. For `amur search` alone; the index is built when it is asked for first.
 */
import type { Article } from '../text/article.ts';
import type { Entry } from './entry.ts';
import { buildIndex, type Index } from './index.ts';
import { topicTerm } from './lexicon.ts';
import { termsIn } from './terms.ts';

/** By the article; nothing for one that has none of the terms. */
export type WholeScores = (terms: readonly string[]) => ReadonlyMap<Article, number>;

export function wholeScoresOf(entries: readonly Entry[]): WholeScores {
  let built: { readonly articles: readonly Article[]; readonly index: Index } | undefined;
  return (terms) => {
    built ??= indexOf(entries);
    const { articles, index } = built;
    return new Map(
      index.match(terms, articles.length).flatMap(({ number, score }) => {
        const article = articles[number];
        return article ? [[article, score] as const] : [];
      }),
    );
  };
}

function indexOf(entries: readonly Entry[]) {
  const terms = new Map<Article, string[]>();
  for (const entry of entries) {
    const { article } = entry.passage;
    const own = [
      ...entry.terms.map(({ term }) => term),
      ...entry.topics.map(({ topic }) => topicTerm(topic)),
    ];
    const before = terms.get(article);
    if (before) before.push(...own);
    else terms.set(article, [...termsIn(article.meta.title).map(({ term }) => term), ...own]);
  }
  return {
    articles: [...terms.keys()],
    index: buildIndex([...terms.values()].map((own) => ({ own, near: [] }))),
  };
}
