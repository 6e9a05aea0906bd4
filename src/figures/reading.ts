/**
 * A figure half read: what its own words and its clause say. The second half of the pipeline places
 * it: when, in which flow, of what, and who says so.
 */
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import type { Masked, ReadField, Reason } from './reason.ts';
import type { Time } from './time.ts';

export interface Reading
  extends Pick<
    Figure,
    'mention' | 'value' | 'upper' | 'unit' | 'of' | 'bound' | 'role' | 'claim' | 'change' | 'retracted'
  > {
  readonly because: Readonly<Record<ReadField, Reason>>;
}

/** A sentence (or a table row) with what was read in it. */
export interface SentenceReadings {
  readonly sentence: Span;
  /** Index of its paragraph in the prose. */
  readonly paragraph: number;
  readonly times: readonly Time[];
  readonly masked: readonly Masked[];
  readonly readings: readonly Reading[];
}
