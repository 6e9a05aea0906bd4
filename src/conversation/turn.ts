/** What is remembered of one answer until the next message: requests and places, neither passages nor libraries. */

import type { Request } from '../search/request.ts';
import type { QuoteRequest } from '../statements/index.ts';

/** What was asked, whole: a follow-up stands here with what it took from the turn before. */
export type Asking = Request | ({ readonly kind: 'quote' } & QuoteRequest);

export interface Turn {
  readonly asking: Asking;
  /** Where the findings stood that were shown last, best first. */
  readonly shown: readonly Place[];
  /** How many findings of the asking were shown, over all its pages. */
  readonly seen: number;
  /** Of the best figure shown. */
  readonly period: string | null;
  readonly change: 'up' | 'down' | null;
}

/** A passage in an article's body, by half-open offsets, with where the mentions of its figures begin. */
export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly number[];
}
