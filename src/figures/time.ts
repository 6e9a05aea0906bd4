/** A time a sentence speaks of. Found once, used twice: masked out of the quantities, and resolved into periods. */
import type { Span } from '../text/span.ts';

export interface Time extends Span {
  /** ISO 8601 (`2025-01/2025-07`), or null where the article's date would be needed and is not known. */
  readonly period: string | null;
  /**
   * - `period`: the time something is said of (`in the first seven months of 2025`)
   * - `against`: what it is compared with (`a year earlier`, `than in August`, `in the same period of 2024`)
   * - `basis`: how a change is measured (`year on year`, `month on month`)
   * - `same`: points back to the period named before (`in that period`, `in the same months`)
   * - `date`: a day or a clock time that dates the report itself or an event
   */
  readonly kind: 'period' | 'against' | 'basis' | 'same' | 'date';
}
