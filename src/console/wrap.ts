/** Text into lines of a terminal's width, broken at white space only; a longer word gets a line of its own. */
import type { Span } from '../text/span.ts';

/** The lines as spans of `text`, without the white space at which they were broken. */
export function wrap(text: string, width: number): readonly Span[] {
  const lines: { start: number; end: number }[] = [];
  let line: { start: number; end: number } | undefined;
  let room = width;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    const needed = columnsOf(text.slice(line ? line.end : index, end));
    if (line && needed <= room) {
      line.end = end;
      room -= needed;
    } else {
      line = { start: index, end };
      lines.push(line);
      room = width - columnsOf(word);
    }
  }
  return lines;
}

/** Columns a text takes: none for marks that combine, two for the scripts and emoji drawn wide. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : none.test(character) ? 0 : 1;
  return columns;
}

const none = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide =
  /^(?:[\u1100-\u115f\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation})$/u;
