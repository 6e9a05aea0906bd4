/**
 * The words before a verb of saying that are its subject:
 *
 *   subject = [In a statement] words [, insertion ,] [has | also | last week | on Friday]
 *
 * They end at the mark or the word that joins clauses before them.
 */
import { type Mention, mentionOf } from './mention.ts';
import * as nouns from './nouns.ts';
import { borders, determiner, finite, isApposition, longestPhrase } from './phrase.ts';
import { isSettingClause, settingEnd, timeEnd } from './setting.ts';
import { passing, undoing } from './verbs.ts';
import type { Word } from './words.ts';

/** A clause that says nothing for itself: `delays that importers have complained of`. */
const dependent = new Set(
  'that which what who whom whose where if since so than nor because when'.split(' '),
);
const leading = new Set(
  'in on at after before during since despite from under by with for to amid besides beyond within following'.split(
    ' ',
  ),
);
const opening = new Set(
  'but and still meanwhile however so yet nor then also separately instead earlier later though even only'.split(
    ' ',
  ),
);

export interface Subject {
  readonly words: readonly Word[];
  /** Index of its first word. */
  readonly at: number;
  /** Time words between it and the verb. */
  readonly time: readonly Word[];
}

export function subjectBefore(words: readonly Word[], verb: number): Subject | null {
  let end = verb;
  let time: readonly Word[] = [];
  for (let more = true; more; ) {
    more = false;
    const last = words[end - 1];
    if (!last || undoing.has(last.lower) || last.lower.endsWith("n't")) return null;
    const start = timeBefore(words, end);
    if (start < end && start > 0) {
      if (words[start]?.lower !== 'earlier' || end - start > 1) time = words.slice(start, end);
      [end, more] = [start, true];
    } else if (
      passing.has(last.lower) ||
      (/.ly$/.test(last.lower) && !last.capital && !nouns.isOrganisation(last.lower))
    ) {
      [end, more] = [end - 1, true];
    }
  }
  const closing = words[end - 1];
  if (!closing) return null;
  const border = borderBefore(words, end);
  if (closing.text === ',') return inserted(words, end, time);
  if (dependent.has(words[border - 1]?.lower ?? '')) return null;
  const start = strip(words, border, end);
  return start === null || end - start > longestPhrase
    ? null
    : { words: words.slice(start, end), at: start, time };
}

/**
 * `X, the head of Y, said`, `the head of Y, X, said`, `X, 43, a trader, said`: all of it; `X, speaking in
 * Olga, said`: X alone.
 */
function inserted(words: readonly Word[], end: number, time: readonly Word[]): Subject | null {
  const comma = borderBefore(words, end - 1, true);
  if (words[comma - 1]?.text !== ',') return null;
  const insertion = words.slice(comma, end - 1);
  const start = strip(words, borderBefore(words, comma - 1), comma - 1);
  if (start === null || end - start > 2 * longestPhrase) return null;
  const main = mentionOf(words.slice(start, comma - 1));
  const all = { words: words.slice(start, end - 1), at: start, time };
  const alone = ({ words }: Mention): Subject => ({
    words,
    at: start,
    time: isSettingClause(insertion) ? insertion : time,
  });
  if (main?.kind === 'person' || main?.kind === 'pronoun') {
    return presents(insertion) ? all : alone(main);
  }
  if (
    words[start - 1]?.text === ',' &&
    (isNumber(words.slice(start, comma - 1)) || presents(words.slice(start, comma - 1)))
  ) {
    const first = strip(words, borderBefore(words, start - 1), start - 1);
    if (first !== null && mentionOf(words.slice(first, start - 1))?.kind === 'person')
      return { words: words.slice(first, end - 1), at: first, time };
  }
  if (main && insertion[0]?.lower.endsWith('ing')) return alone(main);
  return main && (presents(insertion) || mentionOf(insertion)) ? all : null;
}

/** Says who somebody is, not what they were doing. */
const presents = (words: readonly Word[]): boolean =>
  /^(?:who|whose|which|an?|the|of|from|at)$/.test(words[0]?.lower ?? '') ||
  isNumber(words) ||
  isApposition(words);

const isNumber = (words: readonly Word[]): boolean =>
  words.length === 1 && /^\d+$/.test(words[0]?.text ?? '');

/** Where the last time expression that ends at `end` begins; `end` where none does. */
function timeBefore(words: readonly Word[], end: number): number {
  for (const length of [3, 2, 1]) {
    const start = end - length;
    if (start >= 0 && timeEnd(words, start) === end) return start;
  }
  return end;
}

/** Index behind the last mark, or word that joins clauses, before `end`. */
function borderBefore(words: readonly Word[], end: number, marksOnly = false): number {
  for (let at = end - 1; at >= Math.max(0, end - 2 * longestPhrase); at--) {
    const word = words[at];
    if (word?.kind !== 'word') return at + 1;
    if (!marksOnly && borders.has(word.lower)) return at + 1;
    if (!marksOnly && word.lower === 'and' && !joinsNames(words, at)) return at + 1;
  }
  return Math.max(0, end - 2 * longestPhrase);
}

/** `Avtovaz and Kamaz`, `Industry and Trade Minister`, `importers and bankers`: no new clause. */
function joinsNames(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!before || !after) return false;
  if (before.capital && after.capital && at > 1) return true;
  if (nouns.isSource(before.lower) || nouns.isOrganisation(before.lower)) return true;
  const earlier = words.slice(Math.max(0, at - 4), at);
  const clause = earlier.some(
    ({ lower }) => /(?:ed|ing)$/.test(lower) || finite.has(lower) || leading.has(lower),
  );
  if (clause || determiner.test(after.lower)) return before.capital && !clause;
  const second = words[at + 2]?.lower ?? '';
  return before.capital || nouns.isOffice(second) || nouns.isOrganisation(second);
}

/** Behind conjunctions and `In a statement` of a clause; null where nothing is left. */
function strip(words: readonly Word[], from: number, end: number): number | null {
  let start = from;
  while (start < end && opening.has(words[start]?.lower ?? '')) start++;
  if (leading.has(words[start]?.lower ?? '')) start = behindPhrase(words, start, end) ?? end;
  if (start >= end || words.slice(start, end).some(({ lower }) => finite.has(lower))) return null;
  return start;
}

function behindPhrase(words: readonly Word[], start: number, end: number): number | null {
  const set = settingEnd(words, start);
  if (set > start && set < end) return set;
  for (let at = start + 2; at < end; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) break;
    if (determiner.test(word.lower) && !leading.has(before.lower) && before.lower !== 'of') return at;
    if (word.capital && !before.capital && !determiner.test(before.lower)) return at;
  }
  return null;
}
