/**
 * Seasons, of the year and of the trade:
 *
 *   the summer | last autumn | this spring | in spring | two summers ago     told by its year: where it begins and ends is the writer's
 *   last winter | the winter                                                 December to February, since it has two years
 *   the season that began in July                                            a year from then on, as far as it has gone
 */
import { count, countOf, month, monthNumber } from './calendar.ts';
import { gap, type Meaning, pattern } from './pattern.ts';
import { monthsOf } from './period.ts';
import { type Reference, yearOfMonths } from './reference.ts';

export const seasonPatterns = [
  pattern(
    'season of a year',
    'spring|summer|autumn|winter',
    `(?:(?<which>the|this|last|next)${gap}|(?<=\\b(?:in|by) ))(?<season>spring|summer|autumn|winter)(?![\\w-]|${gap}(?:of|wheat|barley|crops?|and)\\b)`,
    (w, today) => seasonOf(w.season ?? '', w.which ?? 'the', today),
  ),
  pattern(
    'seasons ago',
    'springs|summers|autumns|winters ago',
    `(?:(?<count>${count})|a${gap}couple${gap}of)${gap}(?:springs|summers|autumns|winters)${gap}ago(?!\\w)`,
    (w, today) => ({ period: today ? String(today.year - (w.count ? countOf(w.count) : 2)) : null }),
  ),
  pattern(
    'season from a month',
    'MONTH season|year|campaign began|started|opened',
    `(?:the|this)${gap}(?:\\w{3,12}${gap})?(?:season|year|campaign)${gap}(?:that|which)${gap}(?:began|started|opened)${gap}(?:in|on)${gap}(?<month>${month})(?:${gap}\\d{1,2}\\b)?`,
    (w, today) => yearFrom(monthNumber(w.month ?? ''), today),
  ),
];

const lastMonth: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 14 };

function seasonOf(season: string, which: string, today: Reference | null): Meaning {
  if (!today) return { period: null };
  const ahead = today.ahead || which === 'next';
  const begun = which !== 'last' && today.month >= (lastMonth[season] ?? 12) - 1;
  const end = lastMonth[season] ?? 12;
  // In August `last summer` is the one before.
  if (which === 'last' && end < 12 && today.month > end - 3 && today.month <= end)
    return { period: String(today.year - 1) };
  if (season !== 'winter')
    return {
      period: String(
        which === 'this' || (begun && !ahead) ? today.year : yearOfMonths({ ...today, ahead }, end),
      ),
    };
  // In spring `this winter` is still the one that is over.
  const year =
    which === 'this' ? today.year - (today.month < 6 ? 1 : 0) : yearOfMonths({ ...today, ahead }, end);
  return { period: monthsOf(year, 12, end) };
}

function yearFrom(first: number, today: Reference | null): Meaning | null {
  if (first < 1) return null;
  if (!today) return { period: null };
  const year = yearOfMonths({ ...today, ahead: false }, first);
  const gone = (today.year - year) * 12 + today.month;
  return { period: monthsOf(year, first, Math.min(first + 11, gone)) };
}
