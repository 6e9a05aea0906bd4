/** The period of a figure that has no time beside it. */
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { Time } from '../time.ts';
import { shiftPeriod } from '../times/period.ts';
import { type Course, currentOf } from './course.ts';
import { isDay, resolved, type Settled, settled } from './memory.ts';
import { indexFrom } from './order.ts';
import { isAct, isReached, standing } from './standing.ts';
import { dealt, fitsClaim, isOfBracket, isOfThePast, tells, told } from './stated.ts';
import { isBulk, isFlowing, isSize, isTimeless, keepsPeriod, type Tense, tenseOf } from './tense.ts';

export function inherited(course: Course, reading: Reading): Settled {
  const { memory, body, sentence } = course;
  if (course.period && isPartOfBefore(body, sentence, reading)) return settled(course.period, asBefore);
  if (timeOfNoName.test(body.slice(reading.mention.end, Math.min(sentence.end, reading.mention.end + 60))))
    return settled(null, 'of a time that has no name');
  const same = repeatedOf(course);
  if (same) return settled(same, 'what the sentence says again');
  const tense = tenseOf(body, sentence, reading);
  const later = laterTime(course, reading, tense);
  const laterPeriod = later ? resolved(later, currentOf(course), memory) : null;
  const further = settled(laterPeriod, `the time further on: ${later?.name ?? ''}`, later ?? null);
  if (reading.claim !== 'reported') return expected(course, reading, further);
  if (!keepsPeriod(body, sentence, reading)) {
    if (course.period && isPastCost(course, reading)) return settled(course.period, asBefore);
    return tense === 'now'
      ? standing(course, reading)
      : settled(null, 'a capacity, a cost or a duration has no time');
  }
  if (turnsToPresent(course, reading, tense)) return laterPeriod ? further : spoken(course, reading, 'now');
  if (course.period) return settled(course.period, asBefore);
  if (laterPeriod) return further;
  // `31,000 machines are unsold, twice as many as a year ago`: counted from today.
  if (tense === 'now' || (tense !== 'past' && isCountedFromToday(course))) return standing(course, reading);
  return spoken(course, reading, tense);
}

const asBefore = 'as the figure before it';

/** `63,000 were there, and 38,000 of that number were empty`. */
const isPartOfBefore = (body: string, { end }: Span, { mention }: Reading): boolean =>
  /^ (?:of (?:that number|these|those|them|which|it)|thereof)\b/.test(
    body.slice(mention.end, Math.min(end, mention.end + 24)),
  );

/** `28% before the war`, `62 of them at the peak`. */
const timeOfNoName =
  /^[^,;]{0,30}\b(?:before (?:the |its |their )?(?:[a-z]+ )?(?:war|invasion|sanctions|pandemic|crisis|outbreak|conflict|embargo|ban)\b|at (?:the|its|their) (?:\w+ )?(?:peak|height|worst|best|low|maximum)\b(?! (?:in|of)\b))/;

/** `That is 52% of the market`: the figure of the sentence before, in other terms. */
const repeatedOf = ({ body, sentence, memory, readings, period }: Course): string | null =>
  period === null && readings.length < 3 && repeating.test(body.slice(sentence.start, sentence.start + 24))
    ? memory.last
    : null;
const repeating =
  /^["'(]?(?:That|This) (?:is|was|makes|made|equals|equalled|means|meant|came to|comes to|compares|amounts to|works out)\b/;

/** A forecast or a target without a time beside it, or what is merely possible. */
function expected(course: Course, reading: Reading, further: Settled): Settled {
  if (isOfThePast(course.body, reading) && keepsPeriod(course.body, course.sentence, reading))
    return course.period ? settled(course.period, asBefore) : spokenOf(course, reading);
  if (course.ahead) return settled(course.ahead, 'as the forecast before it');
  if (reading.claim === 'hypothetical' && isLike(course.before, reading) && course.period)
    return settled(course.period, 'as the figure before it, which is alike');
  if (reading.claim !== 'hypothetical' && further.period) return further;
  if (reading.role === 'price') return settled(null, 'a price that is merely possible');
  return settled(course.memory.ahead, 'what the paragraph expects things for');
}

/** What no time of its sentence says: as the paragraph or the article goes on, or as of today. */
function spoken(course: Course, reading: Reading, tense: Tense): Settled {
  const { memory, body, sentence } = course;
  if (reading.change === null && isAct(course, reading)) return standing(course, reading);
  if (tense !== 'past' && isQuoted(body, sentence, reading)) return standing(course, reading, 'month');
  if (formerly.test(body.slice(sentence.start, sentence.start + 20)))
    return settled(null, 'of the time before');
  // `nine times larger than Russia's`: two things are compared, not two times.
  if (isOfTwoThings(body, sentence, reading)) return settled(null, 'two things are compared, not two times');
  const isTold = isMeasured(reading) || course.measured || isBulk(reading) || reading.role === 'rank';
  const isPrice = reading.role === 'price' || reading.role === 'rate';
  if (
    tense === 'past'
      ? reading.change !== null || reading.role === 'rank'
      : isTold && !isPrice && !isOver(course, reading)
  ) {
    const carried = spokenOf(course, reading);
    if (carried.period || tense === 'past') return carried;
  }
  if (tense !== 'now' && (isSize(reading) || (!isReached(reading) && isTimeless(body, sentence, reading))))
    return settled(null, 'what its words give no time to');
  // `Most of the gap of $8 billion is`: a sum of money is as often one that was told before.
  if (tense === 'present' && /^[A-Z]{3}$/.test(reading.unit) && !isPrice && !isAct(course, reading))
    return settled(null, 'a sum of money, said in the present');
  if (tense === 'present' && isOfYearOver(course, reading)) return spokenOf(course, reading);
  if (tense !== 'past') return standing(course, reading);
  if (course.yardstick?.pointer?.kind === 'same') return spokenOf(course, reading);
  return memory.last || course.measured || isCarried(course, reading)
    ? spokenOf(course, reading)
    : settled(null, 'nothing gives it a time');
}

/** `Prices are $9 lower than in June`, `stocks are at 3 million`: told in the present, it is of now, whatever the text is about. */
const isQuoted = (body: string, { start }: Span, { mention }: Reading): boolean =>
  quote.test(body.slice(Math.max(start, mention.start - 80), mention.start));

const quote =
  /(?<!\b(?:of|with|in|at|for|from|by|on|to) (?:[\w'-]+ ){0,2})\b(?:prices?|quotes|offers|bids|stocks|inventories|stockpiles)\s(?:[a-z]+\s){0,4}(?:is|are|stands?)\s(?:\w+\s){0,3}(?:[$€£¥₽])?$/i;

/** A share told in the present, in the first months of a year by a text about the year before. */
const isOfYearOver = ({ memory }: Course, { role }: Reading): boolean =>
  role === 'share' &&
  memory.published !== null &&
  memory.published.slice(5, 7) <= '04' &&
  (memory.last ?? memory.main) === String(Number(memory.published.slice(0, 4)) - 1);

/** `Russia has slipped to fourth place`, in a text about the year before: the place is that of today. */
const isOver = ({ memory }: Course, { role }: Reading): boolean =>
  role === 'rank' &&
  memory.published !== null &&
  ((memory.last ?? memory.main)?.split('/').at(-1) ?? '') < memory.published.slice(0, 4) &&
  memory.published.slice(5, 7) > '03';

/** `Until then they paid 3,400`. */
const formerly = /^["'(]?(?:(?:Until|Before|Prior to) (?:then|that|now)|Previously|Formerly)\b/;

const isMeasured = ({ role, change }: Reading): boolean =>
  (role === 'change' || role === 'multiple') && change !== null;

/** `In 2021 a tonne cost us nine thousand`. */
const isPastCost = ({ body }: Course, { mention }: Reading): boolean =>
  /\bcost\s[^,;]{0,30}$/.test(body.slice(Math.max(0, mention.start - 40), mention.start));

const isCountedFromToday = ({ yardstick, body, times }: Course): boolean =>
  yardstick !== null &&
  /\bago$|^the (?:start|beginning) of/.test(body.slice(yardstick.start, yardstick.end)) &&
  !times.some((time) => time.kind === 'period' && time.period !== null);

const isOfTwoThings = (body: string, sentence: Span, { role, mention }: Reading): boolean =>
  role === 'multiple' && /^ than (?:its |the )?[A-Z]/.test(body.slice(mention.end, sentence.end));

/** `33.5% by Russian data, and would be 34.8% by Chinese ones`: the same thing, otherwise. */
const isLike = (before: Reading | null, reading: Reading): boolean =>
  before?.role === reading.role && before.unit === reading.unit && reading.role !== 'change';

/** Shares, and what a bulletin lists without a verb, besides what goes on month by month. */
const isCarried = ({ body, sentence }: Course, reading: Reading): boolean =>
  reading.role === 'share' ||
  isFlowing(body, sentence, reading) ||
  /[:|]\s/.test(body.slice(sentence.start, reading.mention.start).slice(-80));

/** The period the paragraph speaks of, else the article. */
function spokenOf(course: Course, reading: Reading): Settled {
  const same = sameMonthsAs(course);
  if (same) return settled(same, 'the same months, a year after those it is compared with');
  const { last, latest, main } = course.memory;
  // `In November it was 40. Used ones fell by 5%`: a change is the latest, not that of a time looked back to.
  if (latest && latest !== last && isMeasured(reading))
    return settled(latest, 'the latest time the paragraph speaks of');
  return last
    ? settled(last, 'what the paragraph speaks of')
    : settled(main, main ? 'what the article or section is about' : 'nothing gives it a time');
}

/** `Listed at 9.8 million in January 2024, it can be had for 7.4`: the period before does not hold any more. */
function turnsToPresent({ body, before }: Course, { mention }: Reading, tense: Tense): boolean {
  if (!before) return false;
  const between = body.slice(before.mention.end, mention.start);
  return presentTurn.test(between) || (tense === 'present' && between.includes(';'));
}

const presentTurn =
  /\b(?:can|now|(?:is|are)\s(?:being|running)|(?:has|have)\s(?:\w+\s)?(?:\w+ed|become|been|fallen|grown|risen))\b/;

/** A time further on governs the figure if no other clause begins between them. */
function laterTime(course: Course, reading: Reading, tense: Tense): Time | undefined {
  const { times } = course;
  const reach = reading.mention.end + 200;
  for (let i = indexFrom(times, reading.mention.end); i < times.length; i++) {
    const time = times[i];
    if (!time || time.start > reach) return undefined;
    if (
      tells(time) &&
      !isOfBracket(course.body, time) &&
      fitsClaim(course, time, reading) &&
      reaches(course, reading, time, tense)
    )
      return time;
  }
  return undefined;
}

function reaches({ body }: Course, { mention }: Reading, time: Time, tense: Tense): boolean {
  const between = body.slice(mention.end, time.start);
  // `Five brands build here, and 31% of those sold in May were`: the one is so now, the other was then.
  if (/,\sand\s/.test(between) && (tense !== 'past' || doneThen.test(between))) return false;
  return (
    (!isDay(time.period) || /\bas\sof\s$/.test(between) || isDealt(body, mention, between)) &&
    !/[;:]|\b(?:while|whilst|whereas|but|although|though|will|would|could|expected?|and\sin|before|from(?!\s(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z])|against|than|versus|compared|who|whose|which|when|where|after|since|and\s(?:was|were|is|are|has|have|had))\b|,\sand\s(?:we|they|he|she|it|I)\b/.test(
      between,
    )
  );
}

/** `slipped 0.4% to 11 roubles on Tuesday`: what moves on one day. */
const isDealt = (body: string, mention: Span, between: string): boolean =>
  dealt.test(body.slice(Math.max(0, mention.start - 30), mention.end)) && !told.test(between);

/** `31% of the cars sold in May`: the time belongs to the participle. */
const doneThen = /\b(?:\w+ed|sold|bought|made|built|sent)\s(?:in|during|over|by)\s(?:the\s)?$/;

/** `Arrivals were 0.3m tonnes, unchanged from August 2024` speaks of August 2025, if the text does. */
function sameMonthsAs({ yardstick, memory }: Course): string | null {
  const later = yardstick?.period ? shiftPeriod(yardstick.period, 'year', 1) : null;
  return later && (later === memory.last || later === memory.main) ? later : null;
}
