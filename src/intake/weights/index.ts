/**
 * What each feature of a block is worth: fitted on pages by bench/intake.ts, one set for plain text and one for HTML.
 * A line of a set is `weight feature; weight feature; …`, weights in hundredths.
 */
import type { Page } from '../page.ts';
import { forHtml } from './html.ts';
import { forText } from './text.ts';

export type Weights = ReadonlyMap<string, number>;

const sets: Readonly<Record<Page['from'], Weights>> = {
  text: readWeights(forText),
  html: readWeights(forHtml),
};

export const weightsFor = ({ from }: Pick<Page, 'from'>): Weights => sets[from];

function readWeights(set: string): Weights {
  const entries = set.split(/[;\n]/).map((entry) => /^(-?\d+) (.+)$/.exec(entry.trim()));
  return new Map(
    entries.flatMap((found) => (found?.[2] === undefined ? [] : [[found[2], Number(found[1]) / 100]])),
  );
}
