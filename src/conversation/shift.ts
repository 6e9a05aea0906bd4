/**
 * A time by the one asked about before: `the year before`, `a month earlier`, `the following quarter`.
 *
 *   shift = "the" unit "before" | "a" unit "earlier" | "the previous" unit | "the following" unit | "the" unit "after"
 *
 * `last year` is none: today settles it.
 */
import type { Span } from '../text/span.ts';

export interface Shift extends Span {
  /** Months, back or ahead. */
  readonly months: number;
}

const english = '(year|quarter|month|half[- ]year)';
const patterns: readonly (readonly [sign: -1 | 1, pattern: RegExp])[] = [
  [
    -1,
    new RegExp(
      `\\b(?:in )?(?:the|an?|one) ${english} (?:before|earlier|prior|ago|previously)(?: that| then)?\\b`,
      'g',
    ),
  ],
  [-1, new RegExp(`\\b(?:in |for )?the (?:previous|prior|preceding) ${english}\\b`, 'g')],
  [1, new RegExp(`\\b(?:in )?(?:the|an?|one) ${english} (?:after|later)(?: that| then)?\\b`, 'g')],
  [1, new RegExp(`\\b(?:in |for )?the (?:following|subsequent) ${english}\\b`, 'g')],
];
/** What Russian and Chinese say instead. */
const others: readonly (readonly [english: string, pattern: RegExp])[] = [
  [
    'the year before',
    /(?<!\p{L})(?:год(?:ом)? (?:ранее|раньше|назад)|(?:(?:в|за) )?предыдущ\p{L}+ год\p{L}?|за год до (?:этого|того))(?!\p{L})|[前上]一年(?:同期)?/giu,
  ],
  [
    'the month before',
    /(?<!\p{L})(?:месяц(?:ем)? (?:ранее|раньше|назад)|(?:(?:в|за) )?предыдущ\p{L}+ месяц\p{L}?)(?!\p{L})|[前上]一个月/giu,
  ],
  [
    'the year after',
    /(?<!\p{L})(?:год(?:ом)? позже|через год|(?:в )?следующ\p{L}+ год\p{L}?)(?!\p{L})|[后次下]一?年/giu,
  ],
];
const length = { year: 12, quarter: 3, month: 1 } as const;

/** The text with those of other languages in English. */
export const shiftsInEnglish = (text: string): string =>
  others.reduce((told, [words, pattern]) => told.replace(pattern, ` ${words} `), text);

export const shiftsIn = (text: string): readonly Shift[] =>
  patterns.flatMap(([sign, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      months: sign * lengthOf(match[1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

const lengthOf = (unit: string): number =>
  unit === 'year' || unit === 'quarter' || unit === 'month' ? length[unit] : 6;

/** The period so much earlier or later; null where it cannot be told: the month before a year. */
export function shifted(period: string, months: number): string | null {
  const points = period.split('/').map((point) => pointBy(point, months));
  return points.every((point) => point !== null) ? points.join('/') : null;
}

function pointBy(point: string, months: number): string | null {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(point) ?? [];
  if (year === '' || (months % 12 !== 0 && (month === undefined || day !== undefined))) return null;
  if (month === undefined) return String(Number(year) + months / 12);
  const all = Number(year) * 12 + Number(month) - 1 + months;
  const moved = `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
  return day === undefined ? moved : `${moved}-${day}`;
}
