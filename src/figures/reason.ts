/**
 * Why a figure is read as it is: each field with the rule that settled it and the words it went by.
 * The rules say it themselves while they read; `amur figures --why` prints it.
 */
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';

export interface Reason {
  readonly rule: string;
  /** The words of the text that settled it, where it was not the figure's own mention. */
  readonly words: Span | null;
}

export type ReadField = 'value' | 'unit' | 'bound' | 'role' | 'change' | 'claim';
export type PlacedField = 'period' | 'against' | 'flow' | 'subject' | 'attribution';
export type Because = Readonly<Record<ReadField | PlacedField, Reason>>;

export interface Explained {
  readonly figure: Figure;
  readonly because: Because;
}

/** What looks like a figure and is none: a date, a clock time, a name with a number … */
export interface Masked extends Span {
  readonly kind: string;
}

/** A sentence with everything that was found in it. */
export interface ExplainedSentence {
  readonly figures: readonly Explained[];
  readonly masked: readonly Masked[];
}

/** Each of them changed. */
export const mapped = (because: Because, change: (one: Reason) => Reason): Because => ({
  value: change(because.value),
  unit: change(because.unit),
  bound: change(because.bound),
  role: change(because.role),
  change: change(because.change),
  claim: change(because.claim),
  period: change(because.period),
  against: change(because.against),
  flow: change(because.flow),
  subject: change(because.subject),
  attribution: change(because.attribution),
});

export const reason = (rule: string, words: Span | null = null): Reason => ({ rule, words });
