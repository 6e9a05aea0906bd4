/** An answer in a running process, against MiniSearch alone with its defaults over the same passages. */
import path from 'node:path';
import MiniSearch from 'minisearch';
import { readCorpus } from '../src/files.ts';
import { buildLibrary } from '../src/library.ts';
import { readEntries } from '../src/reading.ts';
import { alternate, inWords } from './sample.ts';

const questions = [
  'vehicles',
  'how far did vehicle imports from China fall between January and July 2025?',
  'why is trade falling?',
  'trade turnover 2024',
  'who complained about excessive imports of cars and machinery',
  'samsonite',
];

export function answers(): readonly string[] {
  const library = buildLibrary(readCorpus(path.resolve(import.meta.dirname, '../corpus')), readEntries);
  const plain = new MiniSearch({ fields: ['text'] });
  plain.addAll(library.passages.map(({ text }, id) => ({ id, text })));
  let turn = 0;
  const next = () => questions[turn++ % questions.length] ?? '';
  const [search, answer] = alternate(
    3000,
    () => plain.search(next()),
    () => library.find({ kind: 'ask', question: next() }, '2025-09-01'),
  );
  if (!search || !answer) return [];
  return [
    `One answer over ${library.passages.length} passages, 3000 each`,
    `  MiniSearch alone, its defaults   ${inWords(search)}`,
    `  amur                             ${inWords(answer)}, p99 ${answer.p99.toFixed(2)} ms`,
    `  ratio of the medians             ${(answer.median / search.median).toFixed(2)}`,
  ];
}
