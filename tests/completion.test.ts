import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrow, type Offer } from '../src/completion.ts';

const offers: readonly Offer[] = [
  { name: 'crude oil', value: 'crude-oil', also: ['нефть', '原油', 'petroleum'] },
  { name: 'oil', value: 'oil', also: ['масло'] },
  { name: 'soybean oil', value: 'soybean-oil' },
  { name: 'boiler', value: 'boiler', also: ['котёл', 'steam engine'] },
  { name: 'coal', value: 'coal', also: ['уголь', 'oil substitute', 'HS 2701'] },
  { name: 'Igor Reshetnikov', value: 'Igor Reshetnikov' },
];
const names = (typed: string) => narrow(typed, offers).map(({ name }) => name);

describe('choices for what is typed', () => {
  test.each<[reason: string, typed: string, expected: readonly string[]]>([
    [
      'the same, a word that begins so, another name, a part',
      'oil',
      ['oil', 'crude oil', 'soybean oil', 'coal', 'boiler'],
    ],
    ['whatever its case and spaces', '  CRUDE   o', ['crude oil']],
    ['the value, where a person took that over', 'crude-oil', ['crude oil']],
    ['another language', 'нефт', ['crude oil']],
    ['Chinese, which has no spaces', '油', ['crude oil']],
    ['another word for it', 'petro', ['crude oil']],
    ['ё or е', 'котел', ['boiler']],
    ['words in any order', 'oil soy', ['soybean oil']],
    ['a code', '2701', ['coal']],
    ['two letters swapped', 'ptero', ['crude oil']],
    ['a letter too many', 'boilller', ['boiler']],
    ['a letter missing', 'petrolem', ['crude oil']],
    ['a Russian spelling of a name', 'Решетников', ['Igor Reshetnikov']],
    ['a Russian spelling with a slip', 'Ришетникав', ['Igor Reshetnikov']],
    ['nothing that fits', 'tin', []],
    ['short words with a slip, which are other words', 'coil', []],
    ['nothing but signs, as nothing typed', ' -*/', offers.map(({ name }) => name)],
    ['nothing typed', '', offers.map(({ name }) => name)],
  ])('%s: %s', (_, typed, expected) => expect(names(typed)).toEqual(expected));

  test('are in the order given among equals', () => {
    const many = ['tea, green', 'tea, black', 'teal'].map((name) => ({ name, value: name }));
    expect(narrow('tea', many)).toEqual(many);
  });

  test('never exceed what Discord takes, and never fail', () => {
    const choice = fc.record({ name: fc.string({ maxLength: 150 }), value: fc.string({ maxLength: 150 }) });
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('а', 'щ', 'ё', '油', ' ', '-', 'o', 'i', 'l') }),
    );
    fc.assert(
      fc.property(typed, fc.array(choice, { maxLength: 40 }), (text, many) => {
        const offered = narrow(text, [...offers, ...many]);
        expect(offered.length).toBeLessThanOrEqual(25);
        expect(new Set(offered).size).toBe(offered.length);
        for (const { name, value } of offered)
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
