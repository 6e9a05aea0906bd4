import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Article, parseArticle } from '../src/text/article.ts';

const corpus = path.resolve(import.meta.dirname, '../corpus');
const files = readdirSync(corpus).filter((file) => file.endsWith('.md') && file !== 'README.md');
const squeeze = (text: string) => text.replace(/\s+/g, '');

function read(file: string): Article {
  const article = parseArticle(file.slice(0, -3), readFileSync(path.join(corpus, file), 'utf8'));
  if (!(article instanceof Article)) throw new Error(JSON.stringify(article));
  return article;
}

describe('the corpus', () => {
  test('has the two articles it began with, and more', () => {
    expect(files.length).toBeGreaterThanOrEqual(2);
  });

  describe.each(files)('%s', (file) => {
    const article = read(file);
    const { original = '' } = article.meta;
    const received = squeeze(readFileSync(path.join(corpus, original), 'utf8'));

    test('every paragraph stands in the document as it was received, in the same order', () => {
      let at = 0;
      for (const { start, end } of article.paragraphs) {
        const found = received.indexOf(squeeze(article.body.slice(start, end)), at);
        expect(found, article.body.slice(start, end)).toBeGreaterThanOrEqual(at);
        at = found + 1;
      }
    });

    test('its name is its date, its publisher and a short title', () => {
      expect(file).toMatch(/^(\d{4}-\d{2}-\d{2}|undated)(-[a-z0-9]+)+\.md$/);
      expect(file.startsWith(article.published ?? 'undated')).toBe(true);
    });

    test('has none of the chrome of its site', () => {
      expect(article.body).not.toMatch(
        /newsletter|subscribe|sign up|related articles|read more|all rights reserved|cookie/i,
      );
    });
  });
});
