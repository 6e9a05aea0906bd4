/** Candidates into findings: what contradicts is left out, the rest is scored feature by feature. */
import type { Figure } from '../figures/figure.ts';
import type { Reason } from './answer.ts';
import { figureContradicts, passageContradicts } from './contradiction.ts';
import type { Entry } from './entry.ts';
import { apt, type Fit, weigh } from './fit.ts';
import { coverage, met } from './need.ts';
import {
  type Candidate,
  passageScorerFor,
  type Standpoint,
  wantsFigure,
  weighsFigures,
} from './passage-features.ts';
import type { Question } from './question.ts';
import { speaksOfTrade } from './traded.ts';

export interface Ranked {
  readonly entry: Entry;
  /** What its features looked at. */
  readonly standpoint: Standpoint;
  readonly score: number;
  /** How much of what the question is about the passage, or its best figure, speaks of. */
  readonly coverage: number;
  /** Those that answer, best first. */
  readonly figures: readonly Figure[];
  /** The first of them is of the kind, the unit or the period asked for, each worth one. */
  readonly apt: number;
}

/** A candidate that is ruled out, and why. */
export interface Refused {
  readonly entry: Entry;
  readonly coverage: number;
  readonly because: Reason;
}

export interface Standing {
  /** Best first. */
  readonly ranked: readonly Ranked[];
  readonly refused: readonly Refused[];
}

/** Passages that speak of less are not looked at closely. */
const worthwhile = 0.3;

export function rank(question: Question, candidates: readonly Candidate[]): Standing {
  const ranked: Ranked[] = [];
  const refused: Refused[] = [];
  const scorer = passageScorerFor(question);
  for (const candidate of candidates) {
    const { entry } = candidate;
    const covered = coverage(question.needs, (need) => met(need, entry, question.asked.form));
    if (covered < worthwhile) continue;
    const { fits, because } = weighsFigures(question)
      ? fitting(question, entry)
      : { fits: [], because: passageContradicts(question, entry) };
    if (because) {
      refused.push({ entry, coverage: covered, because });
      continue;
    }
    const [best] = fits;
    const standpoint = { ...candidate, covered, best };
    const about = wantsFigure(question) && best ? best.coverage : covered;
    ranked.push({
      entry,
      standpoint,
      score: scorer.score(question, standpoint),
      coverage: about,
      figures: answering(fits),
      apt: best ? apt(question, best.figure, entry) : 0,
    });
  }
  return {
    ranked: ranked.sort((a, b) => b.score - a.score || a.entry.passage.start - b.entry.passage.start),
    refused,
  };
}

/** The figures of a passage that answers in words, best first: weighed for what is shown only. */
export const figuresBeside = (question: Question, { entry }: Ranked): readonly Figure[] =>
  answering(fitting(question, entry).fits);

/** Figures that are nearly as apt as the best one. */
function answering(fits: readonly Fit[]): readonly Figure[] {
  const [best] = fits;
  return best
    ? fits
        .filter(({ score, coverage: about }) => score >= best.score - margin && about >= 0.8 * best.coverage)
        .map(({ figure }) => figure)
    : [];
}
const margin = 1.6;

/** The figures that answer, best first; or why the passage is ruled out. */
function fitting(question: Question, entry: Entry): { fits: readonly Fit[]; because: Reason | null } {
  const passage = passageContradicts(question, entry);
  if (passage) return { fits: [], because: passage };
  let because: Reason | null = null;
  const fits: Fit[] = [];
  for (const figure of entry.figures) {
    const contradiction = figureContradicts(question, figure, entry);
    if (contradiction) because = contradiction;
    else fits.push(weigh(question, figure, entry));
  }
  if (fits.length > 0) return { fits: fits.sort((a, b) => b.score - a.score), because: null };
  const { asked, period } = question;
  // A fragment is answered by a sentence where no figure is to be had, but not for a period of its own.
  if (
    asked.form === 'figure' ||
    (asked.form === 'fragment' &&
      (period || (because && because !== 'no-figure') || !speaksOfTrade(question, entry)))
  ) {
    return { fits, because: because ?? 'no-figure' };
  }
  return { fits, because: null };
}
