/**
 * A number of a question as passages may write it: `$300` for 300 and the other way round, `5 per cent` for 5%, `forty` for 40.
 */
import type { Need } from './need.ts';
import { termOf } from './terms.ts';

const ones = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const digits = new Map([
  ...ones.map((word, at) => [termOf(word), String(at + 1)] as const),
  ...tens.map((word, at) => [termOf(word), String(10 * (at + 2))] as const),
]);
const words = new Map([...digits].map(([word, number]) => [number, word]));
const signs = ['$', '€', '¥'];
const same = 0.95;

export const isNumber = (term: string): boolean => /^[$€£¥₽]?\d/.test(term) || digits.has(term);

/** The terms that say the same number; none for what is no number. */
export function otherNumbers(term: string): Need['near'] {
  const inDigits = digits.get(term);
  if (inDigits !== undefined) return [[inDigits, same]];
  const [, sign = '', number, percent = ''] = /^([$€£¥₽]?)(\d+(?:\.\d+)?)(%?)$/.exec(term) ?? [];
  if (number === undefined) return [];
  // One figure alone stands for too much: `$2` is no second pipeline.
  if (sign !== '') return number.length > 1 ? [[number, same]] : [];
  if (percent !== '') return [[number, same]];
  const word = words.get(number);
  const forms = [`${number}%`, ...signs.map((one) => one + number), ...(word === undefined ? [] : [word])];
  return forms.map((form) => [form, same]);
}
