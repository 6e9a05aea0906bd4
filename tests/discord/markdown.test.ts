import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { escaped, link, type Markdown, markdown, quote } from '../../src/discord/markdown.ts';
import { type Piece, readLine, textOf } from './reading.ts';

const markup: readonly (readonly [string, string])[] = [
  ['bold', '**46%**'],
  ['italics', '*46%* and _46%_'],
  ['underline', '__x__'],
  ['strike-through', '~~x~~'],
  ['spoiler', '||x||'],
  ['code', '`x` and ```js\nx```'],
  ['heading', '# Trade'],
  ['smaller heading', '### Trade'],
  ['small text', '-# Trade'],
  ['list', '- tea\n* tea\n+ tea\n  - tea'],
  ['numbered list', '1. tea\n12) tea\n 3. tea'],
  ['block quote', '> tea\n>>> tea'],
  ['masked link', '[click](https://evil.example) and ](http://x)'],
  ['address that would be previewed', 'https://example.org/a_b_c and http://x.y'],
  ['address in angle brackets', '<https://example.org>'],
  ['mention of a person', '<@123> <@!123>'],
  ['mention of a role, a channel, a command', '<@&123> <#123> </stat:123>'],
  ['mention of everyone', '@everyone @here'],
  ['time', '<t:1700000000:R>'],
  ['own emoji', '<:tea:123> <a:tea:123>'],
  ['emoji by name', ':tea:'],
  ['mail address', '<tea@example.org>'],
  ['backslash', 'C:\\trade\\*x*'],
  ['snake case', 'a_b_c __init__'],
];

describe('escaped text', () => {
  test.each(markup)('shows a %s as it was typed', (_, text) => {
    expect(textOf(escaped(text))).toBe(text);
    expect(marksIn(escaped(text))).toEqual([]);
  });

  test.each(markup)('the reader of the tests does see a %s that is not escaped', (name, text) => {
    expect({ shown: textOf(text), marks: marksIn(text) }, name).not.toEqual({ shown: text, marks: [] });
  });

  const symbols = fc.constantFrom(
    ...'\\*_~`|<>@#:()[]-+.!/ \n19ax数ж',
    '**',
    '||',
    '](',
    'https://',
    '@everyone',
    '<@1>',
    '😀',
    '-# ',
    '1. ',
    '2) ',
    '```',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(symbols).map((parts) => parts.join('')),
  );

  test('reads back as the text it was, with no mark in it', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(textOf(escaped(original))).toBe(original);
        expect(marksIn(escaped(original))).toEqual([]);
      }),
    );
  });

  test('stays so inside markup', () => {
    const oneLine = text.map((any) => any.replaceAll('\n', '').trim()).filter((any) => any !== '');
    fc.assert(
      fc.property(oneLine, oneLine, (before, bold) => {
        const source = quote(markdown`${escaped(before)}**${escaped(bold)}**${escaped(before)}`);
        expect(readLine(source)).toEqual({
          line: ['quote'],
          pieces: [plain(before), { mark: 'bold', text: bold }, plain(before)],
        });
      }),
    );
  });

  test('a line of a quote ends with a line feed and nothing else', () => {
    expect(quote(escaped('a\u2028b\rc\nd'))).toBe('> a\u2028b\rc\n> d');
  });

  test('is another type than text', () => {
    expectTypeOf<string>().not.toExtend<Markdown>();
    // @ts-expect-error text that nobody escaped
    markdown`**${'46%'}**`;
  });
});

describe('a link', () => {
  test.each([
    ['an address with brackets', 'https://example.org/a_(b)', 'https://example.org/a_%28b%29'],
    ['a text fragment', 'https://example.org/#:~:text=a%20b', 'https://example.org/#:~:text=a%20b'],
    ['white space and quotation marks', 'https://example.org/a b"c\'', 'https://example.org/a%20b%22c%27'],
  ])('keeps %s in one piece', (_, address, encoded) => {
    expect(link(escaped('tea'), address)).toBe(`[tea](${encoded})`);
  });

  test.each(['javascript:alert(1)', 'not an address', 'file:///etc/passwd', ''])(
    'is none for %j',
    (address) => {
      expect(link(escaped('tea'), address)).toBe('tea');
    },
  );

  test('stands behind a label with brackets, which Discord would count', () => {
    const source = link(escaped('[Update] tea [part 1'), 'https://example.org/');
    expect(readLine(source).pieces).toEqual([plain('[Update] tea [part 1 '), { mark: 'link', text: '↗' }]);
  });
});

const plain = (text: string): Piece => ({ mark: null, text });

function marksIn(source: string): readonly string[] {
  return source.split('\n').flatMap((line) => {
    const { line: opening, pieces } = readLine(line);
    return [...opening, ...pieces.flatMap(({ mark }) => mark ?? [])];
  });
}
