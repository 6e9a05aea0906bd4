import { expect, test } from 'vitest';
import { valuesIn } from '../sentence.ts';

test.each([
  ['The 2024 deal was signed on 5 May at 10:30 a.m.', 'dates and clock times'],
  ['Airbus A320 jets, 5G masts and CO2 filters were bought.', 'names with numbers'],
  ['COVID-19 and the G7 were named.', 'names with a hyphen'],
  ['The Power of Siberia 2 and Siberia-2 lines are planned.', 'names with a number apart'],
  ['Resolution 1718, Article 5 and HS code 8703 apply.', 'numbered documents and codes'],
  ['Europe remains its No. 1 market.', 'number one'],
  ['Boeing 737 jets were leased.', 'models'],
  ['Ivanov, 45, is a 61-year-old trader aged 61.', 'ages'],
  ['Call +7 495 123-45-67 or 8 (800) 555-35-35.', 'telephone numbers'],
  ['2. Growth is reckoned at current prices.', 'list numbers'],
  ['The tables [12] are revised.', 'footnotes'],
  ['See https://example.org/2024/17-300-cars for more.', 'addresses of pages'],
  ['It ended 3-1 after a vote of 52-48.', 'scores'],
  ['The first of the two countries spoke for the third time.', 'ordinals and what is known already'],
  ['Three sources and two officials said so.', 'numbers of sources'],
  ['A third country and a third party signed.', '`a third` before a noun is an ordinal'],
  ['In the second half they waited half a year.', 'halves of time'],
  ['It grew for the fourth month in a row, in three weeks.', 'streaks and spans of time'],
  ['They met twice, and five times by phone.', 'occasions'],
  ['Growth reached double-digit figures.', 'double-digit'],
  ['The minister doubled down.', 'an idiom'],
  ['Exports were virtually unchanged from May.', 'a hedge'],
  ['He answered 17 and fell silent.', 'a number with neither unit nor noun'],
  ['The 6x4 tractor runs on diesel.', 'a formula'],
  ['Coal of 5,500 kcal quality was sold.', 'a grade'],
])('no figure: %s (%s)', (text) => {
  expect(valuesIn(text)).toEqual([]);
});
