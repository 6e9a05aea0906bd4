import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../src/search/glossary.ts';

describe('a word of the glossary is found in its other forms', () => {
  test.each([
    ['доля, долей, доли, долю, долями', 'share', 'a soft noun'],
    ['рынок, рынка, рынке, рынками', 'market', 'a vowel that comes and goes'],
    ['цена, цен, ценам, ценой', 'price', 'a hard noun'],
    ['стоимость, стоимости, стоимостью', 'cost', 'a noun that ends like a verb'],
    ['соглашение, соглашения, соглашениями', 'agreement', 'a noun in -ие'],
    ['таможенный, таможенного, таможенная, таможенными', 'customs', 'an adjective'],
    ['покупает, покупали, покупают, покупавший', 'bought', 'a verb in -ать'],
    ['импортирует, импортировала, импортированный', 'import', 'a verb in -овать'],
    ['снизились, снизилась, снизить', 'fell', 'a verb in -ить, reflexive'],
    ['вырос, выросла, вырастут, выросшие', 'grew', 'a verb of two stems'],
    ['приостановил, приостановлен, приостановили', 'suspend', 'a participle with a consonant more'],
  ])('%s: %s (%s)', (forms, english) => {
    for (const form of forms.split(', ')) expect([form, inEnglish(form)]).toEqual([form, english]);
  });

  test.each([
    ['сталь', 'steel', 'not "became"'],
    ['экспорт стали', 'exports of steel', 'nor there'],
    ['вывоз меди', 'exports of copper', 'a hard noun has no plural in -и: not honey'],
    ['вывоз меда', 'exports of honey', 'this is honey'],
    ['выгрузили', 'unload', 'a prefix makes another verb'],
    ['студентки', 'university student', 'a woman’s name of a profession'],
    ['зубных врачей', 'dentist', 'a phrase in the plural'],
    ['换装场', 'reloading yard', 'not its two halves'],
    ['称重', 'weigh', 'not "said" and "heavy"'],
    ['直飞航班', 'direct flight', 'one thing'],
    ['мировая торговля', 'world trade', 'not peace'],
    ['железная дорога', 'railway', 'the longer phrase, not iron'],
    ['сырая нефть', 'crude oil', 'the narrower word'],
    ['вино', 'wine', 'not the wider topic'],
    ['卢布走强', 'rouble strengthen', 'two words, no character left over'],
    ['中俄贸易额', 'Russia and China trade turnover', 'the longest word first'],
    ['2024年中俄贸易额', '2024 Russia and China trade turnover', 'no middle of the year'],
    ['2000亿美元', '200 billion dollar', 'a number in Chinese scale'],
    ['2025年10月1日', 'October 1 2025', 'a day'],
  ])('%s is %s: %s', (words, english) => {
    expect(inEnglish(words)).toBe(english);
  });
});
