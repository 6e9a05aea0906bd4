/**
 * How the glossary is written down: a line for an English word.
 *
 *   line = english "|" Russian words "|" Chinese words      each list parted by ", " and perhaps empty
 *
 * English is what is put in the question; `-` puts nothing. Russian words stand in the nominative or the infinitive, or as a
 * stem with a tilde (`verbs.ts`), and match in every form; in `frames.ts`, which has the words that ask and join, they match as
 * they are written. Chinese words match anywhere. Of several phrases that begin at a word the longest wins, of two lines with
 * the same word the first.
 */
export interface Line {
  readonly english: string;
  readonly russian: readonly string[];
  readonly chinese: readonly string[];
}

export const linesOf = (field: string): readonly Line[] =>
  field
    .trim()
    .split('\n')
    .map((line) => {
      const [english = '', russian = '', chinese = ''] = line.split('|');
      return { english, russian: listed(russian), chinese: listed(chinese) };
    });

const listed = (words: string): readonly string[] => (words === '' ? [] : words.split(', '));
