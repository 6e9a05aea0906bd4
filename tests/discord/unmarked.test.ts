import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped, markdown, quote } from '../../src/discord/markdown.ts';
import { unmarked } from '../../src/discord/unmarked.ts';

describe('a text without its marks', () => {
  test.each([
    ['a figure in bold', 'Exports fell **19%** in 2024', 'Exports fell 19% in 2024'],
    ['italics, underlined, struck, hidden, code', '*a* _b_ __c__ ~~d~~ ||e|| `f`', 'a b c d e f'],
    ['an underscore within a word', 'snake_case', 'snake_case'],
    ['a heading, a quote, a list, small text', '## a\n> b\n- c\n-# d\n> - e', 'a\nb\nc\nd\ne'],
    ['a change with its sign', '-5% and - 5', '-5% and - 5'],
    ['a masked link', 'see [the **5%** paper](https://example.org/5)', 'see the 5% paper'],
    ['an address', 'https://example.org/5', 'https://example.org/5'],
    ['mentions, emoji, times', '<@1><@&2> <#3> <a:tea:4>5%<t:6:D></stat:7>', '  5%'],
    ['signs that are escaped', '\\*5\\* \\$ \\\\', '*5* $ \\'],
    ['numbers set apart by marks alone', '5**7**', '5 7'],
    ['brackets that open nothing', '[a] (b) [c](d)', '[a] (b) [c](d)'],
  ])('%s', (_, text, words) => {
    expect(unmarked(text)).toBe(words);
  });

  test('is what this program’s own escaping began with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        // A tab or a space before the first sign of a line may belong to a list.
        const line = `A ${text.replaceAll('\n', ' ')}`;
        expect(unmarked(escaped(line))).toBe(line);
        expect(unmarked(quote(markdown`**${escaped(line)}**`))).toBe(line);
      }),
    );
  });
});
