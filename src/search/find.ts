/** From a request to an answer. */
import type { Passage } from '../text/passage.ts';
import { isNonEmpty } from '../text/span.ts';
import { matchTopics } from '../topics/index.ts';
import type { Answer, Nearest, Reason } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { answers } from './decision.ts';
import { topicTerm } from './lexicon.ts';
import { nearestTopics } from './nearest.ts';
import { type Question, readQuestion } from './question.ts';
import { type Candidate, type Ranked, rank, type Standing } from './rank.ts';
import type { Request } from './request.ts';
import { select } from './selection.ts';
import { isSmallTalk } from './small-talk.ts';
import { termsIn } from './terms.ts';

export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

const candidateLimit = 120;
/** The rarity of a term in about a fifth of the passages: such terms find nothing that others do not. */
const common = 0.22;

export function find(request: Request, today: string, corpus: Corpus): Answer {
  if (request.kind === 'ask' && isSmallTalk(request.question)) return nothing('small-talk', []);
  const question = readQuestion(request, today, corpus);
  if (question.needs.every(({ weight }) => weight === 0) && question.needs.length === 0) {
    return nothing('no-match', []);
  }
  const standing = rank(question, candidatesFor(question, corpus));
  const passed = standing.ranked.filter((one) => answers(question, one, standing));
  const good = preferred(question, passed);
  const { findings, more } = select(good, question.asked.numeric ? [] : standing.ranked);
  if (!isNonEmpty(findings)) return nothing(reasonFor(standing), nearestTopics(question, corpus.supply));
  return { kind: 'found', findings, more };
}

/** Ranked passages, whether they answer or not. */
export function search(words: string, limit: number, { entries, index }: Corpus): readonly Hit[] {
  const terms = [
    ...new Set([
      ...termsIn(words).map(({ term }) => term),
      ...matchTopics(words).map(({ topic }) => topicTerm(topic)),
    ]),
  ];
  const hits = index.match(terms, entries.length).flatMap(({ number, score }) => {
    const entry = entries[number];
    return entry?.quotable ? [{ passage: entry.passage, score }] : [];
  });
  return hits.slice(0, limit);
}

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

export function candidatesFor(
  question: Question,
  { entries, index, lexicon, recency }: Corpus,
): readonly Candidate[] {
  const rare = question.terms.filter((term) => lexicon.rarity(term) > common);
  const matches = index.match(rare.length > 0 ? rare : question.terms, candidateLimit);
  const best = matches[0]?.score ?? 1;
  return matches.flatMap(({ number, score }) => {
    const entry = entries[number];
    return entry?.quotable ? [{ entry, words: score / best, recency: recency(entry) }] : [];
  });
}

/** How much of the question a refused passage speaks of, for its reason to be told. */
const nearby = 0.4;

function reasonFor({ refused }: Standing): Reason {
  const near = refused.filter(({ coverage }) => coverage >= nearby).sort((a, b) => b.coverage - a.coverage);
  return near[0]?.because ?? 'no-match';
}
