/**
 * A figure half read: what its own words and its clause say. The second half of the pipeline places
 * it: when, in which flow, of what, and who says so.
 */
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import type { Time } from './time.ts';

export type Reading = Pick<
  Figure,
  'mention' | 'value' | 'upper' | 'unit' | 'of' | 'bound' | 'role' | 'claim' | 'change'
>;

/** A sentence (or a table row) with what was read in it. */
export interface SentenceReadings {
  readonly sentence: Span;
  /** Index of its paragraph in the prose. */
  readonly paragraph: number;
  readonly times: readonly Time[];
  readonly readings: readonly Reading[];
}
