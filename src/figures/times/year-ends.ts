/**
 * Which year `the year` is, and its first and last month:
 *
 *   for the full year | at year-end | by the end of the year    reported: the year that is over
 *   for the year, the year's                                    likewise, in its first months
 *   at the end of 2024 | as of the start of the year            a level of December, of January
 */
import type { Reference } from './reference.ts';

/** `words` is the time, lower case; `before` what stands before it; `period` what it was read as. */
export function settledYear(
  words: string,
  before: string,
  period: string | null,
  today: Reference | null,
): string | null {
  if (!period || !yearAlone.test(period)) return period;
  const year = today && isYearOver(words, before, today) ? String(today.year - 1) : period;
  if (today?.ahead || !/\b(?:at|as of)\s(?:the\s)?$/.test(before)) return year;
  if (ends.test(words)) return `${year}-12`;
  return starts.test(words) ? `${year}-01` : year;
}

/** `Since the end of 2023`: from its last month on. */
export const sinceEnd = (words: string, period: string | null): string | null =>
  period && yearAlone.test(period) && ends.test(words.toLowerCase()) ? `${period}-12` : period;

const yearAlone = /^\d{4}$/;
const ends = /^(?:the )?(?:(?:end|close)\b|year-?end)/;
const starts = /^(?:the )?(?:start|beginning)\b/;

/** What is reported of a whole year is of the one that is over; in December it may be the running one. */
function isYearOver(words: string, before: string, today: Reference): boolean {
  if (today.ahead || today.month === 12) return false;
  if (whole.test(words)) return true;
  if (words !== 'the year' || withinYear.test(before)) return false;
  return today.month <= 3 || (today.month <= 6 && /\bfor\s$/.test(before));
}

const whole = /^(?:the )?year-?end$|\b(?:full|whole|entire)(?:-| )year$|\b(?:end|close) of the year$/;
/** `The rest of the year` is the running one. */
const withinYear =
  /\b(?:rest|remainder|course|far|later|earlier|half|months?|quarters?|into)\s(?:of\s|in\s)?$/;
