/** What of the corpus a question's word is met by, besides itself: what the thesaurus has for it and for the phrases it stands in. */
import { kept } from '../kept.ts';
import { recalling } from '../recent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Wanted } from './need.ts';
import { near, type Phrase } from './thesaurus/near.ts';

/** What the corpus has that means nearly the same, nearest first. */
export function nearTerms(term: string, phrases: readonly Phrase[], lexicon: Lexicon): Wanted['near'] {
  if (phrases.length === 0) return nearAlone(lexicon)(term);
  const close = new Map([...near(term)]);
  for (const phrase of phrases) {
    close.set(phrase.term, 1);
    for (const [other, by] of near(phrase.term)) close.set(other, Math.max(by, close.get(other) ?? 0));
  }
  return nearestFirst(close, term, lexicon);
}

/** Most words stand in no phrase, and questions have most of their words in common. */
const nearAlone = kept((lexicon: Lexicon) =>
  recalling(mostWords, (term: string) => nearestFirst(near(term), term, lexicon)),
);
const mostWords = 2_000;

const nearestFirst = (close: ReadonlyMap<string, number>, term: string, { knows }: Lexicon): Wanted['near'] =>
  [...close].filter(([other]) => other !== term && knows(other)).sort(([, a], [, b]) => b - a);
