/** The publisher whose report a question asks for: `according to Reuters`, `in the Amur Herald`. */
import type { Span } from '../text/span.ts';

export interface Publisher {
  readonly name: string;
  /** As a question in lower case has it. */
  readonly words: string;
}

interface Named extends Span {
  readonly name: string;
}

/** Shorter names are words of other things. */
const shortest = 4;

/** Each once, in the order given. */
export const publishersOf = (names: readonly string[]): readonly Publisher[] =>
  [...new Set(names)]
    .map((name) => ({ name, words: name.toLowerCase().replace(/^the /, '') }))
    .filter(({ words }) => words.length >= shortest);

/** The first that `question`, in lower case, names, with the words that lead to it. */
export function publisherIn(question: string, publishers: readonly Publisher[]): Named | null {
  for (const { name, words } of publishers) {
    const at = question.indexOf(words);
    if (at < 0) continue;
    const before = lead.exec(question.slice(0, at))?.[0].length ?? 0;
    return { name, start: at - before, end: at + words.length };
  }
  return null;
}

const lead = /(?:(?:according to|per|by|in|from|says?|said|reported by) )?(?:the )?$/;
