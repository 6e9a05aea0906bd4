/**
 * What each quantity is in its sentence: change, level, baseline, share …, and which way it went.
 * Its own words (`doubled`, `-5%`) come first, then what follows it (`5% more`), then what leads to it.
 */
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { leadBefore } from './clause.ts';
import { isRelative, type Known, type Placed, type Sense } from './known.ts';
import { ledBy } from './leads.ts';
import { restingRole } from './resting.ts';
import { trailingAt } from './trailing.ts';

export function sensesOf(tokens: Tokens, all: readonly Placed[]): readonly Known[] {
  const known: Known[] = [];
  for (const [i, placed] of all.entries()) {
    known.push({ ...placed, sense: senseOf(tokens, placed, known, all[i + 1]) });
  }
  return known;
}

/** How many figures back a percentage takes its role from. */
const nearest = 8;

function senseOf(tokens: Tokens, placed: Placed, before: readonly Known[], next?: Placed): Sense {
  const { quantity, bounded } = placed;
  const base = { from: bounded.from, to: bounded.to, negated: false };
  const own = ownSense(tokens, placed, base);
  if (own) return own;
  const lead = leadBefore(tokens, bounded.from);
  const word = lowerAt(tokens, lead);
  if (word === 'not' || word === 'never') return { ...base, role: 'level', change: null, negated: true };
  if (word === 'longer' && lowerAt(tokens, lead - 1) === 'no')
    return { ...base, role: 'baseline', change: null };
  const percent = before.slice(-nearest).findLast((known) => known.quantity.unit === 'percent');
  const resting = restingRole(tokens, quantity, lead, percent?.sense.role ?? null);
  const found = ledBy({ ...placed, tokens, lead, base, previous: before.at(-1), next, resting });
  if (!found) return { ...base, role: resting, change: null };
  const yearly = quantity.unit === 'percent/year' || lowerAt(tokens, bounded.from - 1).startsWith('annuali');
  return yearly && found.role === 'change' ? { ...found, role: 'rate' } : found;
}

/** What the quantity says by itself, or the words right behind it. */
function ownSense(
  tokens: Tokens,
  { quantity, bounded }: Placed,
  base: Pick<Sense, 'from' | 'to' | 'negated'>,
): Sense | null {
  const { form, way } = quantity;
  if (form === 'rank' || form === 'multiple') return { ...base, role: form, change: way };
  if (form === 'still') return { ...base, role: 'change', change: null };
  const bracketed = lowerAt(tokens, quantity.from - 1) === '(';
  if (way && (way === 'up' || bracketed || isRelative(quantity)))
    return { ...base, role: 'change', change: way };
  const trailing = bounded.to === quantity.to ? trailingAt(tokens, quantity) : null;
  return trailing && { ...base, to: Math.max(base.to, trailing.to), role: 'change', change: trailing.way };
}
