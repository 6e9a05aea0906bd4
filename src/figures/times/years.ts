/**
 * Years, parts of years, runs of years:
 *
 *   2024 | full-year 2024 | mid-2023 | the end of 2025 | by the end of the year | the summer of 2024
 *   2021-2024 | between 2021 and 2024 | 2023/24 | the 2024/25 season | the three years to 2024
 *   the second quarter (of 2025) | Q3 | 1Q25 | the first half | H1 2025 | the 1990s
 */
import { count, countOf, ordinal, ordinalOf } from './calendar.ts';
import { monthRange } from './months.ts';
import { dash, gap, type Meaning, maybe, pattern, year, yearPhrase, yearTail } from './pattern.ts';
import { monthsOf } from './period.ts';
import { type Reference, yearNamed } from './reference.ts';
import { seasonPatterns } from './seasons.ts';

const whole = `(?:(?:the${gap})?(?:whole|full|entire|calendar|all)(?:-|${gap})(?:of${gap})?(?:year${gap})?|(?:fiscal|financial)${gap}(?:year${gap})?)`;
const part = `(?:(?:early|late|mid|end)(?:-|${gap})|(?:the${gap})?(?:end|start|beginning|middle|close|turn)${gap}of${gap}|(?:(?:last|this|next|the)${gap})?(?:spring|summer|autumn|fall)${gap}of${gap})`;
const to = `(?:${dash}|${gap}(?:to|through|until|till|and)${gap})`;
const seasonWord = `${gap}(?:marketing|crop|agricultural|farm|trade|grain|heating)?${maybe}(?:season|year|campaign)\\b`;
const split = `(?<first>${year})[/–-](?<last>\\d\\d(?:\\d\\d)?)(?![\\d-])`;

export const yearPatterns = [
  pattern('season or two years', 'YYYY SPLIT', `${split}(?<season>${seasonWord})?`, (w) =>
    splitYear(w.first, w.last, w.season),
  ),
  pattern(
    'year to year',
    'YYYY FROM-YEAR',
    `(?:between${gap}|from${gap})(?<first>${year})${to}(?<last>${year})`,
    (w) => ({
      period: yearsBetween(Number(w.first), Number(w.last)),
    }),
  ),
  pattern('year to year', 'YYYY both', `both${gap}(?<first>${year})${gap}and${gap}(?<last>${year})`, (w) => ({
    period: yearsBetween(Number(w.first), Number(w.last)),
  })),
  pattern('year to year', 'YYYY YEAR-YEAR', `(?<first>${year})${dash}(?<last>${year})`, (w) => ({
    period: yearsBetween(Number(w.first), Number(w.last)),
  })),
  pattern(
    'years to a year',
    'YYYY years YEARS-TO',
    `(?:the${gap})?(?<count>${count})${gap}years${gap}(?:to|through|until|ending(?:${gap}in)?|ended(?:${gap}in)?)${gap}(?<last>${year})`,
    (w) => ({
      period: yearsBetween(Number(w.last) - countOf(w.count ?? '') + 1, Number(w.last)),
    }),
  ),
  pattern(
    'whole year',
    'full|whole|entire|calendar|all|fiscal|financial YEAR',
    `${whole}${yearPhrase}`,
    (w, today) => wholeYear(w.year ?? '', today),
  ),
  pattern('year', 'YEAR', `${part}?${yearPhrase}`, (w, today) => wholeYear(w.year ?? '', today)),
  pattern('financial year', 'fy', `fy${maybe}'?(?<year>${year}|\\d\\d(?![\\d/]))`, (w, today) =>
    wholeYear(w.year?.length === 2 ? `20${w.year}` : (w.year ?? ''), today),
  ),
  pattern('whole year', 'full|whole year', `(?:full|whole)(?:-|${gap})year\\b`, (_, today) =>
    wholeYear('the year', today),
  ),
  pattern('end of a year', 'year-end|yearend', `(?:the${gap})?year-?end\\b`, (_, today) =>
    wholeYear('the year', today),
  ),
  ...seasonPatterns,
  pattern(
    'part of a decade',
    'decade|century',
    `the${gap}(?<which>middle|end|start|rest|beginning|turn)${gap}of${gap}(?:the|this)${gap}(?<unit>decade|century)`,
    (w, today) => ({ period: w.unit === 'decade' && w.which === 'end' ? decadeEnd(today) : null }),
  ),
  pattern('decade', 'YYYY 0s', `the${gap}(?:(?:early|mid|late)[- ])?(?<first>(?:19|20)\\d0)s\\b`, (w) => ({
    period: yearsBetween(Number(w.first), Number(w.first) + 9),
  })),
];

export const quarterPatterns = [
  pattern(
    'first quarters of a year',
    'quarters first',
    `the${gap}first${gap}(?<count>two|three)${gap}quarters${yearTail}`,
    (w, today) => monthRange(1, countOf(w.count ?? '') * 3, w.year, today),
  ),
  pattern(
    'quarter',
    'quarter',
    `(?:the${gap})?(?<which>${ordinal})(?:-|${gap})quarter${yearTail}`,
    (w, today) => quarter(w.which, w.year, today),
  ),
  pattern(
    'quarter',
    'DIGIT PART',
    `(?<which>q[1-4]|[1-4]q)(?:(?:${gap}of${gap}|${maybe})'?(?<year>${year}|\\d\\d))?(?![\\w])`,
    (w, today) => quarter(w.which, w.year, today),
  ),
  pattern('quarter', 'YYYY PART', `(?<year>${year})${maybe}(?<which>q[1-4])(?![\\w])`, (w, today) =>
    quarter(w.which, w.year, today),
  ),
  pattern(
    'half of a year',
    'half HALF',
    `(?:the${gap})?(?<which>first|second|last|1st|2nd)(?:-|${gap})half(?=[ ,.;:)]|$)(?!${gap}of${gap}(?!${yearPhrase.replace('?<year>', '?:')}))${yearTail}`,
    (w, today) => half(w.which, w.year, today),
  ),
  pattern(
    'half of a year',
    'DIGIT PART',
    `(?<which>h[12]|[12]h)(?:(?:${gap}of${gap}|${maybe})'?(?<year>${year}|\\d\\d))?(?![\\w])`,
    (w, today) => half(w.which, w.year, today),
  ),
];

function quarter(
  which: string | undefined,
  said: string | undefined,
  today: Reference | null,
): Meaning | null {
  const number = ordinalOf(which ?? '', 4);
  if (which === 'last' && !said) return today ? { period: quarterBefore(today, 1) } : { period: null };
  return number < 1 || number > 4 ? null : monthRange(number * 3 - 2, number * 3, said, today);
}

const half = (
  which: string | undefined,
  said: string | undefined,
  today: Reference | null,
): Meaning | null =>
  ordinalOf(which ?? '', 2) === 1 ? monthRange(1, 6, said, today) : monthRange(7, 12, said, today);

/** The calendar quarter so many before the article's. */
export function quarterBefore(today: Reference, by: number): string {
  const first = Math.floor((today.month - 1) / 3) * 3 + 1 - by * 3;
  return monthsOf(today.year, first, first + 2);
}

function wholeYear(phrase: string, today: Reference | null): Meaning {
  // `Over the last year` is as often the last twelve months.
  if (/^the (?:last|past|next)/.test(phrase)) return { period: null };
  const points = /\b(?:that|same|previous|preceding|following)\b/.test(phrase);
  if (points) {
    const by = /previous|preceding/.test(phrase) ? -1 : /following/.test(phrase) ? 1 : 0;
    return by === 0
      ? { period: null, kind: 'same', pointer: { kind: 'same', year: null } }
      : { period: null, kind: 'against', pointer: { kind: 'shift', unit: 'year', by } };
  }
  const named = yearNamed(phrase, today);
  return { period: named === null ? null : String(named) };
}

/** By the end of a decade is by its round year. */
const decadeEnd = (today: Reference | null): string | null =>
  today && String(Math.ceil((today.year + 1) / 10) * 10);

/** `2023/24` is two years; called a season or a marketing year it runs from July to June. */
function splitYear(first = '', last = '', season: string | undefined): Meaning | null {
  const from = Number(first);
  const until = last.length === 4 ? Number(last) : Math.floor(from / 100) * 100 + Number(last);
  if (until !== from + 1 && last.length === 2 && Number(last) >= 1 && Number(last) <= 12) {
    return season ? null : { period: `${first}-${last}` };
  }
  if (until <= from || until - from > 50) return null;
  return season && until === from + 1
    ? { period: monthsOf(from, 7, 18) }
    : { period: yearsBetween(from, until) };
}

const yearsBetween = (first: number, last: number): string | null =>
  first < last ? `${first}/${last}` : first === last ? `${first}` : null;
