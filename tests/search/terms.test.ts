import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termsIn } from '../../src/search/terms.ts';

const terms = (text: string) => termsIn(text).map(({ term }) => term);

test.each([
  ['3.2%', ['3.2%'], 'a percentage stays whole'],
  ['1,000', ['1000'], 'groups of digits are one number'],
  ['$5.8', ['$5.8'], 'a sum keeps its sign, so that it is no plain number'],
  ['U.S.', ['america'], 'an abbreviation is one word'],
  ['Ivanov’s', ['ivanov'], 'a possessive is its noun'],
  ['café', ['cafe'], 'accents do not count'],
  ['MC-21', ['mc', '21'], 'a hyphen separates'],
  ['石油出口', ['石油', '油出', '出口'], 'Chinese stands as pairs, never as one run'],
  ['油', ['油'], 'a single Chinese character stands alone'],
  ['Нефть и газ', ['нефть', 'и', 'газ'], 'Russian words stay whole'],
  ['the of and', [], 'stop words are no terms'],
])('%s becomes %j: %s', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test.each([
  ['lorries', 'truck', 'two words for one thing'],
  ['plunged', 'decline', 'reporters have many words for a fall'],
  ['shipments', 'supplied', 'inflected forms of one family'],
  ['roubles', 'ruble', 'both spellings'],
])('%s and %s are one term: %s', (one, other) => {
  expect(terms(one)).toEqual(terms(other));
});

test('offsets lie inside the text and in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = termsIn(text);
      for (const [i, { start, end, term }] of found.entries()) {
        expect(term).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.start ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
