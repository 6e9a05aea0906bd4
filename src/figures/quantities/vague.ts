/**
 * Orders of magnitude, as ranges to the next one; dozens are two at least; a couple is about two.
 *
 *   vague = [tens of | hundreds of] hundreds | thousands | millions | billions, of money or of things
 *         | dozens of | a couple of
 */

import { spokenOf } from './noun-words.ts';
import { countedAt } from './nouns.ts';
import { vague } from './number-words.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';
import { moneyAt, unitAt } from './unit.ts';

export function vagueAt(tokens: Tokens, at: number): Quantity | null {
  const word = lowerAt(tokens, at);
  if (word === 'a' && lowerAt(tokens, at + 1) === 'couple' && lowerAt(tokens, at + 2) === 'of')
    return ofThese(tokens, at, at + 3, { value: 2, upper: null, inner: '~' });
  if (word === 'dozens' && lowerAt(tokens, at + 1) === 'of')
    return ofThese(tokens, at, at + 2, { value: 24, upper: 100, inner: null });
  const first = word === 'tens' ? 10 : vague.get(word);
  if (first === undefined || lowerAt(tokens, at + 1) !== 'of') return null;
  const second = vague.get(lowerAt(tokens, at + 2));
  if (word === 'tens' && second === undefined) return null;
  const joined = second !== undefined && lowerAt(tokens, at + 3) === 'of';
  if (second !== undefined && !joined) return null;
  const value = first * (joined ? second : 1);
  return ofThese(tokens, at, at + (joined ? 4 : 2), { value, upper: value * 10, inner: null });
}

function ofThese(
  tokens: Tokens,
  from: number,
  next: number,
  size: Pick<Quantity, 'value' | 'upper' | 'inner'>,
): Quantity | null {
  const vaguely = { from, ...size, digits: false, rule: 'an order of magnitude' };
  const unit = unitAt(tokens, next);
  if (unit) return quantityOf({ ...vaguely, unit: unit.unit.unit, to: unit.next });
  const money = moneyAt(tokens, next);
  if (money) return quantityOf({ ...vaguely, unit: money.code, to: money.next });
  const counted = countedAt(tokens, next);
  return counted && !(size.upper === null && spokenOf.has(counted.head))
    ? quantityOf({ ...vaguely, form: 'count', unit: 'unit', of: counted.of, to: counted.next })
    : null;
}
