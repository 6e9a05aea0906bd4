/** A score as a sum of features: each a small function with a name, and a weight that stands in `weights.ts`. */

/** What one feature gave: `value` times `weight` went into the score. */
export interface FeatureLine {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

export interface Scorer<Seen extends readonly unknown[]> {
  score(...seen: Seen): number;
  /** A line for each feature that says something; their products add up to the score. */
  lines(...seen: Seen): readonly FeatureLine[];
}

/** Features without a weight are left out. */
export function scorer<Seen extends readonly unknown[]>(
  features: Readonly<Record<string, (...seen: Seen) => number>>,
  weights: Readonly<Record<string, number>>,
): Scorer<Seen> {
  const parts = Object.entries(features).flatMap(([name, value]) => {
    const weight = weights[name];
    return weight === undefined ? [] : [{ name, value, weight }];
  });
  return {
    score: (...seen) => {
      let sum = 0;
      for (const { value, weight } of parts) sum += weight * value(...seen);
      return sum;
    },
    lines: (...seen) =>
      parts
        .map(({ name, value, weight }) => ({ name, value: value(...seen), weight }))
        .filter(({ value }) => value !== 0),
  };
}
