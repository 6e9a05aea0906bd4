/** Phrases of several tokens, looked up at a token; of those that fit, the longest. */
import { lowerAt, type Tokens } from './token.ts';

export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

export interface Match<T> {
  readonly meaning: T;
  /** Index of the first token after it. */
  readonly next: number;
}

/** Names are lower case; their tokens are parted by spaces (`cubic metre`, `b / d`). */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [name, meaning] of entries) {
    const words = name.match(/\p{L}[\p{L}\p{N}³²]*|\d+|\S/gu) ?? [];
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), { words, meaning }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

export function phraseAt<T>(index: Phrases<T>, tokens: Tokens, at: number): Match<T> | null {
  for (const { words, meaning } of index.get(lowerAt(tokens, at)) ?? []) {
    if (words.every((word, i) => lowerAt(tokens, at + i) === word))
      return { meaning, next: at + words.length };
  }
  return null;
}

/** The same, ending before `end`. `next` is then the index of its first token. */
export function phraseBefore<T>(
  index: Phrases<T>,
  tokens: Tokens,
  end: number,
  longest = 6,
): Match<T> | null {
  for (let length = Math.min(longest, end); length > 0; length--) {
    const found = phraseAt(index, tokens, end - length);
    if (found?.next === end) return { meaning: found.meaning, next: end - length };
  }
  return null;
}
