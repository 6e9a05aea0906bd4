/**
 * The times of a sentence. All patterns are tried everywhere; of two that overlap the one that
 * begins first stays, of two that begin together the longer. What stands before a time then says
 * whether it is a period, a comparison, or the date of something else.
 */
import type { Span } from '../../text/span.ts';
import type { Time } from '../time.ts';
import { dayPatterns } from './days.ts';
import { monthPatterns } from './months.ts';
import { hintsIn, type Words } from './pattern.ts';
import { referenceOf } from './reference.ts';
import { relationPatterns } from './relations.ts';
import { asUsed, liesAhead } from './use.ts';
import { quarterPatterns, yearPatterns } from './years.ts';

const patterns = [...dayPatterns, ...monthPatterns, ...quarterPatterns, ...yearPatterns, ...relationPatterns];

/** In order, disjoint, inside the sentence; their periods are valid ISO. */
export function findTimes(body: string, sentence: Span, published: string | null): readonly Time[] {
  const text = body.slice(sentence.start, sentence.end);
  const found: Time[] = [];
  for (const { regex, read } of patterns.filter(hintsIn(text))) {
    for (const match of text.matchAll(regex)) {
      const words = match.groups ?? {};
      if (!hasItsCapitals(words)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const today = referenceOf(published, liesAhead(text, span));
      const meaning = read(words, today);
      if (meaning) found.push(asUsed(text, { kind: 'period', pointer: null, ...meaning, ...span }, today));
    }
  }
  return disjoint(found).map((time) => ({
    ...time,
    start: time.start + sentence.start,
    end: time.end + sentence.start,
  }));
}

const hasItsCapitals = (words: Words): boolean =>
  Object.entries(words).every(
    ([name, word]) => !/^(?:month|weekday)/.test(name) || !word || /^\p{Lu}/u.test(word),
  );

function disjoint(times: Time[]): readonly Time[] {
  times.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Time[] = [];
  for (const time of times) {
    if (time.start >= (kept.at(-1)?.end ?? 0)) kept.push(time);
  }
  return kept;
}
