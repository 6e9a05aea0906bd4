/** What is offered while a person types, against a function that offers nothing, and against an answer. */
import path from 'node:path';
import { commands } from '../commands/index.ts';
import type { Filled } from '../src/command.ts';
import { readCorpus } from '../src/files.ts';
import { languages } from '../src/language.ts';
import { buildLibrary } from '../src/library.ts';
import { readEntries } from '../src/reading.ts';
import { alternate, inWords } from './sample.ts';

const keystrokes: readonly (readonly [command: string, option: string, typed: string, filled?: Filled])[] = [
  ['stat', 'topic', ''],
  ['stat', 'topic', 'v'],
  ['stat', 'topic', 'vehilces'],
  ['stat', 'topic', 'авто'],
  ['stat', 'topic', '石油'],
  ['stat', 'topic', 'zzzzzzz'],
  ['stat', 'period', '', { topic: 'vehicles' }],
  ['stat', 'period', 'january 20', { topic: 'oil' }],
  ['quote', 'speaker', 'алих'],
  ['quote', 'topic', 'oil', { speaker: 'source' }],
  ['sources', 'article', 'trade mos'],
];

export function completions(): readonly string[] {
  const library = buildLibrary(readCorpus(path.resolve(import.meta.dirname, '../corpus')), readEntries);
  let turn = 0;
  const complete = () => {
    const [name, option, typed, filled = {}] = keystrokes[turn % keystrokes.length] ?? ['', '', ''];
    const language = languages[turn++ % languages.length] ?? 'en';
    const command = commands.find((candidate) => candidate.name === name);
    return command?.complete(option, typed, { library, today: '2025-09-01', language }, filled) ?? [];
  };
  const [nothing, offered, answered] = alternate(
    1000,
    () => [],
    complete,
    () => library.find({ kind: 'stat', topic: 'vehicles', period: null, flow: null }, '2025-09-01'),
  );
  if (!nothing || !offered || !answered) return [];
  return [
    '1,000 keystrokes in options that complete',
    `  a function that offers nothing   ${inWords(nothing)}`,
    `  amur                             ${inWords(offered)}, p99 ${offered.p99.toFixed(2)} ms`,
    `  ratio of the medians             ${(offered.median / nothing.median).toFixed(0)}; to an answer ${(offered.median / answered.median).toFixed(2)}`,
  ];
}
