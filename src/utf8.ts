/** Whether bytes are UTF-8, and where they are not. */
import { isUtf8 } from 'node:buffer';
import type { Problem } from './errors.ts';

/** What is wrong with bytes as UTF-8 text, line by line; nothing for most. */
export function utf8Problems(bytes: Buffer, file: string): readonly Problem[] {
  if (isUtf8(bytes)) return [];
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return [{ file, line: 1, message: 'is UTF-16; save it as UTF-8' }];
  const lines = badLines(bytes);
  const problems = lines
    .slice(0, mostLines)
    .map((line) => ({ file, line, message: 'this line is not UTF-8' }));
  const more = lines.length - problems.length;
  return more > 0 ? [...problems, { file, message: `and ${more} more lines are not UTF-8` }] : problems;
}

/** More of them say no more: the file is in another encoding, or no text. */
const mostLines = 10;

/** A line feed is never a part of another character in UTF-8, so lines can be tested one by one. */
function badLines(bytes: Buffer): readonly number[] {
  const lines: number[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) lines.push(line);
    start = end + 1;
  }
  return lines;
}
