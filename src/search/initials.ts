/**
 * Names by their initials and initials by their names, as the corpus writes them.
 *
 *   name     = three words or more with capitals, `of`, `for` and `and` between them left out of the initials: `Union of River Pilots` is URP
 *            | two words with a hyphen and one behind them: `value-added tax` is VAT
 *   initials = three to six capitals
 */
import type { Entry } from './entry.ts';
import { wordsIn } from './terms.ts';

export interface Initials {
  /** The words of the name that the initials (in lower case) stand for, where only the name is written; or null. */
  nameOf(initials: string): string | null;
  /** Whether the corpus writes these initials (in lower case). */
  has(initials: string): boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const fewest = 3;
const most = 6;
const link = /^(?: (?:of|for|and|&)(?: the)? | |-)$/;

export function initialsIn(entries: readonly Entry[]): Initials {
  const names = new Map<string, string>();
  const written = new Set<string>();
  for (const { terms, passage } of entries) {
    const { body } = passage.article;
    const words = terms.map(({ start, end }): Word => ({ text: body.slice(start, end), start, end }));
    for (const { text } of words) if (/^[A-Z]{3,6}$/.test(text)) written.add(text.toLowerCase());
    for (const run of runsOf(words, body)) {
      const initials = run.map(({ text }) => text.charAt(0).toLowerCase()).join('');
      if (!names.has(initials)) names.set(initials, run.map(({ text }) => text).join(' '));
    }
  }
  return {
    nameOf: (initials) => (written.has(initials) ? null : (names.get(initials) ?? null)),
    has: (initials) => written.has(initials),
  };
}

/** Every part of three words or more of every row of words that could be a name. */
function runsOf(words: readonly Word[], body: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const first of words.keys()) {
    const run: Word[] = [];
    for (const word of words.slice(first, first + most)) {
      const before = run.at(-1);
      if (before && !link.test(body.slice(before.end, word.start))) break;
      run.push(word);
      const isName = run.every(({ text }) => /^[A-ZÀ-Þ]/.test(text));
      if (run.length >= fewest && (isName || isHyphened(run, body))) runs.push([...run]);
      if (!isName && run.length >= fewest) break;
    }
  }
  return runs;
}

/** `value-added tax` */
const isHyphened = ([first, second, third, ...more]: readonly Word[], body: string): boolean =>
  first !== undefined &&
  second !== undefined &&
  third !== undefined &&
  more.length === 0 &&
  body.slice(first.end, second.start) === '-' &&
  body.slice(second.end, third.start) === ' ';

/** The question with names put as the initials that the corpus writes instead. */
export function shortened(text: string, knows: (word: string) => boolean, initials: Initials): string {
  let plain = '';
  let at = 0;
  const words = wordsIn(text);
  for (const [number, { start }] of words.entries()) {
    if (start < at) continue;
    const long = nameAt(words.slice(number), knows, initials);
    if (!long) continue;
    plain += text.slice(at, start) + long.initials;
    at = long.end;
  }
  return plain + text.slice(at);
}

type Words = ReturnType<typeof wordsIn>;

/** The longest row of words, most of which the corpus does not have, whose initials it does. */
function nameAt(
  words: Words,
  knows: (word: string) => boolean,
  initials: Initials,
): { readonly initials: string; readonly end: number } | null {
  for (let length = Math.min(most, words.length); length >= fewest; length--) {
    const row = words.slice(0, length).filter(({ word }) => !/^(?:of|for|and|the)$/.test(word));
    const short = row.map(({ word }) => word.charAt(0)).join('');
    const unknown = row.filter(({ word }) => !knows(word)).length;
    const end = words[length - 1]?.end;
    if (row.length >= fewest && end !== undefined && unknown * 2 > row.length && initials.has(short)) {
      return { initials: short, end };
    }
  }
  return null;
}
