import { expect, test } from 'vitest';
import { governmentsIn, withCountries } from '../../src/search/capitals.ts';

test.each([
  ['what does Moscow want for its tea', ['Russia'], 'it wants'],
  ['did beijing agree to lower the fee', ['China'], 'behind an auxiliary'],
  ["moscow's offer to beijing", ['Russia'], 'a possessive; a place that something goes to'],
  ['tea that Beijing bought from Moscow', ['China', 'Russia'], 'who is bought from is no town'],
  ['the kremlin in winter', ['Russia'], 'the Kremlin always'],
  ['rent in Moscow', [], 'a preposition of place'],
  ['Harbin-Moscow trains', [], 'a journey'],
  ['the Moscow exchange', [], 'an office in it'],
  ['a Beijing economist', [], 'a person from it'],
])('"%s" names %j: %s', (question, countries) => {
  expect(governmentsIn(question).map(({ country }) => country)).toEqual(countries);
});

test('the countries take the place of their capitals', () => {
  const question = "Moscow's tea and Beijing's";
  expect(withCountries(question, governmentsIn(question))).toBe("Russia's tea and China's");
});
