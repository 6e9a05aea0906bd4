/**
 * How a time is written: a regular expression made of named parts, and what its words mean. Every
 * part is bounded, so that no text makes a pattern backtrack over more than a few words.
 */
import type { Pointer, Time } from '../time.ts';
import type { Reference } from './reference.ts';

/** What a sentence must contain for a pattern to be worth trying; most sentences contain few of them. */
const hints = {
  month: /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
  months: /month|\dM/i,
  year: /(?:19|20)\d\d|year|['’]\d\d/i,
  season: /spring|summer|autumn|decade|century/i,
  part: /quarter|half|\bQ\d|\dQ|\bH\d|\dH/i,
  day: /day|tomorrow/i,
  digit: /\d/,
  stretch:
    /year|annual|fortnight|month|quarter|week|day|decade|period|time|span|season|half|stretch|\b[yqmwd](?:\/|-?o-?)[yqmwd]/i,
} as const;
type Hint = keyof typeof hints;

/** Remembers, for one sentence, which hints it holds. */
export function hintsIn(text: string): (pattern: Pattern) => boolean {
  const known = new Map<Hint, boolean>();
  return ({ hint }) => {
    const before = known.get(hint);
    if (before !== undefined) return before;
    const holds = hints[hint].test(text);
    known.set(hint, holds);
    return holds;
  };
}

export interface Pattern {
  readonly hint: Hint;
  readonly regex: RegExp;
  /** Null where the words turn out to be no time. */
  readonly read: (words: Words, today: Reference | null) => Meaning | null;
}

/** The named groups: those called `month…` or `weekday…` must begin with a capital. */
export type Words = { readonly [name in GroupName]?: string | undefined };

type GroupName =
  | 'before'
  | 'count'
  | 'day'
  | 'first'
  | 'last'
  | 'month'
  | 'month1'
  | 'month2'
  | 'number'
  | 'season'
  | 'unit'
  | 'weekday'
  | 'which'
  | 'word'
  | 'year'
  | 'year1';

export interface Meaning {
  readonly period: string | null;
  /** `period` if left out. */
  readonly kind?: Time['kind'];
  readonly pointer?: Pointer;
}

/** White space between two words, whatever its kind. */
export const gap = '\\s{1,9}';
export const maybe = '\\s{0,9}';
export const dash = '\\s?[-‐‑–—]\\s?';

/** A year in digits that is no part of a longer number, an amount or a quantity. */
export const year =
  '(?<![\\d$€£¥₽.,/]|\\d[-–])(?:19|20)\\d\\d(?![\\d%]|[.,]\\d|-(?:strong|odd)\\b|\\s(?:%|per\\scent|percent|tonnes|tons|barrels|cars|trucks|vehicles|units|people|companies|yuan|rou?bles|dollars|euros|km)\\b)';
const notCompared = `(?!${gap}(?:earlier|before|ago|ended|ending)\\b|${gap}(?:on|over)${gap}year|-|${gap}(?:to|through)${gap}(?:(?:the${gap})?(?:end|start)|early|late|mid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`;
const ofYear = '(?:calendar|financial|fiscal|full|whole)';
const yearWords = `(?:(?:this|last|next|past|that)(?:${gap}${ofYear})?|the(?:${gap}(?:same|previous|preceding|current|last|past|next|following|whole|full|calendar))?)${gap}year${notCompared}`;

/** `2025`, `'25`, `last year`, `the year`: the group `year`. */
export const yearPhrase = `(?<year>${year}|['’]\\d\\d|${yearWords})(?![\\w])`;
/** `of 2025`, `last year`, `, 2025`, if it is said: the group `year`. */
export const yearTail = `(?:,?${gap}(?:(?:of|in)${gap})?${yearPhrase})?`;

export const pattern = (hint: Hint, source: string, read: Pattern['read']): Pattern => ({
  hint,
  regex: new RegExp(`(?<![\\w$€£¥₽])${source}`, 'gi'),
  read,
});
