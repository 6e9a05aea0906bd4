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

/** In order, disjoint, inside the sentence; their periods are valid ISO. The text is levelled. */
export function findTimes(body: string, sentence: Span, published: string | null): readonly Time[] {
  const text = body.slice(sentence.start, sentence.end);
  const lower = lowered(text);
  const found: Time[] = [];
  const mayHold = hintsIn(lower);
  for (const pattern of patterns) {
    if (!mayHold(pattern)) continue;
    const { name, regex, read } = pattern;
    for (const match of lower.matchAll(regex())) {
      const words = match.groups ?? {};
      const span = { start: match.index, end: match.index + match[0].length };
      if (!hasItsCapitals(text.slice(span.start, span.end), match[0], words)) continue;
      const today = referenceOf(published, liesAhead(text, span));
      const meaning = read(words, today);
      if (meaning)
        found.push(asUsed(text, { kind: 'period', pointer: null, name, ...meaning, ...span }, today));
    }
  }
  return disjoint(found).map((time) => ({
    ...time,
    start: time.start + sentence.start,
    end: time.end + sentence.start,
  }));
}

/** The one letter whose small form is longer would move all that is behind it. */
const lowered = (text: string): string => text.replaceAll('\u0130', 'I').toLowerCase();

/** English gives months and weekdays a capital: `may` is a verb, `march` a walk. */
const hasItsCapitals = (given: string, lower: string, words: Words): boolean =>
  named.every((name) => {
    const word = words[name];
    return (
      !word ||
      isCapital(given.charAt(lower.indexOf(word))) ||
      isCapital(given.charAt(lower.lastIndexOf(word)))
    );
  });

const named = ['month', 'month1', 'month2', 'weekday'] as const;
const isCapital = (letter: string): boolean => /[A-Z]/.test(letter);

function disjoint(times: Time[]): readonly Time[] {
  times.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Time[] = [];
  for (const time of times) {
    if (time.start >= (kept.at(-1)?.end ?? 0)) kept.push(time);
  }
  return kept;
}
