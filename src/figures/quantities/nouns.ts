/**
 * What a count counts: `48 wooden boats`, `7,300 delivery vans`.
 *
 *   counted = up to four modifiers, then the first plural, then the plurals that follow at once
 *
 * It stops at function words, marks, numbers and times. No list of nouns: a plural after a number
 * is one unless it is known not to be.
 */
import { functionWords, irregularPlurals, notPlural, pastVerbs, synonyms } from './noun-words.ts';
import { lowerAt, type Tokens } from './token.ts';

/** `17 more terminals` are terminals. */
const others: ReadonlySet<string> = new Set(['more', 'other', 'such', 'further', 'additional', 'extra']);

export interface Counted {
  /** In the singular, with its modifiers. */
  readonly of: string;
  /** The plural itself, lower case. */
  readonly head: string;
  readonly next: number;
}

const longest = 5;

export function countedAt(tokens: Tokens, at: number): Counted | null {
  let head = -1;
  let next = at;
  let most = longest;
  for (let words = 0; words < most; words++) {
    const word = wordAt(tokens, next);
    if (next > at && head < 0 && joinsAdjectives(tokens, next, at)) {
      next++;
      most += 2;
      continue;
    }
    if (!word || stops(tokens, next, word.length > 1)) break;
    const end = next + word.length;
    const plural = isPlural(tokens[end - 1]?.text ?? '');
    if (plural) head = end - 1;
    else if (head >= 0) break;
    next = end;
  }
  if (head < 0) return null;
  const start = at < head && others.has(lowerAt(tokens, at)) ? at + 1 : at;
  const modifiers = tokens
    .slice(start, head)
    .reduce((text, { text: word, glued }, i) => text + (glued || i === 0 ? '' : ' ') + word, '');
  const noun = singular(tokens[head]?.text ?? '');
  return {
    of: modifiers + (modifiers && !tokens[head]?.glued ? ' ' : '') + noun,
    head: lowerAt(tokens, head),
    next: head + 1,
  };
}

/** `1,012 inbound and outbound trains`: another adjective of the same noun. */
const joinsAdjectives = (tokens: Tokens, and: number, start: number): boolean =>
  lowerAt(tokens, and) === 'and' &&
  and === start + 1 &&
  !others.has(lowerAt(tokens, start)) &&
  tokens[and + 1]?.kind === 'word' &&
  tokens[and + 2]?.kind === 'word' &&
  !isPlural(tokens[and + 1]?.text ?? '') &&
  !functionWords.has(lowerAt(tokens, and + 1));

/** A word with what hyphens join to it. */
function wordAt(tokens: Tokens, at: number): { readonly length: number } | null {
  let end = at;
  if (tokens[end]?.kind !== 'word' || tokens[end]?.masked) return null;
  while (
    tokens[end + 1]?.lower === '-' &&
    tokens[end + 1]?.glued &&
    tokens[end + 2]?.kind === 'word' &&
    tokens[end + 2]?.glued
  ) {
    end += 2;
  }
  return { length: end - at + 1 };
}

function stops(tokens: Tokens, at: number, joined: boolean): boolean {
  const word = lowerAt(tokens, at);
  return !joined && (functionWords.has(word) || pastVerbs.has(word));
}

/** What a rate is a rate of: its noun alone, under one name: `regular passenger flight` is a `flight`. */
export function rated(of: string): string {
  const noun = of.slice(of.lastIndexOf(' ') + 1).toLowerCase();
  return synonyms.get(noun) ?? noun;
}

export function isPlural(text: string): boolean {
  const word = text.toLowerCase();
  if (irregularPlurals.has(word)) return true;
  return word.length > 2 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word) && !notPlural.has(word);
}

export function singular(text: string): string {
  const irregular = irregularPlurals.get(text.toLowerCase());
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/i.test(text) && text.length > 4) return `${text.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aefo]us)es$/i.test(text) || /[^aeiou]oes$/i.test(text)) return text.slice(0, -2);
  return text.endsWith('s') ? text.slice(0, -1) : text;
}
