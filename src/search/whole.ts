/**
 * How much each article as a whole, headline first, speaks of some words: BM25 over articles. A sentence has few words,
 * and its article tells what they are about. Words go by their stems here: a sentence may say `fell` for `dropped`, but of
 * two articles the one that has the very word is meant. For `amur search` alone; made when it is asked for first.
 */
import type { Article } from '../text/article.ts';
import { bm25Of, type Scoring } from './bm25.ts';
import type { Entry } from './entry.ts';
import { stemOf, termsIn } from './terms.ts';

/** By the article; nothing for one that has none of the words. */
export type WholeScores = (words: string) => ReadonlyMap<Article, number>;

export function wholeScoresOf(entries: readonly Entry[]): WholeScores {
  let made: { readonly articles: readonly Article[]; readonly scoring: Scoring } | undefined;
  return (words) => {
    made ??= scoringOf(entries);
    const { articles, scoring } = made;
    const scores = new Map<Article, number>();
    for (const [number, score] of scoring(termsIn(words).map(({ word }) => stemOf(word)))) {
      const article = articles[number];
      if (article) scores.set(article, score);
    }
    return scores;
  };
}

function scoringOf(entries: readonly Entry[]) {
  const stems = new Map<Article, string[]>();
  for (const { passage, terms } of entries) {
    const { article } = passage;
    const before = stems.get(article) ?? termsIn(article.meta.title).map(({ word }) => stemOf(word));
    for (const { word } of terms) before.push(stemOf(word));
    stems.set(article, before);
  }
  return { articles: [...stems.keys()], scoring: bm25Of([...stems.values()]) };
}
