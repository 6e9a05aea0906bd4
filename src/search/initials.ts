/**
 * Names by their initials and initials by their names, as the corpus writes them.
 *
 *   name     = three words or more with capitals, `of`, `for` and `and` between them left out of the initials: `Union of River Pilots` is URP
 *            | two words with a hyphen and one behind them: `value-added tax` is VAT
 *   initials = three to six capitals
 */
import type { Span } from '../text/span.ts';
import type { Entry } from './entry.ts';
import { type Word, wordsIn } from './terms.ts';

export interface Initials {
  /** The words of the name that the initials (in lower case) stand for, where only the name is written; or null. */
  nameOf(initials: string): string | null;
  /** Whether the corpus writes these initials (in lower case). */
  has(initials: string): boolean;
  /** Whether it writes some that begin so. */
  begins(letters: string): boolean;
}

const fewest = 3;
const most = 6;
const link = /^(?: (?:of|for|and|&)(?: the)? | |-)$/;

export function initialsIn(entries: readonly Entry[]): Initials {
  const names = new Map<string, string>();
  const written = new Set<string>();
  for (const { terms, passage } of entries) {
    const { body } = passage.article;
    const textOf = ({ start, end }: Span): string => body.slice(start, end);
    for (const [first, { start, end }] of terms.entries()) {
      const isCapital = startsCapital(body, start);
      // Few words begin a name: nothing else is looked at for the others.
      if (!isCapital && body.charAt(end) !== '-') continue;
      if (isCapital && /^[A-Z]{3,6}$/.test(body.slice(start, end)))
        written.add(body.slice(start, end).toLowerCase());
      for (const name of namesAt(terms.slice(first, first + most), body)) {
        const words = name.map(textOf);
        const initials = words.map((word) => word.charAt(0).toLowerCase()).join('');
        if (!names.has(initials)) names.set(initials, words.join(' '));
      }
    }
  }
  const beginnings = new Set([...written].flatMap((one) => [...one].map((_, at) => one.slice(0, at + 1))));
  return {
    nameOf: (initials) => (written.has(initials) ? null : (names.get(initials) ?? null)),
    has: (initials) => written.has(initials),
    begins: (letters) => beginnings.has(letters),
  };
}

/** Every part of three words or more, from the first on, of a row of words that could be a name. */
function namesAt(words: readonly Span[], body: string): readonly (readonly Span[])[] {
  const names: (readonly Span[])[] = [];
  let isName = true;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before && !link.test(body.slice(before.end, word.start))) break;
    isName &&= startsCapital(body, word.start);
    const row = words.slice(0, at + 1);
    if (row.length >= fewest && (isName || isHyphened(row, body))) names.push(row);
    if (!isName && row.length >= fewest) break;
  }
  return names;
}

const startsCapital = (body: string, at: number): boolean => /[A-ZÀ-Þ]/.test(body.charAt(at));

/** `value-added tax` */
const isHyphened = ([first, second, third, ...more]: readonly Span[], body: string): boolean =>
  first !== undefined &&
  second !== undefined &&
  third !== undefined &&
  more.length === 0 &&
  body.slice(first.end, second.start) === '-' &&
  body.slice(second.end, third.start) === ' ';

/**
 * The question with names put as the initials that the corpus writes instead. `initials` are read only where a name could
 * be one: most of its words are not known.
 */
export function shortened(text: string, knows: (word: string) => boolean, initials: () => Initials): string {
  const words = wordsIn(text);
  const unknown = words.map(({ word }) => !knows(word));
  if (unknown.filter((one) => one).length * 2 <= fewest) return text;
  const known = initials();
  let plain = '';
  let at = 0;
  for (const [number, { start }] of words.entries()) {
    if (start < at) continue;
    const long = nameAt(number, words, unknown, known);
    if (!long) continue;
    plain += text.slice(at, start) + long.initials;
    at = long.end;
  }
  return plain + text.slice(at);
}

/** The longest row of words from `first` on, most of which the corpus does not have, whose initials it does. */
function nameAt(
  first: number,
  words: readonly Word[],
  unknown: readonly boolean[],
  { has, begins }: Initials,
): { readonly initials: string; readonly end: number } | null {
  let found = null;
  let initials = '';
  let strange = 0;
  for (let at = first; at < first + most; at++) {
    const one = words[at];
    if (!one) break;
    if (!links.has(one.word)) {
      initials += one.word.charAt(0);
      if (!begins(initials)) break;
      if (unknown[at]) strange++;
    }
    if (initials.length >= fewest && strange * 2 > initials.length && has(initials)) {
      found = { initials, end: one.end };
    }
  }
  return found;
}

const links: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the']);
