/**
 * `node dist/retrieval.js FOLDER [RUN…]`: how well `amur search` finds documents, on a retrieval set in the files of BEIR
 * (https://github.com/beir-cellar/beir): corpus.jsonl, queries.jsonl, qrels/test.tsv. Each document becomes an article, and is
 * found where its best sentence is. Beside it BM25 over whole documents with the same terms, and what others found: a run
 * in TREC's form (query Q0 document rank score name), as `retrieval/Lucene.java` writes it. CONTRIBUTING tells how to get sets.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildLibrary } from '../src/library.ts';
import { bm25Of } from '../src/search/bm25.ts';
import { entriesOf } from '../src/search/entry.ts';
import { termsIn } from '../src/search/terms.ts';
import { Article, parseArticle } from '../src/text/article.ts';
import { sentencesOf } from '../src/text/passage.ts';
import { chanceOf, depth, meanOf, ndcg } from './retrieval/measure.ts';
import { type Document, readSet } from './retrieval/set.ts';

/** Sentences asked for, so that ten articles are among them. */
const mostSentences = 1_000;

const [folder, ...runs] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'usage: node dist/retrieval.js FOLDER [RUN…] (in FOLDER: corpus.jsonl, queries.jsonl, qrels/test.tsv)\n',
  );
  process.exit(2);
}

const { documents, queries } = readSet(folder);
process.stdout.write(`${documents.length} documents, ${queries.length} queries, nDCG@${depth}\n`);
const ours = amur(documents);
const first = scoresOf(({ text }) => ours(text, mostSentences));
report('amur search', first);
report(
  'amur search, ten sentences',
  scoresOf(({ text }) => ours(text, depth)),
);
const plain = bm25(documents);
report(
  'BM25, the same terms',
  scoresOf(({ text }) => plain(text)),
);
for (const run of runs) {
  const found = readRun(run);
  report(
    path.basename(run),
    scoresOf(({ id }) => found.get(id) ?? []),
  );
}

function scoresOf(find: (query: (typeof queries)[number]) => readonly string[]): readonly number[] {
  return queries.map((query) => ndcg(find(query), query.grades));
}

function report(name: string, scores: readonly number[]): void {
  const apart = scores.map((score, at) => (first[at] ?? 0) - score);
  const better = apart.filter((by) => by > 0).length;
  const worse = apart.filter((by) => by < 0).length;
  const against =
    scores === first
      ? ''
      : `  amur search: better on ${better}, worse on ${worse}, p ${chanceOf(apart).toFixed(3)}`;
  process.stdout.write(`  ${name.padEnd(27)}${meanOf(scores).toFixed(4)}${against}\n`);
}

/** The ids of documents, best first, among so many sentences. */
function amur(list: readonly Document[]): (words: string, sentences: number) => readonly string[] {
  const ids = new Map<string, string>();
  const articles = list.flatMap(({ id, title, text }, at) => {
    const head = `title: ${JSON.stringify(title.trim() || 'Untitled')}\npublisher: Set\n`;
    const article = parseArticle(`d${at}`, `---\n${head}---\n\n${text.replace(/^(?=[#>|*+-])/gm, ' ')}\n`);
    if (!Article.isArticle(article)) return [];
    ids.set(article.id, id);
    return [article];
  });
  // No figure is read: search looks at words alone.
  const library = buildLibrary(articles, (article) =>
    entriesOf(
      article,
      sentencesOf(article).map(() => []),
    ),
  );
  return (words, sentences) => {
    const hits = library.search(words, sentences);
    return [...new Set(hits.map(({ passage }) => ids.get(passage.article.id) ?? ''))];
  };
}

function bm25(list: readonly Document[]): (words: string) => readonly string[] {
  const terms = (text: string) => termsIn(text).map(({ term }) => term);
  const scoring = bm25Of(list.map(({ title, text }) => terms(`${title} ${text}`)));
  return (words) =>
    [...scoring(terms(words))]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .map(([number]) => list[number]?.id ?? '');
}

/** The documents of a run by their query, as they stand in it: best first. */
function readRun(file: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [query = '', , document = ''] = line.split(/\s+/);
    found.set(query, [...(found.get(query) ?? []), document]);
  }
  return found;
}
