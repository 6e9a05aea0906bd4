/**
 * Multiples and standstill.
 *
 *   multiple = doubled | tripled | fivefold | n-fold | n times | twice, with more or less by their words
 *            | half as much [again] | halved (50 percent down)
 *   still    = unchanged from …
 *
 * `n times` and `twice` count occasions unless something is compared: a decimal, a comparative or
 * `as`, `the`, `what` after them, a change word or `by` before them.
 */
import type { Direction } from '../figure.ts';
import { halvings, multiples } from './number-words.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';

export function multipleAt(
  tokens: Tokens,
  at: number,
  changes: (word: string) => Direction | undefined,
): Quantity | null {
  const word = lowerAt(tokens, at);
  const known = multiples.get(word);
  if (known !== undefined) return doubled(tokens, at, known);
  if (halvings.has(word)) return { ...of(50, at, at + 1, 'down'), unit: 'percent', rule: 'a half went' };
  if (word === 'twice') return timesAt(tokens, at, at + 1, 2, false, changes);
  if (
    word === 'half' &&
    lowerAt(tokens, at + 1) === 'as' &&
    /^(?:much|many|large|big|high|long|fast|heavy|strong|dear|expensive)$/.test(lowerAt(tokens, at + 2))
  ) {
    return {
      ...of(50, at, at + 3, lowerAt(tokens, at + 3) === 'again' ? 'up' : 'down'),
      unit: 'percent',
      rule: 'half as much',
    };
  }
  const number = numeralAt(tokens, at);
  if (!number || number.scale >= 1e6) return null;
  const range = rangeAt(tokens, at, number);
  if (range) return range;
  const hyphen = lowerAt(tokens, number.next) === '-' ? 1 : 0;
  const after = lowerAt(tokens, number.next + hyphen);
  if (after === 'fold') return of(number.value, at, number.next + hyphen + 1, 'up');
  if (after === 'x' && tokens[number.next]?.glued && tokens[number.next + 1]?.kind !== 'number') {
    return of(number.value, at, number.next + 1, 'up');
  }
  if (after !== 'times' || hyphen) return null;
  return timesAt(tokens, at, number.next + 1, number.value, !Number.isInteger(number.value), changes);
}

/** `1.5 to 2 times`, `two- to three-fold`. */
function rangeAt(tokens: Tokens, at: number, { value, next }: Numeral): Quantity | null {
  const skip = lowerAt(tokens, next) === '-' && lowerAt(tokens, next + 1) === 'to' ? next + 1 : next;
  const between = lowerAt(tokens, at - 1) === 'between' && lowerAt(tokens, skip) === 'and';
  if (!between && !/^(?:to|or|-)$/.test(lowerAt(tokens, skip))) return null;
  const second = numeralAt(tokens, skip + 1);
  if (!second || second.value <= value || second.scale > 1) return null;
  const hyphen = lowerAt(tokens, second.next) === '-' ? 1 : 0;
  const word = lowerAt(tokens, second.next + hyphen);
  if (
    word !== 'fold' &&
    (word !== 'times' ||
      !/^(?:by|between|rose|grew|more|jumped|increased|fell)$/.test(lowerAt(tokens, at - 1)))
  )
    return null;
  return { ...of(value, between ? at - 1 : at, second.next + hyphen + 1, 'up'), upper: second.value };
}

const of = (value: number, from: number, to: number, way: Direction | null): Quantity =>
  quantityOf({ from, to, value, unit: 'multiple', form: 'multiple', way, rule: 'a multiple' });

/** `double`: a verb, or before what is doubled; not `double-digit`, `a double blow`. */
function doubled(tokens: Tokens, at: number, times: number): Quantity | null {
  const word = lowerAt(tokens, at);
  if (/^(?:-|down|as)$/.test(lowerAt(tokens, at + 1)) || lowerAt(tokens, at - 1) === '-') return null;
  if (/^(?:double|triple|treble|quadruple|quintuple)s?$/.test(word)) {
    const before = lowerAt(tokens, at - 1);
    const after = lowerAt(tokens, at + 1);
    const verb =
      /^(?:to|would|could|will|may|might|should|can|almost|nearly|roughly|about|than|not|and)$/.test(before);
    const measure = /^(?:the|that|those|what|last|its|their|this)$/.test(after);
    if (!verb && !measure && !word.endsWith('s')) return null;
  }
  return of(times, at, at + 1, 'up');
}

const comparative =
  /^(?:more|less|fewer|higher|lower|greater|larger|bigger|smaller|cheaper|dearer|faster|longer|shorter|above|below)$/;
const falling = /^(?:less|fewer|lower|smaller|cheaper|shorter|below)$/;

function timesAt(
  tokens: Tokens,
  from: number,
  to: number,
  value: number,
  decimal: boolean,
  changes: (word: string) => Direction | undefined,
): Quantity | null {
  const next = lowerAt(tokens, to);
  if (comparative.test(next)) return of(value, from, to + 1, falling.test(next) ? 'down' : 'up');
  if (next === 'as')
    return of(value, from, to, /^(?:little|few|small|low)$/.test(lowerAt(tokens, to + 1)) ? 'down' : 'up');
  const before = lowerAt(tokens, from - 1);
  const changed = changes(before) ?? (before === 'by' ? changes(lowerAt(tokens, from - 2)) : undefined);
  if (changed || before === 'by') return of(value, from, to, changed ?? 'up');
  const measured = /^(?:the|what|its|their|that|those)$/.test(next);
  if (next === 'a' || next === 'per') return null;
  return decimal || measured ? of(value, from, to, 'up') : null;
}

const hedges =
  /^(?:virtually|largely|broadly|little|almost|roughly|nearly|mostly|practically|essentially|basically)$/;

/** `unchanged from 2023`: no change, which is a figure; `virtually unchanged` is none. */
export function stillAt(tokens: Tokens, at: number): Quantity | null {
  if (lowerAt(tokens, at) !== 'unchanged' || hedges.test(lowerAt(tokens, at - 1))) return null;
  const after = tokens[at + 1];
  const compared = after?.masked || /^(?:from|on|compared|year|against|versus)$/.test(after?.lower ?? '');
  return compared
    ? quantityOf({
        from: at,
        to: at + 1,
        value: 0,
        unit: 'percent',
        form: 'still',
        digits: false,
        rule: 'unchanged is a change of 0',
      })
    : null;
}
