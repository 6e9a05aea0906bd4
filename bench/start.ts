/** A one-shot answer in a fresh process, against a bare process that imports MiniSearch. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { alternate, inWords } from './sample.ts';

const root = path.resolve(import.meta.dirname, '..');
const run = (...args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: 'ignore' });

export function start(): readonly string[] {
  const [bare, amur] = alternate(
    20,
    () => run('-e', "import('minisearch')"),
    () => run('dist/main.js', 'stat', 'vehicles', '--json'),
  );
  if (!bare || !amur) return [];
  return [
    'One-shot start, 20 processes each',
    `  node -e "import('minisearch')"   ${inWords(bare)}`,
    `  amur stat vehicles --json        ${inWords(amur)}`,
    `  ratio of the medians             ${(amur.median / bare.median).toFixed(2)}`,
  ];
}
