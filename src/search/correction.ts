/** A figure that its text takes back is shown with the words that correct it, or not at all. */
import { isRetracted, withCorrection } from '../agreement/retraction.ts';
import type { Figure } from '../figures/figure.ts';
import { kept } from '../kept.ts';
import type { Passage } from '../text/passage.ts';
import { contains } from '../text/span.ts';
import type { Entry } from './entry.ts';
import type { Statement } from './statement.ts';

export interface Shown {
  readonly passage: Passage;
  readonly figures: readonly Figure[];
}

/**
 * The statement as it may be shown: figures that are taken back give way to what corrects them, and the passage
 * holds both. Null where the text corrects them nowhere near. `entries` are all of the corpus.
 */
export function corrected({ entry, figures }: Statement, entries: readonly Entry[]): Shown | null {
  const { passage } = entry;
  const taken = figures.find((figure) => isTakenBack(figure, entry));
  if (taken === undefined) return { passage, figures };
  const near = entries.filter((other) => other.passage.article === passage.article);
  const within = (outer: Passage) => near.filter((other) => contains(outer, other.passage));
  const whole = withCorrection(passage, taken, (outer) => within(outer).flatMap((one) => one.figures));
  if (whole === null) return null;
  // The sentence itself says both, and the older one may be what was asked for.
  if (whole.start === passage.start && whole.end === passage.end) return { passage, figures };
  const standing = figures.filter((figure) => !isTakenBack(figure, entry));
  const right = within(whole).flatMap((one) =>
    one.figures.filter((figure) => figure.unit === taken.unit && !isTakenBack(figure, one)),
  );
  return { passage: whole, figures: standing.length > 0 ? standing : right };
}

const isTakenBack = (figure: Figure, entry: Entry): boolean => takenBackIn(entry).has(figure);

const takenBackIn = kept(
  ({ figures, passage: { text, start } }: Entry): ReadonlySet<Figure> =>
    new Set(figures.filter((figure) => isRetracted(figure, text, start))),
);
