/**
 * Where each term and topic is mentioned, a bit for each sentence, paragraph, opening. A question asks it of a hundred
 * sentences and all that stands around them: bits lie side by side, sets are spread over memory.
 */
import { recalling } from '../recent.ts';
import { topicOf } from '../topics/index.ts';
import type { Entry, Mentions } from './entry.ts';

/** By `Mentions.number`. */
export type Bits = Uint32Array;

export const isIn = (bits: Bits, { number }: Mentions): boolean =>
  (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;

export interface Whereabouts {
  ofTerm(term: string): Bits;
  ofTopic(id: string): Bits;
  /** Where a topic is that the topic lies in. */
  ofParents(id: string): Bits;
}

/** Questions have most of their terms in common. */
const mostKept = 2_000;

/** Copies whose mentions are numbered through; what sentences share, they still share. */
export function numbered(entries: readonly Entry[]): readonly Entry[] {
  const made = new Map<Mentions, Mentions>();
  const copyOf = (mentions: Mentions): Mentions => {
    const copy = made.get(mentions) ?? { ...mentions, number: made.size };
    made.set(mentions, copy);
    return copy;
  };
  return entries.map((entry) => ({
    ...entry,
    own: copyOf(entry.own),
    near: copyOf(entry.near),
    before: copyOf(entry.before),
    far: copyOf(entry.far),
  }));
}

/** Of entries that are numbered. */
export function whereaboutsIn(entries: readonly Entry[]): Whereabouts {
  const all = [...new Set(entries.flatMap(({ own, near, before, far }) => [own, near, before, far]))];
  const terms = filing(all, (mentions) => mentions.terms);
  const topics = filing(all, (mentions) => mentions.topics);
  const bitsOf = (numbers: readonly number[]): Bits => {
    const bits = new Uint32Array(Math.ceil(all.length / 32));
    for (const number of numbers) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
    return bits;
  };
  return {
    ofTerm: recalling(mostKept, (term: string) => bitsOf(terms(term))),
    ofTopic: recalling(mostKept, (id: string) => bitsOf(topics(id))),
    ofParents: recalling(mostKept, (id: string) => bitsOf((topicOf(id)?.parents ?? []).flatMap(topics))),
  };
}

/** As many as a single question asks for: to look for those everywhere is quicker than to file all that there are. */
const fewNames = 60;

/** The numbers of those that have a name, by the name. */
function filing(all: readonly Mentions[], namesIn: (mentions: Mentions) => ReadonlySet<string>) {
  let asked = 0;
  let files: Map<string, number[]> | undefined;
  return (name: string): readonly number[] => {
    if (files === undefined && ++asked <= fewNames)
      return all.flatMap((mentions) => (namesIn(mentions).has(name) ? [mentions.number] : []));
    files ??= filed(all, namesIn);
    return files.get(name) ?? [];
  };
}

function filed(
  all: readonly Mentions[],
  namesIn: (mentions: Mentions) => ReadonlySet<string>,
): Map<string, number[]> {
  const files = new Map<string, number[]>();
  for (const mentions of all) {
    for (const name of namesIn(mentions)) {
      const before = files.get(name);
      if (before) before.push(mentions.number);
      else files.set(name, [mentions.number]);
    }
  }
  return files;
}
