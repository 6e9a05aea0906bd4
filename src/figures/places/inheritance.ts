/** The period of a figure that has no time beside it. */
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { Time } from '../time.ts';
import { shiftPeriod } from '../times/period.ts';
import { type Course, currentOf } from './course.ts';
import { isDay, resolved, type Settled, settled } from './memory.ts';
import { indexFrom } from './order.ts';
import { fitsClaim, tells } from './stated.ts';
import { isFlowing, isTimeless, keepsPeriod, type Tense, tenseOf } from './tense.ts';

export function inherited(course: Course, reading: Reading): Settled {
  const { memory, body, sentence } = course;
  if (reading.claim === 'hypothetical')
    return settled(
      course.ahead ?? (isLike(course.before, reading) ? course.period : null),
      'as the figure before it, if it is alike',
    );
  const tense = tenseOf(body, sentence, reading);
  const later = laterTime(course, reading);
  const laterPeriod = later ? resolved(later, currentOf(course), memory) : null;
  const further = settled(laterPeriod, `the time further on: ${later?.name ?? ''}`, later ?? null);
  if (reading.claim !== 'reported') {
    if (course.ahead) return settled(course.ahead, 'as the forecast before it');
    return laterPeriod ? further : settled(memory.ahead, 'what the paragraph expects things for');
  }
  if (!keepsPeriod(body, sentence, reading)) {
    return nowIn(course, tense) ?? settled(null, 'a capacity, a cost or a duration has no time');
  }
  if (turnsToPresent(course, reading))
    return laterPeriod ? further : (nowIn(course, tense) ?? settled(null, 'the text turns to the present'));
  if (course.period) return settled(course.period, 'as the figure before it');
  if (laterPeriod) return further;
  const now = nowIn(course, tense);
  if (now) return now;
  // `31,000 machines are unsold, twice as many as a year ago`: counted from today.
  if (tense !== 'past' && memory.published && isCountedFromToday(course))
    return settled(memory.published.slice(0, 7), 'compared with a time ago, so it is of the article’s month');
  // `nine times larger than Russia's`: two things are compared, not two times.
  if (isOfTwoThings(body, sentence, reading)) return settled(null, 'two things are compared, not two times');
  if ((reading.role === 'change' || reading.role === 'multiple') && reading.change) return spokenOf(course);
  // A price or a duty told in the present is that of the article's month.
  if (tense === 'present' && (reading.role === 'price' || reading.role === 'rate')) {
    return isTimeless(body, sentence, reading)
      ? settled(null, 'what its words give no time to')
      : settled(memory.published?.slice(0, 7) ?? null, 'a price or a duty told in the present');
  }
  if (course.measured) return spokenOf(course);
  if (tense === 'present') return settled(null, 'said in the present, without a time');
  if (isTimeless(body, sentence, reading)) return settled(null, 'what its words give no time to');
  return isCarried(course, reading) ? spokenOf(course) : settled(null, 'nothing gives it a time');
}

const isCountedFromToday = ({ yardstick, body, times }: Course): boolean =>
  yardstick?.pointer?.kind === 'shift' &&
  /\bago$/.test(body.slice(yardstick.start, yardstick.end)) &&
  !times.some((time) => time.kind === 'period' && time.period !== null);

const isOfTwoThings = (body: string, sentence: Span, { role, mention }: Reading): boolean =>
  role === 'multiple' && /^ than (?:its |the )?[A-Z]/.test(body.slice(mention.end, sentence.end));

/** What is so now is so in the article's month. */
const nowIn = ({ memory }: Course, tense: Tense): Settled | null =>
  memory.published && tense === 'now'
    ? settled(memory.published.slice(0, 7), 'what is so now is so in the article’s month')
    : null;

/** `33.5% by Russian data, and would be 34.8% by Chinese ones`: the same thing, otherwise. */
const isLike = (before: Reading | null, reading: Reading): boolean =>
  before?.role === reading.role && before.unit === reading.unit && reading.role !== 'change';

/** Shares, and what a bulletin lists without a verb, besides what goes on month by month. */
const isCarried = ({ body, sentence }: Course, reading: Reading): boolean =>
  reading.role === 'share' ||
  isFlowing(body, sentence, reading) ||
  /[:|]\s/.test(body.slice(sentence.start, reading.mention.start).slice(-80));

/** The period the paragraph speaks of, else the article. */
function spokenOf(course: Course): Settled {
  const same = sameMonthsAs(course);
  if (same) return settled(same, 'the same months, a year after those it is compared with');
  const { last, main } = course.memory;
  return last
    ? settled(last, 'what the paragraph speaks of')
    : settled(main, main ? 'what the article or section is about' : 'nothing gives it a time');
}

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
