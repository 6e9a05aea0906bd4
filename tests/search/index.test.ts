import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../src/search/index.ts';

const term = fc.constantFrom('oil', 'gas', 'coal', 'rail', 'port', '#oil', '@2024');
const documents = fc.array(fc.record({ own: fc.array(term), near: fc.array(term) }), { maxLength: 30 });
const asked = fc.uniqueArray(fc.oneof(term, fc.constant('unheard')), { maxLength: 5 });

test('what several terms give to a document is what each gives to each of its fields', () => {
  fc.assert(
    fc.property(documents, asked, (all, terms) => {
      const index = buildIndex(all);
      const expected = new Map<number, number>();
      for (const { weight, scores } of terms.flatMap((one) => index.shares(one)))
        for (const [number, score] of scores)
          expected.set(number, (expected.get(number) ?? 0) + weight * score);
      const found = index.match(terms, all.length);
      expect(new Set(found.map(({ number }) => number))).toEqual(new Set(expected.keys()));
      for (const { number, score } of found) expect(score).toBeCloseTo(expected.get(number) ?? 0, 9);
    }),
  );
});

test('fewer documents are the first of all; of two that are as good the first in the list comes first', () => {
  fc.assert(
    fc.property(documents, asked, fc.integer({ min: 1, max: 30 }), (all, terms, limit) => {
      const index = buildIndex(all);
      const found = index.match(terms, all.length);
      expect(index.match(terms, limit)).toEqual(found.slice(0, limit));
      const inOrder = [...found].sort((a, b) => b.score - a.score || a.number - b.number);
      expect(found).toEqual(inOrder);
    }),
  );
});

test('a term asked before gives the same again', () => {
  const index = buildIndex([
    { own: ['oil', 'rail'], near: [] },
    { own: ['gas'], near: ['oil'] },
  ]);
  const first = index.match(['oil', 'rail'], 2);
  index.match(['rail'], 1);
  expect(index.match(['oil', 'rail'], 2)).toEqual(first);
  expect(first.map(({ number }) => number)).toEqual([0, 1]);
});
