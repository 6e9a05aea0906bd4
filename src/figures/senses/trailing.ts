/**
 * What stands right after a quantity and makes a change of it.
 *
 *   trailing = more | fewer | higher | up | below … [than …]   (`19.3% more`, `9% up`)
 *            | up to two adjectives, then a change noun        (`a 12% decline`, `8% annual growth`)
 */
import type { Direction } from '../figure.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { changeWords } from './change-words.ts';

export interface Trailing {
  readonly way: Direction;
  readonly to: number;
}

export function trailingAt(tokens: Tokens, q: Quantity): Trailing | null {
  const first = changeWords.get(lowerAt(tokens, q.to));
  if (first?.kind === 'way' || first?.kind === 'more') {
    const count = q.form === 'count' || q.form === 'bare';
    if (count && lowerAt(tokens, q.to + 1) !== 'than') return null;
    if (isBesideName(tokens, q)) return null;
    if (isTaken(tokens, q, first.kind)) return null;
    if (/^(?:ahead|behind|short)$/.test(lowerAt(tokens, q.to)) && lowerAt(tokens, q.to + 1) !== 'of')
      return null;
    return { way: first.way, to: q.to + 1 };
  }
  if (q.form === 'count' || q.form === 'part') return null;
  for (let at = q.to; at <= q.to + 2; at++) {
    const token = tokens[at];
    if (token?.masked) continue;
    const word = lowerAt(tokens, at);
    const change = changeWords.get(word);
    if (change?.kind === 'noun') return { way: change.way, to: at + 1 };
    if (change || token?.kind !== 'word' || ends.test(word)) return null;
  }
  return null;
}

/** `sold at $2 below Brent`: a distance from another price. */
const isBesideName = (tokens: Tokens, q: Quantity): boolean => {
  const name = tokens[q.to + 1];
  return (
    /^(?:above|below)$/.test(lowerAt(tokens, q.to)) && name?.masked === false && /^\p{Lu}/u.test(name.text)
  );
};

/** `5 million tonnes up 3%`: the change belongs to the next quantity; `earned a fifth more from it` is one. */
function isTaken(tokens: Tokens, q: Quantity, kind: 'way' | 'more'): boolean {
  const at = q.to + 1;
  if (lowerAt(tokens, at) === 'from') return kind === 'way' || q.unit !== 'percent';
  return (
    tokens[at]?.kind === 'number' ||
    /^(?:[$€£¥₽+]|by|about|almost|nearly|some|roughly)$/.test(lowerAt(tokens, at))
  );
}

const ends =
  /^(?:of|in|on|at|to|from|by|and|or|but|as|for|with|the|a|an|than|that|which|was|were|is|are|has|had|will|would|after|because|its|their)$/;
