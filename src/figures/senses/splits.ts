/**
 * `A to B` that is no range: with a change, `from A to B` is a baseline and a level, and after a
 * change word `A to B`, each with its own unit, is the change and the level reached.
 */

import { boundedAt } from '../quantities/bounds.ts';
import { exact } from '../quantities/numeral.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { changeAt, governorBefore, leadBefore } from './clause.ts';

export const splitRanges = (tokens: Tokens, quantities: readonly Quantity[]): readonly Quantity[] =>
  quantities.flatMap((q, i) => (isTwo(tokens, q, quantities[i - 1]) ? halves(q) : [q]));

function isTwo(tokens: Tokens, q: Quantity, previous: Quantity | undefined): boolean {
  if (!q.ends) return false;
  const lead = leadBefore(tokens, boundedAt(tokens, q).from);
  const word = lowerAt(tokens, lead);
  // `from the current 3% to 5%`
  if (/^(?:current|present|existing|previous|earlier)$/.test(word))
    return /^(?:from|the|its|a)$/.test(lowerAt(tokens, lead - 1));
  if (word === 'from') {
    if (previous?.unit === q.unit && lowerAt(tokens, lead - 1) === ',') return false;
    const moved =
      governorBefore(tokens, lead) ??
      /^(?:went|goes|go|gone|going|moved|revised|changed|shifted|raced|up|down)$/.test(
        lowerAt(tokens, lead - 1),
      );
    return Boolean(moved) && !/^(?:rang|var)(?:e|es|ed|ing|ied|ies|y|ying)$/.test(lowerAt(tokens, lead - 1));
  }
  const change = word === 'by' ? governorBefore(tokens, lead) : changeAt(tokens, lead);
  const [first] = q.ends;
  return change !== null && change.kind !== 'more' && q.unit !== 'percent' && first.to - first.from > 1;
}

function halves(q: Quantity): readonly Quantity[] {
  if (!q.ends) return [q];
  const [first, second] = q.ends;
  const one = { ...q, upper: null, ends: null };
  return [
    { ...one, from: first.from, to: first.to, value: exact(first.value) },
    { ...one, from: second.from, to: second.to, value: exact(second.value) },
  ];
}
