/**
 * What a group of words in a speaker's place is: a name with its office, an office alone, an organisation,
 * sources without a name, a pronoun; or nobody who speaks (a report, a fall in prices).
 *
 *   person       = [office] Name Name* [, office] | office , Name | Name of organisation
 *   organisation = words with a noun such as ministry, or a single name
 *   source       = words whose head is a noun for people: `a fourth source close to the government`
 */
import * as nouns from './nouns.ts';
import { plainOf, type Word } from './words.ts';

export interface Mention {
  readonly kind: 'person' | 'office' | 'organisation' | 'source' | 'pronoun';
  readonly words: readonly Word[];
  /** The words of the name, or none. */
  readonly name: readonly Word[];
  /** In lower case; what a later mention is compared with. */
  readonly head: string;
  readonly definite: boolean;
  readonly plural: boolean;
}

const pronouns = new Set(['he', 'she', 'it', 'they']);
const nobody = new Set(
  'neither nobody everyone everybody everything nothing none others many some few both each either one all most those these this that such there we i you who'.split(
    ' ',
  ),
);
const parting = new Set(
  'of in at from with for to on close involved who whose familiar near behind based at by about among responsible'.split(
    ' ',
  ),
);
const counting = /^(?:two|three|four|five|six|several|some|many|most|both|few|other|all|\d+)$/;

/** `words` may hold appositions between commas. Null for what does not speak. */
export function mentionOf(words: readonly Word[]): Mention | null {
  const [main = [], ...appositions] = chunks(words);
  const first = main[0];
  if (!first) return null;
  if (main.length === 1 && pronouns.has(first.lower)) {
    return {
      kind: 'pronoun',
      words: main,
      name: [],
      head: first.lower,
      definite: true,
      plural: first.lower === 'they',
    };
  }
  if (main.length === 1 && nobody.has(first.lower)) return null;
  const inner = ofGroup(main);
  const definite = /^(?:the|this|that|these|those|his|her|its|their)$/.test(first.lower) && inner === main;
  if (pairOf(main))
    return { kind: 'person', words: main, name: main, head: '', definite: false, plural: true };
  const name =
    surnameOf(main, appositions) ??
    nameIn(inner) ??
    appositions.map((part) => nameIn(part, true)).find((found) => found !== null) ??
    null;
  const last = headOf(inner);
  if (!last) return null;
  const head = plainOf(last);
  const plural =
    inner === main && (nouns.singular(head) !== head || main.some((word) => word.lower === 'and'));
  const base = { words, head: nouns.singular(head), definite, plural };
  if (name) return { ...base, kind: 'person', name, plural: false };
  if (/^(?:its|his|her|their|our|my|your)$/.test(first.lower)) return null;
  const kind = kindOf(inner, last);
  return kind && { ...base, kind, name: kind === 'organisation' ? capitals(inner) : [] };
}

/** `Minister Ilya Gromov and Captain Anna Belova`: two persons at once. */
function pairOf(main: readonly Word[]): boolean {
  const and = main.findIndex(({ lower }) => lower === 'and');
  return and > 0 && nameIn(main.slice(0, and)) !== null && nameIn(main.slice(and + 1), true) !== null;
}

/** `Chen, the owner of a shop` and `Belova, who runs one` are persons, though they have one name only. */
function surnameOf(
  [only, more]: readonly Word[],
  [apposition]: readonly (readonly Word[])[],
): readonly Word[] | null {
  if (!only || more || !isNamePart(only) || !isPerson([only]) || !apposition) return null;
  const border = apposition.findIndex((word, i) => i > 0 && parting.has(word.lower));
  const near = border < 0 ? apposition : apposition.slice(0, border);
  return near.some(({ lower }) => /^whose?$/.test(lower) || nouns.isOffice(lower) || nouns.isSource(lower))
    ? [only]
    : null;
}

/** `one of the sources` is about sources, `three of them` about nobody known. */
function ofGroup(main: readonly Word[]): readonly Word[] {
  const of = main.findIndex((word, i) => i < 3 && word.lower === 'of');
  const counts =
    of > 0 && main.slice(0, of).every(({ lower }) => counting.test(lower) || /^(?:one|another)$/.test(lower));
  return counts ? main.slice(of + 1) : main;
}

function headOf(main: readonly Word[]): Word | undefined {
  const border = main.findIndex((word, i) => i > 0 && (parting.has(word.lower) || isParticiple(main, i)));
  const group = border < 0 ? main : main.slice(0, border);
  return group.at(-1);
}

/** `a banker preparing a trip`, `people briefed on it`; not `shipping sources`. */
const isParticiple = (words: readonly Word[], at: number): boolean => {
  const [before, word] = [words[at - 1]?.lower ?? '', words[at]];
  if (counting.test(before) || !/..(?:ing|ed)$/.test(word?.lower ?? '')) return false;
  return nouns.isSource(before) || nouns.isOffice(before);
};

function kindOf(main: readonly Word[], last: Word): 'office' | 'organisation' | 'source' | null {
  const head = plainOf(last);
  const first = main[0];
  const among = main.slice(0, main.indexOf(last) + 1);
  const indefinite = first !== undefined && /^(?:an?|one|another)$/.test(first.lower);
  if (!last.capital || nouns.isSource(head) || nouns.isOffice(head)) {
    if (nouns.isVoice(head)) return 'organisation';
    const plain = !last.capital || main.length === 1 || last === main[0];
    if (nouns.isSource(head) && (plain || indefinite))
      return first?.lower === 'the' && nouns.isOffice(head) && among.length > 2 ? 'office' : 'source';
    if (nouns.isOffice(head)) return indefinite ? 'source' : 'office';
  }
  if (nouns.isOrganisation(head)) return 'organisation';
  if (indefinite && !last.capital) return null;
  return last.capital && among.some((word) => word.capital && !timeWord.test(word.lower))
    ? 'organisation'
    : null;
}

const timeWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** The name of a person: behind an office or a title, or two to four capitals in a row that open the words. */
export function nameIn(words: readonly Word[], alone = false): readonly Word[] | null {
  let office = -1;
  for (const [i, word] of words.entries())
    if (nouns.isOffice(plainOf(word)) || nouns.isTitle(word.lower)) office = i;
  if (office >= 0) {
    const run = runFrom(words, office + 1);
    if (run.length > 0 && isPerson(run)) return run.slice(0, 4);
    const last = runBack(words);
    const between = words.length - last.length;
    if (
      last.length >= 2 &&
      between > office + 1 &&
      !parting.has(words[between - 1]?.lower ?? '') &&
      isPerson(last.slice(-2))
    )
      return last.slice(-2);
  }
  const owner = words.slice(0, 4).findLastIndex(({ text }) => /['’]s?$/.test(text));
  const from = owner >= 0 ? owner + 1 : words[0] && nouns.isNoName(plainOf(words[0])) ? 1 : 0;
  const open = words.slice(from);
  const run = runFrom(open, 0);
  const border = open[run.length];
  const ends = !border || border.kind === 'mark' || parting.has(border.lower) || alone;
  return run.length >= 2 && run.length <= 4 && ends && isPerson(run) ? run : null;
}

function runFrom(words: readonly Word[], at: number): readonly Word[] {
  let end = at;
  while (isNamePart(words[end])) end++;
  return words.slice(at, end);
}

function runBack(words: readonly Word[]): readonly Word[] {
  let start = words.length;
  while (isNamePart(words[start - 1])) start--;
  return words.slice(start);
}

const isNamePart = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.capital && !/^[A-Z]{2,}$/.test(word.text) && !/['’]s?$/.test(word.text);

const isPerson = (run: readonly Word[]): boolean =>
  run.every(
    (word) => !nouns.isNoName(word.lower) && !nouns.isOfFirm(word.lower) && !nouns.isOffice(word.lower),
  );

const capitals = (words: readonly Word[]): readonly Word[] => words.filter(({ capital }) => capital);

/** Parted at commas and brackets. */
export function chunks(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.kind === 'mark' && /[,()—–]/.test(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
