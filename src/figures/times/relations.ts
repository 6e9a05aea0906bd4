/**
 * Times told from other times, and from today:
 *
 *   a year earlier | a fortnight earlier | two years ago | five years later | the previous month | the month before
 *   year on year | y/y | m/m | on the week
 *   that period | the same months | the same period of 2024 (or: of last year, a year earlier)
 *   last month | this week | so far this year
 */

import type { ShiftUnit } from '../time.ts';
import { count, countOf } from './calendar.ts';
import { gap, type Meaning, pattern, type Words, yearPhrase } from './pattern.ts';
import { monthsOf } from './period.ts';
import { daysFrom, type Reference, yearNamed } from './reference.ts';
import { quarterBefore } from './years.ts';

const unit = '(?<unit>year|quarter|month|fortnight|week|day|decade)s?';
const stretch = '(?:period|months?|time|stretch|part|quarter|half|weeks?|season|timeframe|span)';

export const relationPatterns = [
  pattern(
    'time before',
    'UNIT earlier|before|previously',
    `(?<count>an?|${count})${gap}(?:full${gap})?${unit}${gap}(?:earlier|before(?!${gap}\\w+ing\\b)|previously)(?!\\w)`,
    (w) => away(w.unit, -countOf(w.count ?? '')),
  ),
  pattern('time before', 'UNIT ago', `an?${gap}${unit}${gap}ago(?!\\w)`, (w) => away(w.unit, -1)),
  pattern('so long ago', 'UNIT ago', `(?<count>${count})${gap}${unit}${gap}ago(?!\\w)`, longAgo),
  pattern('time later', 'UNIT later', `(?<count>an?|${count})${gap}${unit}${gap}later(?!\\w)`, (w) =>
    away(w.unit, countOf(w.count ?? '')),
  ),
  pattern('time before', 'UNIT the earlier|before', `the${gap}${unit}${gap}(?:earlier|before)(?!\\w)`, (w) =>
    away(w.unit, -1),
  ),
  pattern(
    'time before',
    'UNIT previous|preceding|prior',
    `(?:(?:the|its|their|each)${gap})?(?:previous|preceding|prior)${gap}${unit}(?![\\w-])`,
    (w) => away(w.unit, -1),
  ),
  pattern(
    'year before',
    'year-earlier|year-ago|prior-year|previous-year',
    `(?:(?:a|the|its)${gap})?(?:year-(?:earlier|ago)|(?:prior|previous)-year)(?:${gap}(?:period|months|quarter))?(?![\\w-])`,
    () => away('year', -1),
  ),
  pattern(
    'year on year and the like',
    'UNIT UNIT-ON',
    `(?<unit>year|quarter|month|week)(?:-|${gap})(?:on|over)(?:-|${gap})(?:year|quarter|month|week)(?!\\w)`,
    (w) => basis(w.unit),
  ),
  pattern(
    'year on year and the like',
    'UNIT ON-UNIT',
    `(?:on|over)(?:-|${gap})(?:the${gap})?(?<unit>year|quarter|month|week|day)(?![\\w-]|${gap}(?:to|of|ended|ending|before|earlier)\\b)`,
    (w) => basis(w.unit),
  ),
  pattern(
    'year on year and the like',
    'annual|yearly|year-on-year',
    `(?:in${gap}(?:annual|yearly|year-on-year)${gap}terms|on${gap}an${gap}annual${gap}basis)`,
    () => basis('year'),
  ),
  pattern(
    'year on year and the like',
    'y/y|q/q|m/m|w/w|d/d|yoy|y-o-y|qoq|q-o-q|mom|m-o-m|wow|w-o-w',
    `(?<unit>y|q|m|w|d)(?:/|-?o-?)[yqmwd](?![\\w/])`,
    (w) => basis(letters[w.unit ?? '']),
  ),
  pattern(
    'change in a time',
    'year|month|week in|within|over|during',
    `(?:in|within|over|during)${gap}(?:a|one|the${gap}space${gap}of${gap}a)${gap}(?<unit>year|month|week)(?![\\w-])`,
    (w) => basis(w.unit),
  ),
  pattern(
    'same part of a year',
    'same|corresponding|comparable|equivalent|like',
    `(?:the|that|this|these|those)${gap}(?:same|corresponding|comparable|equivalent|like)${gap}(?:(?<count>${count})${gap})?${stretch}(?:${gap}(?:(?:of|in)${gap})?(?:(?<before>(?:a|the)${gap}year${gap}(?:earlier|ago|before)|the${gap}(?:previous|preceding|prior)${gap}year)|${yearPhrase}))?(?!\\w)`,
    samePart,
  ),
  pattern(
    'time named before',
    'period|months|timeframe|time',
    `(?:in|over|during|for|of|from)${gap}(?:that|this|these|those|the)${gap}(?:period|months|time|timeframe)(?!\\w|${gap}(?:from|to|between|since|of|when)\\b)`,
    () => ({ period: null, kind: 'same', pointer: { kind: 'same', year: null, long: true } }),
  ),
  pattern(
    'time named before',
    'month|quarter|week|day that|same',
    `(?:that|the${gap}same)${gap}(?:month|quarter|week|day)(?!\\w)`,
    () => same(),
  ),
  pattern(
    'part of the month',
    'month end|start|beginning|middle|close|mid-month',
    `(?:the${gap}(?:end|start|beginning|middle|close)${gap}of${gap}the${gap}month|mid-month|month-end)(?!\\w)`,
    () => sameMonths(1),
  ),
  pattern(
    'month, week or quarter told from today',
    'month|week|quarter last|this|next|current',
    `(?<which>last|this|next|the${gap}current)${gap}(?<unit>month|week|quarter)(?![\\w-])`,
    calendarUnit,
  ),
  pattern(
    'year to date',
    'year far|to|already',
    `(?:so${gap}far|to${gap}date|already)${gap}(?:in${gap})?this${gap}year|(?:the${gap})?year(?:-|${gap})to(?:-|${gap})date`,
    (_, today) => ({
      period: today ? String(today.year) : null,
    }),
  ),
];

const letters: Readonly<Record<string, string>> = {
  y: 'year',
  q: 'quarter',
  m: 'month',
  w: 'week',
  d: 'day',
};
const days: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

function shift(word: string | undefined, by: number): { unit: ShiftUnit; by: number } | null {
  const name = word ?? '';
  if (name === 'year' || name === 'quarter' || name === 'month') return { unit: name, by };
  if (name === 'decade') return { unit: 'year', by: by * 10 };
  const length = days[name];
  return length === undefined ? null : { unit: 'day', by: by * length };
}

function away(word: string | undefined, by: number): Meaning | null {
  const step = shift(word, by);
  return step && { period: null, kind: 'against', pointer: { kind: 'shift', ...step } };
}

function basis(word: string | undefined): Meaning | null {
  const step = shift(word, -1);
  return step && { period: null, kind: 'basis', pointer: { kind: 'shift', ...step } };
}

/** Counted from the article's date; what is more than three years back dates an event. */
function longAgo(w: Words, today: Reference | null): Meaning | null {
  const step = shift(w.unit, -countOf(w.count ?? ''));
  if (!step) return null;
  if (!today || step.unit === 'quarter') return { period: null };
  if (step.unit === 'day') return { period: daysFrom(today, step.by).slice(0, 7) };
  if (step.unit === 'month')
    return { period: monthsOf(today.year, today.month + step.by, today.month + step.by) };
  return { period: String(today.year + step.by), kind: step.by < -3 ? 'date' : 'period' };
}

/** `in the same ten months`. */
const sameMonths = (months: number): Meaning => ({
  period: null,
  kind: 'same',
  pointer: { kind: 'same', year: null, months },
});

const same = (): Meaning => ({ period: null, kind: 'same', pointer: { kind: 'same', year: null } });

function samePart(w: Words, today: Reference | null): Meaning | null {
  if (w.before) return away('year', -1);
  const said = w.year;
  if (!said) return w.count ? sameMonths(countOf(w.count)) : same();
  if (/previous|preceding/.test(said)) return away('year', -1);
  const year = yearNamed(said, today);
  return { period: null, kind: 'against', pointer: { kind: 'same', year } };
}

function calendarUnit(w: Words, today: Reference | null): Meaning {
  if (!today) return { period: null };
  const by = w.which === 'last' ? -1 : w.which === 'next' ? 1 : 0;
  const { unit } = w;
  if (unit === 'month') return { period: monthsOf(today.year, today.month + by, today.month + by) };
  if (unit === 'quarter') return { period: quarterBefore(today, -by) };
  // A week is told by its month: the text does not say which days it counts.
  return { period: daysFrom(today, by * 7).slice(0, 7) };
}
