import { expect, test } from 'vitest';
import { isNumber, otherNumbers } from '../../src/search/number-words.ts';

test.each([
  ['40', ['40%', '$40', '€40', '¥40', 'forti'], 'with a sign, and in words'],
  ['eleven', ['11'], 'in digits'],
  ['$5.8', ['5.8'], 'without its sign'],
  ['5%', ['5'], 'behind it may stand per cent'],
  ['$2', [], 'one figure stands for too much without its sign'],
  ['honey', [], 'no number'],
])('%s may be written %j: %s', (term, forms) => {
  expect(otherNumbers(term).map(([form]) => form)).toEqual(forms);
  expect(isNumber(term)).toBe(term !== 'honey');
});
