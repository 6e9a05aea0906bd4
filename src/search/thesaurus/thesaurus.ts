/** The lists of the thesaurus made into what is looked up: the lines that a term stands in, and phrases by their first word. */
import { countries } from '../../topics/countries.ts';
import { stopWords } from '../stop-words.ts';
import { termOf, wordsIn } from '../terms.ts';
import { fields } from './list/index.ts';
import { irregular } from './list/irregular.ts';
import { roots } from './list/roots.ts';
import { wider } from './list/wider.ts';
import { type Sense, sensesIn } from './sense.ts';

export interface Thesaurus {
  /** What is near to a base form, by base forms, and how near. */
  near(base: string): ReadonlyMap<string, number>;
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

/** A line with its words as terms, in their base forms. */
interface Line extends Pick<Sense, 'stands'> {
  readonly terms: readonly string[];
  /** How near its terms are to each other; the fields' lines say it term by term. */
  readonly by: number | null;
}

/**
 * Each line is read once and no two words are put together here: a question asks for a few terms of thousands, and a
 * start waits for it.
 */
export function readThesaurus(): Thesaurus {
  const { bases, forms } = irregularForms();
  const phrases = new Map<string, (readonly string[])[]>();
  const termFor = (entry: string): string => {
    const keys = wordsIn(entry).map(({ word }) => baseOf(word, bases));
    if (keys.length > 1) file(keys, phrases);
    return keys.join('_');
  };
  const lineOf =
    (by: number | null) =>
    ({ words, stands }: Sense): Line => ({ terms: words.map(termFor), stands, by });
  const senses = fields.flatMap(sensesIn).map(lineOf(null));
  const lines = [
    ...countryNames().map(lineOf(closeness.form)),
    ...sensesIn(roots).map(lineOf(closeness.root)),
    ...senses,
    ...sensesIn(wider).map(lineOf(closeness.narrower)),
  ];
  const linesWith = filed(lines);
  const isPlain = (term: string): boolean =>
    (linesWith.get(term) ?? []).filter(({ by }) => by === null).length <= fewSenses;
  const nearness = (asked: string, written: string, by: number | null): number =>
    by ?? (isPlain(asked) && isPlain(written) ? closeness.sense : closeness.oneOfSenses);
  return {
    near: (base) => {
      const near = new Map<string, number>();
      for (const line of linesWith.get(base) ?? []) {
        for (const written of metBy(base, line))
          near.set(written, Math.max(nearness(base, written, line.by), near.get(written) ?? 0));
      }
      return near;
    },
    bases,
    forms,
    phrases,
  };
}

/** What a line lets stand for a term; two names of a country may be one term. */
const metBy = (base: string, { terms, stands }: Line): readonly string[] =>
  terms.flatMap((term, asked) =>
    term === base ? terms.filter((written, at) => written !== base && stands(asked, at)) : [],
  );

/** The lines by each term they have, in their order. */
function filed(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const linesWith = new Map<string, Line[]>();
  for (const line of lines) {
    for (const term of line.terms) {
      const before = linesWith.get(term);
      if (before) before.push(line);
      else linesWith.set(term, [line]);
    }
  }
  return linesWith;
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
  const verb = stopVerbs.get(word);
  if (verb !== undefined) return verb;
  if (stopWords.has(word)) return word;
  const term = termOf(word);
  return bases.get(term) ?? term;
}

/** `came into force`: forms of the verbs among the stop words, by the form. */
const stopVerbs: ReadonlyMap<string, string> = new Map(
  [
    ['come', 'comes', 'coming', 'came'],
    ['go', 'goes', 'going', 'gone', 'went'],
    ['get', 'gets', 'getting', 'got'],
    ['give', 'gives', 'giving', 'gave', 'given'],
    ['have', 'has', 'having', 'had'],
  ].flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
);

function file(phrase: readonly string[], phrases: Map<string, (readonly string[])[]>): void {
  const [first = ''] = phrase;
  const before = phrases.get(first);
  if (before === undefined) phrases.set(first, [phrase]);
  else if (!before.some((other) => other.join() === phrase.join())) before.push(phrase);
}

/** `Dutch` for `Netherlands`. */
const countryNames = (): readonly Sense[] =>
  countries.map(({ name, written }) => ({ words: [name, ...written], stands: (at, place) => at !== place }));
