/**
 * Arithmetic on ISO 8601 periods: `2024`, `2025-07`, `2025-08-28`, and `first/last` of any two of
 * these, both included. Whoever compares periods (search, the placing of figures) does it here.
 */
import { recalling } from '../../recent.ts';
import type { ShiftUnit } from '../time.ts';

/** Days since 1970-01-01, half-open. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

interface Point {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The same few periods are compared again and again. */
const mostKept = 500;

/** The days of a period, or null if `iso` is none (a month 13, a last before the first). */
export const parsePeriod: (iso: string) => Interval | null = recalling(mostKept, parse);

function parse(iso: string): Interval | null {
  const [first, last, more] = iso.split('/');
  const from = readPoint(first ?? '');
  const to = last === undefined ? from : readPoint(last);
  if (!from || !to || more !== undefined) return null;
  const interval = { start: firstDay(from), end: lastDay(to) + 1 };
  return interval.start < interval.end ? interval : null;
}

export const isPeriod = (iso: string): boolean => parsePeriod(iso) !== null;

/** True if the two have a day in common. False where one is no period; so below. */
export const overlaps = (a: string, b: string): boolean =>
  compare(a, b, (x, y) => x.start < y.end && y.start < x.end);

/** True if every day of `inner` is one of `outer`. */
export const covers = (outer: string, inner: string): boolean =>
  compare(outer, inner, (x, y) => x.start <= y.start && y.end <= x.end);

/** True if both are the same days: `2024` and `2024-01/2024-12`. */
export const sameDays = (a: string, b: string): boolean =>
  compare(a, b, (x, y) => x.start === y.start && x.end === y.end);

/** The one that ends later; of two that end together the longer. */
export function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null || a === b) return a ?? b;
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  if (!x || !y) return x ? a : b;
  return x.end > y.end || (x.end === y.end && x.start <= y.start) ? a : b;
}

/** The period so many units later (earlier, if `by` is negative); null where it is told more coarsely than that unit. */
export function shiftPeriod(iso: string, unit: ShiftUnit, by: number): string | null {
  if (!isPeriod(iso)) return null;
  const moved = iso.split('/').map((part) => shiftPoint(part, unit, by));
  const shifted = moved.includes(null) ? null : moved.join('/');
  return shifted && isPeriod(shifted) ? shifted : null;
}

/** The same part of another year; null for what is itself longer than a year. */
export function inYear(iso: string, year: number): string | null {
  const last = readPoint(iso.split('/').at(-1) ?? '');
  return last ? shiftPeriod(iso, 'year', year - last.year) : null;
}

/** From the first day of one to the last of the other, as ISO; null if that is no period. */
export function spanOf(first: string, last: string): string | null {
  const joined = `${first.split('/')[0]}/${last.split('/').at(-1)}`;
  if (first === last) return isPeriod(first) ? first : null;
  return isPeriod(joined) ? joined : null;
}

/** Whole months, both ends included, in the shortest form: a full year is `2024`. Months may run over 12 or under 1. */
export function monthsOf(year: number, first: number, last: number): string {
  const from = new Date(Date.UTC(year, first - 1, 1));
  const to = new Date(Date.UTC(year, last - 1, 1));
  const months = [from, to].map((date) => date.toISOString().slice(0, 7));
  if (months[0] === months[1]) return months[0] ?? '';
  const full = from.getUTCMonth() === 0 && to.getUTCMonth() === 11;
  if (!full) return months.join('/');
  return from.getUTCFullYear() === to.getUTCFullYear()
    ? `${from.getUTCFullYear()}`
    : `${from.getUTCFullYear()}/${to.getUTCFullYear()}`;
}

/** How many whole months; 0 for what is told in days. */
export function monthsIn(iso: string): number {
  const [first = '', last = first] = iso.split('/');
  const [from, to] = [readPoint(first), readPoint(last)];
  if (!from || !to || from.day !== null || to.day !== null) return 0;
  return (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1) + 1;
}

export const dayOf = (year: number, month: number, day: number): string | null => {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return readPoint(iso) ? iso : null;
};

const dayLength = 86_400_000;
const pad = (n: number): string => String(n).padStart(2, '0');

function compare(a: string, b: string, holds: (x: Interval, y: Interval) => boolean): boolean {
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  return x !== null && y !== null && holds(x, y);
}

function readPoint(text: string): Point | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), numberOrNull(match[2]), numberOrNull(match[3])];
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  return { year, month, day };
}

const numberOrNull = (digits: string | undefined): number | null => (digits ? Number(digits) : null);
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function epochDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Date.UTC would read a year below 100 as 19xx.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / dayLength;
}

const firstDay = (p: Point): number => epochDay(p.year, p.month ?? 1, p.day ?? 1);
const lastDay = (p: Point): number => epochDay(p.year, p.month ?? 12, p.day ?? daysIn(p.year, p.month ?? 12));

function shiftPoint(text: string, unit: ShiftUnit, by: number): string | null {
  const point = readPoint(text);
  if (!point) return null;
  if (unit === 'day') {
    if (point.month === null || point.day === null) return null;
    const date = new Date((epochDay(point.year, point.month, point.day) + by) * dayLength);
    return date.toISOString().slice(0, 10);
  }
  if (unit !== 'year' && point.month === null) return null;
  const months = by * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
  const index = point.year * 12 + (point.month ?? 1) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const head = String(year).padStart(4, '0');
  if (year < 0 || year > 9999) return null;
  if (point.month === null) return head;
  if (point.day === null) return `${head}-${pad(month)}`;
  return `${head}-${pad(month)}-${pad(Math.min(point.day, daysIn(year, month)))}`;
}
