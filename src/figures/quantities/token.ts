/**
 * A sentence as tokens, the alphabet of the grammars in this folder.
 *
 *   number = digits, with points and commas between digits; or one vulgar fraction (½)
 *   word   = a letter, then letters and digits: `N95`, `CO2` and `m3` are words, so that a name
 *            with a number in it is never taken for a number; a currency's code ends before digits
 *   mark   = any other character that is not white space
 */
import type { Span } from '../../text/span.ts';

export interface Token extends Span {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** No white space before it. */
  readonly glued: boolean;
  /** A part of a time (`in the first seven months of 2025`): never a part of a quantity. */
  readonly masked: boolean;
}

export type Tokens = readonly Token[];

const token =
  /(\d+(?:[.,]\d+)*|[½¼¾⅓⅔⅛])|((?:RMB|USD|CNY|EUR|RUB|Rbs|Rs|RM)(?=\d)|R(?=\d[\d.,]{0,12} ?(?:[bt]n|m|million|billion|trillion)\b)|\p{L}[\p{L}\p{M}\p{N}]*)|[^\s]/gu;

/** Marks that mean another. */
const levelMarks: ReadonlyMap<string, string> = new Map([
  ...['–', '‐', '‑', '−'].map((dash) => [dash, '-'] as const),
  ['’', "'"],
]);

/** Offsets are the body's. What is hidden (times, masks) must be in order of its starts. */
export function tokensOf(body: string, sentence: Span, hidden: readonly Span[]): Tokens {
  const text = body.slice(sentence.start, sentence.end);
  const tokens: Token[] = [];
  let previous = -1;
  let next = 0;
  for (const match of text.matchAll(token)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    tokens.push({
      kind: match[1] ? 'number' : match[2] ? 'word' : 'mark',
      text: match[0],
      lower: match[2] ? match[0].toLowerCase() : (levelMarks.get(match[0]) ?? match[0]),
      start,
      end,
      glued: start === previous,
      masked: (hidden[next]?.start ?? Number.POSITIVE_INFINITY) < end,
    });
    previous = end;
  }
  return tokens;
}

/** The lower-case word or mark at `at`; the empty string outside, and for what is masked. */
export function lowerAt(tokens: Tokens, at: number): string {
  const found = tokens[at];
  return found && !found.masked ? found.lower : '';
}
