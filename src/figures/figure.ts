/** What a sentence says in numbers, as the answer's JSON prints it. */
import type { Span } from '../text/span.ts';

/** `<`, `>`: at most, at least, more or less than; `~`: about; `range`: from `value` to `upper`. */
export type Bound = '=' | '~' | '>' | '<' | 'range';

/** `baseline` is what a level is compared with: `from 128,000`. */
export type Role =
  | 'level'
  | 'change'
  | 'baseline'
  | 'share'
  | 'multiple'
  | 'rank'
  | 'price'
  | 'rate'
  | 'count';

/** What is hoped, expected or merely possible is never `reported`. */
export type Claim = 'reported' | 'target' | 'forecast' | 'hypothetical';

export type Direction = 'up' | 'down';

export type Flow = 'exports' | 'imports' | 'turnover';

export interface Figure {
  /** The words that state it, a span of the body the sentence stands in. */
  readonly mention: Span;
  /** A plain number in full units; for comparing, sorting and drawing, printed only beside its mention. */
  readonly value: number;
  /** The upper end of a range; only then is `bound` `range`. */
  readonly upper: number | null;
  /** `percent`, `percentage-point`, an ISO 4217 code, `tonne`, `barrel/day`, `USD/tonne`, `unit`, `rank`, `multiple`, … */
  readonly unit: string;
  /** What a plain count counts, in the singular: `joint project`. */
  readonly of: string | null;
  readonly bound: Bound;
  readonly role: Role;
  readonly claim: Claim;
  readonly change: Direction | null;
  /** ISO 8601: `2024`, `2025-07`, `2025-01/2025-07`; null where the text does not settle it. */
  readonly period: string | null;
  /** The period it is compared with. */
  readonly against: string | null;
  readonly flow: Flow | null;
  /** Who sells: `Russia`, `China`, another country's English name, or null. */
  readonly from: string | null;
  /** Who buys, likewise. */
  readonly to: string | null;
  /** The words of the sentence that say what is measured; null where they stand outside it. */
  readonly subject: Span | null;
  /** Ids of the topic list, most specific first. */
  readonly topics: readonly string[];
  /** The words that say who says so. */
  readonly attribution: Span | null;
  /** Taken back by the text itself (`revised from 3%`, `an earlier version said 12%`); its role is `baseline` then. */
  readonly retracted?: true;
}
