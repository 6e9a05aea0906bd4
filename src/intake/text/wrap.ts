/**
 * Was the text hard-wrapped, at which width, and with a blank line after every line? Two lines belong to
 * one paragraph where the next word would not have fitted on the first, or where its end cannot end one.
 */
import type { Line } from './lines.ts';

export interface Wrapping {
  /** Characters of the longest wrapped line. */
  readonly width: number;
  /** Blank lines between two lines of one paragraph. */
  readonly gap: number;
}

/** Fewer broken sentences than this are chance. */
const fewestBreaks = 3;
const [narrowest, widest] = [36, 132];

/** Null where lines are whole paragraphs. */
export function wrappingOf(lines: readonly Line[]): Wrapping | null {
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    const within = line.text.length >= narrowest && line.text.length <= widest;
    return within && next && isOpen(line.text) && /^\p{Ll}/u.test(next.text);
  });
  const longer = lines.filter(({ text }) => text.length > widest).length;
  if (broken.length < fewestBreaks || broken.length < longer) return null;
  const lengths = broken.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.99)] ?? widest;
  const after = new Set(broken);
  const isAfter = (line: Line | undefined) => line !== undefined && after.has(line);
  const gaps = lines.filter((_, index) => isAfter(lines[index - 1]));
  const blank = gaps.filter(({ blankBefore }) => blankBefore > 0).length;
  return { width, gap: blank * 2 > gaps.length ? 1 : 0 };
}

/**
 * Whether `next` goes on with the paragraph of `line`. A full line that ends a sentence may end its paragraph too: then
 * a short line without an end is none of its sentences.
 */
export function goesOn(line: Line, next: Line, { width, gap }: Wrapping): boolean {
  if (next.blankBefore !== gap || line.text.length > width + 1 || next.text.length > width + 1) return false;
  const room = width - line.text.length - 1;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  if (word > room) return isOpen(line.text) || !isOpen(next.text) || next.text.length >= width * 0.5;
  if (!isOpen(line.text) || line.text.length < width * 0.55) return false;
  return hangs.test(line.text) || (/^\p{Ll}/u.test(next.text) && line.text.length >= width * 0.7);
}

/** No sentence ends here. */
const isOpen = (text: string): boolean => !/[.!?:…]["'”’)\]]*$/.test(text);

/** Words that no paragraph ends with. */
const hangs =
  /(?:,|\s(?:a|an|and|are|as|at|be|been|but|by|for|from|had|has|have|he|her|his|in|including|into|is|it|its|like|may|more|most|not|of|on|or|our|over|she|such|than|that|the|their|they|this|to|under|was|we|were|when|where|which|while|who|whose|will|with|would))$/;
