/**
 * Whom `he`, `the source`, `the minister` or a surname means, from what the article has said before.
 * Null where two could be meant: nobody is quoted for another's words.
 */
import { type Cast, keyWords, type Member, memberOf } from './cast.ts';
import type { Mention } from './mention.ts';
import type { Named } from './names.ts';
import * as nouns from './nouns.ts';
import type { Word } from './words.ts';

/** A sentence as far as it has been read. */
export interface Told {
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly named: readonly Named[];
  readonly speaker: Member | null;
}

/** Sentences that a pronoun may reach back. */
const reach = 3;
/** Statements that `the source` may reach back. */
const memory = 12;
const generic = new Set(['source', 'person', 'people', 'official', 'individual', 'man', 'woman', 'insider']);

/** `told` are the sentences before, `here` the one with the mention. */
export function resolve(mention: Mention, here: Told, told: readonly Told[], cast: Cast): Member | null {
  switch (mention.kind) {
    case 'person': {
      if (mention.plural) return memberOf(mention);
      const known = cast.named(mention.name);
      if (known.length > 1) return null;
      return known[0] ?? memberOf(mention);
    }
    case 'pronoun':
      return mention.head === 'he' || mention.head === 'she'
        ? personBefore(mention, here, told, cast)
        : neighbour(mention, here, told);
    case 'office': {
      if (!mention.definite) return memberOf(mention);
      const holders = cast.holding(mention.words);
      if (holders.length > 0) return holders.length === 1 ? (holders[0] ?? null) : latestOf(holders, told);
      return sourceBefore(mention, told) ?? memberOf(mention);
    }
    case 'source':
      return mention.definite ? sourceAgain(mention, told, cast) : memberOf(mention);
    case 'organisation':
      return organisation(mention, told, cast);
  }
}

/** Two ministers, but the last who spoke was one of them, and spoke just before. */
function latestOf(holders: readonly Member[], told: readonly Told[]): Member | null {
  const speaker = told.at(-1)?.speaker ?? null;
  return speaker && holders.includes(speaker) ? speaker : null;
}

function personBefore(mention: Mention, here: Told, told: readonly Told[], cast: Cast): Member | null {
  const at = mention.words[0]?.start ?? 0;
  const own = personsIn({ ...here, speaker: null }, cast, at);
  if (own.size > 0) return own.size === 1 ? first(own) : null;
  for (const sentence of told.slice(-reach).reverse()) {
    if (here.paragraph - sentence.paragraph > 1) return null;
    const persons = personsIn(sentence, cast, Number.POSITIVE_INFINITY);
    if (persons.size > 0) return persons.size === 1 && !opensWithPronoun(sentence) ? first(persons) : null;
  }
  return null;
}

/** `He met Captain Surin`: whoever that was, there are two now. */
const opensWithPronoun = ({ words, speaker }: Told): boolean =>
  speaker === null && words.slice(0, 4).some(({ lower }) => lower === 'he' || lower === 'she');

function personsIn({ words, named, speaker }: Told, cast: Cast, before: number): ReadonlySet<Member> {
  const persons = new Set<Member>();
  if (speaker && speaker.kind !== 'organisation' && !speaker.plural) persons.add(speaker);
  for (const one of named) {
    if ((one.words[0]?.start ?? 0) >= before) continue;
    const known = cast.named(one.name);
    for (const person of known) persons.add(person);
    if (known.length === 0) persons.add({ kind: 'person', words: one.words, name: one.name, plural: false });
  }
  for (const word of words) {
    if (!word.capital || word.start >= before) continue;
    const [only, other] = cast.named([word]);
    if (only && !other) persons.add(only);
  }
  return persons;
}

/** `it` and `they`: whoever spoke in the sentence just before. */
function neighbour(mention: Mention, here: Told, told: readonly Told[]): Member | null {
  const last = told.at(-1);
  if (!last?.speaker || here.paragraph !== last.paragraph || here.named.length > 0) return null;
  const { kind, plural } = last.speaker;
  return mention.head === 'they'
    ? plural || kind === 'organisation'
      ? last.speaker
      : null
    : kind === 'organisation'
      ? last.speaker
      : null;
}

function sourceAgain(mention: Mention, told: readonly Told[], cast: Cast): Member | null {
  const before = sourceBefore(mention, told);
  if (before) return before;
  const holders = cast.holding(mention.words);
  if (holders.length > 0) return holders.length === 1 ? (holders[0] ?? null) : null;
  return generic.has(mention.head) && keyWords(mention.words).length === 1 ? null : memberOf(mention);
}

/** The last unnamed speaker of that number, if it was the last to speak or is called by the same noun. */
function sourceBefore({ head, plural, words }: Mention, told: readonly Told[]): Member | null {
  const speakers = recent(told);
  const last = speakers[0];
  if (!last) return null;
  const wanted = keyWords(words);
  const means = (member: Member) => {
    const has = keyWords(member.words);
    return wanted.every((word) => has.includes(word)) || (generic.has(head) && wanted.length === 1);
  };
  if (
    last.plural === plural &&
    last.kind !== 'organisation' &&
    (last.kind === 'anonymous' || head === 'official') &&
    means(last)
  )
    return last;
  if (wanted.length > 1) return null;
  const alike = speakers.filter(
    (one) => one.kind === 'anonymous' && one.plural === plural && keyWords(one.words).includes(head),
  );
  const others = new Set(alike);
  return others.size === 1 || (plural && others.size > 0) ? (alike[0] ?? null) : null;
}

/** Those who spoke, the last first. */
const recent = (told: readonly Told[]): readonly Member[] =>
  told
    .slice(-2 * memory)
    .flatMap(({ speaker }) => (speaker ? [speaker] : []))
    .reverse()
    .slice(0, memory);

function organisation(mention: Mention, told: readonly Told[], cast: Cast): Member | null {
  const [only] = mention.words.length === 1 ? mention.words : [];
  if (only) {
    const persons = cast.named([only]);
    if (persons.length > 0) return persons.length === 1 ? (persons[0] ?? null) : null;
  }
  const member = memberOf(mention);
  const wanted = keyWords(member.name.length > 0 ? member.name : member.words);
  const before = recent(told).filter((one) => one.kind === 'organisation');
  const named = before.filter((one) => keyWords(one.words).join(' ').endsWith(wanted.join(' ')));
  const held =
    mention.definite || nouns.isOrganisation(mention.head)
      ? named
      : named.filter((one) => one.name.length > 0);
  return held[0] ?? member;
}

const first = (members: ReadonlySet<Member>): Member | null => [...members][0] ?? null;
