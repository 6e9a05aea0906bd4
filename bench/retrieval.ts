/**
 * `node dist/retrieval.js FOLDER`: how well `amur search` finds documents, on a retrieval set in the files of BEIR
 * (https://github.com/beir-cellar/beir): corpus.jsonl, queries.jsonl, qrels/test.tsv. Each document becomes an article, and is
 * found where its best sentence is. Beside it Lucene's BM25 over whole documents, with the same terms, in the same run.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildLibrary } from '../src/library.ts';
import { entriesOf } from '../src/search/entry.ts';
import { termsIn } from '../src/search/terms.ts';
import { Article, parseArticle } from '../src/text/article.ts';
import { sentencesOf } from '../src/text/passage.ts';

const depth = 10;
/** Sentences asked for, so that ten articles are among them. */
const mostSentences = 1_000;

interface Item {
  readonly _id: string;
  readonly title?: string;
  readonly text: string;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'usage: node dist/retrieval.js FOLDER (corpus.jsonl, queries.jsonl, qrels/test.tsv)\n',
  );
  process.exit(2);
}

const lines = (name: string) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n');
const items = (name: string) => lines(name).map((line) => JSON.parse(line) as Item);
const documents = items('corpus.jsonl');
const relevant = new Map<string, Map<string, number>>();
for (const line of lines('qrels/test.tsv').slice(1)) {
  const [query = '', document = '', grade = '0'] = line.split('\t');
  const grades = relevant.get(query) ?? new Map<string, number>();
  relevant.set(query, grades.set(document, Number(grade)));
}
const queries = items('queries.jsonl').filter(({ _id }) => relevant.has(_id));

const ways = { 'amur search': amur(documents), 'Lucene’s BM25 ': lucene(documents) };
process.stdout.write(`${documents.length} documents, ${queries.length} queries\n`);
for (const [name, find] of Object.entries(ways)) {
  const scores = queries.map(({ _id, text }) => ndcg(find(text), relevant.get(_id) ?? new Map()));
  process.stdout.write(
    `  ${name}  nDCG@${depth} ${(scores.reduce((a, b) => a + b, 0) / scores.length).toFixed(4)}\n`,
  );
}

/** The ids of documents, best first. */
type Find = (words: string) => readonly string[];

function amur(list: readonly Item[]): Find {
  const ids = new Map<string, string>();
  const articles = list.flatMap(({ _id, title = '', text }, at) => {
    const head = `title: ${JSON.stringify(title.trim() || 'Untitled')}\npublisher: Set\n`;
    const article = parseArticle(`d${at}`, `---\n${head}---\n\n${text.replace(/^(?=[#>|*+-])/gm, ' ')}\n`);
    if (!Article.isArticle(article)) return [];
    ids.set(article.id, _id);
    return [article];
  });
  // No figure is read: search looks at words alone.
  const library = buildLibrary(articles, (article) =>
    entriesOf(
      article,
      sentencesOf(article).map(() => []),
    ),
  );
  return (words) => {
    const hits = library.search(words, mostSentences);
    return [...new Set(hits.map(({ passage }) => ids.get(passage.article.id) ?? ''))].slice(0, depth);
  };
}

/** k1 1.2 and b 0.75, as Lucene has them; https://lucene.apache.org/core/9_0_0/core/org/apache/lucene/search/similarities/BM25Similarity.html */
function lucene(list: readonly Item[]): Find {
  const [k1, b] = [1.2, 0.75];
  const postings = new Map<string, Map<number, number>>();
  const lengths = list.map(({ title = '', text }, at) => {
    const terms = termsIn(`${title} ${text}`);
    for (const { term } of terms) {
      const posting = postings.get(term) ?? new Map<number, number>();
      postings.set(term, posting.set(at, (posting.get(at) ?? 0) + 1));
    }
    return terms.length;
  });
  const average = lengths.reduce((a, length) => a + length, 0) / lengths.length;
  return (words) => {
    const scores = new Map<number, number>();
    for (const term of new Set(termsIn(words).map(({ term }) => term))) {
      const posting = postings.get(term) ?? new Map<number, number>();
      const idf = Math.log(1 + (list.length - posting.size + 0.5) / (posting.size + 0.5));
      for (const [at, count] of posting) {
        const norm = k1 * (1 - b + (b * (lengths[at] ?? 0)) / average);
        scores.set(at, (scores.get(at) ?? 0) + (idf * count) / (count + norm));
      }
    }
    const best = [...scores].sort(([, x], [, y]) => y - x).slice(0, depth);
    return best.map(([at]) => list[at]?._id ?? '');
  };
}

/** Järvelin and Kekäläinen 2002, with grades as gains. */
function ndcg(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const gain = (list: readonly number[]) =>
    list.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
  const ideal = gain([...grades.values()].sort((x, y) => y - x).slice(0, depth));
  return ideal === 0 ? 0 : gain(found.map((id) => grades.get(id) ?? 0)) / ideal;
}
