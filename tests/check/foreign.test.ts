/** Claims typed in Russian and Chinese over an English article. */
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf({
  title: 'Trade between Russia and China in numbers',
  published: '2025-09-10',
  body: [
    'Trade turnover between Russia and China was $244.8 billion in 2024.',
    'Exports of coal to China fell 9.4% in January-July 2025.',
    'Imports of tractors from China fell 46% to $1.3 billion in January-July 2025.',
  ].join('\n\n'),
});

test.each([
  [
    'Товарооборот России и Китая составил 245 млрд долларов в 2024 году',
    '245 млрд долларов',
    'agrees',
    'rounded',
  ],
  ['Товарооборот в 2024 году — $254 млрд', '$254 млрд', 'differs', 'digits swapped'],
  ['Экспорт угля в Китай сократился на 9,4% в январе–июле 2025 года', '9,4%', 'agrees', 'a decimal comma'],
  ['Экспорт угля в Китай вырос на 9,4% в январе-июле 2025', '9,4%', 'differs', 'the other way'],
  ['Импорт тракторов из Китая упал на 46% в январе-июле 2025', '46%', 'agrees', 'a stem'],
  [
    'Импорт угля из Китая сократился на 12% в январе-июле 2025',
    '12%',
    'not-in-corpus',
    'the other direction',
  ],
  ['Экспорт угля в Китай сократился на 12% в 2019 году', '12%', 'not-in-corpus', 'another year'],
  ['2024年中俄贸易额达2450亿美元', '2450亿美元', 'agrees', 'hundreds of millions'],
  ['2025年1-7月俄罗斯对华煤炭出口下降9.4%', '9.4%', 'agrees', 'months by number'],
  ['2025年1-7月俄罗斯对华煤炭出口增长9.4%', '9.4%', 'differs', 'the other way'],
])('%s: %s %s (%s)', (text, mention, verdict) => {
  const [claim, ...others] = check(text, '2025-10-01', library).claims;
  expect(others).toEqual([]);
  expect(claim && text.slice(claim.figure.mention.start, claim.figure.mention.end)).toBe(mention);
  expect(claim?.verdict).toBe(verdict);
});

test.each([
  ['Экспорт вырос на 5 млрд долларов', 'by how much is not how much'],
  ['Доля юаня 34%', 'a percentage without its way'],
  ['В 2024 году 12 стран', 'no unit'],
])('no figure rather than a wrong one: %s (%s)', (text) => {
  expect(check(text, '2025-10-01', library).claims).toEqual([]);
});
