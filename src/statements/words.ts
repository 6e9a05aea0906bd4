/** A sentence, its quotations masked, as words and marks. */
import type { Span } from '../text/span.ts';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quotation';
  /** Begins with a capital. */
  readonly capital: boolean;
}

const letters = 'A-Za-z0-9\\u00C0-\\u024F\\u0400-\\u04FF';
const piece = new RegExp(`"+|[${letters}]+(?:[.'’&/-][${letters}]+|,\\d+)*['’]?|[^\\s.]`, 'g');
const upper = /^[A-Z\u00C0-\u00DE\u0410-\u042F]/;

/** `offset` is where the text begins in the article's body. Full stops are no marks: a sentence has them in abbreviations. */
export function wordsOf(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(piece)].map((match) => {
    const [found] = match;
    const kind = found.startsWith('"')
      ? 'quotation'
      : /^[A-Za-z0-9\u00C0-\u04FF]/.test(found)
        ? 'word'
        : 'mark';
    const start = offset + match.index;
    return {
      text: found,
      lower: found.toLowerCase().replaceAll('’', "'"),
      kind,
      capital: upper.test(found),
      start,
      end: start + found.length,
    };
  });
}

/** From the first of the words to the end of the last. */
export function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Without `'s`: `Russia's` is russia. */
export const plainOf = ({ lower }: Word): string => lower.replace(/'s?$/, '');
