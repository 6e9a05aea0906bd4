/** The period of what a level is compared with: `up from $13 billion in the same period of 2024`. */
import type { Reading } from '../reading.ts';
import { type Course, currentOf } from './course.ts';
import { compares, resolved, type Settled, settled } from './memory.ts';
import { indexFrom } from './order.ts';
import type { OwnTimes } from './stated.ts';
import { keepsPeriod, tenseOf } from './tense.ts';

export function baselinePeriod(course: Course, reading: Reading, { behind, before }: OwnTimes): Settled {
  const { body, sentence, memory } = course;
  const own =
    behind.find((time) => time.kind !== 'basis' && time.kind !== 'date') ??
    before.findLast((time) => compares(time) || body.slice(time.end, reading.mention.start).length < 4);
  const current = currentOf(course);
  if (own && since.test(body.slice(Math.max(sentence.start, own.start - 12), own.start)))
    return settled(
      own.period?.split('/')[0] ?? null,
      `the beginning of the time beside it: ${own.name}`,
      own,
    );
  if (own) return settled(resolved(own, current, memory), `the time beside the baseline: ${own.name}`, own);
  const near = body.slice(
    Math.max(sentence.start, reading.mention.start - 120),
    Math.min(sentence.end, reading.mention.end + 60),
  );
  // `before the war`: of no period that has a name.
  if (
    /\b(?:before|prior to|pre-) ?(?:the |its |their )?[a-z]/.test(
      body.slice(reading.mention.end, reading.mention.end + 60).split(/[,;.]/)[0] ?? '',
    )
  )
    return settled(null, 'before an event');
  if (revised.test(near)) return settled(current, 'a revision is of one period');
  if (!keepsPeriod(body, sentence, reading))
    return settled(null, 'a capacity, a cost or a duration has no time');
  const against = course.yardstick ?? memory.against;
  if (!against || tenseOf(body, sentence, reading) !== 'past')
    return settled(null, 'nothing says what it is compared with');
  // `from 58% to 41% in 2024`: the level, with its time, comes after its baseline.
  const later = course.times[indexFrom(course.times, reading.mention.end)];
  const of = course.period ?? (later?.kind === 'period' ? later.period : null) ?? current;
  return settled(resolved(against, of, memory), 'what the text compares with', against);
}

/** `Has fallen from 11% since the end of 2023`: then it was 11%. */
const since = /\bsince (?:the )?$/;

/** Two statements about one period. */
const revised = /\b(?:revis(?:ed|ion|es)|correct(?:ed|ion)|initially|previously|preliminary)\b/i;
