/**
 * What a question is about, word by word: each need is a topic or a word that an answer has to speak
 * of, with a weight for how much it tells passages apart.
 */
import type { Flow } from '../figures/figure.ts';
import type { Entry, Mentions } from './entry.ts';
import type { Form } from './form.ts';
import { type Bits, isIn, type Whereabouts } from './whereabouts.ts';

/** A need as it is read. */
export interface Wanted {
  /** As the question has it, for showing. */
  readonly words: string;
  readonly terms: readonly string[];
  /** Terms that mean nearly the same, nearest first, each with how nearly: 0 to 1. */
  readonly near: readonly (readonly [term: string, closeness: number])[];
  readonly topic: string | null;
  /** The corpus does not have the word, and it is not the topic's name: it may be a part of the topic only. */
  readonly narrow: boolean;
  /** It has a word that the topic's name has not: `birch logs` are a kind of logs. */
  readonly specific: boolean;
  /** Nothing in the corpus has the word. */
  readonly unknown: boolean;
  /** The need is for figures of this flow, whatever the goods. */
  readonly flow: Flow | null;
  /** What is measured: it stands behind `share of`, before `exports`. */
  readonly measured: boolean;
  /** What a figure is asked of, or what is to be measured: where nobody speaks of it, no figure answers. */
  readonly head: boolean;
  /** A person, firm or place: what says nothing of it is no answer. */
  readonly name: boolean;
  /** 0 to 1: how rare it is. */
  readonly weight: number;
}

/** With where the corpus has its topic, what the topic lies in, each of its terms, and those near to it. */
export interface Need extends Wanted {
  readonly places: {
    readonly topic: Bits | null;
    readonly parents: Bits | null;
    readonly terms: readonly Bits[];
    readonly near: readonly (readonly [places: Bits, closeness: number])[];
  };
}

export const placed = (wanted: Wanted, { ofTerm, ofTopic, ofParents }: Whereabouts): Need => ({
  ...wanted,
  places: {
    topic: wanted.topic === null ? null : ofTopic(wanted.topic),
    parents: wanted.topic === null ? null : ofParents(wanted.topic),
    terms: wanted.terms.map(ofTerm),
    near: wanted.near.map(([term, closeness]) => [ofTerm(term), closeness]),
  },
});

/** How much of a need is met where it is met: in the paragraph, before it, in the article's opening. */
interface Reach {
  readonly near: number;
  readonly before: number;
  readonly far: number;
}
const reach: Reach = { near: 0.65, before: 0.55, far: 0.45 };
/** What begins with `it`, or names no topic, is about what stands before it; trade as such stands before everything. */
const reachOfLeaning: Reach = { near: 0.85, before: 0.7, far: 0.45 };
/** A reason is given behind what it explains, and seldom names it again. */
const reachOfReasons: Reach = { near: 0.9, before: 0.8, far: 0.5 };

/** 0 (not at all) to 1 (the sentence itself speaks of it). */
export function met(need: Need, entry: Entry, form: Form): number {
  const there = mentioned(need, entry.own);
  return there === 1 ? 1 : Math.max(there, around(need, entry, form));
}

/** What the sentence's surroundings give of it. What is farther off counts for less, and is looked at where it could give more. */
export function around(need: Need, { near, before, far, leans }: Entry, form: Form): number {
  const by = form === 'why' ? reachOfReasons : leans && need.topic !== 'turnover' ? reachOfLeaning : reach;
  let most = by.near * mentioned(need, near);
  if (most < by.before) most = Math.max(most, by.before * mentioned(need, before));
  if (most < by.far) most = Math.max(most, by.far * mentioned(need, far));
  return most;
}

/** 0 to 1: the share of a need's words that are there; all of it where its topic is. */
export function mentioned(need: Need, mentions: Mentions): number {
  const { topic, terms, parents, near } = need.places;
  const named = topic !== null && isIn(topic, mentions);
  if (named && need.narrow) return widerOnly;
  if (named && !need.specific) return 1;
  if (terms.length === 0) return 0;
  let there = 0;
  for (const term of terms) if (isIn(term, mentions)) there++;
  if (named) return there === terms.length ? 1 : inOtherWords;
  if (topic === null) return there === 0 ? nearly(near, mentions) : there / terms.length;
  // Words of a topic that do not name it here mean something else, or only half of it.
  const worded = (there / terms.length) * (terms.length > 1 ? 0.7 : 0.4);
  return parents !== null && isIn(parents, mentions) ? Math.max(worded, widerOnly) : worded;
}

/** How nearly the same the nearest term is that is there. */
function nearly(near: Need['places']['near'], mentions: Mentions): number {
  for (const [term, closeness] of near) if (isIn(term, mentions)) return closeness;
  return 0;
}

/** `Birch logs` are asked about, and the passage has logs: perhaps the same, perhaps not. */
export const inOtherWords = 0.85;
/** What a passage about phones gives to a question about smartphones. */
const widerOnly = 0.3;

/** 0 to 1: how much of what the question is about is met, by `meets`. */
export function coverage(needs: readonly Need[], meets: (need: Need) => number): number {
  let total = 0;
  let sum = 0;
  for (const need of needs) {
    total += need.weight;
    if (need.weight > 0) sum += need.weight * meets(need);
  }
  return total === 0 ? 0 : sum / total;
}
