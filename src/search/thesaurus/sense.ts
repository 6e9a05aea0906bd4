/**
 * The lists of the thesaurus read. A line:
 *
 *   a b c       each stands for each
 *   a = b c     `a` stands for each of the others and they for it, but not they for one another
 *   a > b c     who asks for the wide `a` is answered by the narrow `b` and `c`, not the other way round
 *
 * A word is written as a dictionary has it; `_` or a hyphen joins the words of a phrase: `run_out`. Inflections
 * follow from the stem (`terms.ts`) or from the list of irregular forms. A line holds what may be exchanged in one sense:
 * a word of several senses stands in several lines. A word that shares its stem with one of another meaning (`important` with `import`) stands in none. What may be exchanged always stands in `families.ts`.
 */
export interface Sense {
  /** For two of `words`, by their places: whether the first, asked for, is met by the second. */
  readonly stands: (asked: number, written: number) => boolean;
  readonly words: readonly string[];
}

export const sensesIn = (lines: string): readonly Sense[] => lines.trim().split('\n').map(senseOf);

function senseOf(line: string): Sense {
  const mark = / [=>] /.exec(line)?.[0].trim();
  const words = line.split(/ (?:[=>] )?/).map((word) => word.replaceAll(/[_-]/g, ' '));
  if (mark === '=') return { words, stands: (asked, written) => (asked === 0) !== (written === 0) };
  if (mark === '>') return { words, stands: (asked, written) => asked === 0 && written !== 0 };
  return { words, stands: (asked, written) => asked !== written };
}
