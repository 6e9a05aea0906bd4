/** The built program as a process of its own, connected to a Discord of the tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Discord, token } from './server/index.ts';

export interface Program {
  readonly pid: number | undefined;
  /** Comes when the program has ended, with all it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
  /** Comes when the program has said these words on stderr, or has ended. */
  saying(words: string): Promise<void>;
  /** Asks it to stop. */
  stop(): void;
}

export interface ProgramSettings {
  readonly token?: string;
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node's own. */
  readonly node?: readonly string[];
}

/** The package's folder, wherever this file was built to. */
export const root = above(import.meta.dirname);

/** Starts `amur` with these arguments. Settings of the machine's own do not reach it. */
export function startProgram(
  { api }: Pick<Discord, 'api'>,
  args: readonly string[],
  settings: ProgramSettings = {},
): Program {
  // One process at a time can use the usual folder.
  const data = mkdtempSync(path.join(tmpdir(), 'amur-'));
  const env = {
    ...process.env,
    DISCORD_TOKEN: settings.token ?? token,
    AMUR_DISCORD_API: api,
    AMUR_LOG_LEVEL: '',
    AMUR_CORPUS: '',
    AMUR_DATA: data,
    ...settings.env,
  };
  const words = [...(settings.node ?? []), path.join(root, 'dist/main.js'), ...args];
  const child = spawn(process.execPath, words, { cwd: root, env });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  let over = false;
  void ended.then(() => {
    over = true;
    rmSync(data, { recursive: true, force: true });
  });
  return {
    pid: child.pid,
    ended,
    stop: () => child.kill('SIGTERM'),
    saying: async (words) => {
      while (!over && !said.stderr.includes(words)) await Promise.race([once(child.stderr, 'data'), ended]);
    },
  };
}

function above(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : above(path.dirname(folder));
}
