/**
 * The decision to answer. A passage answers if it speaks of enough of what the question is about:
 * `coverage`, the share of the question's words and topics (each by its rarity) that the sentence, its
 * surroundings or the article's opening mention (for a figure: that are said of it), reaches a threshold.
 * A figure of just the kind, unit or period asked for needs less. Where the best passage says too little, one
 * that stands well behind it is no answer either. Contradictions have been ruled out before (`contradiction.ts`).
 */
import { wantsFigure, weighsFigures } from './passage-features.ts';
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
 * - `behind`: it would answer, but what fits much better says too little
 */
export type Rule = 'words' | 'figure' | 'without' | 'elsewhere' | 'behind';

/** What a plain word weighs at most that nobody writes: it is no sign that something else is asked about. */
const slight = 0.45;

/** In points of the score, which a figure makes larger. */
const wellBehind = { figures: 0.5, words: 0.3 };

export interface Decision {
  readonly rule: Rule;
  /** The coverage it takes, above 1 where none is enough. */
  readonly threshold: number;
  readonly answers: boolean;
}

export function decide(question: Question, one: Ranked, standing: Standing): Decision {
  const alone = decideAlone(question, one, standing);
  const [best] = standing.ranked;
  const gap = weighsFigures(question) ? wellBehind.figures : wellBehind.words;
  if (!alone.answers || !best || best.score - one.score < gap) return alone;
  if (alone.rule === 'without' && asksForNoKind(question)) return alone;
  if (decideAlone(question, best, standing).answers) return alone;
  return { rule: 'behind', threshold: Number.POSITIVE_INFINITY, answers: false };
}

/** A few words that name no kind of figure are answered in words as well: any figure fits them, and its passage scores more. */
const asksForNoKind = ({ asked: { roles, units } }: Question): boolean =>
  roles.length === 0 && units.length === 0;

function decideAlone(
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
    const unknown = question.needs.some((need) => need.unknown && need.weight > slight);
    return from('figure', thresholds.figure - (unknown ? 0 : thresholds.apt * apt));
  }
  const elsewhere = refused.some(
    ({ because, coverage: theirs }) => because !== 'no-match' && theirs >= thresholds.without,
  );
  return elsewhere ? from('elsewhere', Number.POSITIVE_INFINITY) : from('without', thresholds.without);
}
