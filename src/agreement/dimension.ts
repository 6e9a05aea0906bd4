/** What kind of number a figure is, and its value in a unit that all of that kind share. */
import type { Figure } from '../figures/figure.ts';
import { parsePeriod } from '../figures/times/period.ts';
import { kept } from '../kept.ts';

/**
 * - `change`: by how much, in percent; what doubles changes by 100
 * - `points`: by how many percentage points
 * - `part`: how many percent: a share, a rate
 * - `price`: for how much
 * - `rank`
 * - `amount`: how much, how many
 */
export type Kind = 'change' | 'points' | 'part' | 'price' | 'rank' | 'amount';

export interface Dimension {
  readonly kind: Kind;
  /** Only what is measured in the same is compared: `CNY`, `tonne`, `barrel/day`. */
  readonly unit: string;
  /** Multiplies what is written into that unit. */
  readonly factor: number;
  /** The part of it that such a conversion leaves open: months are of many lengths. */
  readonly slack: number;
}

export const dimensionOf: (figure: Figure) => Dimension = kept(read);

function read(figure: Figure): Dimension {
  const { unit, role, change, period } = figure;
  if (role === 'rank' || unit === 'rank') return plain('rank', 'rank');
  if (unit === 'multiple') {
    return change === null ? plain('amount', unit) : plain('change', 'percent');
  }
  if (unit === 'percent') {
    const moved = role === 'change' || (role === 'multiple' && change !== null);
    return plain(moved ? 'change' : 'part', unit);
  }
  if (unit === 'basis-point') return plain('points', 'percentage-point', 0.01);
  if (unit === 'percentage-point') return plain('points', unit);
  const [of = '', per] = unit.split('/');
  const [base, factor] = bases[of] ?? [of, 1];
  if (per === undefined) return plain(role === 'price' ? 'price' : 'amount', base, factor);
  const days = daysIn[per];
  if (days === undefined) return plain('price', unit);
  const time = period === null ? null : parsePeriod(period);
  if (time === null)
    return { ...plain('amount', `${base}/day`, factor / days), slack: per === 'day' ? 0 : 0.01 };
  // So much a day, in a month, is so much in that month.
  const times = (time.end - time.start) / days;
  const whole = Math.abs(times - 1) < 0.03;
  return { ...plain('amount', base, factor * (whole ? 1 : times)), slack: whole ? 0 : 0.01 };
}

const plain = (kind: Kind, unit: string, factor = 1): Dimension => ({ kind, unit, factor, slack: 0 });

const bases: Readonly<Record<string, readonly [string, number]>> = {
  kilogram: ['tonne', 0.001],
  gram: ['tonne', 0.000_001],
  litre: ['cubic-metre', 0.001],
  FEU: ['TEU', 2],
  kilometre: ['metre', 1000],
  centimetre: ['metre', 0.01],
  millimetre: ['metre', 0.001],
};

const daysIn: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};
