/**
 * How a time is written: a regular expression made of named parts, and what its words mean. Every
 * part is bounded, so that no text makes a pattern backtrack over more than a few words. Patterns
 * read the lower-cased text: a flag for it would double what it costs to make them.
 */
import type { Pointer, Time } from '../time.ts';
import type { Reference } from './reference.ts';

/** What a sentence must contain for a pattern to be worth trying; most sentences contain few of them. */
const monthName = '\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const hints: Readonly<Record<string, RegExp>> = {
  MONTH: new RegExp(monthName),
  'TWO-MONTHS': new RegExp(`${monthName}.*?${monthName}`),
  'DAY-MONTH': new RegExp(`\\d(?:st|nd|rd|th)? (?:of )?${monthName}`),
  'MONTH-DAY': new RegExp(`${monthName}[a-z]{0,6}\\.? (?:the )?\\d{1,2}(?!\\d)`),
  'MONTH-YY': new RegExp(`${monthName}[a-z]{0,6}\\.?-\\d\\d(?!\\d)`),
  '9M': /\dm/,
  DIGIT: /\d/,
  YEAR: /(?:19|20)\d\d|year|'\d\d/,
  YYYY: /(?:19|20)\d\d/,
  'MONTHS-TO': /months?(?: period)? (?:to|through|until|that|end)/,
  'YEAR-TO': /(?:year|quarter) (?:to|through|that|which|end)/,
  'YEARS-TO': /years (?:to|through|until|end)/,
  'FROM-YEAR': /(?:between|from) (?:19|20)/,
  'YEAR-YEAR': /\d{4} ?[-‐‑–—] ?\d{4}/,
  HALF: /(?:first|second|last|1st|2nd)[ -]half/,
  SPLIT: /(?:19|20)\d\d[/–-]\d\d/,
  ISO: /\d-[01]\d-\d/,
  RANGE: /\d ?(?:[-‐‑–—]|to|and) ?\d/,
  PART: /q\d|\dq|\bh\d|\dh/,
  WEEKDAY: /(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)day/,
  HOUR: /\d ?(?:a\.m|p\.m|[ap]m\b|gmt|utc|msk)/,
  MINUTE: /\d:\d\d/,
  UNIT: /year|month|quarter|week|day|decade|fortnight/,
  'UNIT-ON': /(?:year|quarter|month|week)[- ]o/,
  'ON-UNIT': /(?:on|over)[- ](?:the )?(?:year|quarter|month|week|day)/,
};

/** A test that several patterns share, and its place among all of them. */
interface Hint {
  readonly at: number;
  readonly test: RegExp;
}

const hintsMade = new Map<string, Hint>();

/** A name of the table above, or words parted by bars. */
function hintOf(name: string): Hint {
  const before = hintsMade.get(name);
  if (before) return before;
  const hint = { at: hintsMade.size, test: hints[name] ?? new RegExp(name) };
  hintsMade.set(name, hint);
  return hint;
}

/** Remembers, for one sentence, which hints it holds. */
export function hintsIn(text: string): (pattern: Pattern) => boolean {
  const held: (boolean | undefined)[] = [];
  return ({ needs }) => {
    for (const { at, test } of needs) {
      held[at] ??= test.test(text);
      if (!held[at]) return false;
    }
    return true;
  };
}

export interface Pattern {
  /** What it reads, as `--why` names it. */
  readonly name: string;
  /** All of these. */
  readonly needs: readonly Hint[];
  /** Made when it is first asked for: most starts need few of them. */
  readonly regex: () => RegExp;
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

/** Texts are levelled: white space is one plain space. */
export const gap = ' ';
export const maybe = ' ?';
export const dash = ' ?[-‐‑–—] ?';

/** A year in digits that is no part of a longer number, an amount or a quantity. */
export const year =
  '(?<![\\d$€£¥₽.,/]|\\d[-–])(?:19|20)\\d\\d(?![\\d%]|[.,]\\d|-(?:strong|odd)\\b| (?:%|per cent|percent|tonnes|tons|barrels|cars|trucks|vehicles|units|people|companies|yuan|rou?bles|dollars|euros|km)\\b)';
const notCompared = `(?!${gap}(?:earlier|before|ago|ended|ending)\\b|${gap}(?:on|over)${gap}year|-|${gap}(?:to|through)${gap}(?:(?:the${gap})?(?:end|start)|early|late|mid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`;
const ofYear = '(?:calendar|financial|fiscal|full|whole)';
const yearWords = `(?:(?:this|last|next|past|that)(?:${gap}${ofYear})?|the(?:${gap}(?:same|previous|preceding|current|last|past|next|following|whole|full|calendar))?)${gap}year${notCompared}`;

/** `2025`, `'25`, `last year`, `the year`: the group `year`. */
export const yearPhrase = `(?<year>${year}|'\\d\\d|${yearWords})(?![\\w])`;
/** `of 2025`, `last year`, `, 2025`, if it is said: the group `year`. */
export const yearTail = `(?:,?${gap}(?:(?:of|in)${gap})?${yearPhrase})?`;

/** `needs`: names of hints, or words parted by bars, one of which is enough. */
export function pattern(name: string, needs: string, source: string, read: Pattern['read']): Pattern {
  let regex: RegExp | undefined;
  return {
    name,
    needs: needs.split(' ').map(hintOf),
    regex: () => {
      regex ??= new RegExp(`(?<![\\w$€£¥₽])${source}`, 'g');
      return regex;
    },
    read,
  };
}
