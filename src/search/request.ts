/** A question as a surface hands it over, before it is read. */
import type { Flow } from '../figures/figure.ts';

export type Request = (StatRequest | AskRequest) & Paged;

interface Paged {
  /** How many findings were shown before: those behind them are wanted. */
  readonly skip?: number;
}

/** `/stat`: figures about a topic, which may be a topic's id, its name or free words. */
export interface StatRequest {
  readonly kind: 'stat';
  readonly topic: string;
  /** Free words (`first half of 2025`) or ISO 8601 (`2025-01/2025-06`). */
  readonly period: string | null;
  readonly flow: Flow | null;
}

export interface AskRequest {
  readonly kind: 'ask';
  readonly question: string;
}
