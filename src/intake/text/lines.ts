/** The lines of a plain text that hold anything, each with the blank lines before it. */
import { type Span, trim } from '../../text/span.ts';

export interface Line extends Span {
  readonly text: string;
  readonly blankBefore: number;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const span = trim(text, { start: at, end });
    if (span.end > span.start) {
      lines.push({ ...span, text: text.slice(span.start, span.end), blankBefore });
      blankBefore = 0;
    } else blankBefore++;
    at = end + 1;
  }
  return lines;
}
