/** The role of a quantity that is no change: share, rate, price, count or level. */
import type { Role } from '../figure.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { growthNouns, priceNouns, rateNouns, shareNouns, shareVerbs } from './change-words.ts';
import { clauseHas } from './clause.ts';
import type { Resting } from './known.ts';

/** `lead` is the index of the token that leads to it; `previous` the role of a percent before it. */
export function restingRole(tokens: Tokens, q: Quantity, lead: number, previous: Role | null): Resting {
  if (q.unit === 'percent/year' || q.unit === 'basis-point') return is('rate', 'its unit is a rate’s');
  if (q.unit === 'percent') return percentRole(tokens, q, lead, previous);
  if (q.unit?.startsWith('unit') || q.form === 'count')
    return isRate(q) ? is('level', 'so many in a time') : is('count', 'it counts a noun');
  if (!isMoney(q)) return is('level', 'a measure, and nothing says more');
  if (isRate(q))
    return isOverTime.test(q.unit ?? '') ? is('level', 'money in a time') : is('price', 'money for a unit');
  return q.value < mostOfAPrice && clauseHas(tokens, lead + 1, priceNouns)
    ? is('price', 'money, and a word for a price')
    : is('level', 'money, and nothing says more');
}

const isOverTime = /\/(?:year|month|day|week|quarter|hour)$/;
const is = (role: Role, rule: string): Resting => ({ role, rule });

/** What costs a billion is an undertaking, not a ware. */
const mostOfAPrice = 1e9;

export const isMoney = (q: Quantity): boolean => /^(?!TEU|FEU)[A-Z]{3}(?:\/|$)/.test(q.unit ?? '');
const isRate = (q: Quantity): boolean => q.unit?.includes('/') ?? false;

export const isShareOf = (tokens: Tokens, q: Quantity): boolean =>
  lowerAt(tokens, q.to) === 'of' && q.unit === 'percent';

function percentRole(tokens: Tokens, q: Quantity, lead: number, previous: Role | null): Resting {
  if (q.form === 'part') return is('share', 'a part of a whole');
  const [first, second] = [lowerAt(tokens, q.to), lowerAt(tokens, q.to + 1)];
  if (rateNouns.has(first) || rateNouns.has(second)) return is('rate', 'a word for a rate behind it');
  if (isShareOf(tokens, q)) return is('share', 'percent of something');
  if (first === 'market' || isHeld.test(first) || isHeld.test(second))
    return is('share', 'a word for a share behind it');
  if (lowerAt(tokens, lead) === 'at' && clauseHas(tokens, lead, lending))
    return is('rate', 'what money is lent at');
  if (clauseHas(tokens, lead + 1, rateNouns)) return is('rate', 'a word for a rate in its clause');
  if (clauseHas(tokens, lead + 1, shareWords)) return is('share', 'a word for a share in its clause');
  if (clauseHas(tokens, lead + 1, growthNouns)) return is('rate', 'growth that is a rate');
  return previous === 'rate' || previous === 'level'
    ? is(previous, 'as the percentage before it')
    : is('share', 'a percentage, and nothing says more');
}

const lending: ReadonlySet<string> = new Set(
  'borrow borrows borrowed lend lends lent loan loans deposit deposits bond bonds credit mortgage mortgages'.split(
    ' ',
  ),
);
const isHeld = /^(?:share|stake)$/;
const shareWords: ReadonlySet<string> = new Set([...shareNouns, ...shareVerbs]);
