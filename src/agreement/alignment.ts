/**
 * Whether two figures measure one thing, field by field. `open` where one of them, or both, do not say; only
 * what both say can be `other`.
 */
import type { Figure } from '../figures/figure.ts';
import { sameDays, shiftPeriod } from '../figures/times/period.ts';
import { kept } from '../kept.ts';
import { countriesIn } from '../search/countries.ts';
import { covers } from '../topics/index.ts';
import { dimensionOf } from './dimension.ts';
import { type Measurand, measurandOf } from './measurand.ts';
import { isTakenBack } from './retraction.ts';
import { sentenceOf, type Told } from './told.ts';

export type Fit = 'equal' | 'open' | 'other';

export type Field =
  | 'kind'
  | 'goods'
  | 'direction'
  | 'period'
  | 'against'
  | 'claim'
  | 'basis'
  | 'beside'
  | 'scope';

export type Alignment = Readonly<Record<Field, Fit>>;

export function align(a: Told, b: Told): Alignment {
  const [x, y] = [measurandOf(a), measurandOf(b)];
  return {
    kind: kindFit(a, b),
    goods: goodsFit(x, y),
    direction: directionFit(a, b, x, y),
    period: periodFit(a.figure.period, b.figure.period),
    against: againstFit(a.figure, b.figure),
    claim: claimFit(a.figure, b.figure),
    basis: basisFit(x, y),
    beside: setFit(x.beside, y.beside),
    scope: setFit(x.scope, y.scope),
  };
}

/** A figure that is taken back is read as a baseline, whatever it was. */
export function kindFit(a: Told, b: Told): Fit {
  const [x, y] = [dimensionOf(a.figure), dimensionOf(b.figure)];
  if (x.unit !== y.unit || (x.unit === 'unit' && !counted(a.figure, b.figure))) return 'other';
  return x.kind === y.kind || isTakenBack(a) || isTakenBack(b) ? 'equal' : 'other';
}

/** Pieces of goods are counted as goods; other things by their noun. */
const counted = (a: Figure, b: Figure): boolean =>
  a.of === b.of || a.of === null || b.of === null || a.flow !== null || b.flow !== null;

/** Goods that lie in the other's goods are nearly those; two that share nothing are others. */
function goodsFit(x: Measurand, y: Measurand): Fit {
  const [a, b] = [[...x.goods], [...y.goods]];
  if (a.length === 0 && b.length === 0) return x.whole && y.whole ? 'equal' : 'open';
  if (a.length === 0 || b.length === 0) return (a.length === 0 ? x : y).whole ? 'other' : 'open';
  if (a.length === b.length && a.every((one) => b.includes(one))) return 'equal';
  return a.some((one) => b.some((other) => covers(one, other) || covers(other, one))) ? 'open' : 'other';
}

/** Russia's imports from China are China's exports to Russia. */
function directionFit(a: Told, b: Told, x: Measurand, y: Measurand): Fit {
  const [one, other] = [a.figure, b.figure];
  const whole = x.goods.size === 0 && y.goods.size === 0;
  if (abroad(a) !== abroad(b)) return 'other';
  if (one.flow === null && other.flow === null) return 'equal';
  if (one.flow === 'turnover' || other.flow === 'turnover') {
    if (one.flow === other.flow) return 'equal';
    return whole && one.flow !== null && other.flow !== null ? 'other' : 'open';
  }
  const [p, q] = [sidesOf(one), sidesOf(other)];
  if (p === null || q === null) return 'open';
  return p === q ? 'equal' : 'other';
}

/** Seller and buyer; where one is a neighbour and the other is left unsaid, it is the other neighbour. */
function sidesOf({ from, to }: Figure): string | null {
  if (from === null && to === null) return null;
  const across = (side: string | null) => neighbours[1 - neighbours.indexOf(side)] ?? '';
  return `${from ?? across(to)} ${to ?? across(from)}`;
}

const neighbours: readonly (string | null)[] = ['Russia', 'China'];

/** The third countries that trade, where Russia and China do not trade with each other. */
const abroad = kept(thirdIn, ({ figure }) => figure);

function thirdIn(told: Told): string {
  const { from, to, flow } = told.figure;
  const third = [from, to].filter((side) => side !== null && !neighbours.includes(side));
  if (third.length > 0) return third.sort().join();
  if ((from !== null && to !== null) || flow === null) return '';
  const named = countriesIn(sentenceOf(told)).map(({ name }) => name);
  return named.some((name) => neighbours.includes(name)) ? '' : [...new Set(named)].sort().join();
}

const periodFit = (a: string | null, b: string | null): Fit =>
  a === null || b === null ? 'open' : a === b || sameDays(a, b) ? 'equal' : 'other';

/** Changes are told against a year before unless the text says otherwise. */
function againstFit(a: Figure, b: Figure): Fit {
  if (dimensionOf(a).kind !== 'change' && dimensionOf(a).kind !== 'points') return 'equal';
  const [x, y] = [againstOf(a), againstOf(b)];
  return x === null || y === null ? 'open' : periodFit(x, y);
}

const againstOf = kept(
  ({ against, period }: Figure): string | null =>
    against ?? (period === null ? null : shiftPeriod(period, 'year', -1)),
);

/** What is expected is not what was; hopes, plans and expectations are told in each other's words. */
function claimFit(a: Figure, b: Figure): Fit {
  if (a.claim === b.claim) return 'equal';
  return a.claim !== 'reported' && b.claim !== 'reported' ? 'open' : 'other';
}

/** Growth in yuan is another number than growth in dollars, and tonnes grow otherwise than their worth. */
function basisFit(x: Measurand, y: Measurand): Fit {
  if (x.basis !== null && y.basis !== null && x.basis !== y.basis) return 'other';
  if (x.currency !== null && y.currency !== null && x.currency !== y.currency) return 'other';
  return x.basis === 'volume' || y.basis === 'volume' ? (x.basis === y.basis ? 'equal' : 'open') : 'equal';
}

function setFit(a: ReadonlySet<string>, b: ReadonlySet<string>): Fit {
  const shared = [...a].filter((one) => b.has(one)).length;
  if (shared === a.size && shared === b.size) return 'equal';
  return shared > 0 || a.size === 0 || b.size === 0 ? 'open' : 'other';
}
