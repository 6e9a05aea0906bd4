/**
 * What a time without a year is counted from: the article's date. News looks back, so `in October`
 * in a May article is last October; a forecast looks forward.
 */
import { isIsoDate } from '../../text/front-matter.ts';

export interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** True where what is said lies ahead. */
  readonly ahead: boolean;
}

export function referenceOf(published: string | null, ahead: boolean): Reference | null {
  if (!published || !isIsoDate(published)) return null;
  const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
  return { year, month, day, ahead };
}

/** The year in which the months up to `last` (may run over 12) ended last, or will end next. */
export function yearOfMonths(today: Reference, last: number): number {
  const start = today.ahead ? today.year : today.year - 1;
  const index = today.year * 12 + today.month;
  const fits = (year: number) => (today.ahead ? year * 12 + last >= index : year * 12 + last <= index);
  // What is expected of the month just over is not known yet: it is not the next year's.
  const over = today.month - (((last - 1) % 12) + 1);
  if (today.ahead && over > 0 && over < 4) return today.year - Math.floor((last - 1) / 12);
  if (today.ahead) return fits(start - 1) ? start - 1 : fits(start) ? start : start + 1;
  return fits(start + 1) ? start + 1 : fits(start) ? start : start - 1;
}

/**
 * The year a phrase names: `2024`, `'25`, `last year`, `this year`, `the year`, `next year`.
 * Null where it points at another period (`that year`, `the same year`) or the article has no date.
 */
export function yearNamed(phrase: string, today: Reference | null): number | null {
  const digits = /\d{4}|\d{2}$/.exec(phrase);
  if (digits) return digits[0].length === 4 ? Number(digits[0]) : 2000 + Number(digits[0]);
  if (!today || /\b(?:that|same|previous|preceding|following)\b/.test(phrase)) return null;
  if (/\b(?:last|past)\b/.test(phrase)) return today.year - 1;
  return /\bnext\b/.test(phrase) ? today.year + 1 : today.year;
}

/** The date so many days from the article's. */
export function daysFrom(today: Reference, by: number): string {
  return new Date(Date.UTC(today.year, today.month - 1, today.day + by)).toISOString().slice(0, 10);
}
