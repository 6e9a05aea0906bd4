/** What the console talks to, handed in by main: streams, the corpus, Discord. Nothing here touches the process itself. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Command } from '../command.ts';
import type { Crew } from '../crew.ts';
import type { ExitCode } from '../errors.ts';
import type { Schedule } from '../feeds/schedule.ts';
import type { Fetcher } from '../fetch/index.ts';
import type { Language } from '../language.ts';
import type { Library } from '../library.ts';

export interface Terminal {
  readonly input: Readable;
  /** Data. */
  readonly output: Writable;
  /** Everything that is not data. */
  readonly errors: Writable;
  /** Columns of the output, now. */
  readonly width: () => number;
  readonly colour: boolean;
  /** A person sits at both ends: there is a prompt, a history and the tab key. */
  readonly interactive: () => boolean;
  /** What is not data goes to a terminal too: a line there can be written over. */
  readonly live?: boolean;
}

export interface Shell {
  readonly terminal: Terminal;
  readonly version: () => string;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Of the bot's own sentences. */
  readonly language: Language;
  /** Milliseconds from any fixed point. */
  readonly milliseconds: () => number;
  readonly commands: readonly Command[];
  /**
   * Reads and indexes the corpus: the folder named by `--corpus`, or the configured one.
   * @throws UserError with every problem of every file.
   */
  readonly library: (folder: string | null) => Promise<Library>;
  /** Makes the first answers as quick as later ones, for who asks many. */
  readonly warm: (library: Library) => Promise<void>;
  /** The folder of the articles: the one named by `--corpus`, or the configured one. @throws UserError */
  readonly folder: (named: string | null) => Promise<string>;
  /** A text file, or the standard input where the name is `-`. @throws UserError */
  readonly readText: (file: string) => Promise<string>;
  /** True if a token for Discord is configured. @throws UserError */
  readonly connected: () => Promise<boolean>;
  /** Readers for so many received documents. */
  /** The feeds that are configured. @throws UserError */
  readonly schedule: () => Promise<Schedule>;
  readonly crew: (documents: number) => Promise<Crew>;
  /** `privateHosts` may be of this machine or a private network. */
  readonly fetcher: (privateHosts: readonly string[]) => Promise<Fetcher>;
  readonly bot: (folder: string | null) => Promise<ExitCode>;
  readonly deploy: (dryRun: boolean) => Promise<ExitCode>;
}

/** Writes, and waits where the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
