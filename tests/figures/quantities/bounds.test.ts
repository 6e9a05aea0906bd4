import { expect, test } from 'vitest';
import { readingsIn } from '../sentence.ts';

test.each([
  ['almost 20%', '~'],
  ['roughly 20%', '~'],
  ['an estimated 20%', '~'],
  ['20% or so', '~'],
  ['close to 20%', '~'],
  ['more than 20%', '>'],
  ['a little over 20%', '>'],
  ['at least 20%', '>'],
  ['no fewer than 20%', '>'],
  ['20% or more', '>'],
  ['in excess of 20%', '>'],
  ['less than 20%', '<'],
  ['just under 20%', '<'],
  ['as much as 20%', '<'],
  ['no more than 20%', '<'],
  ['up to 20%', '<'],
  ['20% or less', '<'],
  ['only 20%', '='],
  ['20%', '='],
])('%s is %s', (words, bound) => {
  const [reading] = readingsIn(`The share was ${words} in May.`);
  expect(reading).toMatchObject({ value: 20, bound });
  if (words !== 'only 20%') expect(reading?.mention).toBe(words);
});

test('`went up to` bounds nothing', () => {
  expect(readingsIn('The share went up to 57%.')).toMatchObject([{ bound: '=', change: 'up' }]);
});

test.each([
  ['Sales more than doubled.', '>'],
  ['Sales almost tripled.', '~'],
  ['Trade did not exceed $200 billion.', '<'],
  ['The share did not fall below 30%.', '>'],
  ['It cost over 3 trillion tenge ($6 billion).', '>'],
])('%s is bounded by %s', (text, bound) => {
  expect(readingsIn(text).map((reading) => reading.bound)).toContain(bound);
  expect(new Set(readingsIn(text).map((reading) => reading.bound)).size).toBe(1);
});
