import { expect, test } from 'vitest';
import { interestOf } from '../../src/feeds/interest.ts';

test.each([
  ['both countries and goods', 'Russian coal finds buyers in China', true, 'coal'],
  ['one country and goods', 'China buys less timber', true, 'China'],
  ['a country alone', 'Storm closes schools in Russia', false, 'nothing that is traded'],
  ['goods alone', 'Coal prices fall in Japan', false, 'neither Russia nor China'],
])('%s: %s', (_, title, about, reason) => {
  const interest = interestOf({ id: '1', url: 'https://post.example/1', title, summary: '' });
  expect(interest).toEqual({ about, reason: expect.stringContaining(reason) });
});
