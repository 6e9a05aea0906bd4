/** The measure of text extraction: F1 over runs of four words, as in the article-extraction-benchmark. */
export type Counts = ReadonlyMap<string, number>;

const run = 4;

export const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export function runsOf(text: string): Counts {
  const words = tokens(text);
  const runs = new Map<string, number>();
  for (let at = 0; at + run <= Math.max(words.length, run); at++) {
    const one = words.slice(at, at + run).join(' ');
    if (one !== '') runs.set(one, (runs.get(one) ?? 0) + 1);
  }
  return runs;
}

export function f1(gold: Counts, found: Counts): number {
  let shared = 0;
  for (const [one, count] of gold) shared += Math.min(count, found.get(one) ?? 0);
  return shared === 0 ? 0 : (2 * shared) / (size(gold) + size(found));
}

const size = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
