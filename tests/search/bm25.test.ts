/** The scores of Lucene 8.7 (BM25Similarity, k1 1.2, b 0.75, WhitespaceAnalyzer) for the same texts, k1 + 1 times. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bm25Of } from '../../src/search/bm25.ts';

const texts = [
  'coal export to china rose coal price fell',
  'coal coal coal',
  'timber export by rail to china through the border crossing in the east of the country',
  'price of timber',
].map((text) => text.split(' '));

test.each<[string, string[], [number, number][]]>([
  [
    'a word twice in one text, three times in a short one',
    ['coal', 'price'],
    [
      [0, 0.731946],
      [1, 0.568153],
      [3, 0.417559],
    ],
  ],
  [
    'three words, none of which is in every text',
    ['timber', 'export', 'china'],
    [
      [2, 0.645789],
      [0, 0.613405],
      [3, 0.417559],
    ],
  ],
  ['a word that nobody has', ['zinc'], []],
])('scores as Lucene does: %s', (_, terms, expected) => {
  const scores = bm25Of(texts)(terms);
  expect([...scores.keys()].sort()).toEqual(expected.map(([number]) => number).sort());
  for (const [number, score] of expected) expect(scores.get(number)).toBeCloseTo(score * 2.2, 5);
});

test('a word asked for twice counts once, and the order of words is nothing', () => {
  const word = fc.constantFrom('coal', 'ore', 'rail', 'price', 'port');
  const words = fc.array(word, { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), words, (list, asked) => {
      const score = bm25Of(list);
      const once = [...new Set(asked)].reverse();
      const scores = score([...asked, ...asked]);
      expect(scores.size).toBe(list.filter((terms) => terms.some((term) => asked.includes(term))).length);
      for (const [number, value] of score(once)) expect(scores.get(number)).toBeCloseTo(value, 9);
    }),
  );
});
