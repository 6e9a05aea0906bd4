/**
 * Which terms mean nearly the same, and how nearly: a question's `shortfall` is met by an article's `deficit`. Softer
 * than a family: the word itself, where an article has it, always counts for more. A phrase is a term of its own, its
 * words joined by `_`; articles have it beside the terms of its words.
 */
import type { Span } from '../../text/span.ts';
import type { wordsIn } from '../terms.ts';
import { baseOf, closeness, readThesaurus, type Thesaurus } from './thesaurus.ts';

/** A phrase in a text, as the term that stands for it. */
export interface Phrase extends Span {
  readonly term: string;
}

export type Nearness = ReadonlyMap<string, number>;

const none: Nearness = new Map();
/** What was asked for before: questions use the same words over and over. */
const asked = new Map<string, Nearness>();
let thesaurus: Thesaurus | undefined;

/** Terms that mean nearly the same as `term`, each with how nearly: 0 to 1. */
export function near(term: string): Nearness {
  let found = asked.get(term);
  if (found === undefined) {
    thesaurus ??= readThesaurus();
    found = withForms(term, thesaurus);
    if (found.size > 0) asked.set(term, found);
  }
  return found;
}

/** The phrases of the lists that a text has; `words` is all of its words. */
export function phrasesIn(words: ReturnType<typeof wordsIn>): readonly Phrase[] {
  thesaurus ??= readThesaurus();
  const { phrases, bases } = thesaurus;
  const found: Phrase[] = [];
  const keys = words.map(({ word }) => baseOf(word, bases));
  for (const [at, { start }] of words.entries()) {
    for (const phrase of phrases.get(keys[at] ?? '') ?? []) {
      const parted = phrase.length === 2 && between.has(words[at + 1]?.word ?? '') ? 1 : 0;
      const end = words[at + phrase.length - 1 + parted]?.end;
      if (end !== undefined && phrase.every((key, i) => keys[at + i + (i > 0 ? parted : 0)] === key))
        found.push({ term: phrase.join('_'), start, end });
    }
  }
  return found;
}

/** What parts a verb from its particle: `put it off`. */
const between: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her', 'us', 'me', 'you']);

function withForms(term: string, { near: nearTo, bases, forms }: Thesaurus): Nearness {
  const base = bases.get(term) ?? term;
  const others = nearTo(base);
  const own = forms.get(base);
  if (others.size === 0 && own === undefined) return none;
  const found = new Map<string, number>();
  for (const form of [base, ...(own ?? [])]) if (form !== term) found.set(form, closeness.form);
  for (const [other, by] of others)
    for (const form of [other, ...(forms.get(other) ?? [])])
      if (form !== term && (found.get(form) ?? 0) < by) found.set(form, by);
  return found;
}
