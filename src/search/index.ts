/**
 * The door to MiniSearch: which passages share words with a question, best first. The index holds
 * passage numbers and nothing else; the settings are those of plain BM25.
 */
import MiniSearch from 'minisearch';
import { recalling } from '../recent.ts';
import { bestOf, type Match, type Posting } from './posting.ts';

export type { Match } from './posting.ts';

/** A passage for the index: lists of terms. */
export interface Document {
  readonly own: readonly string[];
  /** Of its surroundings; counts for less. */
  readonly near: readonly string[];
}

export interface Index {
  /** The best `limit` documents for the terms, best first; what has a weight counts for that much. */
  match(terms: readonly string[], limit: number, weights?: ReadonlyMap<string, number>): readonly Match[];
  /** What one term gives to each document that has it: a field's scores, times its weight, are part of the whole. */
  shares(term: string): readonly Share[];
}

interface Share {
  readonly field: keyof typeof fieldWeights;
  readonly weight: number;
  /** By the document's number. */
  readonly scores: ReadonlyMap<number, number>;
}

const separator = ' ';
const fieldWeights = { own: 1, near: 0.3 };
const fields = ['own', 'near'] as const;
/** Questions have most of their terms in common; a posting takes twelve bytes a document that has the term. */
const mostPostings = 2_000;

export function buildIndex(documents: readonly Document[]): Index {
  const index = new MiniSearch<{ id: number; own: string; near: string }>({
    fields: [...fields],
    tokenize: (text) => text.split(separator),
    processTerm: (term) => term,
    searchOptions: { boost: fieldWeights, prefix: false, fuzzy: false, combineWith: 'OR' },
  });
  index.addAll(
    documents.map(({ own, near }, id) => ({ id, own: own.join(separator), near: near.join(separator) })),
  );
  const postingOf = recalling(mostPostings, (term: string): Posting => {
    // MiniSearch multiplies a score by the number of terms matched, here one: this is BM25.
    const found = index.search(term);
    return {
      numbers: Uint32Array.from(found, ({ id }) => Number(id)),
      scores: Float64Array.from(found, ({ score }) => score),
    };
  });
  return {
    match: (terms, limit, weights) =>
      bestOf(
        terms.map((term) => ({ posting: postingOf(term), weight: weights?.get(term) ?? 1 })),
        documents.length,
        limit,
      ),
    shares: (term) =>
      fields.map((field) => ({
        field,
        weight: fieldWeights[field],
        scores: new Map(
          index.search(term, { fields: [field], boost: {} }).map(({ id, score }) => [Number(id), score]),
        ),
      })),
  };
}
