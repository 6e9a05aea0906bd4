/**
 * What one term gives to each document that has it, and the best documents for several terms: BM25 of them together is the
 * sum of what each gives, so a term is looked up once and added to whatever it is asked with.
 */
export interface Match {
  /** The document's place in the list the index was built from. */
  readonly number: number;
  readonly score: number;
}

export interface Posting {
  readonly numbers: Uint32Array;
  /** Side by side with `numbers`. */
  readonly scores: Float64Array;
}

export interface Weighted {
  readonly posting: Posting;
  /** How much the term counts: 1 for what is asked for itself. */
  readonly weight: number;
}

/** The best `limit` of `size` documents, best first; those with none of the terms are left out. */
export function bestOf(postings: readonly Weighted[], size: number, limit: number): readonly Match[] {
  const sums = new Float64Array(size);
  const found: number[] = [];
  for (const { posting, weight } of postings) {
    const { numbers, scores } = posting;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      const sum = sums[number] ?? 0;
      if (sum === 0) found.push(number);
      sums[number] = sum + weight * (scores[at] ?? 0);
    }
  }
  const matches: Match[] = [];
  const least = found.length > limit ? leastOf(found, sums, limit) : 0;
  for (const number of found) {
    const score = sums[number] ?? 0;
    if (score >= least) matches.push({ number, score });
  }
  return matches.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, limit);
}

/** The score of the last of the best `limit`: numbers alone are sorted many times as fast. */
const leastOf = (found: readonly number[], sums: Float64Array, limit: number): number =>
  Float64Array.from(found, (number) => sums[number] ?? 0)
    .sort()
    .at(-limit) ?? 0;
