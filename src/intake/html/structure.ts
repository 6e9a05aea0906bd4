/**
 * Where a block stands in the tree, told by the page's own prose: in the element that holds most of it or outside, as deep
 * as its paragraphs or deeper, in elements that hold prose or otherwise. Sites name things as they like; a caption is
 * called otherwise than the paragraphs around it on all of them.
 */
import { type BlockClass, classesBut, topicsOf } from '../classes.ts';
import type { DomElement } from './dom.ts';
import { likenessOf } from './likeness.ts';
import type { Region } from './regions.ts';
import type { Piece } from './walk.ts';

export interface Structure {
  /** Names of features of each piece. */
  readonly names: readonly (readonly string[])[];
  /** The innermost element with more than half of the prose. */
  readonly body: DomElement | null;
}

export function structureOf(
  pieces: readonly Piece[],
  chosen: ReadonlySet<string>,
  regionIn: (element: DomElement) => Region | null,
): Structure {
  const topics = topicsOf(pieces.flatMap(({ words }) => (chosen.has(words) ? [words] : [])));
  const prose = pieces.map((piece) => proseIn(piece, topics));
  const weights = withoutReaders(pieces, prose, regionIn);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { names: pieces.map(() => ['no prose']), body: null };
  const body = holderOf(pieces, weights, total);
  const alike = likenessOf(pieces, weights, chosen);
  const depths = pieces.map(({ around }) => (body === null ? -1 : around.indexOf(body)));
  const usual = mostOf(depths.filter((depth, at) => depth >= 0 && (weights[at] ?? 0) > 0));
  const names = pieces.map(({ around, words }, at) => {
    const depth = depths[at] ?? -1;
    const place =
      depth < 0
        ? 'outside'
        : depth < usual
          ? 'above'
          : depth === usual
            ? 'level'
            : depth === usual + 1
              ? 'below'
              : 'deep';
    const long = words.length >= 60 ? 'long' : 'short';
    const tag = around[0]?.localName ?? 'body';
    return [`stands ${place}`, `stands ${place} ${long}`, `stands ${place} in ${tag}`, ...alike(at, long)];
  });
  return { names, body };
}

/** The article may be shorter than what readers write below it, but not by much: else it stands in what is called comments itself. */
const leastShare = 0.15;

function withoutReaders(
  pieces: readonly Piece[],
  weights: readonly number[],
  regionIn: (element: DomElement) => Region | null,
): readonly number[] {
  const own = weights.map((weight, at) =>
    weight > 0 && pieces[at]?.around.some((element) => regionIn(element) === 'comments') ? 0 : weight,
  );
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  return sum(own) >= leastShare * sum(weights) ? own : weights;
}

/** Letters of running prose: long sentences, few links, nothing of rules, letters and accounts. */
function proseIn({ words, linked, row }: Piece, topics: ReadonlySet<BlockClass>): number {
  const runs = !row && words.length >= 80 && linked < 0.3 && /[.!?…]["'”’)\]]*$/.test(words);
  return runs && !classesBut(words, topics).some((name) => foreign.has(name))
    ? Math.min(words.length, 600)
    : 0;
}

const foreign: ReadonlySet<BlockClass> = new Set([
  'legal',
  'newsletter',
  'appeal',
  'comments',
  'account',
  'advertisement',
]);

function holderOf(pieces: readonly Piece[], weights: readonly number[], total: number): DomElement | null {
  const held = new Map<DomElement, number>();
  for (const [at, { around }] of pieces.entries())
    if ((weights[at] ?? 0) > 0)
      for (const element of around) held.set(element, (held.get(element) ?? 0) + (weights[at] ?? 0));
  let best: { element: DomElement; sum: number } | null = null;
  for (const [element, sum] of held)
    if (sum * 2 > total && (best === null || sum < best.sum)) best = { element, sum };
  // Of several with the same prose the innermost comes first: elements are walked from the inside.
  return best?.element ?? null;
}

function mostOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
