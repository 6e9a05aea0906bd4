/** How well a passage answers a question: each feature a function of its own, 0 where it says nothing. */

import { inYear } from '../figures/times/period.ts';
import { kept } from '../kept.ts';
import { cue } from './cue.ts';
import type { Entry } from './entry.ts';
import { type Scorer, scorer } from './features.ts';
import type { Fit } from './fit.ts';
import { coverage, mentioned } from './need.ts';
import { type AskedPeriod, agreement, readTimes } from './period.ts';
import type { Question } from './question.ts';
import { passageWeights } from './weights.ts';

export interface Candidate {
  readonly entry: Entry;
  /** What stands behind it in its article. */
  readonly next: Entry | null;
  /** BM25 as a share of the best candidate's. */
  readonly words: number;
  /** 1 for the newest article, 0 for the oldest. */
  readonly recency: number;
}

/** A candidate that nothing contradicts, with what its features look at. */
export interface Standpoint extends Candidate {
  /** How much of what the question is about the passage speaks of. */
  readonly covered: number;
  /** The figure that answers best. */
  readonly best: Fit | undefined;
}

type Feature = (question: Question, standpoint: Standpoint) => number;
type Name = keyof typeof passageWeights.figures | keyof typeof passageWeights.words;

export const passageFeatures: Readonly<Record<Name, Feature>> = {
  words: (_, { words }) => words,
  coverage: (_, { covered }) => covered,
  figure: (question, { best }) => (weighsFigures(question) ? (best?.score ?? -0.8) : 0),
  cue: ({ asked, needs }, { entry }) => cue(asked, needs, entry),
  /** The sentence itself says what somebody did. */
  deed: ({ asked: { deed, numeric } }, { entry }) =>
    deed !== null && !numeric && entry.own.terms.has(deed) ? 1 : 0,
  period: ({ period, asked }, { entry, best }) => {
    if (!period || (asked.numeric && best && (asked.form === 'figure' || asked.form === 'fragment')))
      return 0;
    const found = entry.figures.map((figure) =>
      agreement(period, figure.period, entry.passage.article.published),
    );
    if (found.includes('same') || found.includes('within')) return 1;
    if (found.length === 0) return isOfTime(period, entry) ? 1 : 0;
    return found.every((one) => one === 'other') ? -1 : 0;
  },
  summary: (_, { entry }) => (entry.passage.within.kind === 'text' ? 0 : 1),
  recency: ({ period, asked }, { recency }) => (period ? 0.3 : asked.now ? 2.5 : 1) * recency,
  title: ({ needs }, { entry }) => coverage(needs, (need) => mentioned(need, entry.far)),
  next: ({ needs }, { next }) => (next ? coverage(needs, (need) => mentioned(need, next.own)) : 0),
  depth: (_, { entry }) => Math.min(1, entry.passage.start / deep),
  numbers: (_, { entry }) => (entry.figures.length > 0 ? 1 : 0),
};

/** A sentence without a figure is of the time that it names. */
function isOfTime(period: AskedPeriod, entry: Entry): boolean {
  const found = agreement(period, timeNamed(entry), entry.passage.article.published);
  return found === 'same' || found === 'within';
}

/** The first time that is not compared with; one without a year is of the article's. */
const timeNamed = kept(({ passage }: Entry): string | null => {
  const { published } = passage.article;
  const told = published === null ? null : readTimes(passage.text.toLowerCase(), published).asked;
  if (told === null || published === null) return null;
  return told.yearless ? inYear(told.period, Number(published.slice(0, 4))) : told.period;
});

/** Characters: some forty sentences. */
const deep = 6000;

const scorers = {
  figures: scorer(passageFeatures, passageWeights.figures),
  words: scorer(passageFeatures, passageWeights.words),
};

export const passageScorerFor = (question: Question): Scorer<[Question, Standpoint]> =>
  weighsFigures(question) ? scorers.figures : scorers.words;

export const wantsFigure = ({ asked: { form } }: Question): boolean =>
  form === 'figure' || form === 'fragment';

/** Whether the best figure counts for the passage: `did exports rise by a tenth` is told by one, too. */
export const weighsFigures = (question: Question): boolean =>
  wantsFigure(question) || (question.asked.form === 'whether' && question.asked.numeric);
