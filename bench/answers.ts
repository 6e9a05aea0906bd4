/**
 * An answer in a running process, against MiniSearch alone with its defaults over the same passages; and what reading, the
 * index and each feature take of it.
 */
import path from 'node:path';
import MiniSearch from 'minisearch';
import { readCorpus } from '../src/files.ts';
import { readEntries } from '../src/reading.ts';
import { readAsked } from '../src/search/asked.ts';
import { buildCorpus, type Corpus } from '../src/search/corpus.ts';
import { readDirection } from '../src/search/direction.ts';
import { consider, find, questionIn } from '../src/search/find.ts';
import { figureFeatures } from '../src/search/fit.ts';
import { mend } from '../src/search/mending.ts';
import { passageFeatures } from '../src/search/passage-features.ts';
import { readTimes } from '../src/search/period.ts';
import { termsIn } from '../src/search/terms.ts';
import { matchTopics } from '../src/topics/index.ts';
import { alternate, inWords } from './sample.ts';

const today = '2025-09-01';

const questions = [
  'vehicles',
  'how far did vehicle imports from China fall between January and July 2025?',
  'why is trade falling?',
  'trade turnover 2024',
  'who complained about excessive imports of cars and machinery',
  'samsonite',
];

export function answers(): readonly string[] {
  const articles = readCorpus(path.resolve(import.meta.dirname, '../corpus'));
  const corpus = buildCorpus(articles, readEntries);
  const passages = corpus.entries.map(({ passage }) => passage);
  const plain = new MiniSearch({ fields: ['text'] });
  plain.addAll(passages.map(({ text }, id) => ({ id, text })));
  let turn = 0;
  const next = () => questions[turn++ % questions.length] ?? '';
  const [search, answer] = alternate(
    3000,
    () => plain.search(next()),
    () => find({ kind: 'ask', question: next() }, today, corpus),
  );
  if (!search || !answer) return [];
  return [
    `One answer over ${passages.length} passages, 3000 each`,
    `  MiniSearch alone, its defaults   ${inWords(search)}`,
    `  amur                             ${inWords(answer)}, p99 ${answer.p99.toFixed(2)} ms`,
    `  ratio of the medians             ${(answer.median / search.median).toFixed(2)}`,
    ...parts(corpus),
    ...hard(corpus),
  ];
}

/** Questions as long as a command takes, made to be slow, as multiples of a plain one. */
function hard(corpus: Corpus): readonly string[] {
  const long = (words: string) => `${words} `.repeat(2000).slice(0, 2000);
  const unknown = Array.from(
    { length: 300 },
    (_, n) => `zw${String(n * 7919).replace(/\d/g, (digit) => 'bcdfghklmn'.charAt(Number(digit)))}qv`,
  ).join(' ');
  const asked: readonly (readonly [string, string])[] = [
    ['why is trade falling?', 'why is trade falling?'],
    ['words nobody writes', unknown],
    ['misspelt words', long('vehicels improts turnovre smartfones machinrey comptuers')],
    ['times', long('january 2024')],
    ['countries', long('from China to Russia')],
    ['Chinese', long('中国石油出口').replaceAll(' ', '')],
  ];
  const read = asked.map(
    ([, question]) =>
      () =>
        questionIn({ kind: 'ask', question }, today, corpus),
  );
  const answered = asked.map(
    ([, question]) =>
      () =>
        find({ kind: 'ask', question }, today, corpus),
  );
  const samples = alternate(100, ...read, ...answered).map(({ median }) => median);
  const times = (at: number, of: number) =>
    `x ${((samples[at] ?? Number.NaN) / (samples[of] ?? Number.NaN)).toFixed(1)}`;
  return [
    'Two thousand characters, as multiples of a plain question (read, answered):',
    ...asked.map(
      ([name], at) => `  ${name.padEnd(24)} ${times(at, 0)}, ${times(asked.length + at, asked.length)}`,
    ),
  ];
}

/** Each as a share of all answers: they are timed in turns, so that a busy machine slows them alike. */
function parts(corpus: Corpus): readonly string[] {
  const asked = questions.flatMap((question) => {
    const read = questionIn({ kind: 'ask', question }, today, corpus);
    return read ? [{ read, ranked: consider(read, corpus).standing.ranked }] : [];
  });
  const passages = asked.flatMap(({ read, ranked }) =>
    ranked.map(({ standpoint }) => ({ read, standpoint })),
  );
  const figures = passages.flatMap(({ read, standpoint: { entry, best } }) =>
    best ? [{ read, entry, best }] : [],
  );
  const tasks: readonly (readonly [string, () => void])[] = [
    [
      'reading the questions',
      () => each(questions, (q) => questionIn({ kind: 'ask', question: q }, today, corpus)),
    ],
    ['reading: slips', () => each(questions, (q) => mend(q, corpus.lexicon))],
    ['reading: times', () => each(questions, (q) => readTimes(q, today))],
    ['reading: what is asked', () => each(questions, (q) => readAsked(q, 'ask'))],
    ['reading: direction', () => each(questions, readDirection)],
    ['reading: topics', () => each(questions, matchTopics)],
    ['reading: terms', () => each(questions, termsIn)],
    ['the index', () => each(asked, ({ read }) => corpus.index.match(read.terms, 120))],
    ...Object.entries(passageFeatures).map(
      ([name, feature]) =>
        [
          `passage: ${name}`,
          () => each(passages, ({ read, standpoint }) => feature(read, standpoint)),
        ] as const,
    ),
    ...Object.entries(figureFeatures).map(
      ([name, feature]) =>
        [
          `figure: ${name}`,
          () => each(figures, ({ read, entry, best }) => feature(read, best.figure, entry, best.coverage)),
        ] as const,
    ),
  ];
  const whole = () => each(asked, ({ read }) => consider(read, corpus));
  const [all, ...samples] = alternate(300, whole, ...tasks.map(([, task]) => task));
  const total = all?.median ?? Number.NaN;
  return [
    `Of the ${questions.length} questions answered once they are read, ${passages.length} passages ranked:`,
    ...tasks.map(([name], at) => `  ${name.padEnd(24)} ${share(samples[at]?.median ?? Number.NaN, total)}`),
  ];
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).padStart(5)} %`;

function each<T>(items: readonly T[], task: (item: T) => unknown): void {
  for (const item of items) task(item);
}
