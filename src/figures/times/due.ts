/**
 * What is traded or shipped ahead of its month: `cargoes arriving in February`, `for October`, `February
 * futures`. Said a month or two before, it is no month of the year before.
 */
import type { Reference } from './reference.ts';

/** The words before and behind a time, lower case itself, that was read as `period`. */
export const isDue = (
  words: string,
  period: string | null,
  before: string,
  behind: string,
  today: Reference,
): boolean => isLongOver(words, period, today) && (due.test(before) || traded.test(behind));

const due =
  /\b(?:for|(?:arriving|loading|lifting|shipping|landing|discharging|settling|maturing|expiring|delivery|shipment)\s(?:[\w-]+\s){0,3}(?:in|by|from))\s$/i;
const traded =
  /^(?:-|\s)(?:arrivals?|arriving|delivery|deliveries|loadings?|shipment|settlement|cargo|cargoes|parcels?|lots?|futures|contracts?|quotas?|swaps?|ESPO|Urals|Sokol|Brent|Dubai)\b/;

/** Nine months ago and more, though no year was said. */
function isLongOver(words: string, period: string | null, today: Reference): boolean {
  if (!period || period.length < 7 || Number(period.slice(0, 4)) !== today.year - 1) return false;
  const months = today.month + 12 - Number(period.slice(5, 7));
  return months >= 9 && !/\d|year/.test(words);
}
