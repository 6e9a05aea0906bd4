/**
 * The door to MiniSearch: which passages share words with a question, best first. The index holds
 * passage numbers and nothing else; the settings are those of plain BM25.
 */
import MiniSearch from 'minisearch';

/** A passage for the index: lists of terms. */
export interface Document {
  readonly own: readonly string[];
  /** Of its surroundings; counts for less. */
  readonly near: readonly string[];
}

export interface Match {
  /** The document's place in the list the index was built from. */
  readonly number: number;
  readonly score: number;
}

export interface Index {
  /** The best `limit` documents for the terms, best first. */
  match(terms: readonly string[], limit: number): readonly Match[];
}

const separator = ' ';
const nearWeight = 0.3;

export function buildIndex(documents: readonly Document[]): Index {
  const index = new MiniSearch<{ id: number; own: string; near: string }>({
    fields: ['own', 'near'],
    tokenize: (text) => text.split(separator),
    processTerm: (term) => term,
    searchOptions: { boost: { near: nearWeight }, prefix: false, fuzzy: false, combineWith: 'OR' },
  });
  index.addAll(
    documents.map(({ own, near }, id) => ({ id, own: own.join(separator), near: near.join(separator) })),
  );
  return {
    match: (terms, limit) =>
      index
        .search(terms.join(separator))
        // MiniSearch multiplies a score by the number of terms matched; without that it is BM25.
        .map(({ id, score, queryTerms }) => ({ number: Number(id), score: score / queryTerms.length }))
        .sort((a, b) => b.score - a.score || a.number - b.number)
        .slice(0, limit),
  };
}
