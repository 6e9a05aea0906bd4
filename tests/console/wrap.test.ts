import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless } from '../../src/console/style.ts';
import { columnsOf, wrap } from '../../src/console/wrap.ts';

const wrapped = (text: string, width: number) =>
  wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe('wrapping', () => {
  test.each([
    ['one two three', 7, ['one two', 'three'], 'at white space'],
    ['one two', 100, ['one two'], 'not where there is room'],
    ['https://example/long no', 5, ['https://example/long', 'no'], 'a longer word has its own line'],
    ['石油 出口 增长', 9, ['石油 出口', '增长'], 'Chinese is two columns wide'],
    ['импорт вырос', 6, ['импорт', 'вырос'], 'Cyrillic is one'],
    ['  a  b ', 10, ['a  b'], 'spaces inside a line stay'],
    ['', 10, [], 'nothing is no line'],
  ])('%j in %d columns: %s', (text, width, expected) => {
    expect(wrapped(text, width)).toEqual(expected);
  });

  test('loses nothing but white space, and no line of several words is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines.filter((each) => /\S\s+\S/.test(each))) {
          expect(columnsOf(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('text made harmless', () => {
  test.each([
    ['\x1b[31mred', '\ufffd[31mred', 'a colour'],
    ['\x1b]8;;http://x\x07', '\ufffd]8;;http://x\ufffd', 'a link'],
    ['a\tb\nc\r', 'a b c ', 'tabs and line breaks are spaces'],
    ['\u009b2J', '\ufffd2J', 'the eight-bit control sequence'],
    ['\u202etxet', '\ufffdtxet', 'a direction override'],
    ['שלום мир 车 😀', 'שלום мир 车 😀', 'every script stays'],
  ])('%j is %j: %s', (text, expected) => {
    expect(harmless(text)).toBe(expected);
  });

  test('keeps every offset, and leaves nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmless(text)).toHaveLength(text.length);
        expect(harmless(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
