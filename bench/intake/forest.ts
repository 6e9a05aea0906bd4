/**
 * A forest by gradient boosting: each tree is grown on what those before it get wrong (log loss, Newton's steps), on seven blocks of
 * ten and half of the features, so that no two lean on the same few. Written as src/intake/forest.ts reads it.
 */
import { inLines } from './printed.ts';
import { likely, type Rows, randomNumbers, rowsOf } from './rows.ts';
import type { Sample } from './samples.ts';

const trees = 150;
const depth = 4;
const rate = 0.15;
/** Draws the ends towards nothing. */
const damping = 10;
const fewestPages = 4;
/** A side of a question with less certainty than this is chance. */
const leastSide = 2;
const [shareOfBlocks, shareOfFeatures] = [0.7, 0.5];

export function grow(samples: readonly Sample[]): string {
  const rows = rowsOf(samples, fewestPages);
  const count = rows.features.length;
  const random = randomNumbers();
  const sums = new Float64Array(count);
  const lines: string[] = [];
  for (let tree = 0; tree < trees; tree++) {
    const [slopes, bends] = [new Float64Array(count), new Float64Array(count)];
    const drawn: number[] = [];
    for (let row = 0; row < count; row++) {
      const chance = likely(sums[row] ?? 0);
      const cost = rows.costs[row] ?? 0;
      slopes[row] = cost * (chance - (rows.inside[row] ? 1 : 0));
      bends[row] = cost * Math.max(1e-3, chance * (1 - chance));
      if (random() < shareOfBlocks) drawn.push(row);
    }
    const all = Array.from({ length: count }, (_, row) => row);
    const open = rows.names.map(() => random() < shareOfFeatures);
    lines.push(branch({ rows, slopes, bends, sums, open }, drawn, all, depth).join(' '));
  }
  return withNamesAsked(rows.names, lines);
}

interface Growth {
  readonly rows: Rows;
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
  /** What the forest says so far; the ends of the tree are added. */
  readonly sums: Float64Array;
  /** Which features may be asked for. */
  readonly open: readonly boolean[];
}

/** Grown on the drawn rows, counted for all that come here. */
function branch(
  growth: Growth,
  drawn: readonly number[],
  all: readonly number[],
  levels: number,
): readonly string[] {
  const asked = levels === 0 ? -1 : bestQuestion(growth, drawn);
  if (asked < 0) {
    const [slope, bend] = totals(growth, drawn);
    const end = Math.round(((-rate * slope) / (bend + damping)) * 100) / 100;
    for (const row of all) growth.sums[row] = (growth.sums[row] ?? 0) + end;
    return [String(Math.round(end * 100))];
  }
  const has = (row: number) => growth.rows.features[row]?.includes(asked) === true;
  const not = (row: number) => !has(row);
  return [
    `?${asked}`,
    ...branch(growth, drawn.filter(has), all.filter(has), levels - 1),
    ...branch(growth, drawn.filter(not), all.filter(not), levels - 1),
  ];
}

function totals({ slopes, bends }: Growth, drawn: readonly number[]): readonly [slope: number, bend: number] {
  let [slope, bend] = [0, 0];
  for (const row of drawn) {
    slope += slopes[row] ?? 0;
    bend += bends[row] ?? 0;
  }
  return [slope, bend];
}

function bestQuestion(growth: Growth, drawn: readonly number[]): number {
  const { rows, slopes, bends, open } = growth;
  const [slope, bend] = totals(growth, drawn);
  const [slopesWith, bendsWith] = [new Float64Array(rows.names.length), new Float64Array(rows.names.length)];
  for (const row of drawn) {
    for (const id of rows.features[row] ?? []) {
      slopesWith[id] = (slopesWith[id] ?? 0) + (slopes[row] ?? 0);
      bendsWith[id] = (bendsWith[id] ?? 0) + (bends[row] ?? 0);
    }
  }
  const worth = (one: number, other: number) => (one * one) / (other + damping);
  let best = { id: -1, gain: 1e-4 };
  for (let id = 0; id < open.length; id++) {
    const [slopeWith, bendWith] = [slopesWith[id] ?? 0, bendsWith[id] ?? 0];
    if (!open[id] || bendWith < leastSide || bend - bendWith < leastSide) continue;
    const gain = worth(slopeWith, bendWith) + worth(slope - slopeWith, bend - bendWith) - worth(slope, bend);
    if (gain > best.gain) best = { id, gain };
  }
  return best.id;
}

/** Only what is asked for is named, and numbered in the order of its name. */
function withNamesAsked(names: readonly string[], lines: readonly string[]): string {
  const asked = new Set(lines.flatMap((line) => [...line.matchAll(/\?(\d+)/g)].map(([, id]) => Number(id))));
  const order = [...asked].sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const places = new Map(order.map((id, place) => [id, place]));
  const trees = lines.map((line) =>
    line.replace(/\?(\d+)/g, (_, id: string) => `?${places.get(Number(id))}`),
  );
  return `${inLines(order.map((id) => names[id] ?? ''))}\n---\n${trees.join('\n')}`;
}
