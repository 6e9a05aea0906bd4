/**
 * Whether two values of one kind can be one value: each is a stretch of numbers, as wide as its rounding, its
 * bound or its range, and one value if the two stretches meet.
 *
 *   same   = 245 and 244.8 billion, 8 and 8.1%, "more than 240" and 245, doubled and +98%
 *   within = a bound that the other keeps, but from afar: "more than 100" and 245
 *   open   = neither is sure: 240 and 244.8, if 240 is rounded to tens; 4% and 3% to 5%
 *   apart  = 8.1 and 18; up 3% and down 3%
 */
import type { Direction } from '../figures/figure.ts';
import { kept } from '../kept.ts';
import { dimensionOf } from './dimension.ts';
import { precisionOf } from './precision.ts';
import { type Told, wordsOf } from './told.ts';

export type Likeness = 'same' | 'within' | 'open' | 'apart';

interface Stretch {
  readonly low: number;
  readonly high: number;
  /** With the zeros that end it taken as rounding. */
  readonly lowest: number;
  readonly highest: number;
  readonly value: number;
  readonly bound: 'over' | 'under' | null;
  readonly percent: boolean;
  readonly ranged: boolean;
}

/** How many times the one value is the other, at least 1; changes are not told in times. */
export function timesApart(a: Told, b: Told): number {
  if (dimensionOf(a.figure).kind === 'change') return 1;
  const [x, y] = [Math.abs(stretchOf(a).value), Math.abs(stretchOf(b).value)];
  return Math.max(x, y) / Math.max(Math.min(x, y), 1e-9);
}

/** Both must be of one dimension. */
export function likeness(a: Told, b: Told): Likeness {
  const directed = a.figure.change !== null && b.figure.change !== null;
  const [x, y] = directed ? [directedStretchOf(a), directedStretchOf(b)] : [stretchOf(a), stretchOf(b)];
  if (x.bound === null && y.bound === null) return exact(x, y);
  if (x.bound !== null && y.bound !== null) {
    if (x.bound !== y.bound) return meets(x, y) || overBy(x, y) ? 'open' : 'apart';
    return near(x, y) && meets(x, y) ? 'same' : 'open';
  }
  const [bounded, plain] = x.bound === null ? [y, x] : [x, y];
  const kept = bounded.bound === 'over' ? plain.high > bounded.value : plain.low < bounded.value;
  if (kept) return isClose(bounded, plain) ? 'same' : 'within';
  const gap = Math.abs(bounded.value - plain.value);
  return gap <= 0.01 * Math.abs(bounded.value) ? 'open' : 'apart';
}

function exact(x: Stretch, y: Stretch): Likeness {
  if (meets(x, y)) return near(x, y) && x.ranged === y.ranged ? 'same' : 'open';
  if (overlap(x.lowest, x.highest, y.lowest, y.highest)) {
    const gap = Math.abs(x.value - y.value);
    const size = Math.max(Math.abs(x.value), Math.abs(y.value));
    if (gap <= size * 0.01) return 'same';
    if (gap <= size * 0.025) return 'open';
  }
  return 'apart';
}

const meets = (x: Stretch, y: Stretch): boolean => overlap(x.low, x.high, y.low, y.high);

/** Stretches that touch do not meet: 8.1 ends where 8.2 begins. Decimals are not exact, hence the grain. */
function overlap(low: number, high: number, from: number, to: number): boolean {
  const grain = 1e-6 * Math.min(high - low, to - from);
  return low + grain < to && from + grain < high;
}

/** Over the lesser and under the greater: both may be true of one number. */
const overBy = (x: Stretch, y: Stretch): boolean => {
  const [over, under] = x.bound === 'over' ? [x, y] : [y, x];
  return over.value < under.value;
};

/** Rounding to one digit can move a number far: then nothing is sure. Percent are told to one and mean it. */
const near = (x: Stretch, y: Stretch): boolean =>
  (x.percent && y.percent && Math.abs(x.value - y.value) <= 1) ||
  Math.abs(x.value - y.value) <= 0.065 * Math.max(Math.abs(x.value), Math.abs(y.value));

/** "More than 240" is said of 245, not of 400. */
const isClose = (x: Stretch, y: Stretch): boolean =>
  Math.abs(x.value - y.value) <=
  Math.max(0.12 * Math.max(Math.abs(x.value), Math.abs(y.value)), x.percent ? 2 : 0);

const figureOf = ({ figure }: Told): object => figure;
const stretchOf = kept((told: Told) => readStretch(told, false), figureOf);
/** Where both say which way they went, up and down are apart. */
const directedStretchOf = kept((told: Told) => readStretch(told, true), figureOf);

function readStretch(told: Told, directed: boolean): Stretch {
  const { figure } = told;
  const { factor, kind, unit, slack: open } = dimensionOf(figure);
  const { step, coarse } = precisionOf(figure, wordsOf(told, figure.mention));
  const upper = figure.upper ?? figure.value;
  const slack = Math.abs(figure.value) * open;
  const ends = (width: number): readonly [number, number] => {
    const [low, high] = [figure.value - width / 2 - slack, upper + width / 2 + slack].map((end) =>
      kind === 'change' ? percentOf(figure.unit, end, figure.change, directed) : end * factor,
    ) as [number, number];
    return low <= high ? [low, high] : [high, low];
  };
  const [low, high] = ends(step);
  const [lowest, highest] = ends(coarse);
  const middle = (figure.value + upper) / 2;
  const value = kind === 'change' ? percentOf(figure.unit, middle, figure.change, directed) : middle * factor;
  const falls = kind === 'change' && directed && figure.change === 'down';
  const over = figure.bound === '>' ? 'over' : figure.bound === '<' ? 'under' : null;
  const bound = over !== null && falls ? (over === 'over' ? 'under' : 'over') : over;
  return {
    low,
    high,
    lowest,
    highest,
    value,
    bound,
    percent: unit === 'percent',
    ranged: figure.upper !== null,
  };
}

/** A change as percent, below zero where it falls and both say which way: tripled is +200, down 8% is -8. */
function percentOf(unit: string, value: number, change: Direction | null, directed: boolean): number {
  if (unit === 'percent') return directed && change === 'down' ? -value : value;
  if (change === 'down')
    return directed ? 100 / Math.max(value, 1e-9) - 100 : 100 - 100 / Math.max(value, 1e-9);
  return value * 100 - 100;
}
