/** What the options of the commands offer while a person types, in a small corpus. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Filled } from '../../src/command.ts';
import { type Language, languages } from '../../src/language.ts';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf(
  {
    id: 'coal',
    title: 'Coal goes east',
    published: '2025-09-10',
    body: [
      'Coal exports to China fell 3% to 9 million tonnes in January-July 2025.',
      'Coal exports to China rose 8% to 90 million tonnes in 2024.',
      'Coal exports to China were worth $9 billion in 2024, Captain Ilya Gromov said.',
      'Coal exports to China will reach 100 million tonnes in 2030.',
    ].join('\n\n'),
  },
  {
    id: 'lorries',
    title: 'Lorries wait',
    publisher: 'Border Gazette',
    published: '2025-08-01',
    body: 'China sold 5,000 lorries to Russia in 2023, the Transport Ministry said.',
  },
);
const today = '2025-10-01';

function offered(
  command: string,
  option: string,
  typed: string,
  language: Language = 'en',
  filled: Filled = {},
) {
  const found = commands.find(({ name }) => name === command);
  if (!found) throw new Error(`no command ${command}`);
  return found.complete(option, typed, { library, today, language }, filled).map(({ name }) => name);
}

describe('topics', () => {
  test('with most figures come first', () => {
    expect(offered('stat', 'topic', '')[0]).toBe('coal');
  });

  test.each<[reason: string, typed: string, language: Language, first: string]>([
    ['a beginning', 'coa', 'en', 'coal'],
    ['a beginning in another language', 'уго', 'en', 'coal'],
    ['the person’s own language', 'уго', 'ru', 'уголь'],
    ['English on a Russian Discord', 'coal', 'ru', 'уголь'],
    ['Chinese', '煤', 'zh', '煤炭'],
    ['another form of the word', 'углём', 'ru', 'уголь'],
    ['another word', 'lorr', 'en', 'trucks'],
    ['a slip', 'truckks', 'en', 'trucks'],
    ['a slip in Russian', 'грузовми', 'ru', 'грузовики'],
    ['a letter left out in Russian', 'угль', 'ru', 'уголь'],
    ['a slip at the beginning of a Russian word', 'грузк', 'ru', 'грузовики'],
    ['a beginning in Chinese', '卡', 'zh', '卡车'],
    ['traditional characters', '卡車', 'zh', '卡车'],
    ['a word with more behind it', '煤炭出口', 'zh', '煤炭'],
    ['a code of the Harmonized System', 'HS 8704', 'en', 'trucks'],
  ])('are found by %s: %s', (_, typed, language, first) => {
    expect(offered('stat', 'topic', typed, language)[0]).toBe(first);
  });

  test('that no figure is about are not offered', () => {
    expect(offered('stat', 'topic', 'samsonite')).toEqual([]);
    expect(offered('stat', 'topic', 'pork')).toEqual([]);
  });

  test('are those of the speaker who is filled in', () => {
    expect(offered('quote', 'topic', '', 'en', { speaker: 'Ilya Gromov' })).toContain('coal');
    expect(offered('quote', 'topic', 'coal', 'en', { speaker: 'Transport Ministry' })).toEqual([]);
    expect(offered('quote', 'topic', 'coa', 'en', { speaker: 'gromov' })).toEqual(['coal']);
  });
});

describe('periods', () => {
  test('are those of the topic: the latest year first, what is to come last', () => {
    expect(offered('stat', 'period', '', 'en', { topic: 'coal' })).toEqual(['Jan–Jul 2025', '2024', '2030']);
    expect(offered('stat', 'period', '', 'ru', { topic: 'грузовики' })).toEqual(['2023']);
  });

  test('are all of them where no topic is filled in, or one that nobody knows', () => {
    const all = ['Jan–Jul 2025', '2024', '2023', '2030'];
    expect(offered('stat', 'period', '')).toEqual(all);
    expect(offered('stat', 'period', '', 'en', { topic: 'samsonite' })).toEqual(all);
  });

  test.each<[typed: string, language: Language, expected: readonly string[]]>([
    ['last year', 'en', ['2024']],
    ['first seven months of 2025', 'en', ['Jan–Jul 2025']],
    ['january', 'en', ['Jan–Jul 2025']],
    ['июль', 'ru', ['янв.–июль 2025']],
    ['янв 2025', 'ru', ['янв.–июль 2025']],
    ['Jan–Jul', 'ru', ['янв.–июль 2025']],
    ['2025年1月', 'zh', ['2025年1月至7月']],
    ['2024', 'zh', ['2024年']],
    ['202', 'en', ['2024', 'Jan–Jul 2025']],
    ['1999', 'en', []],
  ])('are found by what is typed: %s', (typed, language, expected) => {
    expect(offered('stat', 'period', typed, language, { topic: 'coal' }).slice(0, 2)).toEqual(expected);
  });
});

test('speakers are found by a part of the name, in either script', () => {
  for (const typed of ['grom', 'ilya g', 'Громов', 'gromof']) {
    expect(offered('quote', 'speaker', typed)).toEqual(['Ilya Gromov']);
  }
});

test.each(['border', 'wait', '2025-08', 'gazette lorries', 'lories'])(
  'articles are found by publisher, title, date and in spite of slips: %s',
  (typed) => {
    expect(offered('sources', 'article', typed)).toEqual(['Border Gazette: Lorries wait']);
  },
);

test('whatever is typed, wherever, is answered with at most 25 choices as Discord takes them', () => {
  const options = commands.flatMap(({ name, options }) =>
    options.filter(({ completes }) => completes).map((option) => [name, option.name] as const),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('coal', 'уголь', '煤', 'last year', '2025', 'gromov', ' ', '\n'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...options),
      text,
      fc.constantFrom(...languages),
      fc.dictionary(fc.constantFrom('topic', 'speaker'), text),
      ([command, option], typed, language, filled) => {
        const names = offered(command, option, typed, language, filled);
        expect(names.length).toBeLessThanOrEqual(25);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name.trim().length).toBeGreaterThan(0);
      },
    ),
  );
});
