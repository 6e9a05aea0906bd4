/**
 * Orders of magnitude, as ranges to the next one.
 *
 *   vague = [tens of | hundreds of] hundreds | thousands | millions | billions, of money or of things
 */

import { countedAt } from './nouns.ts';
import { vague } from './number-words.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';
import { moneyAt, unitAt } from './unit.ts';

export function vagueAt(tokens: Tokens, at: number): Quantity | null {
  const word = lowerAt(tokens, at);
  const first = word === 'tens' ? 10 : vague.get(word);
  if (first === undefined || lowerAt(tokens, at + 1) !== 'of') return null;
  const second = vague.get(lowerAt(tokens, at + 2));
  if (word === 'tens' && second === undefined) return null;
  const joined = second !== undefined && lowerAt(tokens, at + 3) === 'of';
  if (second !== undefined && !joined) return null;
  const value = first * (joined ? second : 1);
  const next = at + (joined ? 4 : 2);
  const range = { from: at, value, upper: value * 10, digits: false, rule: 'an order of magnitude' };
  const unit = unitAt(tokens, next);
  if (unit) return quantityOf({ ...range, unit: unit.unit.unit, to: unit.next });
  const money = moneyAt(tokens, next);
  if (money) return quantityOf({ ...range, unit: money.code, to: money.next });
  const counted = countedAt(tokens, next);
  return counted
    ? quantityOf({ ...range, form: 'count', unit: 'unit', of: counted.of, to: counted.next })
    : null;
}
