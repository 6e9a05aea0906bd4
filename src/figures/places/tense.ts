/**
 * Whether a figure can take its time from elsewhere. What has no time of its own (a capacity, a cost,
 * a threshold) or is said in the present takes none: rather no period than a wrong one.
 */
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';

const timeless =
  /\b(?:capacity|capable|cost|costs|costing|threshold|estimated|projects?|fee|fine|limit|cap|ceiling|minimum|maximum|guarantee|loan|contract|employs?|considered|once|wants?|asking|offered)\b/i;
const present =
  /\b(?:is|are|has|have|remains?|makes?|make|accounts?|account|stands?|says|wants|likes?|like|does|do(?!\swith)|can|must|needs?|pays?|holds?|stand|comes?|goes?|exceeds?|covers?|rel(?:y|ies)|owns?|ranges?|starts?|employs?|buys|sells|takes|gets|gives|earns|spends|charges|produces|operates|uses|keeps|receives|often|usually|typically|rarely|generally|normally|always)\b/g;
const past =
  /\b(?:was|were|had|did|fell|rose|grew|sank|slid|shrank|came|went|made|hit|stood|became|began|bought|sold|sent|brought|cut|lost|won|took|held|left|paid|put|set|saw|gave|got|led|met|beat|cost|spent|kept|[a-z]{2,15}ed)\b/g;
const priced = /^[A-Z]{3}\/(?!year|day|month|week)/;
const duration = /^(?:year|month|hour|minute|decade)$/;
const rate = /\/(?:year|month|day|week|quarter)$/;

/** Within its sentence. */
export function keepsPeriod(body: string, sentence: Span, { mention, unit, role, change }: Reading): boolean {
  const before = body.slice(Math.max(sentence.start, mention.start - 40), mention.start);
  return (
    !(rate.test(unit) && unit !== 'barrel/day') &&
    !duration.test(unit) &&
    (role === 'change' ||
      (change !== null && !/\bcosts? (?:\S+ )?$/.test(before)) ||
      priced.test(unit) ||
      !/\b(?:capacity|threshold|cost|costs|once\s(?:sold|bought|\w+ed))\b/i.test(before))
  );
}

/** What goes on month by month, so that the text can go on speaking of it. */
const flowing =
  /\b(?:exports?|imports?|export(?:ed|ing)|import(?:ed|ing)|shipments?|shipped|sales|sold|deliver(?:y|ies|ed)|suppl(?:y|ies|ied)|turnover|trade|output|production|produced|purchases?|bought|arrivals|surplus|deficit|accounted|totall?ed|amounted|stood|reached|came|ranked|shares?|registered|revenues?|profits?|loss(?:es)?|earnings|margins?|ebitda|income|catch|debt|volumes?|traffic|voyages?|flights?|crossings?|visits?|visitors?|tourists?|passengers?|freight|cargo|transit|prices?|worth|cleared|carried|handled|assessed|averaged|traded|hands|bulk|buyers?|numbers?|figures?|totals?|values?|fell|rose|grew|earned|brought)\b/i;
/** What is weighed or shipped is measured over a time, whatever the verb. */
const bulk = /^(?:tonne|barrel|barrel\/day|cubic-metre|TEU|litre|kilowatt-hour)$/;
export const isBulk = ({ unit }: Reading): boolean => bulk.test(unit);
export const isFlowing = (body: string, sentence: Span, reading: Reading): boolean =>
  isBulk(reading) || flowing.test(around(body, sentence, reading).join(' '));

/** How large or strong a thing is: it is so at any time. */
const size =
  /^(?:kilometre|metre|centimetre|millimetre|mile|nautical-mile|square-metre|square-foot|watt|volt|horsepower|degree|decibel|kilogram|gram|litre)$/;
export const isSize = ({ unit }: Reading): boolean => size.test(unit);

/** What its words give no time to, such as a cost or a threshold. */
export const isTimeless = (body: string, sentence: Span, reading: Reading): boolean =>
  timeless.test(around(body, sentence, reading).join(' '));

export type Tense = 'past' | 'present' | 'now';

/** By the verb nearest before the figure, else behind it; without one, as in a bulletin, it is a report: past. */
export function tenseOf(body: string, sentence: Span, reading: Reading): Tense {
  const [before, behind] = around(body, sentence, reading);
  if (/\b(?:figure|total|number|count|sum|tally|result|answer)\sis\b/.test(before)) return 'past';
  // `…, with a share of 17%` has no verb of its own.
  if (/,\swith\s[^,;]{0,40}$/.test(before)) return 'past';
  const [was, is] = [lastOf(before, past), lastOf(before, present)];
  if (lastOf(before, now) > was || nowBehind.test(behind)) return 'now';
  const perfect =
    was > is && /^(?:has|have|been|is|are)\s(?:\w+\s){0,2}$/.test(before.slice(Math.max(0, is), was));
  const isPast =
    was >= 0 || is >= 0 ? was > is && !perfect : firstOf(behind, past) <= firstOf(behind, present);
  return isPast ? 'past' : 'present';
}

const now =
  /\b(?:now|currently|presently|nowadays|at\spresent|at\sthe\smoment|today(?!'s|\s(?:said|says|announce|report|publish|release|sign)))\b/gi;

/** `Four in ten shops take the card today`. */
const nowBehind = /^[^,;.]{0,40}\s(?:now|today)\b(?!')/;

const reach = 240;
const around = (
  body: string,
  { start, end }: Span,
  { mention, role }: Reading,
): readonly [string, string] => [
  body.slice(Math.max(start, mention.start - reach), role === 'count' ? mention.start : mention.end),
  body.slice(mention.end, Math.min(end, mention.end + reach)),
];

/** Searched by hand: `matchAll` makes a new pattern each time, which costs more than the search. */
function lastOf(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  let last = -1;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) last = found.index;
  return last;
}

function firstOf(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? text.length;
}
