import { expect, test } from 'vitest';
import { gathered } from '../src/copy.ts';
import { buildLibrary } from '../src/library.ts';
import { readEntries } from '../src/reading.ts';
import { replyTo } from '../src/reply/index.ts';
import { wordingIn } from '../src/reply/wording/index.ts';
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

test('a list has each copy behind its original; what has none stands where it stood', () => {
  const other = page('other', 'Post', null, words);
  const stray = page('stray', 'Echo', 'gone', words);
  expect(gathered([copy, stray, other, original]).map(({ id }) => id)).toEqual([
    'stray',
    'other',
    'original',
    'copy',
  ]);
});

test.each([
  ['en', /5 days old, 1 figure\b/, /5 days old, a copy: its original is quoted/],
  ['ru', /1 цифра|1 /, /копия: цитируется оригинал/],
  ['zh', /1 个数字/, /转载：只引用原文/],
] as const)(
  '/sources says of a copy that it is one, not how many figures it has (%s)',
  (language, own, copied) => {
    const context = { library, today: '2025-08-25', language };
    const { blocks } = replyTo({ kind: 'sources', articles: gathered(library.articles) }, context);
    const shown = blocks.flatMap((block) =>
      block.kind === 'article' ? [String(wordingIn(language).article(block.age, block.figures))] : [],
    );
    expect(shown.length).toBe(2);
    expect(shown[0]).toMatch(own);
    expect(shown[1]).toMatch(copied);
  },
);
