/** What the bits tell is what the sentences say. */
import { expect, test } from 'vitest';
import { readEntries } from '../../src/reading.ts';
import type { Entry, Mentions } from '../../src/search/entry.ts';
import { isIn, numbered, whereaboutsIn } from '../../src/search/whereabouts.ts';
import { topicOf } from '../../src/topics/index.ts';
import { articleOf } from '../newspaper.ts';

const pages = [
  'China bought 3 million tonnes of coal in May. It paid in yuan.\n\n## Fish\n\nFrozen pollock went by rail; the quay was shut.',
  'Truck sales fell by a third. Makers of electric cars ran out of chips.\n\nPrices of sea freight rose, the port said.',
];
const read = pages.flatMap((body, at) => readEntries(articleOf({ id: `page-${at}`, body })));
const entries = numbered(read);
const aroundOf = ({ own, near, before, far }: Entry): readonly Mentions[] => [own, near, before, far];
const all = [...new Set(entries.flatMap(aroundOf))];

test('each sentence, paragraph and opening has a number of its own, and what is shared stays shared', () => {
  expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
  expect(all.length).toBe(new Set(read.flatMap(aroundOf)).size);
  expect(entries.map(({ passage }) => passage)).toEqual(read.map(({ passage }) => passage));
});

/** More than one question asks for: after those all are filed. */
const many = Array.from({ length: 40 }, (_, n) => `harpoon${n}`);

test('a term is where it is said, and nowhere else', () => {
  const { ofTerm } = whereaboutsIn(entries);
  const terms = new Set(['harpoon', ...many, ...all.flatMap(({ terms: said }) => [...said])]);
  for (const term of terms) {
    expect(all.filter((mentions) => isIn(ofTerm(term), mentions))).toEqual(
      all.filter(({ terms: said }) => said.has(term)),
    );
  }
});

test('a topic is where it is named or lies in what is named, its parents likewise', () => {
  const { ofTopic, ofParents } = whereaboutsIn(entries);
  const topics = new Set([
    'tourism',
    'electric-cars',
    'trucks',
    ...all.flatMap(({ topics: named }) => [...named]),
  ]);
  for (const topic of topics) {
    expect(all.filter((mentions) => isIn(ofTopic(topic), mentions))).toEqual(
      all.filter(({ topics: named }) => named.has(topic)),
    );
    const parents = topicOf(topic)?.parents ?? [];
    expect(all.filter((mentions) => isIn(ofParents(topic), mentions))).toEqual(
      all.filter(({ topics: named }) => parents.some((parent) => named.has(parent))),
    );
  }
});
