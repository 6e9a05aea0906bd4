/** How an English phrase is filed, and under which keys a word of a text may be found. */
import { hyphenations } from './lexicon.ts';

/** British and American; whichever of the two a word has, it is filed with the other as well. */
const spellings: Readonly<Record<string, string>> = {
  isation: 'ization',
  iser: 'izer',
  ising: 'izing',
  ised: 'ized',
  lour: 'lor',
  bour: 'bor',
  fibre: 'fiber',
  metre: 'meter',
  litre: 'liter',
  centre: 'center',
  minium: 'minum',
  sulph: 'sulf',
  tyre: 'tire',
  ewellery: 'ewelry',
  aeroplane: 'airplane',
  rouble: 'ruble',
  defence: 'defense',
  licence: 'license',
  plough: 'plow',
  mould: 'mold',
  yoghurt: 'yogurt',
  programme: 'program',
  grey: 'gray',
  whisky: 'whiskey',
  travell: 'travel',
};
const british = new RegExp(Object.keys(spellings).join('|'), 'g');

/** A phrase of the list, which has British spelling, as it is filed: each hyphen as a space and as nothing, and in American. */
export function englishPhrases(word: string): readonly string[] {
  const written = word.includes('-') ? hyphenations(word) : [word];
  return word.search(british) < 0 ? written : written.flatMap((phrase) => [phrase, american(phrase)]);
}

const american = (phrase: string): string => phrase.replace(british, (part) => spellings[part] ?? part);

/**
 * The keys a word of a text may be filed under, surest first: as it stands, in lower case, as a singular;
 * `#` for a number.
 */
export function englishLookups(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const keys = lower === text ? [lower] : [text, lower];
  if (lower < ':') keys.push('#');
  if (!lower.endsWith('s')) return keys;
  keys.push(lower.slice(0, -1));
  if (/(?:s|x|z|ch|sh|o)es$/.test(lower)) keys.push(lower.slice(0, -2));
  if (lower.endsWith('ies')) keys.push(`${lower.slice(0, -3)}y`);
  return keys;
}
