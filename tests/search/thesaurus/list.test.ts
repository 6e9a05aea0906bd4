/** The lists are written by hand: each line says something that the stems and the families do not say already. */
import { expect, test } from 'vitest';
import { stopWords } from '../../../src/search/stop-words.ts';
import { termOf, wordsIn } from '../../../src/search/terms.ts';
import { fields } from '../../../src/search/thesaurus/list/index.ts';
import { irregular } from '../../../src/search/thesaurus/list/irregular.ts';
import { roots } from '../../../src/search/thesaurus/list/roots.ts';
import { wider } from '../../../src/search/thesaurus/list/wider.ts';

const linesOf = (list: string) => list.trim().split('\n');
const entriesOf = (line: string) => line.split(/ (?:[=>] )?/);
const termFor = (entry: string) =>
  wordsIn(entry.replaceAll('_', ' '))
    .map(({ word }) => (stopWords.has(word) ? word : termOf(word)))
    .join('_');
const lists = [...fields, roots, irregular, wider];
const lines = lists.flatMap(linesOf);
const word = "[a-z0-9]+(?:['.&-][a-z0-9]+)*";
const entry = `${word}(?:_${word})*`;
const shape = new RegExp(`^${entry}(?: (?:[=>] )?${entry})(?: ${entry})*$`);

test('a line is two entries or more, and a mark stands behind the first alone', () => {
  expect(lines.filter((line) => !shape.test(line))).toEqual([]);
});

test('one-way lines stand in their own list, and nothing else does', () => {
  const oneWay = (list: string) => linesOf(list).filter((line) => line.includes(' > '));
  expect([...fields, roots, irregular].flatMap(oneWay)).toEqual([]);
  expect(oneWay(wider)).toEqual(linesOf(wider));
});

test('no entry is made of stop words alone: no text would be searched for it', () => {
  const empty = (one: string) =>
    wordsIn(one.replaceAll('_', ' ')).every(({ word: each }) => stopWords.has(each));
  expect(lines.flatMap(entriesOf).filter(empty)).toEqual([]);
});

test('no line holds a term twice: stems and families join those already', () => {
  const repeats = lines.filter((line) => {
    const terms = entriesOf(line).map(termFor);
    return new Set(terms).size < terms.length;
  });
  expect(repeats).toEqual([]);
});

test('no line repeats another or a part of it', () => {
  const whole = fields
    .flatMap(linesOf)
    .filter((line) => !line.includes(' = '))
    .map((line) => new Set(entriesOf(line).map(termFor)));
  const within = (one: ReadonlySet<string>) =>
    whole.some((other) => other !== one && [...one].every((term) => other.has(term)));
  expect(whole.filter(within).map((terms) => [...terms].join(' '))).toEqual([]);
});
