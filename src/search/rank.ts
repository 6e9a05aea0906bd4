/** Candidates into findings: what contradicts is left out, the rest is scored feature by feature. */
import type { Figure } from '../figures/figure.ts';
import type { Reason } from './answer.ts';
import { figureContradicts, passageContradicts, speaksOfTrade } from './contradiction.ts';
import { cue } from './cue.ts';
import type { Entry } from './entry.ts';
import { apt, type Fit, weigh } from './fit.ts';
import { coverage, met } from './need.ts';
import { agreement } from './period.ts';
import type { Question } from './question.ts';
import { passageWeights } from './weights.ts';

export interface Candidate {
  readonly entry: Entry;
  /** BM25 as a share of the best candidate's. */
  readonly words: number;
  /** 1 for the newest article, 0 for the oldest. */
  readonly recency: number;
}

export interface Ranked {
  readonly entry: Entry;
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

/** A candidate that nothing contradicts, with what its features look at. */
interface Standpoint extends Candidate {
  readonly covered: number;
  readonly best: Fit | undefined;
}

export const passageFeatures: Readonly<
  Record<keyof typeof passageWeights, (question: Question, standpoint: Standpoint) => number>
> = {
  words: (_, { words }) => words,
  coverage: (_, { covered }) => covered,
  figure: (question, { best }) =>
    wantsFigure(question) || (question.asked.form === 'whether' && question.asked.numeric)
      ? (best?.score ?? -0.8)
      : 0,
  cue: ({ asked, needs }, { entry }) => cue(asked, needs, entry),
  period: ({ period, asked }, { entry, best }) => {
    if (!period || (asked.numeric && best && (asked.form === 'figure' || asked.form === 'fragment')))
      return 0;
    const found = entry.figures.map((figure) =>
      agreement(period, figure.period, entry.passage.article.published),
    );
    if (found.includes('same') || found.includes('within')) return 1;
    return found.length > 0 && found.every((one) => one === 'other') ? -1 : 0;
  },
  /** The sentence is about other countries than the question. */
  abroad: ({ others }, { entry }) => {
    const named = entry.direction.countries;
    return named.some((name) => name !== 'Russia' && name !== 'China' && !others.includes(name)) ? 1 : 0;
  },
  summary: (_, { entry }) => (entry.passage.within.kind === 'text' ? 0 : 1),
  recency: ({ period }, { recency }) => (period ? 0.3 : 1) * recency,
};

const names = Object.keys(passageFeatures) as readonly (keyof typeof passageWeights)[];

/** Passages that speak of less are not looked at closely. */
const worthwhile = 0.3;

export function rank(question: Question, candidates: readonly Candidate[]): Standing {
  const ranked: Ranked[] = [];
  const refused: Refused[] = [];
  for (const candidate of candidates) {
    const { entry } = candidate;
    const covered = coverage(question.needs, (need) => met(need, entry, question.asked.form));
    if (covered < worthwhile) continue;
    const { fits, because } = fitting(question, entry);
    if (because) {
      refused.push({ entry, coverage: covered, because });
      continue;
    }
    const [best] = fits;
    const standpoint = { ...candidate, covered, best };
    let score = 0;
    for (const name of names) score += passageWeights[name] * passageFeatures[name](question, standpoint);
    const about = wantsFigure(question) && best ? best.coverage : covered;
    ranked.push({
      entry,
      score,
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

const wantsFigure = ({ asked: { form } }: Question): boolean => form === 'figure' || form === 'fragment';

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
