/** What comes back from a question: findings with passages, or nothing and why. */
import type { Because } from '../agreement/index.ts';
import type { Figure } from '../figures/figure.ts';
import type { Statement } from '../statements/statement.ts';
import type { Passage } from '../text/passage.ts';
import type { NonEmpty } from '../text/span.ts';

export type Answer = Found | Nothing;

export interface Found {
  readonly kind: 'found';
  readonly findings: NonEmpty<Finding>;
  /** How many more findings there are than are listed. */
  readonly more: number;
}

export interface Finding {
  readonly passage: Passage;
  /** The figures of the passage that answer the question, best first. */
  readonly figures: readonly Figure[];
  /** The same statement elsewhere. */
  readonly alsoIn: readonly SameStatement[];
  /** Where it was asked who said what: speaker, kind of speech, setting. */
  readonly said?: Statement;
}

export interface SameStatement {
  readonly passage: Passage;
  /** False where it gives another figure for the same thing. */
  readonly agrees: boolean;
  /** Why it gives another, where the text says so. */
  readonly because?: Because;
  /** The other figure. */
  readonly figure?: Figure;
}

export interface Nothing {
  readonly kind: 'nothing';
  readonly because: Reason;
  /** What the corpus does have, nearest first: what can be asked instead. */
  readonly nearest: readonly Nearest[];
  /** Where a speaker was asked for: whose statements there are instead. */
  readonly speakers?: readonly string[];
}

/**
 * - `no-match`: no passage is about it
 * - `other-period`, `other-flow`, `other-place`: there are passages, but about another one
 * - `no-figure`: there are passages, but none states a figure
 * - `no-speaker`: nobody of that name says anything
 * - `not-said`: they do, but nothing about the topic
 * - `small-talk`: the message is no question
 * - `nothing-before`, `no-more`: it goes on from an answer that there is not, or that has no more findings
 * - `reset`: what was said before is forgotten, as was asked
 */
export type Reason =
  | 'no-match'
  | 'other-period'
  | 'other-flow'
  | 'other-place'
  | 'no-figure'
  | 'no-speaker'
  | 'not-said'
  | 'small-talk'
  | 'nothing-before'
  | 'no-more'
  | 'reset';

/** Something to ask instead: a topic the corpus has figures for, with the period of the newest. */
export interface Nearest {
  readonly topic: string;
  readonly period: string | null;
}
