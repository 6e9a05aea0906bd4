import { describe, expect, test } from 'vitest';
import { type Language, languageOf, languages } from '../../src/language.ts';
import { wordingIn } from '../../src/reply/wording/index.ts';
import { periodWords } from '../../src/reply/wording/period.ts';

describe('a period in words', () => {
  test.each<[string, Language, string]>([
    ['2024', 'en', '2024'],
    ['2025-07', 'en', 'Jul 2025'],
    ['2025-08-28', 'en', '28 Aug 2025'],
    ['2025-01/2025-07', 'en', 'Jan–Jul 2025'],
    ['2024-07/2025-04', 'en', 'Jul 2024 – Apr 2025'],
    ['2022/2024', 'en', '2022–2024'],
    ['2024/2024', 'en', '2024'],
    ['2025-08-31/2025-09-01', 'en', '31 Aug 2025 – 1 Sep 2025'],
    ['2023/2025-06', 'en', '2023 – Jun 2025'],
    ['2025-03', 'ru', 'март 2025'],
    ['2025-03-08', 'ru', '8 марта 2025'],
    ['2025-01/2025-07', 'ru', 'янв.–июль 2025'],
    ['2025-01/2025-07', 'zh', '2025年1月至7月'],
    ['2025-08-28', 'zh', '2025年8月28日'],
    ['2024', 'zh', '2024年'],
  ])('%s in %s: %s', (period, language, words) => {
    expect(periodWords(period, language)).toBe(words);
  });

  test.each(['no period', '2025-13', ''])('"%s" comes back as it is', (period) => {
    expect(periodWords(period, 'en')).toBe(period);
  });
});

test.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh-Hant'],
  ['zh_HK.UTF-8', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['zh', 'zh'],
  ['zh-Hans-CN', 'zh'],
  ['en-GB', 'en'],
  ['ru', 'ru'],
  ['ru_RU.UTF-8', 'ru'],
  ['pt-BR', 'en'],
  ['C', 'en'],
  ['', 'en'],
])('the locale %s is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each([
  [1, '1 статья, в них 21 показатель', 21],
  [3, '3 статьи, в них 12 показателей', 12],
])('Russian nouns agree with their number: %i', (articles, words, figures) => {
  expect(wordingIn('ru').sources(articles, figures)).toBe(words);
});

test.each(languages)('a copy has words for the figures that it lacks, in %s', (language) => {
  const words = wordingIn(language).article(2, null);
  expect(words).not.toMatch(/null|undefined/);
  expect(words).not.toBe(wordingIn(language).article(2, 0));
});

test('what is not English is not in English', () => {
  const said = languages.map((language) => wordingIn(language).failed);
  expect(said[1]).toMatch(/^\p{Script=Cyrillic}/u);
  expect(said[2]).toMatch(/^\p{Script=Han}/u);
  expect(said[3]).toMatch(/^\p{Script=Han}/u);
});
