/**
 * A corpus that may change while the bot runs: the folder is looked at every few seconds, and when it has
 * changed and come to rest, a new library is built beside the old one and takes its place whole. A folder with
 * a fault in it is reported and the old library stays. Looking, loading and the clock are handed in.
 */
import { describe, UserError } from './errors.ts';
import type { Library } from './library.ts';

export interface Live {
  /** The library of the moment; an answer asks once and keeps to it. */
  readonly library: () => Library;
  /** Comes back when a library in the making is done. */
  stop(): Promise<void>;
}

export interface LiveOptions {
  readonly first: Library;
  /** What the folder looks like: it changes when a file comes, goes or is written. Never throws. */
  readonly look: () => Promise<string>;
  /** @throws UserError with everything that is wrong with the folder. */
  readonly load: () => Promise<Library>;
  /** Resolves after the pause between two looks, or early when `signal` is aborted. */
  readonly pause: (signal: AbortSignal) => Promise<void>;
  readonly log: LiveLog;
}

export interface LiveLog {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export async function keepUp(options: LiveOptions): Promise<Live> {
  let current = options.first;
  const ended = new AbortController();
  const seen = await options.look();
  const swap = (library: Library) => {
    current = library;
  };
  const looking = look(options, seen, swap, ended.signal);
  return {
    library: () => current,
    stop: async () => {
      ended.abort();
      await looking;
    },
  };
}

async function look(
  { look, load, pause, log }: LiveOptions,
  first: string,
  swap: (library: Library) => void,
  ended: AbortSignal,
): Promise<void> {
  let [loaded, before] = [first, first];
  for (await pause(ended); !ended.aborted; await pause(ended)) {
    const now = await look();
    // A file may be in the middle of being written: what is taken looks the same twice.
    const settled = now === before;
    before = now;
    if (!settled || now === loaded) continue;
    loaded = now;
    try {
      const library = await load();
      if (ended.aborted) return;
      swap(library);
      log.info({ articles: library.articles.length }, 'the corpus has changed; the new one answers');
    } catch (err) {
      if (err instanceof UserError) {
        const problems = err.problems.map(describe);
        log.error({ problems }, 'the changed corpus has faults; the old one answers until they are mended');
      } else log.error({ err }, 'the changed corpus could not be read; the old one answers');
    }
  }
}
