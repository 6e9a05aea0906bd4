/** A sentence while its figures are placed from left to right. */
import type { Reading, SentenceReadings } from '../reading.ts';
import type { Time } from '../time.ts';
import { compares, type Memory } from './memory.ts';

export interface Course extends SentenceReadings {
  readonly body: string;
  readonly times: readonly Time[];
  readonly memory: Memory;
  /** True if the sentence reports a change: its levels are then of the same period. */
  readonly measured: boolean;
  /** The first thing the sentence compares with. */
  readonly yardstick: Time | null;
  /** The figure before, if there is one. */
  before: Reading | null;
  /** The period of the last reported figure, baselines and asides left out. */
  period: string | null;
  /** The latest of the reported periods: the one the text goes on with. */
  left: string | null;
  /** The period of the last figure that is so when the article is written. */
  now: string | null;
  /** The period of the last forecast or target. */
  ahead: string | null;
  /** What the last change was compared with. */
  against: Time | null;
}

export function courseOf(body: string, one: SentenceReadings, memory: Memory): Course {
  const measured = one.readings.some(
    ({ role, claim }) => claim === 'reported' && (role === 'change' || role === 'multiple'),
  );
  const yardstick = one.times.find(compares) ?? null;
  return {
    ...one,
    body,
    memory,
    measured,
    yardstick,
    before: null,
    period: null,
    left: null,
    now: null,
    ahead: null,
    against: null,
  };
}

/** The period that words such as `a year earlier` are counted from. */
export const currentOf = ({ period, now, memory }: Course): string | null =>
  period ?? now ?? memory.last ?? memory.main;
