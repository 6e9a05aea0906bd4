/** What a typed text claims, figure by figure, and what the articles have on each. */
import type { Because } from '../agreement/index.ts';
import type { Figure } from '../figures/figure.ts';
import type { Finding } from '../search/answer.ts';

export type Claim = Known | Unknown;

export interface Known {
  readonly verdict: 'agrees' | 'differs';
  readonly figure: Figure;
  /** The article's figure with its sentence; others that have it, or another, in `alsoIn`. */
  readonly finding: Finding;
  /** Why it differs, where the text says so. */
  readonly because: Because | null;
  /** The period of the finding, where the typed text leaves it open. */
  readonly taken: string | null;
}

export interface Unknown {
  readonly verdict: 'not-in-corpus';
  readonly figure: Figure;
}

/** The figures' offsets index `text`, which is as the person typed it. */
export interface Check {
  readonly text: string;
  readonly claims: readonly Claim[];
}
