/**
 * The figures of a typed text. Its times are resolved by today's date; where that rests on the date alone (a
 * month without a year), the year is open.
 */
import type { Told } from '../agreement/index.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/index.ts';
import { readProse } from '../text/paragraphs.ts';
import { foreignFigures, isForeign } from './foreign.ts';

export interface Typed extends Told {
  readonly article: null;
  /** The text names no period, or one without its year. */
  readonly open: boolean;
}

/** In the order of the text. `today` as `YYYY-MM-DD`. */
export function typedIn(text: string, today: string): readonly Typed[] {
  const prose = readProse(text, today);
  const sentences = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const settled = new Map(
    readFigures({ ...prose, published: null })
      .flat()
      .map((figure): [number, Figure] => [figure.mention.start, figure]),
  );
  return readFigures(prose).flatMap((read, at) => {
    const sentence = sentences[at];
    if (!sentence) return [];
    if (isForeign(prose.body.slice(sentence.start, sentence.end))) {
      return foreignFigures(prose.body, sentence).map(
        (figure): Typed => ({
          figure,
          body: prose.body,
          sentence,
          article: null,
          open: figure.period === null,
        }),
      );
    }
    const pointing = byToday.test(prose.body.slice(sentence.start, sentence.end));
    return read.map((figure): Typed => {
      const fixed = settled.get(figure.mention.start)?.period ?? null;
      const open = figure.period === null || (fixed === null && !pointing);
      return { figure, body: prose.body, sentence, article: null, open };
    });
  });
}

/** Who says so means the year that it is today. */
const byToday =
  /\b(?:last|this|previous|past|current|next|coming) (?:year|quarter|month|week|half|\d)|\b(?:a|one|two|three) (?:years?|months?|weeks?) ago\b|\b(?:so far|to date|yesterday|today|now)\b/i;
