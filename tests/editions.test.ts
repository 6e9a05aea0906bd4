import { expect, test } from 'vitest';
import { editions } from '../src/editions.ts';
import { buildLibrary } from '../src/library.ts';
import { readEntries } from '../src/reading.ts';
import type { Article } from '../src/text/article.ts';
import { articleOf } from './newspaper.ts';

const coal = () => articleOf({ id: 'coal', body: 'Coal exports to China fell 3% in 2024.' });
const timber = (change: string) =>
  articleOf({ id: 'timber', body: `Timber exports to China rose ${change} in 2024.` });

/** The editions kept, and the articles that had to be read. */
function opened(kept: (article: Article) => ReturnType<typeof readEntries> | null = () => null) {
  const read: string[] = [];
  const build = editions({
    kept,
    reader: async () => (article) => {
      read.push(article.id);
      return readEntries(article);
    },
    build: buildLibrary,
    rest: async () => undefined,
  });
  return { build, read };
}

test('reads an article once, and again when a letter of it has changed', async () => {
  const { build, read } = opened();
  await build([coal(), timber('4%')]);
  const library = await build([coal(), timber('5%')]);
  expect(read).toEqual(['coal', 'timber', 'timber']);
  const answer = library.find({ kind: 'stat', topic: 'timber', period: null, flow: null }, '2025-09-10');
  expect(answer.kind === 'found' && answer.findings[0].figures[0]?.value).toBe(5);
});

test('an article that stays is the same article: its passages and its place in the list agree', async () => {
  const { build } = opened();
  await build([coal()]);
  const library = await build([coal(), timber('4%')]);
  expect(library.passages.every(({ article }) => library.articles.includes(article))).toBe(true);
});

test('does not read what the build has read', async () => {
  const { build, read } = opened((article) => (article.id === 'coal' ? readEntries(article) : null));
  await build([coal(), timber('4%')]);
  expect(read).toEqual(['timber']);
});

test('what is gone is gone', async () => {
  const { build } = opened();
  await build([coal(), timber('4%')]);
  expect((await build([coal()])).articles.map(({ id }) => id)).toEqual(['coal']);
});
