/** The quantities of a sentence from left to right; what overlaps a time, a name or a label is passed over. */
import type { Direction } from '../figure.ts';
import { signs } from './currencies.ts';
import { isPointOfDuration } from './durations.ts';
import { labelAt } from './labels.ts';
import { measureAt } from './measure.ts';
import { multipleAt, stillAt } from './multiples.ts';
import { halvings, multiples, ordinals, small, ten, vague } from './number-words.ts';
import { isWholeOfParts, partAt } from './parts.ts';
import { type Quantity, quantityOf, type Stretch } from './quantity.ts';
import { rankAt } from './ranks.ts';
import { lowerAt, type Token, type Tokens } from './token.ts';
import { durations } from './units.ts';
import { vagueAt } from './vague.ts';

/** A number that is no figure, and what it is instead. */
export interface Passed extends Stretch {
  readonly kind: string;
}

export interface Found {
  readonly quantities: readonly Quantity[];
  readonly passed: readonly Passed[];
}

export function findQuantities(
  tokens: Tokens,
  yuan: boolean,
  changes: (word: string) => Direction | undefined,
): Found {
  const quantities: Quantity[] = [];
  const passed: Passed[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const quantity = token && !token.masked && mayStart(token) ? quantityAt(tokens, at, yuan, changes) : null;
    if (quantity && quantity.to > at && !isMasked(tokens, quantity)) {
      const kind = passedAs(tokens, quantity);
      if (kind === null) quantities.push(quantity);
      else passed.push({ from: at, to: quantity.to, kind });
      at = quantity.to;
    } else {
      if (token && !token.masked && hasDigit.test(token.text))
        passed.push({ from: at, to: at + 1, kind: 'name with a number' });
      at++;
    }
  }
  return { quantities, passed };
}

const hasDigit = /\d/;

const quantityAt = (
  tokens: Tokens,
  at: number,
  yuan: boolean,
  changes: (word: string) => Direction | undefined,
): Quantity | null =>
  multipleAt(tokens, at, changes) ??
  rankAt(tokens, at) ??
  stillAt(tokens, at) ??
  partAt(tokens, at) ??
  onePointAt(tokens, at) ??
  vagueAt(tokens, at) ??
  measureAt(tokens, at, yuan);

function isMasked(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.masked) return true;
  return false;
}

/** Most words and marks begin no quantity: asked once here instead of by every reader. */
const mayStart = ({ kind, lower }: Token): boolean => kind === 'number' || starters.has(lower);

const starters: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'another',
    'half',
    'every',
    'twice',
    'tens',
    'dozens',
    'unchanged',
    'largest',
    'biggest',
    'top',
    '+',
    '-',
    '¥',
    '￥',
  ],
  ...[small, ten, vague, ordinals, multiples].flatMap((words) => [...words.keys()]),
  ...halvings,
  ...[...signs.keys()].map((sign) => /^(?:\p{L}+|\P{L})/u.exec(sign)?.[0].toLowerCase() ?? ''),
]);

/** What it is if it is no figure. */
function passedAs(tokens: Tokens, q: Quantity): string | null {
  if (q.form === 'count' && !q.digits && !q.formal && isDefinite(tokens, q.from))
    return 'number of what is known';
  if (isWholeOfParts(tokens, q.from)) return 'whole of a share';
  if (q.form === 'count' && streak.test(q.of ?? '')) return 'duration that only says when';
  const label = labelAt(tokens, q);
  if (label !== null) return label;
  if (lowerAt(tokens, q.to) === '=') return 'equation';
  return q.unit === null || !durations.has(q.unit) || isPointOfDuration(tokens, q)
    ? null
    : 'duration that only says when';
}

/** `two consecutive years`. */
const streak = /^(?:consecutive|successive|straight|running) (?:day|week|month|quarter|year|season)$/;

/** `the four banks` are known already; `the 27 states` are counted. */
const isDefinite = (tokens: Tokens, at: number): boolean =>
  /^(?:the|these|those|both|its|their|his|her|our|your|my|s|all|other|last|past|previous|coming|next|first|of)$/.test(
    lowerAt(tokens, at - 1),
  );

/** `a percentage point`. */
function onePointAt(tokens: Tokens, at: number): Quantity | null {
  if (
    lowerAt(tokens, at) !== 'a' ||
    lowerAt(tokens, at + 1) !== 'percentage' ||
    lowerAt(tokens, at + 2) !== 'point'
  )
    return null;
  return quantityOf({
    from: at,
    to: at + 3,
    value: 1,
    unit: 'percentage-point',
    digits: false,
    rule: 'a number with its unit',
  });
}
