/**
 * Months and runs of months:
 *
 *   January-July (2025) | between January and July | from January to July 2025 | Nov. 2024–Jan. 2025
 *   the first seven months (of the year) | in nine months | the six months to June | nine-month | 9M 2025
 *   July | July 2025 | August last year | last August | mid-July | the end of August | Aug-25
 */
import { count, countOf, month, monthNumber } from './calendar.ts';
import { dash, gap, type Meaning, maybe, pattern, year, yearTail } from './pattern.ts';
import { monthsOf } from './period.ts';
import { type Reference, yearNamed, yearOfMonths } from './reference.ts';

const to = `(?:${dash}|-?${maybe}(?:to|through|until|till|and)${maybe}-?)`;
const partOf = `(?:(?:early|late|mid|end)(?:-|${gap})|the${gap}(?:end|start|beginning|middle|first${gap}half|second${gap}half|(?:first|second|third|last|final)${gap}(?:week|days|ten${gap}days))${gap}of${gap})?`;

/** A year that need not begin in January. */
const ofBooks = '(?:fiscal|financial|business|marketing|crop|farm|reporting)';

export const monthPatterns = [
  pattern(
    'month to month',
    'MONTH TWO-MONTHS',
    `(?:between${gap}|from${gap})?(?<month1>${month})(?:,?${gap}(?<year1>${year}))?${to}${partOf}(?<month2>${month})${yearTail}`,
    (w, today) =>
      w.year1
        ? fixedRange(w.month1, w.year1, w.month2, w.year ?? w.year1, today)
        : monthRange(monthNumber(w.month1 ?? ''), monthNumber(w.month2 ?? ''), w.year, today),
  ),
  pattern(
    'first months of a year',
    'months first',
    `the${gap}first${gap}(?<count>${count})(?:${gap}full)?${gap}months${yearTail}(?!${gap}of\\b)`,
    (w, today) => monthRange(1, countOf(w.count ?? ''), w.year, today),
  ),
  pattern(
    'last months of a year',
    'months last year',
    `the${gap}last${gap}(?<count>${count})${gap}months${gap}of${gap}(?<year>${year}|last${gap}year)`,
    (w, today) => monthRange(13 - countOf(w.count ?? ''), 12, w.year, today),
  ),
  pattern(
    'months to a month',
    'month MONTH MONTHS-TO',
    `(?:the${gap})?(?:(?:first|last|past)${gap})?(?<count>${count})(?:-|${gap})months?(?:${gap}period)?${gap}(?:to|through|until|(?:that${gap})?(?:ended|ending)(?:${gap}(?:in|on))?)${gap}${partOf}(?<month>${month})(?:${gap}\\d{1,2}\\b(?!\\d))?${yearTail}`,
    (w, today) => runTo(countOf(w.count ?? ''), monthNumber(w.month ?? ''), w.year, today),
  ),
  // `In three months` is as often how long something took.
  pattern(
    'first months of a year',
    'months in|over|for',
    `(?<=\\b(?:in|over|for)\\s)(?<count>five|six|seven|eight|nine|ten|eleven|[5-9]|1[01])${gap}months${yearTail}(?!${gap}(?:to|of|time|ended|ending|ago|earlier|before|after|from)\\b)`,
    (w, today) => (today?.ahead ? null : shortYear(countOf(w.count ?? ''), w.year, today)),
  ),
  pattern(
    'year or quarter to a month',
    'MONTH YEAR-TO',
    `(?:the|its|their)${gap}(?:${ofBooks}${gap})?(?<unit>year|quarter|half-year)${gap}(?:to|through|(?:that${gap}|which${gap})?(?:ended|ending)(?:${gap}(?:in|on))?)${gap}${partOf}(?<month>${month})(?:${gap}\\d{1,2}\\b(?!\\d))?${yearTail}`,
    (w, today) => runTo(lengths[w.unit ?? ''] ?? 12, monthNumber(w.month ?? ''), w.year, today),
  ),
  pattern(
    'first months of a year',
    '-month',
    `(?<count>${count})-month(?!${gap}(?:high|low|peak|contract|average|moving|future|loan|plan|deal|visa|ban|trial|bill|rate)|s?-)`,
    (w, today) => shortYear(countOf(w.count ?? ''), undefined, today),
  ),
  pattern(
    'first months of a year',
    'DIGIT 9M',
    `(?<count>[1-9]|1[0-2])m(?:${maybe}(?<year>${year}|\\d\\d))?(?![\\w.,%])(?=\\s|$|[,.;:)–-])`,
    (w, today) => (w.year ? shortYear(Number(w.count), w.year, today) : null),
  ),
  pattern(
    'first months of a year',
    'months the',
    `the${gap}(?<count>${count})${gap}months${yearTail}(?!${gap}(?:(?:to|through|until)${gap}(?!\\d|[$€£¥₽])|(?:ended|ending|ago|earlier|before|after)\\b))`,
    (w, today) => shortYear(countOf(w.count ?? ''), w.year, today),
  ),
  pattern('month', 'MONTH - MONTH-YY', `(?<month>${month})-(?<year>\\d\\d)\\b(?!-|\\d)`, (w, today) =>
    oneMonth(w.month, w.year, today),
  ),
  pattern(
    'month told from today',
    'MONTH last|this|next',
    `(?<which>last|this(?:${gap}past)?|next)${gap}(?<month>${month})`,
    (w, today) =>
      today ? { period: namedMonth(w.which ?? '', monthNumber(w.month ?? ''), today) } : { period: null },
  ),
  pattern(
    'month',
    'MONTH',
    `${partOf}(?<month>${month})(?<tail>${yearTail})(?:${gap}(?<before>a${gap}year${gap}(?:earlier|ago|before)))?`,
    (w, today) => {
      const meaning = oneMonth(w.month, w.year, today);
      if (!w.before || !meaning?.period) return meaning;
      const [y, m] = meaning.period.split('-').map(Number);
      return { period: monthsOf((y ?? 0) - 1, m ?? 1, m ?? 1), kind: 'against' };
    },
  ),
];

const lengths: Readonly<Record<string, number>> = { quarter: 3, 'half-year': 6, year: 12 };

/** Months 1 to 12; a range that ends before it begins runs into the next year, and the year said is the last one's. */
export function monthRange(
  first: number,
  last: number,
  said: string | undefined,
  today: Reference | null,
): Meaning | null {
  if (first < 1 || last < 1 || last > 12) return null;
  const end = last < first ? last + 12 : last;
  const named =
    said && !/\byear$/.test(said)
      ? yearNamed(said, today)
      : yearOfWords(said, end, whenOver(today, end - first + 1));
  if (named === null) return { period: null };
  // `Our season runs from July to June`: a year of its own, the one that goes on.
  if (!said && end - first === 11 && end > 12 && today && !today.ahead)
    return { period: monthsOf(today.month >= first ? today.year : today.year - 1, first, end) };
  const base = end > 12 && said && /\d/.test(said) ? named - 1 : named;
  return { period: monthsOf(base, first, end) };
}

/** `last year` and `next year` are what they say; `the year` is the one whose months are over, or lie ahead. */
function yearOfWords(said: string | undefined, last: number, today: Reference | null): number | null {
  if (!today) return null;
  if (said && /\b(?:last|next|past|that|same|previous|preceding|following|this|current)\b/.test(said)) {
    return yearNamed(said, today);
  }
  return yearOfMonths(today, last);
}

/** A run of months is reported when it is over: on its last days at the earliest. */
const whenOver = (today: Reference | null, months: number): Reference | null =>
  !today || today.ahead || months < 2 || today.day > 27 ? today : { ...today, month: today.month - 1 };

const shortYear = (months: number, said: string | undefined, today: Reference | null): Meaning | null =>
  months > 12 ? null : monthRange(1, months, said, today);

const oneMonth = (
  word: string | undefined,
  said: string | undefined,
  today: Reference | null,
): Meaning | null => {
  const number = monthNumber(word ?? '');
  return monthRange(number, number, said, today);
};

function runTo(
  months: number,
  last: number,
  said: string | undefined,
  today: Reference | null,
): Meaning | null {
  const named = said && /\d/.test(said) ? yearNamed(said, today) : yearOfWords(said, last, today);
  if (months < 1 || last < 1) return null;
  return { period: named === null ? null : monthsOf(named, last - months + 1, last) };
}

function fixedRange(
  first: string | undefined,
  firstYear: string,
  last: string | undefined,
  said: string,
  today: Reference | null,
): Meaning | null {
  const end = yearNamed(said, today);
  const [from, until] = [monthNumber(first ?? ''), monthNumber(last ?? '')];
  if (from < 1 || until < 1) return null;
  const span = end === null ? null : (end - Number(firstYear)) * 12 + until;
  return span === null || span < from
    ? { period: null }
    : { period: monthsOf(Number(firstYear), from, span) };
}

/** `last August` said in September is a year back: the August just over would be called last month. */
function namedMonth(which: string, number: number, today: Reference): string {
  if (which.startsWith('this')) return monthsOf(today.year, number, number);
  if (which === 'next') return monthsOf(number > today.month ? today.year : today.year + 1, number, number);
  return monthsOf(number < today.month - 1 ? today.year : today.year - 1, number, number);
}
