/**
 * What the corpus knows: how many passages have a term or a topic, which words it writes, and the word
 * that a misspelt one was meant to be.
 */
import { isOtherWord, slips, slipsAllowed } from '../topics/typo.ts';
import type { Entry } from './entry.ts';
import { type Initials, initialsIn } from './initials.ts';
import { type Spelling, spellingOf } from './names.ts';
import { speakersIn } from './speakers.ts';
import { stopWords } from './stop-words.ts';
import { termOf } from './terms.ts';

export interface Lexicon {
  /** 0 (in nearly every passage) to 1 (in none): how much a term or a topic id tells passages apart. */
  rarity(term: string): number;
  knows(term: string): boolean;
  /** Written with a capital wherever it stands inside a sentence. */
  isName(term: string): boolean;
  /** A name beside a verb of saying: `said Orlov`, `Orlov, who owns it, says`. */
  speaks(term: string): boolean;
  /** The known word nearest to an unknown one, within few slips and with the same first letter; or null. */
  meant(word: string): string | null;
  /** Names and their initials, read when a question first has a word that nobody writes. */
  initials(): Initials;
  /** The corpus's own spelling of a name in Cyrillic, or null. */
  spelled(cyrillic: string): string | null;
}

export function buildLexicon(entries: readonly Entry[]): Lexicon {
  const passages = new Map<string, number>();
  const words = new Map<string, number>();
  const inside = new Map<string, { capital: number; all: number }>();
  for (const { own, terms, passage } of entries) {
    for (const term of own.terms) passages.set(term, (passages.get(term) ?? 0) + 1);
    for (const topic of own.topics) passages.set(topicTerm(topic), (passages.get(topicTerm(topic)) ?? 0) + 1);
    for (const { word } of terms) words.set(word, (words.get(word) ?? 0) + 1);
    for (const { term, start } of terms.slice(1)) {
      const capital = /\p{Lu}/u.test(passage.article.body.charAt(start)) ? 1 : 0;
      const before = inside.get(term) ?? { capital: 0, all: 0 };
      inside.set(term, { capital: before.capital + capital, all: before.all + 1 });
    }
  }
  const most = Math.log(entries.length + 1);
  let initials: Initials | undefined;
  let byLetter: ReadonlyMap<string, readonly Counted[]> | undefined;
  const isName = (term: string): boolean => {
    const seen = inside.get(term);
    return seen !== undefined && seen.capital / seen.all > 0.8;
  };
  let spelling: Spelling | undefined;
  let speakers: ReadonlySet<string> | undefined;
  return {
    rarity: (term) => {
      const found = passages.get(term) ?? 0;
      return most === 0 ? 1 : Math.min(1, Math.log((entries.length + 1) / (found + 0.5)) / most);
    },
    knows: (term) => passages.has(term),
    isName,
    speaks: (term) => {
      speakers ??= speakersIn(entries);
      return speakers.has(term);
    },
    initials: () => {
      initials ??= initialsIn(entries);
      return initials;
    },
    spelled: (cyrillic) => {
      spelling ??= spellingOf(
        [...words].filter(([word]) => /^[a-z]{2,}$/.test(word) && isName(termOf(word))),
      );
      return spelling(cyrillic);
    },
    meant: (word) => {
      byLetter ??= filed(words);
      return nearest(word, byLetter.get(word.charAt(0)) ?? []);
    },
  };
}

/** The term that stands for a topic in the index. */
export const topicTerm = (topic: string): string => `#${topic}`;

/** A word with how often it is written. */
type Counted = readonly [word: string, count: number];

/** Words that a misspelt one may have been meant to be, by their first letter. */
function filed(words: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Counted[]> {
  const byLetter = new Map<string, Counted[]>();
  for (const word of words) {
    if (!/^\p{L}{4,}$/u.test(word[0])) continue;
    const letter = word[0].charAt(0);
    const before = byLetter.get(letter);
    if (before) before.push(word);
    else byLetter.set(letter, [word]);
  }
  return byLetter;
}

function nearest(word: string, known: readonly Counted[]): string | null {
  const most = slipsAllowed(word.length);
  if (most === 0 || !/^\p{L}+$/u.test(word) || stopWords.has(word)) return null;
  let best: { word: string; slips: number; count: number } | null = null;
  for (const [other, count] of known) {
    const allowed: number = best?.slips ?? most;
    const distance = slips(word, other, allowed);
    if (distance > allowed || termOf(other) === word || isOtherWord(word, other, distance)) continue;
    if (!best || distance < best.slips || count > best.count) {
      best = { word: other, slips: distance, count };
    }
  }
  return best?.word ?? null;
}
