/** Articles into what `find` searches: entries, the index over them, and what is known of them. */
import type { Article } from '../text/article.ts';
import type { Entry } from './entry.ts';
import { buildIndex, type Index } from './index.ts';
import { buildLexicon, type Lexicon, topicTerm } from './lexicon.ts';
import { type Supply, supplyOf } from './nearest.ts';
import { type Publisher, publishersOf } from './publishers.ts';
import { periodTerm } from './question.ts';
import { numbered, type Whereabouts, whereaboutsIn } from './whereabouts.ts';
import { type WholeScores, wholeScoresOf } from './whole.ts';

export interface Corpus {
  readonly entries: readonly Entry[];
  readonly index: Index;
  readonly whereabouts: Whereabouts;
  readonly wholeScores: WholeScores;
  readonly lexicon: Lexicon;
  readonly publishers: readonly Publisher[];
  readonly supply: readonly Supply[];
  /** 1 for the newest article, 0 for the oldest and for undated ones. */
  recency(entry: Entry): number;
}

/** `articles` newest first, undated ones last. */
export function buildCorpus(
  articles: readonly Article[],
  entriesOf: (article: Article) => readonly Entry[],
): Corpus {
  const entries = numbered(articles.flatMap(entriesOf));
  const order = new Map(articles.map((article, at) => [article.id, 1 - at / articles.length]));
  return {
    entries,
    index: buildIndex(entries.map(documentOf)),
    whereabouts: whereaboutsIn(entries),
    wholeScores: wholeScoresOf(entries),
    lexicon: buildLexicon(entries),
    supply: supplyOf(entries),
    publishers: publishersOf(articles.map(({ meta }) => meta.publisher)),
    recency: ({ passage }) => (passage.article.published === null ? 0 : (order.get(passage.article.id) ?? 0)),
  };
}

const documentOf = ({ terms, own, near, before, figures }: Entry) => ({
  own: [
    ...terms.map(({ term }) => term),
    ...[...own.topics].map(topicTerm),
    ...figures.flatMap(({ period }) => (period === null ? [] : [periodTerm(period)])),
  ],
  near: [...near.terms, ...before.terms, ...[...near.topics, ...before.topics].map(topicTerm)],
});
