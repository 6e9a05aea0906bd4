/** The persons whom a sentence names: behind an office (`President Xi Jinping`), or by two or three capitals in a row. */
import { nameIn } from './mention.ts';
import * as nouns from './nouns.ts';
import { plainOf, type Word } from './words.ts';

export interface Named {
  readonly name: readonly Word[];
  /** The name with the office before it. */
  readonly words: readonly Word[];
  /** False for capitals that stand alone: a ship, a street or a film may be called so. */
  readonly sure: boolean;
}

const longestOffice = 8;

export function namedIn(words: readonly Word[]): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < words.length; ) {
    const end = runEnd(words, at);
    if (end === at) {
      at++;
      continue;
    }
    const start = officeStart(words, at);
    const run = words.slice(start, end);
    const before = words[start - 1]?.lower;
    const name = nameIn(run);
    const office = run.some((word) => nouns.isOffice(plainOf(word)) || nouns.isTitle(word.lower));
    if (name && (office || before !== 'the'))
      found.push({ name, words: run, sure: office || opensSentence(words, start, end) });
    at = end;
  }
  return found;
}

function runEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (words[end]?.kind === 'word' && (words[end]?.capital || (end > at && joins(words, end)))) end++;
  return end;
}

/** `Industry and Trade Minister` is one office. */
const joins = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'and' &&
  (words[at + 1]?.capital ?? false) &&
  words.slice(at + 1, at + 3).some((word) => nouns.isOffice(word.lower));

/** `deputy minister Oleg Petrov` has its office in small letters. */
function officeStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && at - start < longestOffice && nouns.isOffice(words[start - 1]?.lower ?? '')) start--;
  return start;
}

/** `Galina Pak has run a canteen`, `Tan Shuo, who …`. */
function opensSentence(words: readonly Word[], start: number, end: number): boolean {
  const next = words[end];
  if (start > 0 && words[start - 1]?.text !== ',') return false;
  return next !== undefined && (next.text === ',' || (next.kind === 'word' && !next.capital));
}
