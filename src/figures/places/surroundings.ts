/**
 * The words that belong to each figure of a sentence: those before it (`lead`) and those behind it
 * (`trail`). Between two figures the first border divides them: a semicolon, a comma, a bracket
 * opened, `and`, `but`, `while`; without a border all the words between trail the former.
 */
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';

export interface Surroundings {
  readonly lead: Span;
  readonly trail: Span;
}

const border =
  /[;(—]|\s–\s|,(?!\d)|\b(?:and(?!\s(?:Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:19|20)\d\d))|but|while|whereas|although|though|as against)\b/g;

/** One for each reading, in their order; readings stand in the order of the text. */
export function surroundingsOf(
  body: string,
  sentence: Span,
  readings: readonly Reading[],
): readonly Surroundings[] {
  const cuts = readings.map(({ mention }, i) => {
    const next = readings[i + 1]?.mention;
    return next ? borderIn(body, mention.end, next.start) : sentence.end;
  });
  return readings.map(({ mention }, i) => ({
    lead: {
      start:
        i === 0
          ? Math.min(sentence.start + datelineOf(body, sentence), mention.start)
          : Math.min(cuts[i - 1] ?? mention.start, mention.start),
      end: mention.start,
    },
    trail: { start: mention.end, end: Math.max(cuts[i] ?? mention.end, mention.end) },
  }));
}

/** `MOSCOW, Aug 28 (Agency) - `: where the report was written. */
const dateline = /^[A-Z][A-Z'.\-/ ]{2,30}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([^)]{2,30}\))? [—–-] /;
const datelineOf = (body: string, { start }: Span): number =>
  dateline.exec(body.slice(start, start + 110))?.[0].length ?? 0;

function borderIn(body: string, start: number, end: number): number {
  if (end <= start) return start;
  border.lastIndex = 0;
  const found = border.exec(body.slice(start, end));
  return found ? start + found.index : end;
}
