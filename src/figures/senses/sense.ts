/**
 * What each quantity is in its sentence: change, level, baseline, share …, and which way it went.
 * Its own words (`doubled`, `-5%`) come first, then what follows it (`5% more`), then what leads to it.
 */
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { leadBefore } from './clause.ts';
import { isRelative, type Known, type Mention, type Placed, type Sense, senseOf } from './known.ts';
import { ledBy, levelReached } from './leads.ts';
import { restingRole } from './resting.ts';
import { noLonger } from './retractions.ts';
import { trailingAt } from './trailing.ts';

export function sensesOf(tokens: Tokens, all: readonly Placed[]): readonly Known[] {
  const known: Known[] = [];
  for (const [i, placed] of all.entries()) {
    const { quantity, bounded } = placed;
    known.push({ quantity, bounded, sense: read(tokens, placed, known, all[i + 1]) });
  }
  return known;
}

/** How many figures back a percentage takes its role from. */
const nearest = 8;

function read(tokens: Tokens, { quantity, bounded }: Placed, before: readonly Known[], next?: Placed): Sense {
  const own = ownSense(tokens, { quantity, bounded });
  if (own) return own;
  const lead = leadBefore(tokens, bounded.from);
  const word = lowerAt(tokens, lead);
  if (word === 'not' || word === 'never') return senseOf(bounded, 'level', null, 'denied', lead, true);
  if (word === 'longer' && lowerAt(tokens, lead - 1) === 'no')
    return senseOf(bounded, 'baseline', null, noLonger, lead);
  const percent = before.slice(-nearest).findLast((known) => known.quantity.unit === 'percent');
  const resting = restingRole(tokens, quantity, lead, percent?.sense.role ?? null);
  const previous = before.at(-1);
  const changed = changedBefore(before);
  const found = ledBy({ quantity, bounded, tokens, lead, base: bounded, previous, changed, next, resting });
  if (!found) return senseOf(bounded, resting.role, null, resting.rule);
  const yearly = quantity.unit === 'percent/year' || lowerAt(tokens, bounded.from - 1).startsWith('annuali');
  return yearly && found.role === 'change' ? { ...found, role: 'rate' } : found;
}

function changedBefore(before: readonly Known[]): Known | undefined {
  const last = before.at(-1);
  const change = last?.sense.rule === levelReached ? before.at(-2) : last;
  return change?.sense.role === 'change' && isRelative(change.quantity) ? change : undefined;
}

/** `nine times larger than Chile`, `twice as many vans as Peru`: two things at one time, no movement. */
function isOfTwoThings(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + 6; at++) {
    const word = lowerAt(tokens, at);
    if (word === 'than' || (word === 'as' && at > to)) return isThing(tokens, at + 1);
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** A name, `that of …`, `in a name`. */
function isThing(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === 'in' || word === 'the') return isThing(tokens, at + 1);
  if ((word === 'that' || word === 'those') && lowerAt(tokens, at + 1) === 'of')
    return !tokens[at + 2]?.masked;
  return word !== '' && /^\p{Lu}\p{L}+$/u.test(tokens[at]?.text ?? '');
}

/** `-$3 w/w`, `-0.4m on the month`: a sign before what is told from another time makes a change. */
const isOnBasis = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.masked === true &&
  /^(?:[wmyqd]|wow|mom|yoy|qoq|week|month|year|on|from)$/.test(tokens[at]?.lower ?? '');

/** What the quantity says by itself, or the words right behind it. */
function ownSense(tokens: Tokens, { quantity, bounded }: Placed): Sense | null {
  const { form, way } = quantity;
  if (form === 'rank' && way === null && lowerAt(tokens, bounded.from - 1) === 'from')
    return senseOf(bounded, 'baseline', null, 'the place it had before');
  if (form === 'rank') return senseOf(bounded, form, way, 'a rank by its own words');
  if (form === 'multiple') {
    return isOfTwoThings(tokens, quantity.to)
      ? senseOf(bounded, form, null, 'a multiple of another thing')
      : senseOf(bounded, form, way, 'a multiple by its own words');
  }
  if (form === 'still') return senseOf(bounded, 'change', null, 'unchanged');
  const bracketed = lowerAt(tokens, quantity.from - 1) === '(' && quantity.unit !== 'degree';
  if (way && (way === 'up' || bracketed || isRelative(quantity) || isOnBasis(tokens, quantity.to)))
    return senseOf(bounded, 'change', way, 'a sign before it', quantity.from);
  const trailing = bounded.to === quantity.to ? trailingAt(tokens, quantity) : null;
  if (!trailing) return null;
  const mention: Mention = { from: bounded.from, to: Math.max(bounded.to, trailing.to) };
  return senseOf(mention, 'change', trailing.way, 'a change word behind it', trailing.to - 1);
}
