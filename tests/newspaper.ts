/** Articles of our own words for tests, and the library of the shipped corpus. */
import path from 'node:path';
import { readCorpus } from '../src/files.ts';
import { buildLibrary, type Library } from '../src/library.ts';
import { readEntries } from '../src/reading.ts';
import { Article, parseArticle } from '../src/text/article.ts';

interface Page {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string | null;
  readonly url?: string;
  readonly body: string;
}

/** @throws Error where the page is no article. */
export function articleOf({
  id = 'page',
  title = 'Trade',
  publisher = 'Harbour Post',
  published = '2025-09-10',
  url,
  body,
}: Page): Article {
  const head = [
    `title: ${JSON.stringify(title)}`,
    `publisher: ${publisher}`,
    ...(published === null ? [] : [`published: ${published}`]),
    ...(url === undefined ? [] : [`url: ${url}`]),
  ];
  const parsed = parseArticle(id, `---\n${head.join('\n')}\n---\n\n${body}\n`);
  if (parsed instanceof Article) return parsed;
  throw new Error(JSON.stringify(parsed));
}

export const libraryOf = (...pages: readonly Page[]): Library =>
  buildLibrary(pages.map(articleOf), readEntries);

export const shipped = (): Library =>
  buildLibrary(readCorpus(path.resolve(import.meta.dirname, '../corpus')), readEntries);
