/**
 * The date in a line of a page: `Aug 28, 2025 3:38 AM`, `28 August 2025`, `2025-08-28`, `28.08.2025`.
 * All digits with slashes are read only where day and month cannot be taken for each other.
 */
import { isIsoDate } from '../../text/front-matter.ts';

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const monthFirst = new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})`, 'i');
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month}\\.?,? ((?:19|20)\\d{2})`, 'i');
const digits = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})\b/;

/** The first date in the words, as an ISO date, or null. */
export function dateIn(words: string): string | null {
  const text = words.slice(0, 300);
  const found = iso.exec(text);
  if (found) return day(found[1], found[2], found[3]);
  const first = monthFirst.exec(text);
  const second = dayFirst.exec(text);
  if (second && (!first || second.index < first.index)) return day(second[3], number(second[2]), second[1]);
  if (first) return day(first[3], number(first[1]), first[2]);
  const slashed = digits.exec(text);
  if (!slashed) return null;
  const [, one = '', two = '', year = ''] = slashed;
  if (one === two || Number(one) > 12) return day(year, two, one);
  return Number(two) > 12 ? day(year, one, two) : null;
}

const number = (name = ''): string => String(names.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function day(year = '', monthNumber = '', dayNumber = ''): string | null {
  const date = `${year}-${monthNumber.padStart(2, '0')}-${dayNumber.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
