import { expect, test } from 'vitest';
import { readingsIn, valuesIn } from '../sentence.ts';

test.each([
  ['The 2024 deal was signed on 5 May at 10:30 a.m.', 'dates and clock times'],
  ['Sukhoi S7 jets, 4G masts and N95 masks were bought.', 'names with numbers'],
  ['COVID-19 and the G7 were named.', 'names with a hyphen'],
  ['The Altai 3 and Altai-3 lines are planned.', 'names with a number apart'],
  ['Resolution 2270, Article 9 and HS code 4407 apply.', 'numbered documents and codes'],
  ['Europe remains its No. 1 market.', 'number one'],
  ['Boeing 737 jets were leased.', 'models'],
  ['Ivanov, 45, is a 61-year-old trader aged 61.', 'ages'],
  ['Call +7 495 123-45-67 or 8 (800) 555-35-35.', 'telephone numbers'],
  ['2. Growth is reckoned at current prices.', 'list numbers'],
  ['They met 12 times.', 'occasions in digits'],
  ['In just 63 days they vote.', 'a duration that only says when, bounded'],
  ['Ivan Petrov (1841-1904) built a ship or two.', 'lifetimes, and one or two'],
  ['The tables [12] are revised.', 'footnotes'],
  ['See https://example.org/2024/17-300-cars for more.', 'addresses of pages'],
  ['It ended 3-1 after a vote of 52-48.', 'scores'],
  ['The first of the two countries spoke for the third time.', 'ordinals and what is known already'],
  ['Three sources and two officials said so.', 'numbers of sources'],
  ['Now he has a fourth.', 'a fourth is the next one'],
  ['A third country and a third party signed.', '`a third` before a noun is an ordinal'],
  ['In the second half they waited half a year.', 'halves of time'],
  ['It grew for the fourth month in a row, in three weeks.', 'streaks and spans of time'],
  ['They met twice, and five times by phone.', 'occasions'],
  ['Growth reached double-digit figures.', 'double-digit'],
  ['The minister doubled down.', 'an idiom'],
  ['Exports were virtually unchanged from May.', 'a hedge'],
  ['He answered 17 and fell silent.', 'a number with neither unit nor noun'],
  ['A forty-foot container left two summers ago.', 'sizes of containers, and how long ago'],
  ['Crates for kids ages 5 to 12 went on sale.', 'ranges of ages'],
  ['Coal of the 2024 deals was sold.', 'a year before a noun'],
  ['The 6x4 tractor runs on diesel.', 'a formula'],
  ['Coal of 5,500 kcal quality was sold.', 'a grade'],
])('no figure: %s (%s)', (text) => {
  expect(valuesIn(text)).toEqual([]);
});

test('an age beside an age is no figure either', () => {
  expect(readingsIn('They have two sons aged 11 and 7.').map(({ mention }) => mention)).toEqual(['two sons']);
});

test('a count right behind a month is no day of it', () => {
  expect(valuesIn('In May 320 ships left Vladivostok.')).toEqual(['320 unit']);
  expect(valuesIn('In May 12 ships left Vladivostok.')).toEqual(['12 unit']);
  expect(valuesIn('On May 12 ships left Vladivostok.')).toEqual([]);
});
