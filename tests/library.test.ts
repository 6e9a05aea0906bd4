import { expect, test } from 'vitest';
import { libraryOf } from './newspaper.ts';

const library = libraryOf(
  { id: 'old', published: '2024-03-01', body: 'Coal exports to China came to 5 million tonnes in 2023.' },
  {
    id: 'new',
    published: '2025-03-01',
    body: 'Coal exports to China came to 6 million tonnes in 2024.\n\nNickel rose 4% in 2024.',
  },
  { id: 'undated', published: null, body: 'Nobody knows when this was written.' },
);

test('articles stand newest first, undated ones last', () => {
  expect(library.articles.map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
});

test('every sentence is a passage', () => {
  expect(library.passages.map(({ text }) => text)).toHaveLength(4);
});

test('figures are found by their passage', () => {
  const values = library.passages.map((passage) => library.figuresIn(passage).map(({ value }) => value));
  expect(values).toEqual([[6_000_000], [4], [5_000_000], []]);
});

test('topics with most figures come first, wider ones included', () => {
  expect(library.topics.indexOf('coal')).toBeLessThan(library.topics.indexOf('nickel'));
  expect(library.topics).toContain('energy');
});

test('periods are those of the topic, newest first', () => {
  expect(library.periods('coal')).toEqual(['2024', '2023']);
  expect(library.periods('nickel')).toEqual(['2024']);
  expect(library.periods('bananas')).toEqual([]);
  expect(library.periods(null)).toEqual(['2024', '2023']);
});

test('a search ranks passages and never abstains from a word it has', () => {
  const hits = library.search('nickel', 5);
  expect(hits.map(({ passage }) => passage.text)).toEqual(['Nickel rose 4% in 2024.']);
  expect(hits[0]?.score).toBeGreaterThan(0);
  expect(library.search('coal', 1)).toHaveLength(1);
  expect(library.search('zeppelin', 5)).toEqual([]);
});
