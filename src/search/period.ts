/**
 * Which time a question asks about, and whether a figure's period is that time.
 *
 *   year    = `2024`, `2021-2024`, `mid 2023`, `autumn 2023`, `by 2030`
 *             a season or a part of a year without months counts as its year
 *   part    = `July 2025`, `Jan-Jul 2025`, `between January and July`, `h1`, `first half of 2025`, `q3 2022`,
 *             `first nine months`, `9 months 2025`, `ten months to April 2025`, `3 August 2025`
 *   without = a part whose year is not named: any year agrees
 *   loose   = `last year`, `this year`, `last month`: by today's date or by the article's own
 *   split   = `2023/24`, `FY24`: twelve months of two years, wherever an article cuts them
 *   ago     = `two years ago`, `a decade ago`: before today or before the article
 *   before  = `before the war`, `pre-covid`: some time in the years before
 *
 * What stands behind `compared with`, `than`, `before` or `vs` is not the time asked about.
 */
import { covers, inYear, isPeriod, sameDays } from '../figures/times/period.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { hintsIn, type Reading, rules } from './time-rules.ts';

export interface AskedPeriod extends Reading, Span {
  /** The whole year is asked for: a part of it is no answer. */
  readonly whole: boolean;
  /** It begins after today. */
  readonly ahead: boolean;
}

const compared = /\b(?:compared (?:with|to)|versus|vs\.?|than|before(?: the)?|against|since)(?: in)? $/;
/** `change in August from July`; but alone, `from July` is the time asked about. */
const behind = new RegExp(`${compared.source}|\\bfrom $`);
const wholeYear = /full[- ]year|as a whole|whole year|all of|the whole of/;

export interface Times {
  /** The time the question asks about. */
  readonly asked: AskedPeriod | null;
  /** All times it names and whose words say nothing else, those it compares with too. */
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
  return { asked, named: inOrder.filter(({ telling }) => !telling) };
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
  const key = asked.loose || asked.ago !== null ? `${period} ${published}` : period;
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
  if (asked.split) return isSplit(asked.period, period) ? 'same' : 'other';
  if (asked.before) return covers(asked.period, period) ? 'within' : 'other';
  const direct = compare(asked.period, period, asked.whole);
  if (asked.ago !== null && direct === 'other' && published !== null)
    return compare(String(yearOf(published) - asked.ago), period, asked.whole);
  if (direct !== 'other' || !asked.loose || published === null) return direct;
  const about = yearOf(published);
  return [about, about - 1].some((y) => covers(String(y), period)) ? 'within' : 'other';
}

/** `2024/25` begins in the one year and ends in the other, wherever the twelve months are cut; `FY25` may be the year itself, too. */
function isSplit(asked: string, have: string): boolean {
  const last = yearOf(asked);
  const first = Number(have.slice(0, 4));
  return yearOf(have) === last && (first === last - 1 || have === asked);
}

/** A day counts for its month, a part of a year for the year unless the whole is asked for. */
function compare(asked: string, have: string, whole: boolean): Agreement {
  if (sameDays(asked, have)) return 'same';
  const isYear = /^\d{4}$/.test(asked);
  const isMonth = /^\d{4}-\d\d$/.test(asked);
  if ((isMonth || (isYear && !whole)) && covers(asked, have)) return 'within';
  // What changed from one year to another is told of the later.
  return years.test(asked) && asked.endsWith(`/${have}`) ? 'within' : 'other';
}

const years = /^\d{4}\/\d{4}$/;

const yearOf = (period: string): number => Number((period.split('/').at(-1) ?? '').slice(0, 4));
