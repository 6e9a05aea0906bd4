import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrow } from '../src/completion.ts';

const choices = ['crude oil', 'oil', 'soybean oil', 'boiler', 'coal'].map((name) => ({
  name,
  value: name.replace(' ', '-'),
}));
const names = (typed: string) => narrow(typed, choices).map(({ name }) => name);

describe('choices for what is typed', () => {
  test('begin with it, then have a word that does, then contain it', () => {
    expect(names('oil')).toEqual(['oil', 'crude oil', 'soybean oil', 'boiler']);
  });
  test('whatever its case and spaces', () => expect(names('  CRUDE   o')).toEqual(['crude oil']));
  test('by the value, where a person took that over', () =>
    expect(names('crude-oil')).toEqual(['crude oil']));
  test('all, where nothing is typed', () => expect(names('')).toHaveLength(5));
  test('none, where nothing fits', () => expect(names('tin')).toEqual([]));

  test('never exceed what Discord takes', () => {
    const choice = fc.record({ name: fc.string({ maxLength: 150 }), value: fc.string({ maxLength: 150 }) });
    fc.assert(
      fc.property(fc.string(), fc.array(choice, { maxLength: 60 }), (typed, many) => {
        const offered = narrow(typed, many);
        expect(offered.length).toBeLessThanOrEqual(25);
        expect(new Set(offered).size).toBe(offered.length);
        for (const { name, value } of offered)
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
