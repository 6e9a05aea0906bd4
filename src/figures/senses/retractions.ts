/**
 * What a text takes back: `an earlier version said 12%`. Such a figure stays readable as the baseline
 * of its correction, so that it never answers by itself.
 *
 *   retracted = cue … figure, up to the end of the clause      `an earlier version said 12%`
 *             | no longer figure
 *             | a baseline after revised, corrected            `revised to 4% from 3%`
 *             | a baseline, or what is denied, reported before `not 12% as first reported`
 */
import { phraseAt, phrases } from '../quantities/phrase.ts';
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { clauseHas } from './clause.ts';
import type { Known } from './known.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const cues = phrases(
  [
    'earlier version',
    'previous version',
    'original version',
    'earlier edition',
    'earlier report',
    'originally wrote',
    'originally said',
    'originally reported',
    'previously wrote',
    'mistakenly wrote',
    'we wrote',
    'we had written',
    'incorrectly',
    'wrongly',
    'erroneously',
    'mistakenly',
    'misstated',
  ].map((words) => [words, true] as const),
);
const revised = list(
  'revised revises revising revision corrected corrects correcting correction restated amended',
);
const formerly = list('initially originally previously first earlier');
const told = list('reported stated announced published given estimated said recorded thought');

/** For each figure whether it is taken back. */
export function retractedOf(tokens: Tokens, known: readonly Known[]): readonly boolean[] {
  const running = runningCues(tokens);
  return known.map(
    ({ quantity, sense }) =>
      running[quantity.from] === true ||
      sense.rule === noLonger ||
      ((sense.role === 'baseline' || sense.negated) &&
        (clauseHas(tokens, sense.from, revised) || isToldBefore(tokens, sense.from, sense.to))),
  );
}

/** The rule of a baseline that holds no longer. */
export const noLonger = 'no longer so';

/** For each token whether it stands in what is taken back. */
function runningCues(tokens: Tokens): readonly boolean[] {
  let retracted = false;
  return tokens.map((_, at) => {
    if (ends.has(lowerAt(tokens, at))) retracted = false;
    if (phraseAt(cues, tokens, at)) retracted = true;
    return retracted;
  });
}

const ends = list('; instead but correct rather');

/** `the 12% initially reported`, `12%, as previously stated`, `a first estimated 12%`. */
function isToldBefore(tokens: Tokens, from: number, to: number): boolean {
  for (const at of [from - 2, to, to + 1, to + 2]) {
    if (formerly.has(lowerAt(tokens, at)) && told.has(lowerAt(tokens, at + 1))) return true;
    if (told.has(lowerAt(tokens, at)) && formerly.has(lowerAt(tokens, at + 1))) return true;
  }
  return false;
}
