/**
 * Which time a question asks about, and whether a figure's period is that time.
 *
 *   year    = `2024`, `2023/24` (July to June), `mid 2023`, `autumn 2023`, `by 2030`
 *             a season or a part of a year without months counts as its year
 *   part    = `July 2025`, `Jan-Jul 2025`, `between January and July`, `h1`, `first half of 2025`, `q3 2022`,
 *             `first nine months`, `9 months 2025`, `ten months to April 2025`, `3 August 2025`
 *   without = a part whose year is not named: any year agrees
 *   loose   = `last year`, `this year`, `last month`: by today's date or by the article's own
 *
 * What stands behind `compared with`, `than`, `before` or `vs` is not the time asked about.
 */
import { countOf, monthNumber, ordinalOf } from '../figures/times/calendar.ts';
import { covers, inYear, isPeriod, monthsOf, sameDays } from '../figures/times/period.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { letters } from './letters.ts';

export interface AskedPeriod {
  /** ISO 8601; one without a year is set in `anyYear`. */
  readonly period: string;
  readonly yearless: boolean;
  /** Resolved by today's date; an article's own `last year` does as well. */
  readonly loose: boolean;
  /** The whole year is asked for: a part of it is no answer. */
  readonly whole: boolean;
  /** It begins after today. */
  readonly ahead: boolean;
  /** Offsets in the question of the words that say it. */
  readonly start: number;
  readonly end: number;
}

type Reading = Omit<AskedPeriod, 'start' | 'end' | 'whole' | 'ahead'>;
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
  unit: /year|month/,
  day: /day|night|now|morrow/,
} as const;
type Hint = keyof typeof hints;

/** A leap year, so that no part of a year is lost in it. */
const anyYear = 2000;

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = "(?:,? (?:of |in )?((?:19|20)\\d\\d|'?[12]\\d(?!\\d|%|[.,]\\d)))?";
const fullYear = '(?:,? (?:of |in )?((?:19|20)\\d\\d))?';
const count = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const ordinal = '(first|second|third|fourth|1st|2nd|3rd|4th)';
const season = '(?:(?:the )?(?:early|late|mid|spring|summer|autumn|winter|end|beginning|start|middle|close))';
const iso = '(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?';

const rules: readonly Rule[] = [
  rule('fullYear', `(${iso}/${iso})`, ([period]) => exactly(period)),
  rule('fullYear', `((?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?)`, ([period]) => exactly(period)),
  rule('fullYear', '((?:19|20)\\d\\d)/(\\d\\d)', ([from]) => exactly(monthsOf(Number(from), 7, 18))),
  rule('month', `${count} months to (?:the end of )?${month}${year}`, ([n, end, y]) => {
    const to = monthNumber(end ?? '');
    return part(to - countOf(n ?? '') + 1, to, y);
  }),
  rule(
    'monthName',
    `(?:between )?${month} ?(?:-|–|—|−|to|through|till|until|and|/) ?${month}${year}`,
    ([from, to, y]) => part(monthNumber(from ?? ''), monthNumber(to ?? ''), y),
  ),
  rule('month', `(?:first|1st|opening) ${count} months${fullYear}`, ([n, y]) => part(1, countOf(n ?? ''), y)),
  rule('month', `${count}[- ]months? ((?:19|20)\\d\\d)`, ([n, y]) => part(1, countOf(n ?? ''), y)),
  rule(
    'month',
    `(?:the |in |for |over )?(?<!(?:last|past|next|every|previous|coming) )${count} months`,
    ([n]) => (countOf(n ?? '') < 12 ? part(1, countOf(n ?? '')) : null),
  ),
  rule('half', `${ordinal} half(?:[- ]year)?${fullYear}`, ([n, y]) => run(6, ordinalOf(n ?? '', 4), y)),
  rule('digit', `(?:h([12])|([12])h)${fullYear}`, ([a, b, y]) => run(6, Number(a ?? b), y)),
  rule('quarter', `${ordinal} quarter${fullYear}`, ([n, y]) => run(3, ordinalOf(n ?? '', 4), y)),
  rule('digit', `(?:q([1-4])|([1-4])q)${fullYear}`, ([a, b, y]) => run(3, Number(a ?? b), y)),
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
  rule('monthName', `${month}${year}`, ([m, y]) =>
    m === 'may' && !y ? null : part(monthNumber(m ?? ''), monthNumber(m ?? ''), y),
  ),
  rule('fullYear', '(two|three|four|five) years to ((?:19|20)\\d\\d)', ([n, y]) =>
    exactly(`${Number(y) - countOf(n ?? '') + 1}/${y}`),
  ),
  rule('fullYear', `(?:${season}(?: of)?[- ])?((?:19|20)\\d\\d)`, ([y]) => exactly(y)),
  rule('unit', '(last|previous|past|this|current|next) (year|month)', ([which, unit], today) =>
    relative(which, unit, today),
  ),
  rule('day', '(?:today|tonight|right now|yesterday|tomorrow)', (_, today) => exactly(today.slice(0, 7))),
];

const compared = /\b(?:compared (?:with|to)|versus|vs\.?|than|before(?: the)?|against|since)(?: in)? $/;
/** `change in August from July`; but alone, `from July` is the time asked about. */
const behind = new RegExp(`${compared.source}|\\bfrom $`);
const wholeYear = /full[- ]year|as a whole|whole year|all of|the whole of/;

export interface Times {
  /** The time the question asks about. */
  readonly asked: AskedPeriod | null;
  /** All times it names, those it compares with too. */
  readonly named: readonly Span[];
}

/** `question` in lower case. */
export function readTimes(question: string, today: string): Times {
  const found: AskedPeriod[] = [];
  const whole = wholeYear.test(question);
  const holds = hintsIn(question);
  for (const { needs, pattern, read } of rules) {
    if (!holds(needs)) continue;
    for (const match of matchesOf(pattern, question)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const reading = read(match.slice(1), today);
      if (reading && isPeriod(reading.period)) {
        const ahead = !reading.yearless && reading.period.slice(0, 7) > today.slice(0, 7);
        found.push({ ...reading, whole, ahead, start, end });
      }
    }
  }
  if (found.length === 0) return { asked: null, named: [] };
  const inOrder = found.sort((a, b) => a.start - b.start);
  const stands = (at: RegExp) => inOrder.find(({ start }) => !at.test(question.slice(0, start)));
  const asked = stands(behind) ?? stands(compared) ?? null;
  return { asked, named: inOrder };
}

/**
 * How an ISO period stands to the one asked about. `within`: a day of the month or a part of the year
 * asked about. `published` settles what is loose in the article's own terms.
 */
export type Agreement = 'same' | 'within' | 'other' | 'unknown';

export function agreement(asked: AskedPeriod, period: string | null, published: string | null): Agreement {
  if (period === null) return 'unknown';
  const known = settled.get(asked) ?? new Map<string, Agreement>();
  settled.set(asked, known);
  const key = asked.loose ? `${period} ${published}` : period;
  const before = known.get(key);
  if (before) return before;
  const found = settle(asked, period, published);
  known.set(key, found);
  return found;
}

/** A question's period is held against the same few periods of the corpus again and again. */
const settled = new WeakMap<AskedPeriod, Map<string, Agreement>>();

function settle(asked: AskedPeriod, period: string, published: string | null): Agreement {
  if (asked.yearless) {
    const then = inYear(asked.period, yearOf(period));
    return then ? compare(then, period, true) : 'other';
  }
  const direct = compare(asked.period, period, asked.whole);
  if (direct !== 'other' || !asked.loose || published === null) return direct;
  const about = yearOf(published);
  return [about, about - 1].some((y) => covers(String(y), period)) ? 'within' : 'other';
}

/** A day counts for its month, a part of a year for the year unless the whole is asked for. */
function compare(asked: string, have: string, whole: boolean): Agreement {
  if (sameDays(asked, have)) return 'same';
  const isYear = /^\d{4}$/.test(asked);
  const isMonth = /^\d{4}-\d\d$/.test(asked);
  return (isMonth || (isYear && !whole)) && covers(asked, have) ? 'within' : 'other';
}

/** Remembers, for one question, which hints it holds. */
function hintsIn(question: string): (hint: Hint) => boolean {
  const held: Partial<Record<Hint, boolean>> = {};
  return (hint) => {
    held[hint] ??= hints[hint].test(question);
    return held[hint];
  };
}

function rule(needs: Hint, pattern: string, read: Rule['read']): Rule {
  return { needs, pattern: new RegExp(`(?<![${letters}\\d/-])${pattern}(?![${letters}\\d%])`, 'g'), read };
}

const exactly = (period = ''): Reading => ({ period, yearless: false, loose: false });

function part(first: number, last: number, y?: string): Reading {
  if (y === undefined) return { ...exactly(monthsOf(anyYear, first, last)), yearless: true };
  const digits = Number(y.replace("'", ''));
  return exactly(monthsOf(digits < 100 ? 2000 + digits : digits, first, last));
}

/** The `n`th run of `length` months of a year. */
const run = (length: number, n: number, y?: string): Reading => part((n - 1) * length + 1, n * length, y);

function relative(which = '', unit = '', today: string): Reading {
  const shift = which === 'next' ? 1 : /this|current/.test(which) ? 0 : -1;
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) + shift];
  const period = unit === 'year' ? String(thisYear + shift) : monthsOf(thisYear, thisMonth, thisMonth);
  return { period, yearless: false, loose: which !== 'next' };
}

const yearOf = (period: string): number => Number((period.split('/').at(-1) ?? '').slice(0, 4));
