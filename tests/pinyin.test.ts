import { expect, test } from 'vitest';
import { pinyinOf } from '../src/pinyin.ts';

test.each([
  ['чжан', 'zhang', 'no soft sign: ng'],
  ['хуэйминь', 'huimin', 'a soft sign: n'],
  ['цзиньпин', 'jinping', 'j before i'],
  ['цзэн', 'zeng', 'z before e'],
  ['сюй', 'xu', 'x before a soft vowel'],
  ['чанъань', 'changan', 'a hard sign parts two syllables'],
  ['гуандун', 'guangdong', 'a province'],
  ['хэйлунцзян', 'heilongjiang', 'three syllables'],
  ['лю', 'liu', 'a short name'],
  ['юань', 'yuan', 'without an initial'],
  ['мо', 'mo', 'o behind a lip'],
  ['до', 'duo', 'uo elsewhere'],
])('%s is %s: %s', (cyrillic, latin) => {
  expect(pinyinOf(cyrillic)).toBe(latin);
});

test.each(['петров', 'china', 'рынок'])('%s is no Chinese name', (word) => {
  expect(pinyinOf(word)).toBeNull();
});
