/** One list of countries for articles and questions: both readers know every name of it. */
import { expect, test } from 'vitest';
import { countryNamed } from '../../src/figures/places/countries.ts';
import { countriesIn } from '../../src/search/countries.ts';
import { countries } from '../../src/topics/countries.ts';

const pairs = countries.flatMap(({ name, written }) =>
  [name, ...written].map((word) => [word, name] as const),
);

test.each(pairs)('"%s" is %s in an article and in a question', (word, name) => {
  expect(countryNamed(word)).toBe(name);
  expect(countriesIn(`rice from ${word} came`).map((found) => found.name)).toEqual([name]);
});

test('no word stands for two countries', () => {
  const words = countries.flatMap(({ name, written, capital, typed, russian, chinese }) =>
    [name, ...written, ...capital, ...typed, ...russian, ...chinese].map((word) => word.toLowerCase()),
  );
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('a capital speaks for its country in an article alone', () => {
  expect(countryNamed('Moscow')).toBe('Russia');
  expect(countriesIn('hotels in moscow')).toEqual([]);
});

test.each([
  ['рис из Индии', 'India'],
  ['从印度进口大米', 'India'],
  ['сыр из Нидерландов', 'Netherlands'],
  ['台湾的芯片', 'Taiwan'],
  ['tea from south sudan', 'South Sudan'],
  ['oil of nigeria', 'Nigeria'],
  ['wine from papua new guinea', 'Papua New Guinea'],
])('%s names %s', (text, name) => {
  expect(countriesIn(text).map((found) => found.name)).toEqual([name]);
});

test.each(['10 тысяч кубов леса', 'данными таможни', 'roman roads'])('%s names no country', (text) => {
  expect(countriesIn(text)).toEqual([]);
});
