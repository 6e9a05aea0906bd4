/**
 * Documents taken in by several workers at once, each with its own memory and a limit of time: a page that is a trap costs one
 * worker, and the rest goes on.
 */
import { Worker } from 'node:worker_threads';
import type { Received, Refused, Taken } from './intake/index.ts';

export interface Crew {
  readonly size: number;
  readonly takeIn: (received: Received) => Promise<Taken | Refused>;
  readonly close: () => Promise<void>;
}

export interface CrewLimits {
  readonly size: number;
  /** Milliseconds for a document. */
  readonly mostTime: number;
  /** Megabytes for a worker. */
  readonly mostMemory: number;
}

interface Job {
  readonly received: Received;
  readonly done: (outcome: Taken | Refused) => void;
}

export function openCrew(script: URL, { size, mostTime, mostMemory }: CrewLimits): Crew {
  const idle: Worker[] = [];
  const waiting: Job[] = [];
  const all = new Set<Worker>();

  const hire = (): Worker => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
    all.add(worker);
    return worker;
  };
  const next = () => {
    const job = waiting.shift();
    if (job) give(idle.pop() ?? hire(), job);
  };
  const give = (worker: Worker, { received, done }: Job) => {
    const end = (outcome: Taken | Refused, healthy: boolean) => {
      clearTimeout(timer);
      worker.off('message', came).off('error', failed).off('exit', left);
      if (healthy) idle.push(worker);
      else {
        all.delete(worker);
        // What a worker says on its way out is of no use to anybody.
        worker.on('error', () => {});
        void worker.terminate();
      }
      done(outcome);
      next();
    };
    const came = (outcome: Taken | Refused) => end(outcome, true);
    const failed = (error: Error) => end(refused(reasonOf(error)), false);
    const left = () => end(refused('cannot be read: the reader of pages has stopped'), false);
    const timer = setTimeout(() => end(refused(slow), false), mostTime);
    worker.on('message', came).on('error', failed).on('exit', left);
    worker.postMessage(received);
  };

  return {
    size,
    takeIn: (received) =>
      new Promise((done) => {
        waiting.push({ received, done });
        if (idle.length > 0 || all.size < size) next();
      }),
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

const slow = 'takes too long to read; copy the article’s text into a file';

const refused = (message: string): Refused => ({ kind: 'refused', message });

const reasonOf = (error: Error): string =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'takes more memory than an article can need; copy the article’s text into a file'
    : `cannot be read, by a fault of the program (${error.message.slice(0, 200)}); please report it`;
