/**
 * A price says what it is per once: `fell to $62 a barrel from $71`, `$248 per tonne, against $260`. The other amounts
 * of the same money that it is compared with, and that are of its size, are per the same.
 */
import { boundedAt } from './bounds.ts';
import type { Quantity } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';

/** How many times larger or smaller a price of the same thing may be. */
const most = 4;
/** How many tokens may stand between the two. */
const apart = 14;

export function priced(tokens: Tokens, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!quantities.some(({ unit }) => isPrice(unit))) return quantities;
  const all = [...quantities];
  for (const [i, q] of all.entries()) {
    if (!q.unit || !/^[A-Z]{3}$/.test(q.unit) || !leads.test(lowerAt(tokens, boundedAt(tokens, q).from - 1)))
      continue;
    const like = [all[i - 1], all[i + 1]].find((other) => other && isLike(q, other));
    if (like) all[i] = { ...q, unit: like.unit, unitRule: 'the price beside it' };
  }
  return all;
}

const leads = /^(?:of|from|against|to|at|than|versus|vs|with|or|and|\()$/;

const isPrice = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}\/(?![A-Z]{3})/.test(unit);

function isLike(q: Quantity, other: Quantity): boolean {
  const gap = q.from > other.from ? q.from - other.to : other.from - q.to;
  return (
    isPrice(other.unit) &&
    other.unit?.slice(0, 3) === q.unit &&
    gap < apart &&
    q.scale === other.scale &&
    q.value < other.value * most &&
    other.value < q.value * most
  );
}
