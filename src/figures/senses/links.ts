/**
 * What figures of one sentence say of each other.
 *
 *   level, change            the level went that way: `6,100 cars, 9.5% fewer`
 *   level, up from baseline  likewise
 *   level was cut to level   the first is the baseline
 *   level (conversion)       the same figure in another unit: `620 million rubles ($7.7 million)`
 *   level (2023: level)      the second is the baseline, and so it is in `level (level a year earlier)`
 */
import type { Bound, Direction, Role } from '../figure.ts';
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { changeAt } from './clause.ts';
import { isRelative, type Known } from './known.ts';
import { isMoney } from './resting.ts';

export interface Linked extends Known {
  readonly bound: Bound;
}

export function linked(tokens: Tokens, known: readonly Known[]): readonly Linked[] {
  const result: Linked[] = known.map((one) => ({ ...one, bound: one.bounded.bound }));
  for (let i = 0; i + 1 < result.length; i++) {
    const [first, second] = [result[i], result[i + 1]];
    if (!first || !second) continue;
    result[i] = towards(tokens, first, second);
    result[i + 1] = onwards(tokens, first, second);
  }
  return result;
}

const rests = ({ sense }: Known): boolean => /^(?:level|count|share|price|rate)$/.test(sense.role);

/** What the second figure says of the first. */
function towards(tokens: Tokens, first: Linked, second: Linked): Linked {
  if (!rests(first)) return first;
  const gap = gapOf(tokens, first, second);
  if (sameUnit(first, second) && wasChanged(tokens, first, second))
    return withSense(first, 'baseline', null, 'changed to the level behind it');
  const way = wayOf(tokens, second, first);
  if (!way || first.sense.change || !isApposition(gap)) return first;
  const role = first.sense.role === 'count' ? 'level' : first.sense.role;
  return withSense(first, role, way, 'the change behind it says which way');
}

/** A comma, a bracket or a dash parts them, and nothing is said of the first in between. */
function isApposition(gap: readonly string[]): boolean {
  let last = gap.length - 1;
  while (last >= 0 && /^(?:up|down|from|which|is|was|or)$/.test(gap[last] ?? '')) last--;
  return (
    /^[,(—-]$/.test(gap[last] ?? '') &&
    !gap.slice(0, last).some((word) => /^(?:is|was|were|has|have|had|and|;|:|\))$/.test(word))
  );
}

/** What the first figure says of the second. */
function onwards(tokens: Tokens, first: Linked, second: Linked): Linked {
  const gap = gapOf(tokens, first, second);
  // `31 million in July (29 million in June)`
  if (/^(?:in|for|at)$/.test(gap[0] ?? '') && gap[1] === '(') gap.shift();
  if (gap[0] !== '(' || !rests(first) || !rests(second)) return second;
  if (gap.length === 2 && gap[1] === ':' && sameUnit(first, second))
    return withSense(second, 'baseline', null, 'an earlier time in brackets');
  if (gap.length === 1 && sameUnit(first, second) && isDatedBehind(tokens, second))
    return withSense(second, 'baseline', null, 'an earlier time in brackets');
  const converts =
    gap.length === 1 &&
    !isRelative(second.quantity) &&
    !sameUnit(first, second) &&
    isMoney(first.quantity) === isMoney(second.quantity);
  if (!converts) return second;
  return {
    ...withSense(second, first.sense.role, first.sense.change, 'a conversion of the figure before it'),
    bound: second.bound === '=' ? simple(first.bound) : second.bound,
  };
}

/** `29 million a year earlier)`. */
function isDatedBehind(tokens: Tokens, { sense }: Known): boolean {
  let at = sense.to;
  while (/^(?:in|at)$/.test(lowerAt(tokens, at))) at++;
  if (!tokens[at]?.masked) return false;
  while (tokens[at]?.masked) at++;
  return lowerAt(tokens, at) === ')';
}

const simple = (bound: Bound): Bound => (bound === 'range' ? '=' : bound);
const withSense = <T extends Known>(one: T, role: Role, change: Direction | null, rule: string): T => ({
  ...one,
  sense: { ...one.sense, role, change, rule, at: null },
});
const sameUnit = (a: Known, b: Known): boolean =>
  a.quantity.unit?.split('/')[0] === b.quantity.unit?.split('/')[0];

/** The words between two figures, times left out. */
function gapOf(tokens: Tokens, first: Known, second: Known): string[] {
  const words: string[] = [];
  for (let i = first.sense.to; i < second.sense.from && words.length < 6; i++) {
    const word = lowerAt(tokens, i);
    if (word !== '') words.push(word);
  }
  return words;
}

/** `, down 8%`, `, 8% more`, `, up from 9`. */
function wayOf(tokens: Tokens, second: Linked, first: Linked): Direction | null {
  const { role, change } = second.sense;
  if ((role === 'change' || role === 'multiple') && change) {
    const own =
      second.sense.from < second.bounded.from ||
      second.sense.to > second.bounded.to ||
      second.quantity.way !== null;
    return own ? change : null;
  }
  if (role !== 'baseline' || !sameUnit(first, second)) return null;
  const before =
    lowerAt(tokens, second.sense.from - 1) === 'from' ? changeAt(tokens, second.sense.from - 2) : null;
  return before?.way ?? null;
}

/** `was lowered to`, `has been cut to`. */
function wasChanged(tokens: Tokens, first: Known, second: Known): boolean {
  const gap = gapOf(tokens, first, second);
  if (gap.at(-1) !== 'to' || !/^(?:was|were|is|are|has|have|had|will|would|be)$/.test(gap[0] ?? ''))
    return false;
  for (let i = first.sense.to; i < second.sense.from; i++) if (changeAt(tokens, i)) return true;
  return false;
}
