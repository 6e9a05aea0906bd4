/** The calendar's words. Lower case; the reader of times asks for the capitals that English gives months and weekdays. */

const monthNames = [
  'january|jan\\.?',
  'february|feb\\.?',
  'march|mar\\.?',
  'april|apr\\.?',
  'may',
  'june|jun\\.?',
  'july|jul\\.?',
  'august|aug\\.?',
  'september|sept\\.?|sep\\.?',
  'october|oct\\.?',
  'november|nov\\.?',
  'december|dec\\.?',
];
const weekdayNames = ['sun', 'mon', 'tues?', 'wed(?:nes)?', 'thu(?:rs?)?', 'fri', 'sat(?:ur)?'];
const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'first second third fourth'.split(' ');

/** Regular expression sources; none captures. */
export const month = `(?:${monthNames.join('|')})(?![a-z])`;
export const weekday = `(?:${weekdayNames.join('|')})(?:day)?\\b`;
export const count = `(?:${small.join('|')}|[1-9]\\d?)`;
export const ordinal = `(?:${ordinals.join('|')}|1st|2nd|3rd|4th|final|last)`;

/** 1 to 12; 0 if the word is no month. */
export const monthNumber = (word: string): number =>
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** 0 is Sunday; -1 if the word is no weekday. */
export const weekdayNumber = (word: string): number =>
  'sun mon tue wed thu fri sat'.split(' ').indexOf(word.slice(0, 3).toLowerCase());

/** `seven`, `7`, `a`; 0 if the word is no such number. */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return /^\d+$/.test(lower) ? Number(lower) : small.indexOf(lower) + 1;
}

/** `second`, `2nd`, `Q2`; `last` and `final` are `most`. */
export function ordinalOf(word: string, most: number): number {
  const lower = word.toLowerCase();
  if (lower === 'last' || lower === 'final') return most;
  const digit = /\d/.exec(lower);
  return digit ? Number(digit[0]) : ordinals.indexOf(lower) + 1;
}
