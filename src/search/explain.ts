/**
 * Why a request is answered as it is: how it was read, and for every candidate what its features gave, what it
 * covers, and which rule let it through or did not. For people who look under the bonnet.
 */
import type { Figure } from '../figures/figure.ts';
import type { Passage } from '../text/passage.ts';
import { saidOf } from './about.ts';
import type { Reason } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { decide, type Rule } from './decision.ts';
import type { FeatureLine } from './features.ts';
import { consider, type Hit, questionIn, search, searchTerms } from './find.ts';
import { figureScorer } from './fit.ts';
import { met } from './need.ts';
import { passageScorerFor, wantsFigure } from './passage-features.ts';
import type { Question } from './question.ts';
import type { Ranked, Standing } from './rank.ts';
import type { Request } from './request.ts';
import { isWithin } from './selection.ts';
import { searchWeights } from './weights.ts';

export interface Explanation {
  /** Null where the message is no question. */
  readonly question: Question | null;
  /** Best first. */
  readonly judged: readonly Judged[];
  /** What is ruled out, most of the question covered first. */
  readonly refused: readonly Refusal[];
}

export interface Judged {
  readonly passage: Passage;
  readonly score: number;
  readonly features: readonly FeatureLine[];
  /** The figure that answers best. */
  readonly figure: { readonly figure: Figure; readonly features: readonly FeatureLine[] } | null;
  readonly covers: readonly Covered[];
  readonly coverage: number;
  readonly rule: Rule;
  readonly threshold: number;
  readonly answers: boolean;
  /** It stands in the answer; others that answer say the same or come after. */
  readonly shown: boolean;
}

/** How much of one need is met, 0 to 1, and how much the need counts. */
export interface Covered {
  readonly words: string;
  readonly met: number;
  readonly weight: number;
}

export interface Refusal {
  readonly passage: Passage;
  readonly coverage: number;
  readonly because: Reason;
}

export function explain(request: Request, today: string, corpus: Corpus): Explanation {
  const question = questionIn(request, today, corpus);
  if (question === null) return { question, judged: [], refused: [] };
  const { standing, selection } = consider(question, corpus);
  const shown = selection.findings.map(({ passage }) => passage);
  return {
    question,
    judged: standing.ranked.map((one) => judgedBy(question, one, standing, shown)),
    refused: [...standing.refused]
      .sort((a, b) => b.coverage - a.coverage)
      .map(({ entry, coverage, because }) => ({ passage: entry.passage, coverage, because })),
  };
}

function judgedBy(question: Question, one: Ranked, standing: Standing, shown: readonly Passage[]): Judged {
  const { entry, standpoint, score, coverage } = one;
  const { form } = question.asked;
  const { figure = null, coverage: about = 0 } = standpoint.best ?? {};
  const ofFigure = wantsFigure(question) ? figure : null;
  return {
    passage: entry.passage,
    score,
    features: passageScorerFor(question).lines(question, standpoint),
    figure: ofFigure && {
      figure: ofFigure,
      features: figureScorer.lines(question, ofFigure, entry, about),
    },
    covers: question.needs.map((need) => ({
      words: need.words,
      met: ofFigure ? saidOf(need, ofFigure, entry, form) : met(need, entry, form),
      weight: need.weight,
    })),
    coverage,
    ...decide(question, one, standing),
    shown: shown.some((passage) => isWithin(entry.passage, passage)),
  };
}

/** A hit with what each term gave in the sentence (`own`) and in its surroundings (`near`), and what its article gave. */
export interface ExplainedHit extends Hit {
  readonly features: readonly FeatureLine[];
}

export function explainSearch(words: string, limit: number, corpus: Corpus): readonly ExplainedHit[] {
  const terms = searchTerms(words).map((term) => ({ term, shares: corpus.index.shares(term) }));
  const whole = corpus.wholeScores(words);
  return search(words, limit, corpus).map(({ number, ...hit }) => ({
    ...hit,
    features: [
      ...terms.flatMap(({ term, shares }) =>
        shares.flatMap(({ field, weight, scores }) => {
          const value = scores.get(number);
          return value === undefined ? [] : [{ name: `${term} ${field}`, value, weight }];
        }),
      ),
      { name: 'article', value: whole.get(hit.passage.article) ?? 0, weight: searchWeights.article },
    ],
  }));
}
