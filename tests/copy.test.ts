import { expect, test } from 'vitest';
import { buildLibrary } from '../src/library.ts';
import { readEntries } from '../src/reading.ts';
import { Article, parseArticle } from '../src/text/article.ts';

function page(id: string, publisher: string, sameAs: string | null, body: string): Article {
  const head = `title: Coal\npublisher: ${publisher}\npublished: 2025-08-20\n${sameAs ? `sameAs: ${sameAs}\n` : ''}`;
  const article = parseArticle(id, `---\n${head}---\n\n${body}\n`);
  if (Article.isArticle(article)) return article;
  throw new Error(JSON.stringify(article));
}

const words = 'Russia sold 4 million tonnes of coal to China in July 2025.';
const original = page('original', 'Harbour Post', null, words);
const copy = page(
  'copy',
  'Mirror',
  'original',
  `${words} An editor added that 9 million tonnes of coal were sold.`,
);
const library = buildLibrary([copy, original], readEntries);
const answer = library.find({ kind: 'stat', topic: 'coal', period: null, flow: null }, '2025-09-01');

test('the original is quoted, the copy listed under it', () => {
  if (answer.kind !== 'found') throw new Error(answer.because);
  expect(
    answer.findings.map(({ passage, alsoIn }) => [
      passage.article.id,
      ...alsoIn.map((same) => same.passage.article.id),
    ]),
  ).toEqual([['original', 'copy']]);
});

test('what only the copy says is not said', () => {
  expect(library.passages.map(({ article }) => article.id)).toEqual(['original']);
  expect(JSON.stringify(library.search('editor added', 5).map(({ passage }) => passage.text))).not.toContain(
    'editor',
  );
});

test('a copy is still an article of the corpus', () => {
  expect(library.articles.map(({ id }) => id)).toEqual(['copy', 'original']);
});

test('a copy of an article that is not there is no copy', () => {
  const stray = buildLibrary([copy], readEntries);
  expect(stray.passages.length).toBe(2);
});
