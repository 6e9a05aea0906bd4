import { describe, expect, test } from 'vitest';
import { spellingOf } from '../../src/search/names.ts';

const corpus =
  'tsybikova tsybikov kozlovskiy yakovleva khabibullin zhukova shchukin heilongjiang huawei zhang huimin qiushi wei tyukalov solovyev lee'
    .split(' ')
    .map((word) => [word, 1] as const);
const spelled = spellingOf(corpus);

describe('a name in Cyrillic', () => {
  test.each([
    ['Цыбикова', 'tsybikova', 'as it stands'],
    ['Цыбиковой', 'tsybikova', 'in another case'],
    ['Цыбикову', 'tsybikova', 'in another case'],
    ['Цыбиков', 'tsybikov', 'the nearer of two that share a root'],
    ['Козловского', 'kozlovskiy', 'an adjective as a name'],
    ['Яковлевой', 'yakovleva', 'ya'],
    ['Хабибуллина', 'khabibullin', 'kh, and two of one letter'],
    ['Жукову', 'zhukova', 'zh'],
    ['Щукиным', 'shchukin', 'shch'],
    ['Тюкалов', 'tyukalov', 'yu'],
    ['Соловьёв', 'solovyev', 'a soft sign before a vowel'],
    ['Хуавэй', 'huawei', 'a firm by its sound'],
    ['Чжану', 'zhang', 'a Chinese name in another case'],
    ['Хуэйминь', 'huimin', 'a soft sign for n'],
    ['Вэй', 'wei', 'short, and just the same'],
  ])('%s is %s: %s', (cyrillic, latin) => {
    expect(spelled(cyrillic)).toBe(latin);
  });

  test.each([
    ['Петренко', 'nobody has it'],
    ['Ли', 'too short to be told by its root'],
    ['или', 'a word like any other'],
  ])('%s is left alone: %s', (cyrillic) => {
    expect(spelled(cyrillic)).toBeNull();
  });

  test.each([
    ['tsybikova', 'tzybikova'],
    ['khabarov', 'habarov'],
    ['yakovleva', 'iakovleva'],
    ['zhukovsky', 'zhukovskii'],
    ['tyukalov', 'tiukalov'],
  ])('%s and %s are one name', (one, other) => {
    const cyrillic = {
      tsybikova: 'Цыбикова',
      khabarov: 'Хабаров',
      yakovleva: 'Яковлева',
      zhukovsky: 'Жуковский',
    };
    const typed = Object.entries(cyrillic).find(([latin]) => latin === one)?.[1] ?? 'Тюкалов';
    expect(spellingOf([[one, 1]])(typed)).toBe(one);
    expect(spellingOf([[other, 1]])(typed)).toBe(other);
  });
});
