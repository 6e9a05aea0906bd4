import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slips, slipsAllowed } from '../../src/topics/typo.ts';

/** The textbook's recursion, slow and plain. */
function plainly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.at(-1), b.at(-1)];
  const options = [
    plainly(a.slice(0, -1), b) + 1,
    plainly(a, b.slice(0, -1)) + 1,
    plainly(a.slice(0, -1), b.slice(0, -1)) + (x === y ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && x === b.at(-2) && y === a.at(-2)) {
    options.push(plainly(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...options);
}

describe('slips between two words', () => {
  it.each([
    ['timber', 'timber', 0],
    ['timber', 'timbr', 1],
    ['timber', 'timmber', 1],
    ['timber', 'tinber', 1],
    ['timber', 'tibmer', 1],
    ['smartphones', 'smartfones', 2],
  ])('%s and %s: %d', (a, b, count) => {
    expect(slips(a, b, 3)).toBe(count);
  });

  it('are counted as the textbook does, up to the most that is asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(slips(a, b, most)).toBe(Math.min(plainly(a, b), most + 1));
      }),
    );
  });

  it('are forgiven more in longer words, not at all in short ones', () => {
    expect([4, 5, 7, 8, 20].map(slipsAllowed)).toEqual([0, 1, 1, 2, 2]);
  });
});
