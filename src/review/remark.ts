/**
 * Something about an article file that a person should look at before it is quoted.
 *
 * - `undated`, `date`: no date, or one that cannot be right
 * - `chrome`: a paragraph of the page around the article
 * - `original`: a paragraph that the document as it was received has not, or no such document
 * - `duplicate`, `copy`: the same story twice, or perhaps; a copy of nothing
 * - `headline`: a figure of the headline that the text contradicts
 * - `subject`: not about trade between Russia and China
 */
export type Suspicion =
  | 'undated'
  | 'date'
  | 'chrome'
  | 'original'
  | 'duplicate'
  | 'copy'
  | 'headline'
  | 'subject';

export interface Remark {
  readonly kind: Suspicion;
  /** An error breaks a promise to readers and fails the check; a warning may be right as it is. */
  readonly grade: 'error' | 'warning';
  /** In plain words, with what to do. */
  readonly message: string;
  /** Offset in the article's body; null where it is about the whole. */
  readonly at: number | null;
}

export const warning = (kind: Suspicion, message: string, at: number | null = null): Remark => ({
  kind,
  grade: 'warning',
  message,
  at,
});

export const error = (kind: Suspicion, message: string, at: number | null = null): Remark => ({
  kind,
  grade: 'error',
  message,
  at,
});
