/**
 * Those who speak in an article, each once however it calls them: a full name, a surname, the office
 * alone. The fullest words are kept, an office before a bare name.
 */
import type { Span } from '../text/span.ts';
import { chunks, type Mention } from './mention.ts';
import type { Named } from './names.ts';
import * as nouns from './nouns.ts';
import type { Speaker } from './statement.ts';
import { plainOf, spanOf, type Word } from './words.ts';

export interface Member {
  readonly kind: Speaker['kind'];
  readonly words: readonly Word[];
  readonly name: readonly Word[];
  readonly plural: boolean;
}

const skipped = new Set('the a an one another of and s'.split(' '));

/** The words that tell one speaker from others, plain and singular. */
export const keyWords = (words: readonly Word[]): readonly string[] =>
  words
    .filter(({ kind }) => kind === 'word')
    .map((word) => nouns.singular(plainOf(word)))
    .filter((word) => !skipped.has(word));

export class Cast {
  readonly #byName: Register = new Map();
  readonly #byRole: Register = new Map();

  /** Every person of the article whose office or full name it gives, before anybody is looked up. */
  constructor(named: readonly Named[]) {
    for (const { name, words } of named) this.#introduce({ kind: 'person', words, name, plural: false });
  }

  #introduce(person: Member): void {
    const known = this.#same(person.name);
    if (known.length === 1 && known[0]) {
      if (fuller(person, known[0])) this.#replace(known[0], person);
    } else if (known.length === 0 && person.name.length > 1) this.#add(person);
    else if (known.length === 0 && person.words.length > person.name.length) this.#add(person);
  }

  #add(person: Member): void {
    for (const part of nameParts(person.name)) enter(this.#byName, part, person);
    for (const word of roleWords(person)) enter(this.#byRole, word, person);
  }

  #replace(old: Member, person: Member): void {
    for (const part of nameParts(old.name)) leave(this.#byName, part, old);
    for (const word of roleWords(old)) leave(this.#byRole, word, old);
    this.#add(person);
  }

  #same(name: readonly Word[]): readonly Member[] {
    const parts = nameParts(name);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    return [...new Set([...(this.#byName.get(last) ?? []), ...(this.#byName.get(first) ?? [])])].filter(
      (one) => {
        const known = nameParts(one.name);
        if (parts.length === 1 || known.length === 1) return known.at(-1) === last || known[0] === first;
        return known.at(-1) === last && known[0] === first;
      },
    );
  }

  /** Whoever bears the name, full or in part: none, one, or several. */
  named(name: readonly Word[]): readonly Member[] {
    return this.#same(name);
  }

  /** Whoever holds the office that these words name. */
  holding(words: readonly Word[]): readonly Member[] {
    const lists = keyWords(words).map((word) => this.#byRole.get(word));
    const [shortest, ...others] = lists
      .map((list) => list ?? new Set<Member>())
      .sort((a, b) => a.size - b.size);
    return [...(shortest ?? [])].slice(0, mostHolders).filter((one) => others.every((list) => list.has(one)));
  }
}

/** Where more hold an office, its name alone says nothing. */
const mostHolders = 40;

type Register = Map<string, Set<Member>>;

function enter(register: Register, word: string, member: Member): void {
  const before = register.get(word);
  if (before) before.add(member);
  else register.set(word, new Set([member]));
}

const leave = (register: Register, word: string, member: Member): void => {
  register.get(word)?.delete(member);
};

const roleWords = ({ words, name }: Member): readonly string[] =>
  keyWords(words.filter((word) => !name.includes(word)));

const nameParts = (name: readonly Word[]): readonly string[] => name.map(plainOf);

/** More of the name, or as much of it and the office for the first time. */
const fuller = (one: Member, known: Member): boolean =>
  one.name.length > known.name.length ||
  (one.name.length === known.name.length &&
    known.words.length === known.name.length &&
    one.words.length > one.name.length);

/** The one whom a mention presents by itself. */
export function memberOf({ kind, words, name, plural }: Mention): Member {
  if (kind === 'person') return { kind, words, name, plural };
  if (kind === 'organisation') return { kind, words, name: firmName(words), plural };
  return { kind: 'anonymous', words, name: [], plural };
}

/** `the business newspaper Kommersant` is called by the capitals behind the noun; others by all their words. */
function firmName(words: readonly Word[]): readonly Word[] {
  const [main = []] = chunks(words);
  if (/^(?:an?|one|another)$/.test(main[0]?.lower ?? '')) return [];
  if (main.some(({ lower }) => lower === 'and')) return main;
  const noun = main.findLastIndex((word) => !word.capital && nouns.isOrganisation(plainOf(word)));
  const behind = main.slice(noun + 1);
  if (noun >= 0 && behind[0]?.capital) return behind;
  return main[0]?.lower === 'the' ? main.slice(1) : main;
}

export function speakerOf({ kind, words, name }: Member): Speaker {
  const whole = spanOf(words) ?? { start: 0, end: 0 };
  const called = spanOf(name);
  return {
    ...whole,
    kind,
    name: called,
    role: kind === 'anonymous' || !called ? null : roleBeside(words, name),
  };
}

function roleBeside(words: readonly Word[], name: readonly Word[]): Span | null {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return null;
  const before = words.slice(0, words.indexOf(first)).filter(({ kind }) => kind === 'word');
  const after = words.slice(words.indexOf(last) + 1);
  const open = after.findIndex(({ kind }) => kind === 'word');
  if (before.length > 0 && before.some((word) => !skipped.has(word.lower) && !nouns.isTitle(word.lower)))
    return spanOf(before);
  return open < 0 ? null : spanOf(after.slice(open));
}
