/**
 * What a text takes back: `an earlier version said 12%`. Such a figure stays readable as the baseline
 * of its correction, so that it never answers by itself.
 *
 *   retracted = cue … figure, up to the end of the clause
 */
import { phraseAt, phrases } from '../quantities/phrase.ts';
import { lowerAt, type Tokens } from '../quantities/token.ts';

const cues = phrases(
  [
    'earlier version',
    'previous version',
    'original version',
    'earlier edition',
    'earlier report',
    'incorrectly',
    'wrongly',
    'erroneously',
    'mistakenly',
    'misstated',
  ].map((words) => [words, true] as const),
);

/** For each token whether it stands in what is taken back. */
export function retractedIn(tokens: Tokens): readonly boolean[] {
  let retracted = false;
  return tokens.map((_, at) => {
    if (/^(?:;|instead|but|correct|rather)$/.test(lowerAt(tokens, at))) retracted = false;
    if (phraseAt(cues, tokens, at)) retracted = true;
    return retracted;
  });
}
