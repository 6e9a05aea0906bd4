/**
 * Words around a number that bound it: `almost`, `more than`, `or more`.
 *
 *   bounded = {bound} quantity [after]
 *
 * Several may stand before it (`a little over`, `perhaps as much as`); the one nearest decides.
 */
import type { Bound } from '../figure.ts';
import { after, before } from './bound-words.ts';
import { signs } from './currencies.ts';
import { type Match, phraseAt, phraseBefore, phrases } from './phrase.ts';
import type { Quantity, Stretch } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';

const beforeWords = phrases(before);
const afterWords = phrases(after);

export interface Bounded extends Stretch {
  readonly bound: Bound;
  /** The words that bound it, or none. */
  readonly words: Stretch | null;
}

/** `went up to 57 percent` bounds nothing. */
const motions: ReadonlySet<string> = new Set(
  'go goes went gone going move moved climb climbed rise rises rose risen jump jumped pushed shot inched crept edged ticked'.split(
    ' ',
  ),
);

/** `or so`, `or more` at a token. */
export function boundAfter(tokens: Tokens, at: number): Match<Bound> | null {
  const found = phraseAt(afterWords, tokens, at);
  return found && lowerAt(tokens, at) === 'plus' && isAmount(tokens, found.next) ? null : found;
}

/** `3% plus up to 2%`: a sum. */
const isAmount = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'number' ||
  signs.has(tokens[at]?.text ?? '') ||
  [1, 2, 3].some((length) => phraseBefore(beforeWords, tokens, at + length, length)?.next === at);

/** The quantity with its bounding words. */
export function boundedAt(
  tokens: Tokens,
  { from, to, inner }: Pick<Quantity, 'from' | 'to' | 'inner'>,
): Bounded {
  let start = from;
  let bound = inner;
  for (
    let found = phraseBefore(beforeWords, tokens, start);
    found;
    found = phraseBefore(beforeWords, tokens, start)
  ) {
    if (lowerAt(tokens, found.next) === 'up' && motions.has(lowerAt(tokens, found.next - 1))) break;
    bound ??= found.meaning;
    start = found.next;
  }
  const behind = boundAfter(tokens, to);
  if (behind)
    return { from: start, to: behind.next, bound: behind.meaning, words: { from: to, to: behind.next } };
  return { from: start, to, bound: bound ?? '=', words: start < from ? { from: start, to: from } : null };
}
