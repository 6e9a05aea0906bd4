/**
 * The decision to answer. A passage answers if it speaks of enough of what the question is about:
 * `coverage`, the share of the question's words and topics (each by its rarity) that the sentence, its
 * surroundings or the article's opening mention (for a figure: that are said of it), reaches a threshold.
 * A figure of just the kind, unit or period asked for needs less. Contradictions have been ruled out
 * before (`contradiction.ts`).
 */
import { wantsFigure } from './passage-features.ts';
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

/**
 * - `words`: no figure is asked for
 * - `figure`: one is asked for and the passage has one
 * - `without`: one is asked for, and the passage tells in words what it is about
 * - `elsewhere`: as `without`, but there are figures of it, of another time, flow or place
 */
export type Rule = 'words' | 'figure' | 'without' | 'elsewhere';

export interface Decision {
  readonly rule: Rule;
  /** The coverage it takes, above 1 where none is enough. */
  readonly threshold: number;
  readonly answers: boolean;
}

export function decide(
  question: Question,
  { coverage, figures, apt }: Ranked,
  { refused }: Standing,
): Decision {
  const from = (rule: Rule, threshold: number): Decision => ({
    rule,
    threshold,
    answers: coverage >= threshold,
  });
  if (!wantsFigure(question)) return from('words', thresholds.words);
  if (figures.length > 0) {
    const unknown = question.needs.some((need) => need.unknown && need.weight > 0);
    return from('figure', thresholds.figure - (unknown ? 0 : thresholds.apt * apt));
  }
  const elsewhere = refused.some(
    ({ because, coverage: theirs }) => because !== 'no-match' && theirs >= thresholds.without,
  );
  return elsewhere ? from('elsewhere', Number.POSITIVE_INFINITY) : from('without', thresholds.without);
}
