import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, longest } from '../../src/console/lines.ts';

async function linesIn(chunks: readonly Uint8Array[]): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}
const bytes = (text: string) => [Buffer.from(text)];

describe('lines of a stream', () => {
  test.each([
    ['', [], 'nothing'],
    ['a\nb\n', ['a', 'b'], 'each ends with a line feed'],
    ['a\r\n\r\nb', ['a', '', 'b'], 'Windows line ends, and no end at the end'],
    ['\uFEFFa', ['a'], 'a byte order mark is no text'],
    ['a\u2028b\u2029c\rd\n', ['a\u2028b\u2029c\rd'], 'no other separator ends a line'],
  ])('%j are %j: %s', async (text, expected) => {
    expect(await linesIn(bytes(text))).toEqual(expected);
  });

  test('one that is too long is told as such, and the next is whole', async () => {
    const half = 'x'.repeat(longest * 0.6);
    expect(
      await linesIn([...bytes(half), ...bytes(half), ...bytes('\nnext\n'), ...bytes(half + half)]),
    ).toEqual([null, 'next', null]);
  });

  test('are the same wherever the chunks break', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'я', '车', '😀', '\n', '\r\n', '\u2028') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (whole, size) => {
        const buffer = Buffer.from(whole);
        const chunks = Array.from({ length: Math.ceil(buffer.length / size) }, (_, i) =>
          buffer.subarray(i * size, (i + 1) * size),
        );
        expect(await linesIn(chunks)).toEqual(await linesIn(bytes(whole)));
      }),
    );
  });
});
