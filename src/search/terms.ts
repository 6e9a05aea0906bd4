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
import type { Span } from '../text/span.ts';
import { familyOf } from './families.ts';
import { stopWords } from './stop-words.ts';

export interface Term extends Span {
  /** What is compared. */
  readonly term: string;
  /** The word as written, in lower case, without accents and possessive. */
  readonly word: string;
}

const token =
  /(?<han>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)|(?<number>[$€£¥₽]?\d+(?:[.,]\d+)*%?)|(?<short>\p{L}(?:\.\p{L})+(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*)/gu;
const possessive = /['’]s?$/u;
const cached = new Map<string, string>();

/** All terms of the text, in order. */
export function termsIn(text: string): readonly Term[] {
  return wordsIn(text).flatMap((word) =>
    stopWords.has(word.word) ? [] : [{ ...word, term: termOf(word.word) }],
  );
}

/** Every word of the text, stop words too, as `Term.word` has it. */
export function wordsIn(text: string): readonly (Span & { readonly word: string })[] {
  const words: (Span & { word: string })[] = [];
  for (const match of text.matchAll(token)) {
    const at = match.index;
    const { han, number, word } = match.groups ?? {};
    if (han) words.push(...pairs(han, at));
    else
      words.push({
        word: number ? plainNumber(number) : plainWord(word ?? match[0]),
        start: at,
        end: at + match[0].length,
      });
  }
  return words.filter(({ word }) => word !== '');
}

/** The term that a word (as `wordsIn` gives it) stands for. */
export function termOf(word: string): string {
  let term = cached.get(word);
  if (term === undefined) {
    term = /^[a-z.]+$/.test(word) ? familyOf(stem(word)) : word;
    if (cached.size < 50_000) cached.set(word, term);
  }
  return term;
}

function plainWord(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(possessive, '');
  return plain.replaceAll('’', "'");
}

const plainNumber = (number: string): string =>
  number
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/[.,]+$/, '')
    .replace(',', '.');

function pairs(run: string, at: number): (Span & { word: string })[] {
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
