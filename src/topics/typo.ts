/** How far a typed word is from the one that was meant. */

/** How many slips are forgiven in a word of this length: short words are too near to each other. */
export const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/**
 * The fewest slips (a letter too many, too few, another one, two neighbours swapped) that part two words;
 * anything above `most` is given as `most + 1`.
 */
export const slips = (a: string, b: string, most: number): number => slipsBehind(a, b, most, 0, 0);

/** What parts the ends of two words: at most four tries a slip, and nearly all pairs part for good within a few letters. */
function slipsBehind(a: string, b: string, most: number, fromA: number, fromB: number): number {
  if (Math.abs(a.length - fromA - (b.length - fromB)) > most) return most + 1;
  let [i, j] = [fromA, fromB];
  while (i < a.length && j < b.length && a[i] === b[j]) {
    i++;
    j++;
  }
  if (i === a.length || j === b.length) return a.length - i + (b.length - j);
  if (most === 0) return 1;
  const swapped = i + 1 < a.length && a[i] === b[j + 1] && a[i + 1] === b[j];
  const left = most - 1;
  return (
    1 +
    Math.min(
      slipsBehind(a, b, left, i + 1, j + 1),
      slipsBehind(a, b, left, i + 1, j),
      slipsBehind(a, b, left, i, j + 1),
      swapped ? slipsBehind(a, b, left, i + 2, j + 2) : most,
    )
  );
}

/** Short words that differ in one letter are two words (`stake`, `state`), not one misspelt. */
export const isOtherWord = (a: string, b: string, distance: number): boolean =>
  a.length === b.length && a.length < 8 && distance === 1 && [...a].sort().join() !== [...b].sort().join();
