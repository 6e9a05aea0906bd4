/** The lists of the thesaurus made into what is looked up: by terms, with how near they are, and phrases by their first word. */
import { countries } from '../../topics/countries.ts';
import { stopWords } from '../stop-words.ts';
import { termOf, wordsIn } from '../terms.ts';
import { fields } from './list/index.ts';
import { irregular } from './list/irregular.ts';
import { roots } from './list/roots.ts';
import { wider } from './list/wider.ts';
import { type Sense, sensesIn } from './sense.ts';

export interface Thesaurus {
  /** By base forms. */
  readonly near: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** A form's base, where they have stems of their own. */
  readonly bases: ReadonlyMap<string, string>;
  /** The other forms of a base. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** The words of phrases, by the first of them. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** How nearly the same two terms are that a line puts together. */
export const closeness = {
  /** Forms of one word, names of one country. */
  form: 0.95,
  /** Words of one root. */
  root: 0.9,
  sense: 0.85,
  /** One of the two has several senses. */
  oneOfSenses: 0.7,
  narrower: 0.6,
} as const;

/** Lines that a word may stand in and yet be taken to have one sense: lists of neighbouring fields overlap. */
const fewSenses = 2;

export function readThesaurus(): Thesaurus {
  const { bases, forms } = irregularForms();
  const phrases = new Map<string, (readonly string[])[]>();
  const termsOf = ({ words }: Sense): readonly string[] =>
    words.map((entry) => {
      const keys = wordsIn(entry).map(({ word }) => baseOf(word, bases));
      if (keys.length > 1) file(keys, phrases);
      return keys.join('_');
    });
  const near = new Map<string, Map<string, number>>();
  const put = (senses: readonly Sense[], by: (asked: string, written: string) => number): void => {
    for (const sense of senses) {
      const terms = termsOf(sense);
      for (const [at, asked] of terms.entries())
        for (const [place, written] of terms.entries())
          if (asked !== written && sense.stands(at, place)) bring(near, asked, written, by(asked, written));
    }
  };
  const senses = fields.flatMap(sensesIn);
  const lines = new Map<string, number>();
  for (const term of senses.flatMap(termsOf)) lines.set(term, (lines.get(term) ?? 0) + 1);
  const isPlain = (term: string): boolean => (lines.get(term) ?? 0) <= fewSenses;
  put(countryNames(), () => closeness.form);
  put(sensesIn(roots), () => closeness.root);
  put(senses, (one, other) => (isPlain(one) && isPlain(other) ? closeness.sense : closeness.oneOfSenses));
  put(sensesIn(wider), () => closeness.narrower);
  return { near, bases, forms, phrases };
}

function irregularForms(): Pick<Thesaurus, 'bases' | 'forms'> {
  const bases = new Map<string, string>();
  const forms = new Map<string, readonly string[]>();
  for (const { words } of sensesIn(irregular)) {
    const [base = '', ...others] = words.map(termOf);
    forms.set(base, others);
    for (const other of others) bases.set(other, base);
  }
  return { bases, forms };
}

/** What stands for a word here: its base form's term; a stop word (in a phrase) as it is. */
export function baseOf(word: string, bases: Thesaurus['bases']): string {
  if (stopWords.has(word)) return word;
  const term = termOf(word);
  return bases.get(term) ?? term;
}

function file(phrase: readonly string[], phrases: Map<string, (readonly string[])[]>): void {
  const [first = ''] = phrase;
  const filed = phrases.get(first) ?? [];
  if (filed.some((other) => other.join() === phrase.join())) return;
  phrases.set(first, [...filed, phrase]);
}

/** What brings two terms together most nearly counts. */
function bring(near: Map<string, Map<string, number>>, asked: string, written: string, by: number): void {
  const before = near.get(asked);
  if (before === undefined) near.set(asked, new Map([[written, by]]));
  else before.set(written, Math.max(by, before.get(written) ?? 0));
}

/** `Dutch` for `Netherlands`. */
const countryNames = (): readonly Sense[] =>
  countries.map(({ name, written }) => ({ words: [name, ...written], stands: (at, place) => at !== place }));
