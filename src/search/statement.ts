/**
 * When two passages make one statement: one figure of one thing (`agreement/`), or, where neither has a figure
 * that answers, nearly the same words.
 */
import { type Because, compare, toldIn } from '../agreement/index.ts';
import type { Figure } from '../figures/figure.ts';
import type { Entry } from './entry.ts';

/** A passage with the figure it answers with. */
export interface Statement {
  readonly entry: Entry;
  readonly figures: readonly Figure[];
}

/** Null where the two have nothing to do with each other. */
export type Relation =
  | { readonly agrees: true }
  /** Another figure for the same thing; `because` where the text says why. */
  | { readonly agrees: false; readonly because: Because | null }
  | null;

/** Shared words, as a part of all words of both, from which two sentences are one. */
const sameWords = 0.6;

export function relation(a: Statement, b: Statement): Relation {
  const [first, second] = [a.figures[0], b.figures[0]];
  if (!first || !second) return !first && !second && isOneText(a, b) ? { agrees: true } : null;
  const comparison = compare(toldIn(a.entry.passage, first), toldIn(b.entry.passage, second));
  if (comparison.kind === 'same') return { agrees: true };
  if (comparison.kind === 'differs') return { agrees: false, because: comparison.because };
  const { value, unit, period } = first;
  const oneFigure = value === second.value && unit === second.unit && period === second.period;
  return oneFigure && isOneText(a, b) ? { agrees: true } : null;
}

const isOneText = (a: Statement, b: Statement): boolean => areAlike(a.entry.own.terms, b.entry.own.terms);

/** They share enough of all their members; two empty sets do not. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const enough = (shared: number): boolean => shared / (a.size + b.size - shared) >= sameWords;
  // Most pairs end here or after a few words: what is left of them could not make up for it.
  if (!enough(Math.min(a.size, b.size))) return false;
  let possible = a.size;
  for (const one of a) {
    if (b.has(one)) continue;
    possible--;
    if (!enough(possible)) return false;
  }
  return enough(possible);
}
