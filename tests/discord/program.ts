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
  /** Ends it in the middle of whatever it does. */
  kill(): void;
  /** What it holds once all that it can spare is collected; only with `probe`. */
  memory(): Promise<Memory>;
}

/** Bytes of memory, and work. */
export interface Memory {
  /** JavaScript's own, buffers included. */
  readonly held: number;
  /** Of the whole process. */
  readonly resident: number;
  /** Milliseconds of a processor that it has used so far. */
  readonly worked: number;
}

export interface ProgramSettings {
  readonly token?: string;
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node's own. */
  readonly node?: readonly string[];
  /** Another program of dist/ than `amur`. */
  readonly file?: string;
  /** Its memory can be asked for. */
  readonly probe?: boolean;
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
  const options = [...(settings.node ?? []), ...(settings.probe ? probe : [])];
  const words = [...options, path.join(root, 'dist', settings.file ?? 'main.js'), ...args];
  const child = spawn(process.execPath, words, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', settings.probe ? 'ipc' : 'ignore'],
  });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('what the program says cannot be heard');
  const said = { stdout: '', stderr: '' };
  stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  stderr.on('data', (chunk) => {
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
    kill: () => child.kill('SIGKILL'),
    memory: async () => {
      child.send('memory');
      const [memory] = await once(child, 'message');
      return memory as Memory;
    },
    saying: async (words) => {
      while (!over && !said.stderr.includes(words)) await Promise.race([once(stderr, 'data'), ended]);
    },
  };
}

/** Answers what the process holds; it does not keep the process from ending. */
const probe = [
  '--expose-gc',
  '--import',
  `data:text/javascript,${encodeURIComponent(`
    process.on('message', () => {
      gc();
      setImmediate(() => {
        gc();
        const { heapUsed, external, rss } = process.memoryUsage();
        const { user, system } = process.cpuUsage();
        process.send({ held: heapUsed + external, resident: rss, worked: (user + system) / 1000 });
      });
    });
    process.channel.unref();`)}`,
];

function above(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : above(path.dirname(folder));
}
