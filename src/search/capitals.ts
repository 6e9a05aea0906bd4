/**
 * Capitals that stand for their governments, as news has them: `Moscow wants`, `did Beijing agree`.
 *
 *   town = behind a preposition of place (`in Moscow`), before a word for a place or an office there (`Moscow exchange`), beside a
 *          hyphen or `to` (`Harbin to Moscow`); not where goods are bought from it or sold to it
 *
 * The Kremlin is a government wherever it stands. Other capitals are countries in a question as in an article (`topics/countries.ts`).
 */
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { countries } from '../topics/countries.ts';

/** A government named by its seat. */
export interface Government extends Span {
  /** The English name of its country, as `Country.name` has it. */
  readonly country: string;
}

const seats = new Map<string, string>([['kremlin', 'Russia']]);
for (const { name, capital } of countries) for (const word of capital) seats.set(word.toLowerCase(), name);
const seat = new RegExp(`\\b(?:${[...seats.keys()].join('|')})\\b(?:['’]s?(?!\\w))?`, 'gi');
const placed =
  /(?:\b(?:in|to|from|at|near|via|through|into|around|across|outside|reach|reaches|leave|leaves|of|greater|downtown|central)(?: the)? |\b(?:the|an?) |[\p{L}\d] ?[-–—] ?)$/iu;
/** Who is bought from or sold to is no town. */
const traded =
  /\b(?:buys?|buying|bought|purchased?|imports?|imported|sells?|selling|sold)\b[^,;.?]{0,40} (?:from|to) $/i;
const place =
  /^(?: ?[-–—] ?\p{L}| to \p{L}| (?:region|oblast|province|area|city|airports?|metro|exchange|stock|bourse|suburbs?|streets?|offices?|branch|dealers?|showrooms?|shops?|restaurants?|hotels?|flats?|warehouses?|time|court|courts|university|zoo|declaration|conference|forum|summit|meeting|visit|talks|station|terminals?|hub|route|routes|road|railway|customs|port|mayor|plant|based|residents?|consumers?|motor|auto) ?\b)/iu;

/** Every government that the question names by its seat, in order. */
export function governmentsIn(text: string): readonly Government[] {
  const found: Government[] = [];
  for (const match of matchesOf(seat, text)) {
    const name = match[0].toLowerCase().replace(/['’]s?$/, '');
    const country = seats.get(name);
    const end = match.index + name.length;
    if (country === undefined) continue;
    const before = text.slice(Math.max(0, match.index - 50), match.index);
    const isTown = (placed.test(before) && !traded.test(before)) || place.test(text.slice(end, end + 16));
    if (name === 'kremlin' || !isTown) found.push({ country, start: match.index, end });
  }
  return found;
}

/** The text with such governments as their countries. */
export function withCountries(text: string, governments: readonly Government[]): string {
  let plain = '';
  let at = 0;
  for (const { country, start, end } of governments) {
    plain += text.slice(at, start) + country;
    at = end;
  }
  return plain + text.slice(at);
}

/** Whether a word (in lower case) is such a seat. */
export const isSeat = (word: string): boolean => seats.has(word);
