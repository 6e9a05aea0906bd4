/**
 * How a block is judged by its features: the mean of two opinions, a linear model's and a forest's, which are wrong about
 * other blocks. Both are fitted on pages by bench/intake/, for plain text and for HTML.
 * A line of weights is `weight feature; weight feature; …`, in hundredths.
 */
import { type Forest, readForest, sumIn } from '../forest.ts';
import type { Page } from '../page.ts';
import { forHtml } from './html.ts';
import { treesForHtml } from './html-trees.ts';
import { forText } from './text.ts';
import { treesForText } from './text-trees.ts';

export interface Judges {
  readonly weights: ReadonlyMap<string, number>;
  readonly forest: Forest;
}

/** From the features of each block: above nothing it is part of the article; the further away, the surer. */
export type Judge = (blocks: readonly (readonly string[])[]) => readonly number[];

const judges: Readonly<Record<Page['from'], Judge>> = {
  text: judgeOf({ weights: readWeights(forText), forest: readForest(treesForText) }),
  html: judgeOf({ weights: readWeights(forHtml), forest: readForest(treesForHtml) }),
};

export const judgeFor = ({ from }: Pick<Page, 'from'>): Judge => judges[from];

export function judgeOf({ weights, forest }: Judges): Judge {
  return (blocks) =>
    blocks.map((names) => {
      let sum = 0;
      for (const name of names) sum += weights.get(name) ?? 0;
      return (sum + sumIn(forest, names)) / 2;
    });
}

function readWeights(set: string): ReadonlyMap<string, number> {
  const entries = set.split(/; |\n/).map((entry) => /^(-?\d+) (.+)$/.exec(entry.trim()));
  return new Map(
    entries.flatMap((found) => (found?.[2] === undefined ? [] : [[found[2], Number(found[1]) / 100]])),
  );
}
