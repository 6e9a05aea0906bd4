/**
 * Days and clock times: 28 August 2025, Aug. 28, the 14th of March, 2025-08-28, on Friday, today,
 * yesterday, 10:30 GMT, 9 a.m.
 */
import { month, monthNumber, weekday, weekdayNumber } from './calendar.ts';
import { dash, gap, type Meaning, maybe, pattern, type Words, year } from './pattern.ts';
import { dayOf, spanOf } from './period.ts';
import { daysFrom, type Reference, yearOfMonths } from './reference.ts';

const dayNumber = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)';
const weekdayBefore = `(?:${weekday},?${gap})?`;
const yearAfter = `(?:,?${gap}(?<year>${year}))?`;

/** `In August 12 ships left`, not `On August 12 ships left`. */
const notCounted = `(?!(?<=\\b[Ii]n${gap}${month}${gap}\\d{1,2})${gap}(?:[a-z]{3,}s|people)\\b)`;

export const dayPatterns = [
  pattern(
    'days of a month',
    'MONTH DAY-MONTH RANGE',
    `(?:(?:from|between)${gap})?(?:the${gap})?(?<first>[12]\\d|3[01]|0?[1-9])(?:${dash}|${gap}(?:to|and)${gap})${dayNumber}${gap}(?:of${gap})?(?<month>${month})${yearAfter}`,
    readDays,
  ),
  pattern(
    'days of a month',
    'MONTH MONTH-DAY RANGE',
    `(?<month>${month})${gap}(?<first>[12]\\d|3[01]|0?[1-9])${dash}${dayNumber}${yearAfter}`,
    readDays,
  ),
  pattern(
    'days of two months',
    'TWO-MONTHS MONTH-DAY',
    `(?:(?:from|between)${gap})?(?<month1>${month})${gap}(?<first>[12]\\d|3[01]|0?[1-9])(?:${dash}|${gap}(?:to|and|through|until)${gap})(?<month2>${month})${gap}${dayNumber}${yearAfter}`,
    readTwoDays,
  ),
  pattern(
    'date',
    'MONTH DAY-MONTH',
    `${weekdayBefore}(?:the${gap})?${dayNumber}${gap}(?:of${gap})?(?<month>${month})${yearAfter}`,
    readDay,
  ),
  pattern(
    'date',
    'MONTH MONTH-DAY',
    `${weekdayBefore}(?<month>${month})${gap}(?:the${gap})?${dayNumber}(?!${gap}(?:million|billion|percent|per${gap}cent|tonnes|tons)\\b)${notCounted}${yearAfter}`,
    readDay,
  ),
  pattern('date', 'YYYY ISO', `(?<year>${year})-(?<number>0[1-9]|1[0-2])-(?<day>[0-3]\\d)(?!\\d)`, (w) => {
    const day = dayOf(Number(w.year), Number(w.number), Number(w.day));
    return day ? { period: day } : null;
  }),
  pattern('weekday', 'day WEEKDAY', `(?:(?<which>last|next|this)${gap})?(?<weekday>${weekday})`, readWeekday),
  pattern(
    'day told from today',
    'today|yesterday|tomorrow',
    `(?<word>today|yesterday|tomorrow)\\b`,
    (w, today) =>
      // `today` is as often `nowadays`: it dates nothing.
      today && w.word !== 'today'
        ? { period: daysFrom(today, dayWords[w.word ?? ''] ?? 0) }
        : { period: null, kind: 'date' },
  ),
  pattern(
    'clock time',
    'DIGIT HOUR',
    `(?:[01]?\\d|2[0-4])[:.]?(?:[0-5]\\d)?${maybe}(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b|(?:gmt|utc|msk)\\b)`,
    clockTime,
  ),
  pattern(
    'clock time',
    ': MINUTE',
    `(?:[01]\\d|2[0-3]|\\d):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])(?:${gap}(?:gmt|utc|msk|local${gap}time|moscow${gap}time))?`,
    clockTime,
  ),
];

const dayWords: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 };

function clockTime(): Meaning {
  return { period: null, kind: 'date' };
}

function readDay(w: Words, today: Reference | null): Meaning | null {
  const [number, day] = [monthNumber(w.month ?? ''), Number(w.day)];
  if (number < 1) return null;
  if (w.year) {
    const iso = dayOf(Number(w.year), number, day);
    return iso ? { period: iso } : null;
  }
  if (!today) return { period: null };
  const late = number === today.month && day > today.day && !today.ahead;
  const past = number === today.month && day < today.day && today.ahead;
  const base = yearOfMonths(today, number);
  // A later day of this month is still to come, even where nothing else says so.
  const iso = dayOf(past ? base + 1 : base, number, day);
  return iso || late ? { period: iso } : null;
}

/** `28-29 August`: from the first day to the last. */
function readDays(w: Words, today: Reference | null): Meaning | null {
  const last = readDay(w, today);
  if (!last?.period) return last;
  return { period: spanOf(`${last.period.slice(0, 8)}${(w.first ?? '').padStart(2, '0')}`, last.period) };
}

/** `between May 30 and June 2`: the year is the last day's. */
function readTwoDays(w: Words, today: Reference | null): Meaning | null {
  const last = readDay({ ...w, month: w.month2 }, today);
  const number = monthNumber(w.month1 ?? '');
  if (!last?.period || number < 1) return last;
  const year = Number(last.period.slice(0, 4));
  const runsOver = number > monthNumber(w.month2 ?? '');
  const first = dayOf(runsOver ? year - 1 : year, number, Number(w.first));
  return { period: first && spanOf(first, last.period) };
}

function readWeekday(w: Words, today: Reference | null): Meaning | null {
  const number = weekdayNumber(w.weekday ?? '');
  if (!w.weekday?.endsWith('day') || number < 0) return null;
  if (!today) return { period: null };
  const now = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
  const back = (now - number + 7) % 7;
  const forward = (today.ahead && w.which !== 'last') || w.which === 'next';
  return {
    period: daysFrom(today, forward ? (7 - back) % 7 || 7 : -(back || (w.which === 'last' ? 7 : 0))),
  };
}
