/** Golden questions put to the shipped corpus: how many are answered right, and which are not. */
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../src/files.ts';
import { buildLibrary } from '../../src/library.ts';
import { readEntries } from '../../src/reading.ts';
import type { Answer } from '../../src/search/answer.ts';
import { type Golden, golden } from './golden.ts';

export interface Score {
  readonly right: number;
  readonly of: number;
  /** A line a miss. */
  readonly misses: readonly string[];
}

/** The day on which "last year" is 2024. */
const today = '2025-09-01';

export function scoreGolden(): Score {
  const library = buildLibrary(
    readCorpus(fileURLToPath(new URL('../../corpus', import.meta.url))),
    readEntries,
  );
  const misses = golden.flatMap((one) => {
    const answer =
      one.command === 'stat'
        ? library.find({ kind: 'stat', topic: one.text, period: null, flow: null }, today)
        : library.find({ kind: 'ask', question: one.text }, today);
    return isRight(one, answer) ? [] : [`${one.command} ${one.text}: ${shown(answer)}`];
  });
  return { right: golden.length - misses.length, of: golden.length, misses };
}

function isRight({ says, value }: Golden, answer: Answer): boolean {
  if (answer.kind === 'nothing') return says.length === 0;
  const [first] = answer.findings;
  if (!says.some((words) => first.passage.text.includes(words))) return false;
  return value === undefined || first.figures[0]?.value === value;
}

const shown = (answer: Answer): string =>
  answer.kind === 'nothing'
    ? `nothing (${answer.because})`
    : `${answer.findings[0].figures[0]?.value ?? 'words'} in "${answer.findings[0].passage.text}"`;
