/** The glossary's words, filed for a script when a question first needs it: most questions are English. */
import { emptyLexicon, file, join, type Lexicon } from '../../topics/lexicon.ts';
import { russianLookups, russianPhrases } from '../../topics/russian.ts';
import { type Token, tokensIn } from '../../topics/tokens.ts';
import { type Line, linesOf } from './line.ts';
import { verbKey, verbLookups } from './verbs.ts';
import { asWritten, inflected } from './words/index.ts';

export type Foreign = 'cyrillic' | 'han';

const lexicons = new Map<Foreign, Lexicon>();

export function glossaryOf(script: Foreign): Lexicon {
  const known = lexicons.get(script);
  if (known) return known;
  const lexicon = emptyLexicon();
  for (const field of asWritten) fileAll(lexicon, linesOf(field), script, exactly);
  for (const field of inflected) fileAll(lexicon, linesOf(field), script, keysOf);
  lexicons.set(script, lexicon);
  return lexicon;
}

/** The keys under which a word of a question may be found, surest first. */
export function glossaryLookups({ script, text }: Token): readonly string[] {
  if (script === 'han') return [text];
  if (/^[a-z\d]/i.test(text))
    return [...exactly(text.toLowerCase()), text.toLowerCase(), `${text.toLowerCase()}+hard`];
  const word = fold(text);
  return [...exactly(word), ...russianLookups(word), ...verbLookups(word)];
}

/** How a Russian phrase is filed, word by word: every combination of its words' keys. */
export const russianKeys = (
  phrase: string,
  keys: (word: string) => readonly string[] = keysOf,
): readonly string[] =>
  fold(phrase)
    .split(/[ -]/)
    .reduce<readonly string[]>(
      (beginnings, word) => keys(word).flatMap((one) => beginnings.map((before) => join(before, one))),
      [''],
    );

function fileAll(
  lexicon: Lexicon,
  lines: readonly Line[],
  script: Foreign,
  keys: (word: string) => readonly string[],
): void {
  for (const { english, russian, chinese } of lines) {
    if (script === 'han') for (const word of chinese) file(lexicon, characters(word), english);
    else
      for (const phrase of russian)
        for (const path of russianKeys(phrase, keys)) file(lexicon, path, english);
  }
}

/** As the tokens of a question have them. */
const characters = (word: string): string =>
  tokensIn(word)
    .map(({ text }) => text)
    .join(' ');

const exactly = (word: string): readonly string[] => [`=${word}`];

/** `российский` is an adjective, whatever noun could be read out of its ending; `алюминий` may be either. */
const adjective = /(?:ый|ой|ая|ое|ые|[гкхжшщч]ий)$/;

function keysOf(word: string): readonly string[] {
  const verb = verbKey(word);
  if (word.endsWith('~')) return verb === null ? [] : [verb];
  const keys = russianPhrases(word);
  if (adjective.test(word)) return keys.filter((key) => key.endsWith('+adjective'));
  return verb === null ? keys : [verb, ...keys];
}

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');
