/**
 * BM25 as Lucene has it, times k1 + 1 as it was published: what `amur search` adds for an article as a whole, and the
 * measure that it is held to (`bench/retrieval.ts`). MiniSearch's own differs: it counts a word that comes back once in the
 * length of a text, and gives half a point to every text that has a word, however long.
 *
 *   https://lucene.apache.org/core/8_7_0/core/org/apache/lucene/search/similarities/BM25Similarity.html
 */

/** By a text's place in the list, for those that have one of the terms. A term counts once. */
export type Scoring = (terms: readonly string[]) => ReadonlyMap<number, number>;

interface Posting {
  readonly numbers: number[];
  /** How often the text of the same place has the term. */
  readonly counts: number[];
}

const k1 = 1.2;
const b = 0.75;

export function bm25Of(texts: readonly (readonly string[])[]): Scoring {
  const postings = new Map<string, Posting>();
  for (const [number, terms] of texts.entries()) {
    for (const term of terms) count(postings, term, number);
  }
  const average = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const norms = texts.map(({ length }) => k1 * (1 - b + (b * length) / average));
  return (terms) => {
    const scores = new Map<number, number>();
    for (const term of new Set(terms)) {
      const { numbers, counts } = postings.get(term) ?? none;
      const rarity = Math.log(1 + (texts.length - numbers.length + 0.5) / (numbers.length + 0.5));
      for (const [at, number] of numbers.entries()) {
        const often = counts[at] ?? 0;
        const gain = (rarity * (k1 + 1) * often) / (often + (norms[number] ?? 0));
        scores.set(number, (scores.get(number) ?? 0) + gain);
      }
    }
    return scores;
  };
}

const none: Posting = { numbers: [], counts: [] };

function count(postings: Map<string, Posting>, term: string, number: number): void {
  let posting = postings.get(term);
  if (posting === undefined) {
    posting = { numbers: [], counts: [] };
    postings.set(term, posting);
  }
  const { numbers, counts } = posting;
  const last = numbers.length - 1;
  if (numbers[last] === number) counts[last] = (counts[last] ?? 0) + 1;
  else {
    numbers.push(number);
    counts.push(1);
  }
}
