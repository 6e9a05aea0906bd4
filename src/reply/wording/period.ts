/** ISO 8601 periods as people write them: `2025-01/2025-07` is "Jan–Jul 2025". */
import type { Language } from '../../language.ts';
import { type Calendar, calendars, spelledMonths } from './calendars.ts';

/** A date, a month, a year or a span of them; anything else comes back as it is. */
export function periodWords(period: string, language: Language): string {
  const calendar = calendars[language];
  const [from = '', to] = period.split('/');
  if (to === undefined || from === to) return point(from, calendar);
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.length === to.length) {
    if (fromYear === toYear && from.length === 7) {
      return calendar.months(Number(from.slice(5)), Number(to.slice(5)), fromYear);
    }
    if (from.length === 4) return calendar.years(from, to);
  }
  return calendar.between(point(from, calendar), point(to, calendar));
}

/** Its months by their full names in each language that has any: "January 2025 July 2025". */
export function spelledOut(period: string): readonly string[] {
  const points = period.split('/').map((point) => point.split('-'));
  if (points.every(([, month]) => month === undefined)) return [];
  return spelledMonths.map((names) =>
    points.map(([year = '', month]) => `${month ? names[Number(month) - 1] : ''} ${year}`).join(' '),
  );
}

function point(value: string, calendar: Calendar): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (month === undefined) return year === '' ? value : calendar.year(year);
  if (day !== undefined) return calendar.day(Number(day), Number(month), year);
  return calendar.month(Number(month), year);
}
