/**
 * A stream into lines. Only `\n` (or `\r\n`) ends one: `node:readline` also breaks at U+2028, which JSON
 * may hold unescaped. Bounded: of a line longer than `longest` only the fact is kept.
 */
import type { Readable } from 'node:stream';

/** Characters; a request is far shorter, and a stream without line breaks must not fill the memory. */
export const longest = 1 << 20;

/** One line, or null in place of one that is too long. Reads on only when the next one is wanted. */
export async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  input.setEncoding('utf8');
  let rest = '';
  let tooLong = false;
  let first = true;
  for await (const chunk of input) {
    const text = first ? String(chunk).replace(/^\uFEFF/, '') : String(chunk);
    first = false;
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      yield tooLong || part.length > longest ? null : withoutReturn(part);
      tooLong = false;
    }
    if (rest.length > longest) [rest, tooLong] = ['', true];
  }
  if (tooLong || rest) yield tooLong ? null : withoutReturn(rest);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
