/** The period of a figure that has no time beside it. */
import type { Reading } from '../reading.ts';
import type { Time } from '../time.ts';
import { shiftPeriod } from '../times/period.ts';
import { type Course, currentOf } from './course.ts';
import { isDay, resolved } from './memory.ts';
import { indexFrom } from './order.ts';
import { fitsClaim, tells } from './stated.ts';
import { isFlowing, isTimeless, keepsPeriod, tenseOf } from './tense.ts';

export function inherited(course: Course, reading: Reading): string | null {
  const { memory, body, sentence } = course;
  if (reading.claim === 'hypothetical')
    return course.ahead ?? (isLike(course.before, reading) ? course.period : null);
  const later = laterTime(course, reading);
  const laterPeriod = later ? resolved(later, currentOf(course), memory) : null;
  if (reading.claim !== 'reported') return course.ahead ?? laterPeriod ?? memory.ahead;
  if (!keepsPeriod(body, sentence, reading)) return nowIn(course, reading);
  if (turnsToPresent(course, reading)) return laterPeriod ?? nowIn(course, reading);
  const near = course.period ?? laterPeriod ?? nowIn(course, reading);
  if (near) return near;
  // `nine times larger than Russia's`: two things are compared, not two times.
  if (
    reading.role === 'multiple' &&
    /^ than (?:its |the )?[A-Z]/.test(body.slice(reading.mention.end, sentence.end))
  )
    return null;
  if ((reading.role === 'change' || reading.role === 'multiple') && reading.change) return spokenOf(course);
  const tense = tenseOf(body, sentence, reading);
  // A price or a duty told in the present is that of the article's month.
  if (tense === 'present' && (reading.role === 'price' || reading.role === 'rate')) {
    return isTimeless(body, sentence, reading) ? null : (memory.published?.slice(0, 7) ?? null);
  }
  if (course.measured) return spokenOf(course);
  if (tense === 'present' || isTimeless(body, sentence, reading)) return null;
  return isCarried(course, reading) ? spokenOf(course) : null;
}

/** What is so now is so in the article's month. */
const nowIn = ({ body, sentence, memory }: Course, reading: Reading): string | null =>
  tenseOf(body, sentence, reading) === 'now' ? (memory.published?.slice(0, 7) ?? null) : null;

/** `33.5% by Russian data, and would be 34.8% by Chinese ones`: the same thing, otherwise. */
const isLike = (before: Reading | null, reading: Reading): boolean =>
  before?.role === reading.role && before.unit === reading.unit && reading.role !== 'change';

/** Shares, and what a bulletin lists without a verb, besides what goes on month by month. */
const isCarried = ({ body, sentence }: Course, reading: Reading): boolean =>
  reading.role === 'share' ||
  isFlowing(body, sentence, reading) ||
  /[:|]\s/.test(body.slice(sentence.start, reading.mention.start).slice(-80));

/** The period the paragraph speaks of, else the article. */
const spokenOf = (course: Course): string | null =>
  sameMonthsAs(course) ?? course.memory.last ?? course.memory.main;

/** `Listed at 9.8 million in January 2024, it can be had for 7.4`: the period before does not hold any more. */
function turnsToPresent({ body, before }: Course, { mention }: Reading): boolean {
  if (!before) return false;
  return presentTurn.test(body.slice(before.mention.end, mention.start));
}

const presentTurn =
  /\b(?:can|now|(?:is|are)\s(?:being|running)|(?:has|have)\s(?:\w+\s)?(?:\w+ed|become|been|fallen|grown|risen))\b/;

/** A time further on governs the figure if no other clause begins between them. */
function laterTime(course: Course, reading: Reading): Time | undefined {
  const { times } = course;
  const reach = reading.mention.end + 200;
  for (let i = indexFrom(times, reading.mention.end); i < times.length; i++) {
    const time = times[i];
    if (!time || time.start > reach) return undefined;
    if (tells(time) && fitsClaim(course, time, reading) && reaches(course, reading, time)) return time;
  }
  return undefined;
}

function reaches({ body }: Course, { mention }: Reading, time: Time): boolean {
  const between = body.slice(mention.end, time.start);
  return (
    (!isDay(time.period) || /\bas\sof\s$/.test(between)) &&
    !/[;:]|\b(?:while|whereas|but|although|will|would|could|expected?|and\sin|before|from|against|than|compared|who|whose|which|when|where|after|since)\b|,\sand\s(?:we|they|he|she|it|I)\b/.test(
      between,
    )
  );
}

/** `Arrivals were 0.3m tonnes, unchanged from August 2024` speaks of August 2025, if the text does. */
function sameMonthsAs({ yardstick, memory }: Course): string | null {
  const later = yardstick?.period ? shiftPeriod(yardstick.period, 'year', 1) : null;
  return later && (later === memory.last || later === memory.main) ? later : null;
}
