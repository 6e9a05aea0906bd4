/** From a request to an answer. */
import type { Passage } from '../text/passage.ts';
import { isNonEmpty } from '../text/span.ts';
import { matchTopics } from '../topics/index.ts';
import type { Answer, Nearest, Reason } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { decide } from './decision.ts';
import { topicTerm } from './lexicon.ts';
import { nearestTopics } from './nearest.ts';
import type { Need } from './need.ts';
import { isNumber } from './number-words.ts';
import { type Candidate, weighsFigures } from './passage-features.ts';
import { type Question, readQuestion } from './question.ts';
import { figuresBeside, type Ranked, rank, type Standing } from './rank.ts';
import type { Request } from './request.ts';
import { type Selection, select } from './selection.ts';
import { isSmallTalk } from './small-talk.ts';
import { termsIn } from './terms.ts';
import { searchWeights } from './weights.ts';

export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

/** A hit with its passage's place among all of the library. */
interface NumberedHit extends Hit {
  readonly number: number;
}

const candidateLimit = 120;
/** The rarity of a term in about a fifth of the passages: such terms find nothing that others do not. */
const common = 0.22;

/** `from`: how many findings were shown before, on earlier pages. */
export function find(request: Request, today: string, corpus: Corpus): Answer {
  const question = questionIn(request, today, corpus);
  if (question === null) return nothing('small-talk', []);
  if (question.needs.every(areNumbers)) return nothing('no-match', []);
  const { standing, selection } = consider(question, corpus, request.skip);
  const { findings, more } = selection;
  if (!isNonEmpty(findings)) return nothing(reasonFor(standing), nearestTopics(question, corpus.supply));
  return { kind: 'found', findings, more };
}

/** Numbers alone are about nothing. */
const areNumbers = ({ topic, terms }: Need): boolean => topic === null && terms.every(isNumber);

/** The request read; null where the message asks for nothing. */
export const questionIn = (request: Request, today: string, corpus: Corpus): Question | null =>
  request.kind === 'ask' && isSmallTalk(request.question) ? null : readQuestion(request, today, corpus);

/** The candidates of a question in their order, and what is shown of them behind the `skip` shown before. */
export function consider(
  question: Question,
  corpus: Corpus,
  skip = 0,
): { readonly standing: Standing; readonly selection: Selection } {
  const standing = rank(question, candidatesFor(question, corpus));
  const passed = standing.ranked
    .filter((one) => decide(question, one, standing).answers)
    .map((one) => (weighsFigures(question) ? one : { ...one, figures: figuresBeside(question, one) }));
  const beside = question.asked.numeric ? [] : standing.ranked;
  return { standing, selection: select(preferred(question, passed), beside, corpus.entries, skip) };
}

/** Ranked passages, whether they answer or not: by their own words, and by those of their article. */
export function search(
  words: string,
  limit: number,
  { entries, index, wholeScores }: Corpus,
): readonly NumberedHit[] {
  const whole = wholeScores(words);
  const hits = index.match(searchTerms(words), entries.length).flatMap(({ number, score }) => {
    const entry = entries[number];
    if (!entry?.quotable) return [];
    const { passage } = entry;
    const about = whole.get(passage.article) ?? 0;
    return [{ passage, score: score + searchWeights.article * about, number }];
  });
  return hits.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** What the index is asked for: the terms and the topics of the words. */
export const searchTerms = (words: string): readonly string[] => [
  ...new Set([
    ...termsIn(words).map(({ term }) => term),
    ...matchTopics(words).map(({ topic }) => topicTerm(topic)),
  ]),
];

/**
 * Who typed a mere topic wants figures of it; where those there are stand beside it only, sentences that
 * are about it come first.
 */
function preferred({ asked, period }: Question, passed: readonly Ranked[]): readonly Ranked[] {
  if (asked.form !== 'fragment') return passed;
  const figured = passed.filter(({ figures }) => figures.length > 0);
  const plain = passed.filter(({ figures }) => figures.length === 0);
  const open = asked.roles.length === 0 && asked.units.length === 0 && period === null;
  const beside = figured.every(({ coverage }) => coverage < ofIt);
  if (open && beside && plain.length > 0) return [...plain, ...figured];
  return figured.length > 0 ? figured : plain;
}

/** How much of the question a figure is about when it is a figure of just that. */
const ofIt = 0.66;

const nothing = (because: Reason, nearest: readonly Nearest[]): Answer => ({
  kind: 'nothing',
  because,
  nearest,
});

function candidatesFor(
  question: Question,
  { entries, index, lexicon, recency }: Corpus,
): readonly Candidate[] {
  const rare = question.terms.filter((term) => lexicon.rarity(term) > common);
  const own = rare.length > 0 ? rare : question.terms;
  const near = question.nearTerms.keys();
  const matches = index.match([...own, ...near], candidateLimit, question.nearTerms);
  const best = matches[0]?.score ?? 1;
  const candidates: Candidate[] = [];
  for (const { number, score } of matches) {
    const entry = entries[number];
    if (!entry?.quotable) continue;
    const behind = entries[number + 1];
    const next = behind?.passage.article === entry.passage.article ? behind : null;
    candidates.push({ entry, next, words: score / best, recency: recency(entry) });
  }
  return candidates;
}

/** How much of the question a refused passage speaks of, for its reason to be told. */
const nearby = 0.4;

function reasonFor({ refused }: Standing): Reason {
  const near = refused.filter(({ coverage }) => coverage >= nearby).sort((a, b) => b.coverage - a.coverage);
  return near[0]?.because ?? 'no-match';
}
