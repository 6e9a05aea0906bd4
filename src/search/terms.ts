/**
 * A text into the terms that index and questions share.
 *
 *   number = digits with their groups and decimals, with `%` or a currency sign where it has one: `1,000` is 1000, `3.2%` stays whole
 *   short  = letters with full stops between: `U.S.` is u.s
 *   word   = letters and digits of one script; accents and possessives dropped, then its family or its Porter2 stem
 *   han    = a run of Chinese or Japanese characters, as overlapping pairs (a single one stands alone)
 *
 * A hyphen separates; Cyrillic words stay whole. Stop words are no terms.
 */
import { stem } from 'porter2';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { familyOf } from './families.ts';
import { stopWords } from './stop-words.ts';

export interface Term extends Span {
  /** What is compared. */
  readonly term: string;
  /** The word as written, in lower case, without accents and possessive. */
  readonly word: string;
}

/** Its groups: a run of Chinese, a number; what has neither is an abbreviation or a word. */
const token =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)|([$€£¥₽]?\d+(?:[.,]\d+)*%?)|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
const possessive = /['’]s?$/u;
const terms = new Map<string, string>();
const stems = new Map<string, string>();
const mostKept = 50_000;

/** All terms of the text, in order. */
export function termsIn(text: string): readonly Term[] {
  const found: Term[] = [];
  for (const { word, start, end } of wordsIn(text)) {
    if (!stopWords.has(word)) found.push({ word, start, end, term: termOf(word) });
  }
  return found;
}

export type Word = Omit<Term, 'term'>;

/** Every word of the text, stop words too, as `Term.word` has it. */
export const wordsIn: (text: string) => readonly Word[] = latest(readWords);

/** Whoever reads a question asks for its words again and again, between others. */
function latest<Made>(make: (text: string) => Made): (text: string) => Made {
  let last: { readonly text: string; readonly made: Made } | undefined;
  let before: typeof last;
  return (text) => {
    if (last?.text === text) return last.made;
    if (before?.text === text) return before.made;
    before = last;
    last = { text, made: make(text) };
    return last.made;
  };
}

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(token, text)) {
    const [whole, han, number] = match;
    const start = match.index;
    if (han) {
      words.push(...pairs(han, start));
      continue;
    }
    const word = number ? plainNumber(number) : plainWord(whole);
    if (word !== '') words.push({ word, start, end: start + whole.length });
  }
  return words;
}

/** The term that a word (as `wordsIn` gives it) stands for. */
export const termOf = (word: string): string => kept(terms, word, () => familyOf(stemOf(word)));

/** The Porter2 stem of a word of Latin letters, without its family; any other word as it is. */
export const stemOf = (word: string): string =>
  kept(stems, word, () => (/^[a-z.]+$/.test(word) ? stem(word) : word));

function kept(cache: Map<string, string>, word: string, make: () => string): string {
  let made = cache.get(word);
  if (made === undefined) {
    made = make();
    if (cache.size < mostKept) cache.set(word, made);
  }
  return made;
}

function plainWord(written: string): string {
  const word = written.toLowerCase();
  if (isPlain(word)) return word;
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').replace(possessive, '');
  return plain.replaceAll('’', "'");
}

/** Small letters and digits alone, as nearly every word is. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) return false;
  }
  return true;
}

const plainNumber = (number: string): string =>
  number
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/[.,]+$/, '')
    .replace(',', '.');

function pairs(run: string, at: number): readonly Word[] {
  const characters = [...run];
  if (characters.length === 1) return [{ word: run, start: at, end: at + run.length }];
  let start = at;
  return characters.slice(0, -1).map((first, i) => {
    const word = first + (characters[i + 1] ?? '');
    const pair = { word, start, end: start + word.length };
    start += first.length;
    return pair;
  });
}
