/** A retrieval set in the files of BEIR. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface Query {
  readonly id: string;
  readonly text: string;
  /** By the document's id. */
  readonly grades: ReadonlyMap<string, number>;
}

interface RetrievalSet {
  readonly documents: readonly Document[];
  /** Those that have a relevant document. */
  readonly queries: readonly Query[];
}

const judged = path.join('qrels', 'test.tsv');

export function readSet(folder: string): RetrievalSet {
  const lines = (name: string) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n');
  const items = (name: string) =>
    lines(name).map((line) => JSON.parse(line) as { _id: string; title?: string; text: string });
  const relevant = new Map<string, Map<string, number>>();
  for (const line of lines(judged).slice(1)) {
    const [query = '', document = '', grade = '0'] = line.split('\t');
    const grades = relevant.get(query) ?? new Map<string, number>();
    relevant.set(query, grades.set(document, Number(grade)));
  }
  return {
    documents: items('corpus.jsonl').map(({ _id, title = '', text }) => ({ id: _id, title, text })),
    queries: items('queries.jsonl').flatMap(({ _id, text }) => {
      const grades = relevant.get(_id);
      return grades ? [{ id: _id, text, grades }] : [];
    }),
  };
}

export function writeSet(folder: string, { documents, queries }: RetrievalSet): void {
  mkdirSync(path.join(folder, 'qrels'), { recursive: true });
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
  write(
    'corpus.jsonl',
    documents.map(({ id, title, text }) => JSON.stringify({ _id: id, title, text })),
  );
  write(
    'queries.jsonl',
    queries.map(({ id, text }) => JSON.stringify({ _id: id, text })),
  );
  write(judged, [
    'query-id\tcorpus-id\tscore',
    ...queries.flatMap(({ id, grades }) =>
      [...grades].map(([document, grade]) => `${id}\t${document}\t${grade}`),
    ),
  ]);
}
