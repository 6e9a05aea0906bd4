/** A group of words behind a verb of saying or `according to`: where it ends, and what comes with it. */
import * as nouns from './nouns.ts';
import { eventIn, settingEnd, timeEnd } from './setting.ts';
import type { Word } from './words.ts';

/** Verbs that make a clause of a group of words. */
export const finite = new Set('is are was were has have had will would could can do does did'.split(' '));

export const longestPhrase = 18;
/** Words that join clauses. */
export const borders = new Set(
  'that which what who whom whose while but because as although though whereas when where if since so than nor'.split(
    ' ',
  ),
);
export const determiner =
  /^(?:the|an?|one|another|two|three|four|five|several|some|its|his|her|their|both|most|many)$/;

export function phraseEnd(words: readonly Word[], at: number, apposed = false): number {
  const limit = Math.min(words.length, at + longestPhrase);
  const relative = apposed && /^(?:who|whose)$/.test(words[at]?.lower ?? '');
  let end = relative ? at + 1 : at;
  for (; end < limit; end++) {
    const word = words[end];
    if (word?.kind !== 'word') break;
    if (relative ? /^(?:that|while|but)$/.test(word.lower) : borders.has(word.lower)) break;
    if (end > at && !relative && settingEnd(words, end) > end && !keepsPlace(words, at, end)) break;
  }
  return end;
}

/** `a trader in Chita` belongs together; `said Petrov in Chita` and `said a trader on Friday` do not. */
const keepsPlace = (words: readonly Word[], at: number, end: number): boolean =>
  timeEnd(words, end) === end && eventIn(words, end + 1) === null && !words[at]?.capital;

export function isApposition(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first) return false;
  if (/^(?:who|whose)$/.test(first.lower)) return true;
  if (words.some(({ lower }) => finite.has(lower))) return false;
  const near = words.slice(0, 8);
  const border = near.findIndex((word) => /^(?:of|in|at|from|with|for|to)$/.test(word.lower));
  return (border < 0 ? near : near.slice(0, border)).some(
    ({ lower }) => nouns.isOffice(lower) || nouns.isSource(lower) || nouns.isOrganisation(lower),
  );
}
