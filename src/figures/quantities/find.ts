/** The quantities of a sentence from left to right; what overlaps a time, a name or a label is passed over. */
import type { Direction } from '../figure.ts';
import { signs } from './currencies.ts';
import { isPointOfDuration } from './durations.ts';
import { isLabel } from './labels.ts';
import { measureAt } from './measure.ts';
import { multipleAt, stillAt } from './multiples.ts';
import { halvings, multiples, ordinals, small, ten, vague } from './number-words.ts';
import { partAt } from './parts.ts';
import { plain, type Quantity } from './quantity.ts';
import { rankAt } from './ranks.ts';
import { lowerAt, type Token, type Tokens } from './token.ts';
import { durations } from './units.ts';
import { vagueAt } from './vague.ts';

export function findQuantities(
  tokens: Tokens,
  yuan: boolean,
  changes: (word: string) => Direction | undefined,
): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token || token.masked || !mayStart(token)) {
      at++;
      continue;
    }
    const quantity =
      multipleAt(tokens, at, changes) ??
      rankAt(tokens, at) ??
      stillAt(tokens, at) ??
      partAt(tokens, at) ??
      onePointAt(tokens, at) ??
      vagueAt(tokens, at) ??
      measureAt(tokens, at, yuan);
    if (quantity && quantity.to > at && !tokens.slice(at, quantity.to).some(({ masked }) => masked)) {
      if (isFigure(tokens, quantity)) found.push(quantity);
      at = quantity.to;
    } else {
      at++;
    }
  }
  return found;
}

/** Most words begin no quantity: asked once here instead of by every reader. */
const mayStart = ({ kind, lower }: Token): boolean => kind !== 'word' || starters.has(lower);

const starters: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'twice', 'tens', 'unchanged', 'largest', 'biggest'],
  ...[small, ten, vague, ordinals, multiples].flatMap((words) => [...words.keys()]),
  ...halvings,
  ...[...signs.keys()].map((sign) => /^\p{L}+/u.exec(sign)?.[0].toLowerCase() ?? ''),
]);

function isFigure(tokens: Tokens, q: Quantity): boolean {
  if (q.form === 'count' && !q.digits && !q.formal && isDefinite(tokens, q.from)) return false;
  if (isLabel(tokens, q) || lowerAt(tokens, q.to) === '=') return false;
  return q.unit === null || !durations.has(q.unit) || isPointOfDuration(tokens, q);
}

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
  return { ...plain, from: at, to: at + 3, value: 1, unit: 'percentage-point', digits: false };
}
