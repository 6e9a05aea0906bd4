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

export interface Weighted extends Posting {
  /** How much the term counts: 1 for what is asked for itself. */
  readonly weight: number;
}

/** The best `limit` of `size` documents, best first; those with none of the terms are left out. */
export function bestOf(postings: readonly Weighted[], size: number, limit: number): readonly Match[] {
  const sums = new Float64Array(size);
  const found: number[] = [];
  for (const { numbers, scores, weight } of postings) {
    numbers.forEach((number, at) => {
      const sum = sums[number] ?? 0;
      if (sum === 0) found.push(number);
      sums[number] = sum + weight * (scores[at] ?? 0);
    });
  }
  const scoreOf = (number: number): number => sums[number] ?? 0;
  // Numbers alone are sorted many times as fast.
  const least = found.length > limit ? (Float64Array.from(found, scoreOf).sort().at(-limit) ?? 0) : 0;
  return found
    .filter((number) => scoreOf(number) >= least)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
    .slice(0, limit)
    .map((number) => ({ number, score: scoreOf(number) }));
}
