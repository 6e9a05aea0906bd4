/** The blocks of samples as a fit reads them: features by number, those on few pages left out. */
import type { Sample } from './samples.ts';

export interface Rows {
  readonly names: readonly string[];
  readonly features: readonly Int32Array[];
  readonly inside: readonly boolean[];
  readonly costs: readonly number[];
}

/** What is seen on fewer pages than `fewest` tells nothing of another. */
export function rowsOf(samples: readonly Sample[], fewest: number): Rows {
  const pages = new Map<string, number>();
  for (const { features } of samples)
    for (const name of new Set(features.flat())) pages.set(name, (pages.get(name) ?? 0) + 1);
  const names = [...pages].filter(([, count]) => count >= fewest).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const numbered = (all: readonly string[]) =>
    Int32Array.from(new Set(all.map((name) => ids.get(name) ?? -1).filter((id) => id >= 0)));
  return {
    names,
    features: samples.flatMap(({ features }) => features.map(numbered)),
    inside: samples.flatMap(({ inside }) => inside),
    costs: samples.flatMap(({ costs }) => costs),
  };
}

/** The same numbers in every run. */
export function randomNumbers(): () => number {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

export const likely = (sum: number): number => 1 / (1 + Math.exp(-sum));
