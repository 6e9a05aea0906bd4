/**
 * Which blocks of a page are its clean text. A paragraph is said once: of blocks that say it (a teaser of the same story, a pull
 * quote, a link to a section), the one in the stretch that has most of the text is it.
 */
import { runsOf, tokens } from './runs.ts';

const enough = 0.6;
/** What a word of the text and a block without any count for, in the search for the stretch. */
const [longest, gap] = [60, 6];

export function labelsOf(blocks: readonly string[], paragraphs: readonly string[]): readonly boolean[] {
  const wanted = new Map<string, number>();
  for (const paragraph of paragraphs) {
    wanted.set(shortKey(paragraph), (wanted.get(shortKey(paragraph)) ?? 0) + 1);
    for (const [run, count] of runsOf(paragraph))
      if (isLong(paragraph)) wanted.set(run, (wanted.get(run) ?? 0) + count);
  }
  const said = blocks.map((block) => isSaid(block, wanted));
  const { start, end } = stretchOf(blocks, said);
  const away = (at: number) =>
    at >= start && at < end ? 0 : Math.min(Math.abs(at - start), Math.abs(at - end));
  const order = blocks.map((_, at) => at).filter((at) => said[at]);
  order.sort((a, b) => away(a) - away(b) || a - b);
  const inside = blocks.map(() => false);
  for (const at of order) {
    const block = blocks[at] ?? '';
    if (!isSaid(block, wanted)) continue;
    inside[at] = true;
    for (const [run, count] of partsOf(block)) wanted.set(run, (wanted.get(run) ?? 0) - count);
  }
  return inside;
}

const isLong = (text: string): boolean => tokens(text).length >= 4;
/** A heading of a few words is one only as a whole. */
const shortKey = (text: string): string => (isLong(text) ? '' : `= ${tokens(text).join(' ')}`);

const partsOf = (block: string): readonly (readonly [string, number])[] =>
  isLong(block) ? [...runsOf(block)] : [[shortKey(block), 1]];

function isSaid(block: string, wanted: ReadonlyMap<string, number>): boolean {
  const parts = partsOf(block);
  return parts.filter(([run]) => (wanted.get(run) ?? 0) > 0).length > parts.length * enough;
}

function stretchOf(
  blocks: readonly string[],
  said: readonly boolean[],
): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: blocks.length, sum: 0 };
  let [start, sum] = [0, 0];
  for (const [at, block] of blocks.entries()) {
    sum += said[at] ? Math.min(longest, tokens(block).length) : -gap;
    if (sum <= 0) [start, sum] = [at + 1, 0];
    else if (sum > best.sum) best = { start, end: at + 1, sum };
  }
  return best;
}
