/** The shipped articles are what `corpus add` makes of their originals, but for what corpus/README.md lists as changed by a person. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { printed } from '../../src/intake/index.ts';
import { Article, parseArticle } from '../../src/text/article.ts';
import { taken } from './story.ts';

const corpus = path.resolve(import.meta.dirname, '../../corpus');
const readme = readFileSync(path.join(corpus, 'README.md'), 'utf8');
const files = readdirSync(corpus).filter((file) => file.endsWith('.md') && file !== 'README.md');
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The rows of the table under "What add gives": article, what, as received, as it stands. */
const reviewed = [
  ...readme.matchAll(
    /^\| (\d{4}-\d{2}-\d{2}-[a-z0-9-]+) \| (joined|title|publisher|via|author|published|url) \| (.+) \|$/gm,
  ),
].map(([, id = '', what = '', words = '']) => ({ id, what, words: words.replaceAll('`', '') }));

test('every reviewed difference is of an article that is there', () => {
  expect(reviewed.length).toBeGreaterThan(0);
  for (const { id } of reviewed) expect(files).toContain(`${id}.md`);
});

describe.each(files)('%s', (file) => {
  const id = file.slice(0, -3);
  const article = parseArticle(id, readFileSync(path.join(corpus, file), 'utf8'));
  if (!Article.isArticle(article)) throw new Error(JSON.stringify(article));
  const differences = reviewed.filter((one) => one.id === id);
  const given = taken(readFileSync(path.join(corpus, article.meta.original ?? '')));

  test('has the paragraphs that add gives', async () => {
    const one = await given;
    const joined = new Set(differences.filter(({ what }) => what === 'joined').map(({ words }) => words));
    const expected: string[] = [];
    for (const paragraph of one.paragraphs) {
      const words = squeeze(printed(one, paragraph).replace(/^(?:#+|-) /, ''));
      const isJoined = [...joined].some((opening) => words.startsWith(opening));
      if (isJoined) expected[expected.length - 1] += ` ${words}`;
      else expected.push(words);
    }
    expect(article.paragraphs.map(({ start, end }) => squeeze(article.body.slice(start, end)))).toEqual(
      expected,
    );
  });

  test('has the metadata that add reads', async () => {
    const one = await given;
    for (const key of ['title', 'publisher', 'via', 'author', 'published', 'url'] as const) {
      const change = differences.find(({ what }) => what === key);
      expect(article.meta[key] ?? null, key).toBe(change ? change.words : one[key]);
    }
  });
});
