/** The role of a quantity that is no change: share, rate, price, count or level. */
import type { Role } from '../figure.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { growthNouns, priceNouns, rateNouns, shareNouns, shareVerbs } from './change-words.ts';
import { clauseHas } from './clause.ts';

/** `lead` is the index of the token that leads to it; `previous` the role of a percent before it. */
export function restingRole(tokens: Tokens, q: Quantity, lead: number, previous: Role | null): Role {
  if (q.unit === 'percent/year' || q.unit === 'basis-point') return 'rate';
  if (q.unit === 'percent') return percentRole(tokens, q, lead, previous);
  if (q.unit?.startsWith('unit') || q.form === 'count') return q.unit?.includes('/') ? 'level' : 'count';
  if (isMoney(q)) {
    if (isRate(q)) return /\/(?:year|month|day|week|quarter|hour)$/.test(q.unit ?? '') ? 'level' : 'price';
    return q.value < mostOfAPrice && clauseHas(tokens, lead + 1, priceNouns) ? 'price' : 'level';
  }
  return 'level';
}

/** What costs a billion is an undertaking, not a ware. */
const mostOfAPrice = 1e9;

export const isMoney = (q: Quantity): boolean => /^(?!TEU|FEU)[A-Z]{3}(?:\/|$)/.test(q.unit ?? '');
const isRate = (q: Quantity): boolean => q.unit?.includes('/') ?? false;

export const isShareOf = (tokens: Tokens, q: Quantity): boolean =>
  lowerAt(tokens, q.to) === 'of' && q.unit === 'percent';

function percentRole(tokens: Tokens, q: Quantity, lead: number, previous: Role | null): Role {
  const after = [lowerAt(tokens, q.to), lowerAt(tokens, q.to + 1)];
  if (q.form === 'part') return 'share';
  if (after.some((word) => rateNouns.has(word))) return 'rate';
  if (isShareOf(tokens, q)) return 'share';
  if (after[0] === 'market' || after.some((word) => /^(?:share|stake)$/.test(word))) return 'share';
  if (clauseHas(tokens, lead + 1, rateNouns)) return 'rate';
  if (clauseHas(tokens, lead + 1, shareNouns) || clauseHas(tokens, lead + 1, shareVerbs)) return 'share';
  if (clauseHas(tokens, lead + 1, growthNouns)) return 'rate';
  return previous === 'rate' || previous === 'level' ? previous : 'share';
}
