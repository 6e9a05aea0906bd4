/**
 * What the text has said of time so far. A paragraph goes on speaking of the period its last figure
 * was said of; a new paragraph goes back to what the article is about: the first period reported, if
 * it comes up again and again.
 */
import type { Prose } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Figure } from '../figure.ts';
import type { SentenceReadings } from '../reading.ts';
import { type Reason, reason } from '../reason.ts';
import type { Time } from '../time.ts';
import { findTimes } from '../times/index.ts';
import { inYear, laterOf, monthsIn, parsePeriod, shiftPeriod, spanOf } from '../times/period.ts';
import { daysFrom, referenceOf } from '../times/reference.ts';
import { yearToDate } from '../times/use.ts';

export interface Memory {
  readonly published: string | null;
  /** The periods that come up often enough for an article to be about them. */
  readonly themes: ReadonlySet<string>;
  readonly paragraph: number;
  /** What the article is about, or the section, if its heading says. */
  readonly main: string | null;
  /** The period of the last reported figure of this paragraph. */
  readonly last: string | null;
  /** The latest period of which this paragraph reported anything. */
  readonly latest: string | null;
  /** The period of the last forecast or target of this paragraph. */
  readonly ahead: string | null;
  /** The last months or years that the article named. */
  readonly named: string | null;
  /** What the last change of this article was compared with, if it is told from the period itself. */
  readonly against: Time | null;
}

type When = Pick<Figure, 'period' | 'against'>;

export function startOf({ published, headline = '' }: Prose, sentences: readonly SentenceReadings[]): Memory {
  const start: Memory = {
    published,
    themes: themesOf(sentences.flatMap(({ times }) => times)),
    main: null,
    against: null,
    paragraph: -1,
    last: null,
    latest: null,
    ahead: null,
    named: null,
  };
  return { ...start, main: headlinePeriod(headline, start) };
}

/** `Results for 2025`, `… in the first quarter`: what the article is about, if its text goes on to name it. */
function headlinePeriod(headline: string, memory: Memory): string | null {
  if (headline === '') return null;
  const times = findTimes(headline, { start: 0, end: headline.length }, memory.published);
  const [first, ...others] = times.filter(({ kind, period }) => kind === 'period' && isFresh(period, memory));
  return first && others.length === 0 ? first.period : null;
}

export function turnTo(memory: Memory, paragraph: number): Memory {
  return memory.paragraph === paragraph
    ? memory
    : { ...memory, paragraph, last: null, latest: null, ahead: null };
}

/** One mention of time in ten, at least. */
function themesOf(times: readonly Time[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, period } of times) {
    if (kind !== 'period' || !period || isDay(period)) continue;
    counts.set(period, (counts.get(period) ?? 0) + 1);
    all++;
  }
  return new Set([...counts].filter(([, count]) => count * 10 >= all).map(([period]) => period));
}

/** After a sentence; `current` is the period its reported figures left off with. */
export function remember(
  memory: Memory,
  { sentence, readings, times }: SentenceReadings,
  whens: readonly When[],
  current: string | null,
  isHeading: boolean,
): Memory {
  const said =
    times.find(
      (time) =>
        time.kind === 'period' &&
        isLasting(time.period) &&
        !isAhead(time.period, memory) &&
        (isHeading || time.start < sentence.start + opening || isRecent(time.period, memory)),
    )?.period ?? null;
  const reported = whens.find((when, i) => {
    const reading = readings[i];
    return reading?.claim === 'reported' && reading.role !== 'baseline' && isFresh(when.period, memory);
  });
  const last = current
    ? isEra(current)
      ? null
      : monthAtLeast(current)
    : readings.length === 0 && !isHeading
      ? said
      : null;
  const ahead = whens.findLast((when, i) => when.period && readings[i]?.claim !== 'reported')?.period;
  return {
    ...memory,
    main: isHeading && said ? said : (memory.main ?? reported?.period ?? null),
    last: last ?? memory.last,
    latest: laterOf(memory.latest, last),
    named: times.findLast((time) => time.kind === 'period' && isLasting(time.period))?.period ?? memory.named,
    ahead: ahead ?? memory.ahead,
    against: comparisonIn(times, whens, current) ?? memory.against,
  };
}

/** A year's distance is one, whether said in words or by two dates. */
function comparisonIn(
  times: readonly Time[],
  whens: readonly When[],
  current: string | null,
): Time | undefined {
  const told = times.findLast((time) => time.pointer?.kind === 'shift');
  if (told) return told;
  const yearBefore = current ? shiftPeriod(current, 'year', -1) : null;
  const spoken =
    times.find((time) => yearBefore && time.period === yearBefore) ??
    times.find((time) => time.pointer?.kind === 'same' && time.pointer.year !== null);
  const meant = whens.some(
    (when) => yearBefore && (when.period === yearBefore || when.against === yearBefore),
  );
  return spoken && meant
    ? { ...spoken, period: null, pointer: { kind: 'shift', unit: 'year', by: -1 } }
    : undefined;
}

export const compares = (time: Time): boolean => time.kind === 'against' || time.kind === 'basis';

/** A period with what settled it; null where the text leaves it open, and then why. */
export interface Settled {
  readonly period: string | null;
  readonly reason: Reason;
  /** So in the year of the article: the text does not go on speaking of it. */
  readonly standing?: true;
}

export const settled = (period: string | null, rule: string, words: Span | null = null): Settled => ({
  period,
  reason: reason(rule, words),
});

/** What a time means for a figure said of `current`. */
export function resolved(time: Time, current: string | null, memory: Memory): string | null {
  const { pointer } = time;
  if (time.name === yearToDate) return toDate(time.period, current, memory);
  if (!pointer)
    return time.kind === 'against' && time.name !== 'whole year'
      ? samePartOf(time.period, current)
      : time.period;
  if (pointer.kind === 'same' && pointer.months !== undefined)
    return sameMonths(pointer.months, current, memory);
  if (!current) return null;
  if (pointer.kind === 'same' && pointer.long) return longOf(current, memory);
  if (pointer.kind === 'same') return pointer.year === null ? current : inYear(current, pointer.year);
  return shiftPeriod(current, pointer.unit, pointer.by) ?? shiftFromToday(current, pointer.by, memory);
}

/** `97 tonnes in September and 780 since the year began`: to September, if that is the latest there is. */
function toDate(year: string | null, current: string | null, { published }: Memory): string | null {
  const last = current?.split('/').at(-1)?.slice(0, 7) ?? '';
  if (!year || last.length < 7 || !last.startsWith(year) || !published?.startsWith(year)) return year;
  const behind = Number(published.slice(5, 7)) - Number(last.slice(5));
  return behind < 0 || behind > 2 ? year : spanOf(`${year}-01`, last);
}

/** `in that period`: the last run of months or years, if one was named. */
const longOf = (current: string, { last, named, main }: Memory): string =>
  [current, last, named, main].find((period) => period && monthsIn(period) > 1) ?? current;

/** `in the same ten months`: the last ones named that are so many; `the end of the month`: of the one spoken of, else of this one. */
function sameMonths(
  months: number,
  current: string | null,
  { last, main, named, published }: Memory,
): string | null {
  if (months > 1)
    return [current, last, named, main].find((period) => period && monthsIn(period) === months) ?? current;
  const spoken = [current, last].find((period) => period && /-\d\d$/.test(period) && monthsIn(period) > 0);
  return spoken?.split('/').at(-1) ?? published?.slice(0, 7) ?? null;
}

/** What was said of January to July and is compared with `last year` is compared with its January to July. */
function samePartOf(against: string | null, current: string | null): string | null {
  if (!against || !current || !/^\d{4}$/.test(against) || current.length === 4) return against;
  const before = inYear(current, Number(against));
  return before === shiftPeriod(current, 'year', -1) ? before : against;
}

/** `a fortnight earlier` than this month is counted from the article's date. */
function shiftFromToday(current: string, days: number, { published }: Memory): string | null {
  const today = referenceOf(published, false);
  const thisMonth = today && current.length === 7 && published?.startsWith(current);
  return thisMonth ? daysFrom(today, days).slice(0, 7) : null;
}

export const isDay = (period: string | null): boolean =>
  period !== null && /^\d{4}-\d{2}-\d{2}$/.test(period);
/** What goes on after a day's price is the month. */
const monthAtLeast = (period: string): string => (isDay(period) ? period.slice(0, 7) : period);
/** `Since 2009`: what goes on after it is not of all those years. */
const isEra = (period: string): boolean => monthsIn(period) > mostMonths;
const mostMonths = 36;
const isLasting = (period: string | null): boolean => period !== null && !isDay(period);

/** What is reported is not of a time to come that the sentence before named. */
const isAhead = (period: string | null, { published }: Memory): boolean =>
  published !== null &&
  (period?.split('/')[0] ?? '') > published.slice(0, period?.split('/')[0]?.length ?? 0);

/** A time of its own, and what the text goes on to speak of, opens its sentence. */
const opening = 16;

/** `It stopped publishing in 2022, so …`: an older time further on is that of an event, and the text does not go on with it. */
const isRecent = (period: string | null, { published }: Memory): boolean =>
  published === null ||
  (period?.split('/').at(-1) ?? '').slice(0, 4) >= String(Number(published.slice(0, 4)) - 1);

/** An article is about what was over at most some fifteen months before it appeared; older years are its background. */
function isFresh(period: string | null, { published, themes }: Memory): boolean {
  if (!isLasting(period) || isEra(period ?? '') || !themes.has(period ?? '')) return false;
  const [interval, today] = [parsePeriod(period ?? ''), parsePeriod(published ?? '')];
  return (
    interval !== null &&
    (today === null || (interval.end > today.start - 460 && interval.start <= today.start))
  );
}
