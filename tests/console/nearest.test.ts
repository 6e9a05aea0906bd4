import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/console/nearest.ts';

const names = ['stat', 'ask', 'sources', 'search', 'batch', 'corpus'];

describe('the nearest name', () => {
  test.each([
    ['sta', 'stat', 'a letter short'],
    ['satt', 'stat', 'letters swapped'],
    ['STATS', 'stat', 'a letter long, in capitals'],
    ['serach', 'search', 'swapped in a longer word'],
    ['sour', 'sources', 'the beginning of it'],
    ['corpse', 'corpus', 'two letters off in six'],
    ['vehicles', undefined, 'another word'],
    ['x', undefined, 'one letter says nothing'],
    ['', undefined, 'nothing says nothing'],
  ])('of %j is %j: %s', (typed, expected, _reason) => {
    expect(nearest(typed, names)).toBe(expected);
  });
});

test('edits count the same both ways, and are none for equal words', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
