/**
 * What the blocks are like that are marked up alike: how many there are, how much of them is prose, is chosen by Readability, is
 * linked, ends as a sentence; and how far away the article's own kind of paragraph is. Sites name their elements as they like, but
 * give all paragraphs one name, all teasers another.
 */
import type { DomElement } from './dom.ts';
import type { Piece } from './walk.ts';

/** The names of features of the piece at an index. */
export function likenessOf(
  pieces: readonly Piece[],
  weights: readonly number[],
  chosen: ReadonlySet<string>,
): (at: number, length: 'long' | 'short') => readonly string[] {
  const paths = pieces.map(({ around }) => pathOf(around.slice(0, 2)));
  const kinds = kindsOf(paths, pieces, weights, chosen);
  const parents = kindsOf(pieces.map(parentOf), pieces, weights, chosen);
  const main = [...kinds].sort((a, b) => b[1].weight - a[1].weight)[0]?.[0] ?? '';
  return (at, length) => {
    const path = paths[at] ?? '';
    const piece = pieces[at];
    const kind = kinds.get(path);
    const parent = piece && parents.get(parentOf(piece));
    if (!kind || !parent) return [];
    const [before, after] = [at - 1, at + 1].map((by) =>
      paths[by] === path ? 'alike' : paths[by] === main ? 'main' : 'other',
    );
    return [
      `pure ${kind.prose}`,
      `pure ${kind.prose} ${length}`,
      path === main ? 'main path' : 'other path',
      `path of ${kind.size}`,
      `path chosen ${kind.chosen}`,
      `path links ${kind.linked}`,
      `path ends ${kind.sentences}`,
      `parent prose ${parent.prose}`,
      `parent of ${parent.size}`,
      `beside ${before}`,
      `beside ${before} ${after}`,
      `main before ${distance(paths, main, at, -1)}`,
      `main after ${distance(paths, main, at, 1)}`,
    ];
  };
}

/** Shares in quarters, the number as a power of two. */
interface Kind {
  readonly size: number;
  readonly weight: number;
  readonly prose: number;
  readonly chosen: number;
  readonly linked: number;
  readonly sentences: number;
}

const parentOf = ({ around }: Piece): DomElement | null => around[1] ?? around[0] ?? null;

const pathOf = (around: readonly DomElement[]): string =>
  around
    .map((element) => `${element.localName}.${(element.getAttribute('class') ?? '').slice(0, 120)}`)
    .join('<');

function kindsOf<Key>(
  keys: readonly Key[],
  pieces: readonly Piece[],
  weights: readonly number[],
  chosen: ReadonlySet<string>,
): ReadonlyMap<Key, Kind> {
  const sums = new Map<
    Key,
    { count: number; letters: number; prose: number; chosen: number; linked: number; ends: number }
  >();
  for (const [at, { words, linked }] of pieces.entries()) {
    const key = keys[at] as Key;
    const sum = sums.get(key) ?? { count: 0, letters: 0, prose: 0, chosen: 0, linked: 0, ends: 0 };
    sum.count++;
    sum.letters += words.length;
    sum.prose += weights[at] ?? 0;
    if (chosen.has(words)) sum.chosen++;
    sum.linked += linked * words.length;
    if (/[.!?…]["'”’)\]]*$/.test(words)) sum.ends++;
    sums.set(key, sum);
  }
  const quarters = (part: number, whole: number) => Math.round((part / whole) * 4);
  return new Map(
    [...sums].map(([key, { count, letters, prose, chosen, linked, ends }]) => [
      key,
      {
        size: Math.min(5, Math.floor(Math.log2(count))),
        weight: prose,
        prose: quarters(prose, letters),
        chosen: quarters(chosen, count),
        linked: quarters(linked, letters),
        sentences: quarters(ends, count),
      },
    ]),
  );
}

/** How many blocks away the nearest of the main path is: 1 to 3, 4 for some more, or `far`. */
function distance(paths: readonly string[], main: string, at: number, step: 1 | -1): string {
  for (let by = 1; by <= 6; by++) if (paths[at + by * step] === main) return `${Math.min(by, 4)}`;
  return 'far';
}
