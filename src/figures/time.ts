/** A time a sentence speaks of. Found once, used twice: masked out of the quantities, and resolved into periods. */
import type { Span } from '../text/span.ts';

export interface Time extends Span {
  /** What it is: `clock time`, `first months of a year`. */
  readonly name: string;
  /** ISO 8601 (`2025-01/2025-07`), or null where it needs the article's date or another period and has none. */
  readonly period: string | null;
  /**
   * - `period`: the time something is said of (`in the first seven months of 2025`)
   * - `against`: what it is compared with (`a year earlier`, `than in August`, `in the same period of 2024`)
   * - `basis`: how a change is measured (`year on year`, `month on month`)
   * - `same`: points back to the period named before (`in that period`, `in the same months`)
   * - `date`: dates the report itself or an event, never a figure (`said on Tuesday`, `the lowest since May`,
   *   a clock time)
   */
  readonly kind: 'period' | 'against' | 'basis' | 'same' | 'date';
  /** How it is told from the period of the figure it stands by; null where it stands for itself. */
  readonly pointer: Pointer | null;
}

/**
 * - `shift`: so many years, months, quarters or days away (`a year earlier` is -1 year)
 * - `same`: the same part of a year, of `year` if that is said (`in the same months of 2024`), so many months long if that is said;
 *   `long` where it is a run of months (`in the period`)
 */
export type Pointer =
  | { readonly kind: 'shift'; readonly unit: ShiftUnit; readonly by: number }
  | { readonly kind: 'same'; readonly year: number | null; readonly months?: number; readonly long?: true };

export type ShiftUnit = 'year' | 'quarter' | 'month' | 'day';
