/**
 * What is so when the article is written: `brands now hold 55%`, `the fee stands at 3,400 roubles`.
 *
 *   a price by weight or volume                     the month
 *   told as finely as what it is compared with      `six days, against 14 in August 2024`: the month
 *   another price, a duty, an act just reported     the month
 *   anything else                                   the year
 */
import type { Reading } from '../reading.ts';
import type { Time } from '../time.ts';
import type { Course } from './course.ts';
import { type Settled, settled } from './memory.ts';
import { indexFrom } from './order.ts';

export function standing(course: Course, reading: Reading, grain?: 'month'): Settled {
  const published = course.memory.published;
  if (!published) return settled(null, 'said of the present, in a text without a date');
  const byMonth =
    grain ??
    (ofMarket.test(reading.unit)
      ? 'month'
      : (grainOf(course, reading) ??
        (isPrice(reading) || isAct(course, reading) || isReached(reading) ? 'month' : 'year')));
  return byMonth === 'month'
    ? settled(published.slice(0, 7), 'what is so now is so in the article’s month')
    : { ...settled(published.slice(0, 4), 'what is so now is so in the article’s year'), standing: true };
}

const ofMarket =
  /^[A-Z]{3}\/(?:\d+ )?(?:tonne|kilogram|gram|ounce|barrel|cubic-metre|litre|gallon|bushel|mmBtu|[kM]Wh)$/;

const isPrice = ({ role, unit }: Reading): boolean =>
  role === 'price' || role === 'rate' || /^[A-Z]{3}\//.test(unit);

/** `The cost of a transfer has fallen to 3%`: the level that a change has reached. */
export const isReached = ({ role, change }: Reading): boolean =>
  change !== null && role !== 'change' && role !== 'multiple';

/** `Has placed`, `have signed`: done when it is told. */
export function isAct({ body, sentence }: Course, { mention }: Reading): boolean {
  const before = body.slice(Math.max(sentence.start, mention.start - reach), mention.start);
  // `has sold eight of them`: a tally that runs on.
  return act.test(before) && !/^ of (?:them|these|those)\b/.test(body.slice(mention.end, mention.end + 10));
}

const reach = 120;
const act =
  /\b(?:has|have)\s(?:\w+\s)?(?:placed|signed|approved|launched|opened|bought|sold|issued|raised|imposed|agreed|ordered|awarded|allocated|extended|eased|edged|dipped)\b/;

/** How finely the sentence tells what it compares the present with. */
function grainOf({ times }: Course, { mention }: Reading): 'month' | 'year' | null {
  for (let i = indexFrom(times, mention.end); i < times.length; i++) {
    const time = times[i];
    const grain = time ? grainIn(time) : null;
    if (grain) return grain;
  }
  // `cost 3 million a year ago and is offered at 4 million now`
  return times.some(({ pointer }) => pointer?.kind === 'shift' && pointer.unit === 'year') ? 'year' : null;
}

function grainIn({ kind, period, pointer }: Time): 'month' | 'year' | null {
  if (kind === 'basis' || kind === 'date' || kind === 'same') return null;
  if (pointer?.kind === 'shift') return pointer.unit === 'year' ? 'year' : 'month';
  if (period === null) return null;
  return /^\d{4}(?:\/\d{4})?$/.test(period) ? 'year' : 'month';
}
