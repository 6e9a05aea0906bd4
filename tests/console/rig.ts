/** A console without a process: what goes in is given, what comes out is kept. */
import { Readable, Writable } from 'node:stream';
import { commands } from '../../commands/index.ts';
import { runConsole, type Shell } from '../../src/console/index.ts';
import { exitCode, UserError } from '../../src/errors.ts';
import { createFetcher } from '../../src/fetch/index.ts';
import { takeIn } from '../../src/intake/index.ts';
import type { Library } from '../../src/library.ts';
import type { Answer } from '../../src/search/answer.ts';
import { found, libraryWith } from './newsroom.ts';

interface Given {
  readonly input?: string | Buffer;
  readonly answer?: Answer;
  readonly library?: Library;
  readonly width?: number;
  readonly colour?: boolean;
  readonly live?: boolean;
  readonly connected?: boolean;
  readonly shell?: Partial<Shell>;
}

export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
  /** What the library was asked. */
  readonly asked: readonly unknown[];
}

/** `amur …args`, as main runs it. */
export async function amur(args: readonly string[], given: Given = {}): Promise<Run> {
  const [output, errors] = [new Sink(), new Sink()];
  const asked: unknown[] = [];
  const library = given.library ?? libraryWith(given.answer ?? found, asked);
  const input = given.input ?? '';
  const shell: Shell = {
    terminal: {
      input: Readable.from([Buffer.from(input)]),
      output,
      errors,
      width: () => given.width ?? 80,
      colour: given.colour ?? false,
      interactive: () => false,
      live: given.live ?? false,
    },
    version: () => '1.2.3',
    today: () => '2025-09-01',
    language: 'en',
    schedule: async () => ({ feeds: [], every: 60, into: 'queue' }),
    milliseconds: () => 0,
    commands,
    library: async () => library,
    warm: async () => undefined,
    folder: async (named) => named ?? 'corpus',
    readText: async () => String(input),
    connected: async () => given.connected ?? false,
    crew: async () => ({ size: 2, takeIn, close: async () => {} }),
    fetcher: async (privateHosts) => createFetcher({ version: '1.2.3', privateHosts, limits: { pause: 0 } }),
    bot: async () => exitCode.done,
    deploy: async () => exitCode.done,
    ...given.shell,
  };
  try {
    const code = await runConsole(args, shell);
    return { code, output: output.text, errors: errors.text, asked };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: error.code, output: output.text, errors: errors.text + error.message, asked };
  }
}

/** Every line of the output as JSON. */
export const jsonLines = ({ output }: Run): readonly Record<string, unknown>[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

export class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
