/** Countries, blocs and their adjectives, found in a question or an article. */
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { countries } from '../topics/countries.ts';
import { letters } from './letters.ts';

export interface Country extends Span {
  /** The English name, as `Figure.from` has it. */
  readonly name: string;
  /** `Chinese` rather than `China`. */
  readonly adjective: boolean;
}

const byName = new Map<string, string>();
for (const { name, written, typed, russian, chinese } of countries) {
  for (const word of [name, ...written, ...typed, ...russian, ...chinese])
    byName.set(word.toLowerCase(), name);
}

/** Latin words may have a plural or possessive `s`, Russian ones an ending; Chinese ones stand anywhere. */
const pattern = new RegExp(
  `(?<![${letters}\\d]|inner )(?:${wordsOf('Latin')})s?(?![${letters}\\d])` +
    `|(?<![${letters}])(?:${wordsOf('Cyrillic')})[${letters}]{0,3}(?![${letters}])` +
    `|${wordsOf('Han')}`,
  'gi',
);

/** Every country the text names, in order. */
export function countriesIn(text: string): readonly Country[] {
  const found: Country[] = [];
  for (const match of matchesOf(pattern, text)) {
    const word = match[0].toLowerCase();
    if (match[0] === 'us' && !isCountry(text, match.index)) continue;
    const name = nameOf(word);
    if (name === undefined) continue;
    const adjective = word.replace(/s$/, '') !== name.toLowerCase().replace(/s$/, '');
    found.push({ name, adjective, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The words of a script, longest first, as alternatives of a pattern. */
function wordsOf(script: 'Latin' | 'Cyrillic' | 'Han'): string {
  const starts = new RegExp(`^\\p{Script=${script}}`, 'u');
  return [...byName.keys()]
    .filter((word) => starts.test(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
}

/** What is left of the word without its ending names the country. */
function nameOf(word: string): string | undefined {
  for (let length = word.length; length > 0; length--) {
    const name = byName.get(word.slice(0, length));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** `us` in small letters is a pronoun unless it stands before trade or another country, or behind `the`. */
const isCountry = (text: string, at: number): boolean =>
  /^us[- ](?:china|russia|india|japan|eu|sanctions|tariffs?|trade|exports|imports|dollars?)\b/.test(
    text.slice(at, at + 24),
  ) || /\b(?:china|russia|india|japan|the)[- ]$/.test(text.slice(Math.max(0, at - 8), at));
