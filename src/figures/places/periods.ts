/**
 * When each reading is said of, and what it is compared with. In this order: a time behind it, before
 * the next figure; a time before it, behind the last figure; the time of the figure before it in the
 * sentence; a time further on in the sentence; the time the paragraph, or the article, speaks of.
 */
import type { Prose } from '../../text/prose.ts';
import type { Reading, SentenceReadings } from '../reading.ts';
import { type Reason, reason } from '../reason.ts';
import type { Time } from '../time.ts';
import { laterOf } from '../times/period.ts';
import { baselinePeriod } from './baseline.ts';
import { type ColumnWhen, columnsOf, rowWhens } from './columns.ts';
import { type Course, courseOf } from './course.ts';
import { inherited } from './inheritance.ts';
import { type Memory, remember, resolved, type Settled, startOf, turnTo } from './memory.ts';
import { timesInOrder } from './respectively.ts';
import { type OwnTimes, opening, ownTimes, statedPeriod } from './stated.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

export interface When {
  readonly period: string | null;
  readonly against: string | null;
  readonly because: Readonly<Record<'period' | 'against', Reason>>;
}

const uncompared = reason('it compares nothing with an earlier time');

/** One list a sentence, one entry a reading. */
export function periodsOf(
  prose: Prose,
  sentences: readonly SentenceReadings[],
): readonly (readonly When[])[] {
  let memory: Memory = startOf(prose, sentences);
  let columns: readonly ColumnWhen[] = [];
  return sentences.map((one) => {
    const paragraph = prose.paragraphs[one.paragraph];
    memory = turnTo(memory, one.paragraph);
    if (paragraph?.kind === 'table') {
      if (one.sentence === paragraph.sentences[0]) columns = columnsOf(prose, one, memory.main);
      return rowWhens(prose, one, columns);
    }
    const { whens, current } =
      one.readings.length > 0 ? read(prose.body, one, memory) : { whens: [], current: null };
    memory = remember(memory, one, whens, current, paragraph?.kind === 'heading');
    return whens;
  });
}

function read(body: string, one: SentenceReadings, memory: Memory) {
  const course = courseOf(body, one, memory);
  const places = surroundingsOf(body, one.sentence, one.readings);
  const ordered = timesInOrder(body, one);
  let before: When | null = null;
  const whens = one.readings.flatMap((reading, i) => {
    const place = sharing(body, places[i], places[i + 1]);
    const beside = before && isBracketed(body, one.readings[i - 1], reading) ? before : null;
    const when = place ? [beside ?? whenOf(course, reading, place, ordered[i] ?? null)] : [];
    course.before = reading;
    before = when[0] ?? null;
    return when;
  });
  return { whens, current: isAlone(course) ? null : course.left };
}

/** `from $62bn (2.9% of GDP) a year earlier`: the same thing once more, as large a part of another. */
const isBracketed = (body: string, former: Reading | undefined, { mention, role }: Reading): boolean =>
  former?.role === 'baseline' && role === 'share' && body.slice(former.mention.end, mention.start) === ' (';

/** `17 of the 19 days of May`: the times behind the whole are those of its part. */
function sharing(
  body: string,
  place: Surroundings | undefined,
  next: Surroundings | undefined,
): Surroundings | undefined {
  if (!place || !next || !/^ of (?:the |its |their )?$/.test(body.slice(place.trail.start, next.lead.end)))
    return place;
  return { ...place, trail: { start: place.trail.start, end: next.trail.end } };
}

/** `In April alone it was 3`: the text goes back to what it spoke of before. */
function isAlone({ body, times, left, memory }: Course): boolean {
  return (
    memory.last !== null && times.some((time) => time.period === left && body.startsWith(' alone', time.end))
  );
}

function whenOf(course: Course, reading: Reading, place: Surroundings, ordered: Time | null): When {
  const found = ownTimes(course, place);
  const own = ordered ? { ...found, behind: [ordered] } : found;
  // What is taken back is of the time of what is right.
  if (reading.role === 'baseline' && !(reading.retracted && course.before === null)) {
    const settled = baselinePeriod(course, reading, own);
    // `In May it fell from 5% to 4%`: the level behind it is of the time before it.
    if (course.before === null) openCourse(course, reading, own);
    return alone(settled);
  }
  const aside = opening(course, reading, own);
  if (aside) return alone(aside);
  const settled = statedPeriod(course, reading, own) ?? inherited(course, reading);
  const { period } = settled;
  if (settled.standing) course.now = period;
  else if (period && reading.claim === 'reported' && !isYardstick(course.body, reading)) {
    course.period = period;
    course.left = laterOf(course.left, period);
  }
  if (period && reading.claim !== 'reported') course.ahead = period;
  course.against = own.compared ?? course.against;
  const measured = reading.role === 'change' || reading.role === 'multiple' || reading.role === 'rank';
  if (!measured || !course.against) return alone(settled);
  const against = resolved(course.against, period, course.memory);
  const comparison = reason(`what it is compared with: ${course.against.name}`, course.against);
  return { period, against, because: { period: settled.reason, against: comparison } };
}

const alone = ({ period, reason }: Settled): When => ({
  period,
  against: null,
  because: { period: reason, against: uncompared },
});

function openCourse(course: Course, reading: Reading, { before }: OwnTimes): void {
  const own = { before, behind: [], compared: null };
  course.period = statedPeriod(course, { ...reading, claim: 'reported' }, own)?.period ?? null;
  course.ahead = statedPeriod(course, { ...reading, claim: 'forecast' }, own)?.period ?? null;
}

/** `54% fewer than the 622,600 it sent in 2024`: the text does not go on speaking of that period. */
const isYardstick = (body: string, { mention }: Reading): boolean =>
  /\b(?:than|against|compared\s(?:with|to)|versus)\s(?:the\s|an?\s)?(?:\w+\s)?$/.test(
    body.slice(Math.max(0, mention.start - 40), mention.start),
  );
