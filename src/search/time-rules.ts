/**
 * The patterns by which a question's time is read, the longer before the shorter; `period.ts` has the grammar.
 */
import { countOf, monthNumber, ordinalOf } from '../figures/times/calendar.ts';
import { monthsOf } from '../figures/times/period.ts';
import { letters } from './letters.ts';

/** What the words of a time say. */
export interface Reading {
  /** ISO 8601; one without a year is set in `anyYear`. */
  readonly period: string;
  readonly yearless: boolean;
  /** Resolved by today's date; an article's own `last year` does as well. */
  readonly loose: boolean;
  /** Any twelve months or less that begin in its first year and end in its last: `FY2024/25`. */
  readonly split: boolean;
  /** Some time within it, best told by its end: `before the pandemic`. */
  readonly before: boolean;
  /** So many years before today, or before the article: `a decade ago`. */
  readonly ago: number | null;
  /** The words tell passages apart as well, and stay in the question: `last summer`. */
  readonly telling: boolean;
}
type Groups = readonly (string | undefined)[];

interface Rule {
  readonly needs: Hint;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, today: string) => Reading | null;
}

/** What a question must hold for a rule to be tried; most questions hold little of it. */
const hints = {
  digit: /\d/,
  fullYear: /(?:19|20)\d\d/,
  monthName: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
  month: /month/,
  half: /half/,
  quarter: /quarter/,
  unit: /year|month|quarter|week/,
  day: /day|night|now|morrow/,
  ago: /ago/,
  decade: /decade/,
  before: /pre|before|prior/,
  fiscal: /fy|f\.y\.|fiscal|financial/,
  toDate: /ytd|to[- ]date|since/,
  season: /spring|summer|autumn|winter|fall/,
} as const;
export type Hint = keyof typeof hints;

/** A leap year, so that no part of a year is lost in it. */
export const anyYear = 2000;

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = "(?:,? (?:of |in )?((?:19|20)\\d\\d|'?[12]\\d(?!\\d|%|[.,]\\d)))?";
const fullYear = '(?:,? (?:of |in )?((?:19|20)\\d\\d))?';
const count = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const ordinal = '(first|second|third|fourth|1st|2nd|3rd|4th)';
const season = '(?:(?:the )?(?:early|late|mid|spring|summer|autumn|winter|end|beginning|start|middle|close))';
const partOfMonth = '(?:the )?(?:early|late|mid|end|beginning|start|middle|close)';
const iso = '(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?';

const seasons = '(?:spring|summer|autumn|winter|fall)(?! (?:in|of|by|from|was|were)\\b)';
/** What a time before which is asked about, and the month that was the last before it. */
const upheavals = [
  { words: 'covid(?:-?19)?|coronavirus|(?:the )?pandemic|(?:the )?lockdowns?', until: '2019-12' },
  {
    words: '(?:ukraine )?war|(?:ukraine )?invasion|(?:ukraine )?conflict|special military operation',
    until: '2022-02',
  },
];
/** How far back such a time reaches. */
const yearsBefore = 4;

export const rules: readonly Rule[] = [
  rule('fullYear', `(${iso}/${iso})`, ([period]) => exactly(period)),
  rule('fullYear', `((?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?)`, ([period]) => exactly(period)),
  rule(
    'fiscal',
    "(?:fy ?|(?:fiscal|financial) (?:year )?)'?((?:19|20)?\\d\\d)(?:[/–-](?:20)?(\\d\\d))?",
    ([from, to]) => fiscal(Number(from) % 100, to !== undefined),
  ),
  rule('fullYear', '((?:19|20)\\d\\d)[/–-](?:20)?(\\d\\d)', ([from, to]) =>
    (Number(from) + 1) % 100 === Number(to) ? fiscal(Number(from) % 100, true) : null,
  ),
  rule('fullYear', '((?:19|20)\\d\\d) ?(?:[-–—]|to|through|till|until) ?((?:19|20)\\d\\d)', ([from, to]) =>
    exactly(`${from}/${to}`),
  ),
  rule('fullYear', 'between ((?:19|20)\\d\\d) and ((?:19|20)\\d\\d)', ([from, to]) =>
    exactly(`${from}/${to}`),
  ),
  rule(
    'month',
    `${count} months? (?:to|through|until|till|ending(?: in)?|ended(?: in)?) (?:the end of )?${month}${year}`,
    ([n, end, y]) => {
      const to = monthNumber(end ?? '');
      return part(to - countOf(n ?? '') + 1, to, y);
    },
  ),
  rule(
    'monthName',
    `(?:between )?${month} ?(?:-|–|—|−|to|through|till|until|and|/) ?${month}${year}`,
    ([from, to, y]) => part(monthNumber(from ?? ''), monthNumber(to ?? ''), y),
  ),
  rule('month', `(?:first|1st|opening) ${count} months?${fullYear}`, ([n, y]) =>
    part(1, countOf(n ?? ''), y),
  ),
  rule('month', `${count}[- ]months? ((?:19|20)\\d\\d)`, ([n, y]) => part(1, countOf(n ?? ''), y)),
  rule(
    'month',
    `(?:the |in |for |over )?(?<!(?:last|past|next|every|previous|coming) )${count} months`,
    ([n]) => (countOf(n ?? '') < 12 ? part(1, countOf(n ?? '')) : null),
  ),
  rule('half', `${ordinal} half(?:[- ]year)?${fullYear}`, ([n, y]) => run(6, ordinalOf(n ?? '', 4), y)),
  rule('digit', `(\\d{1,2})m${year}`, ([n, y]) => (y && Number(n) < 12 ? part(1, Number(n), y) : null)),
  rule('digit', `(?:h([12])|([12])h)${year}`, ([a, b, y]) => run(6, Number(a ?? b), y)),
  rule('quarter', `${ordinal} quarter${fullYear}`, ([n, y]) => run(3, ordinalOf(n ?? '', 4), y)),
  rule('digit', `(?:q([1-4])|([1-4])q)${year}`, ([a, b, y]) => run(3, Number(a ?? b), y)),
  rule('monthName', `\\d{1,2} ${month},? ((?:19|20)\\d\\d)`, ([m, y]) =>
    part(monthNumber(m ?? ''), monthNumber(m ?? ''), y),
  ),
  rule('monthName', `${month} \\d{1,2}(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)`, ([m, y]) =>
    part(monthNumber(m ?? ''), monthNumber(m ?? ''), y),
  ),
  rule('monthName', `next ${month}`, ([m], today) => {
    const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
    const at = monthNumber(m ?? '');
    return exactly(monthsOf(at > thisMonth ? thisYear : thisYear + 1, at, at));
  }),
  rule('monthName', `(?:in|during|of) may${year}`, ([y]) => part(5, 5, y)),
  rule('monthName', `(?:${partOfMonth}(?: of)?[- ])?${month}${year}`, ([m, y]) =>
    m === 'may' && !y ? null : part(monthNumber(m ?? ''), monthNumber(m ?? ''), y),
  ),
  rule('fullYear', '(two|three|four|five) years to ((?:19|20)\\d\\d)', ([n, y]) =>
    exactly(`${Number(y) - countOf(n ?? '') + 1}/${y}`),
  ),
  rule('fullYear', `(?:${season}(?: of)?[- ])?((?:19|20)\\d\\d)`, ([y]) => exactly(y)),
  rule('unit', '(last|previous|past|this|current|next) (year|quarter|month|week)', ([which, unit], today) =>
    relative(which, unit, today),
  ),
  rule('season', `(last|next) ${seasons}`, ([which], today) => ({
    ...relative(which === 'last' && isAutumn(today) ? 'this' : which, 'year', today),
    telling: true,
  })),
  rule(
    'toDate',
    '(?:ytd|(?:the )?year[- ]to[- ]date|since the (?:start|beginning) of (?:the|this) year)',
    (_, today) => relative('this', 'year', today),
  ),
  rule(
    'decade',
    "(?:by |before |until |at )?(?:the )?end of (?:the|this) decade|(?:the|this) decade['’]s end",
    (_, today) => exactly(String(Math.ceil(Number(today.slice(0, 4)) / 10) * 10)),
  ),
  rule(
    'ago',
    `(an?|${count.slice(1, -1)}) (year|decade|summer|winter|spring|autumn)s? ago`,
    ([n, unit], today) => yearsAgo(countOf(n ?? '') * (unit === 'decade' ? 10 : 1), today),
  ),
  ...upheavals.map(({ words, until }) =>
    rule('before', `(?:(?:before|prior to)(?: the)? (?:${words})|pre-? ?(?:${words}))`, () => ({
      ...exactly(`${Number(until.slice(0, 4)) - yearsBefore}/${until}`),
      before: true,
      telling: true,
    })),
  ),
  rule('day', '(?:today|tonight|right now|yesterday|tomorrow)', (_, today) => exactly(today.slice(0, 7))),
];

/** Remembers, for one question, which hints it holds. */
export function hintsIn(question: string): (hint: Hint) => boolean {
  const held: Partial<Record<Hint, boolean>> = {};
  return (hint) => {
    held[hint] ??= hints[hint].test(question);
    return held[hint];
  };
}

function rule(needs: Hint, pattern: string, read: Rule['read']): Rule {
  return {
    needs,
    pattern: new RegExp(`(?<![${letters}\\d/-])(?:${pattern})(?![${letters}\\d%])`, 'g'),
    read,
  };
}

function exactly(period = ''): Reading {
  return { period, yearless: false, loose: false, split: false, before: false, ago: null, telling: false };
}

function part(first: number, last: number, y?: string): Reading {
  if (y === undefined) return { ...exactly(monthsOf(anyYear, first, last)), yearless: true };
  return exactly(monthsOf(yearIn(y), first, last));
}

/** `24`, `'24`, `2024` */
function yearIn(written: string): number {
  const digits = Number(written.replace("'", ''));
  return digits < 100 ? 2000 + digits : digits;
}

/** The `n`th run of `length` months of a year. */
const run = (length: number, n: number, y?: string): Reading => part((n - 1) * length + 1, n * length, y);

/** `FY2024/25`; the one year of `FY25` is the one it ends in. */
const fiscal = (first: number, two: boolean): Reading => ({
  ...exactly(two ? monthsOf(2000 + first, 7, 18) : String(2000 + first)),
  split: true,
});

function relative(which = '', unit = '', today: string): Reading {
  const shift = which === 'next' ? 1 : /this|current/.test(which) ? 0 : -1;
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const loose = which !== 'next';
  if (unit === 'year') return { ...exactly(String(thisYear + shift)), loose };
  const length = unit === 'quarter' ? 3 : 1;
  const first = thisMonth - ((thisMonth - 1) % length) + (unit === 'week' ? 0 : shift * length);
  return { ...exactly(monthsOf(thisYear, first, first + length - 1)), loose };
}

/** From September on, `last summer` is this year's. */
const isAutumn = (today: string): boolean => Number(today.slice(5, 7)) >= 9;

function yearsAgo(ago: number, today: string): Reading | null {
  return ago === 0 ? null : { ...exactly(String(Number(today.slice(0, 4)) - ago)), ago };
}
