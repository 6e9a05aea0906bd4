/**
 * The decision to answer. A passage answers if it speaks of enough of what the question is about:
 * `coverage`, the share of the question's words and topics (each by its rarity) that the sentence, its
 * surroundings or the article's opening mention (for a figure: that are said of it), reaches a threshold.
 * A figure of just the kind, unit or period asked for needs less. Contradictions have been ruled out
 * before (`contradiction.ts`).
 */
import type { Question } from './question.ts';
import type { Ranked, Standing } from './rank.ts';

export const thresholds = {
  figure: 0.5,
  /** Taken off for each of kind, unit and period that are as asked. */
  apt: 0.1,
  /** Where no figure is asked for: sentences tell a thing in words of their own. */
  words: 0.46,
  /** For a sentence without a figure where a figure was asked for. */
  without: 0.75,
} as const;

export function answers(
  { asked: { form }, needs }: Question,
  { coverage, figures, apt }: Ranked,
  { refused }: Standing,
): boolean {
  if (form !== 'figure' && form !== 'fragment') return coverage >= thresholds.words;
  if (figures.length > 0) {
    const lenient = needs.some(({ unknown, weight }) => unknown && weight > 0) ? 0 : thresholds.apt * apt;
    return coverage >= thresholds.figure - lenient;
  }
  const elsewhere = refused.some(
    ({ because, coverage: theirs }) => because !== 'no-match' && theirs >= thresholds.without,
  );
  return coverage >= thresholds.without && !elsewhere;
}
