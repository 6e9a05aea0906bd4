/** From a folder of articles to a library: once, or again whenever the folder changes; and what feeds bring into it. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { editions } from './editions.ts';
import type { Schedule } from './feeds/schedule.ts';
import { readCorpus, shapeOf } from './files.ts';
import { buildLibrary, type Library } from './library.ts';
import { keepUp, type Live, type LiveLog } from './live.ts';
import type { Newsdesk } from './newsdesk.ts';
import type { PatrolLog } from './patrol.ts';
import { settling } from './settling.ts';
import { openSnapshot, type Snapshot } from './snapshot.ts';

/** @throws UserError with everything that is wrong with the folder. */
export type Open = (folder: string) => Promise<Library>;

/** What it returns makes a library of a folder; called again, it reads only what is new. */
export async function opener(): Promise<Open> {
  const build = editions({
    kept: buildSnapshot(),
    reader: async () => (await import('./reading.ts')).readEntries,
    build: buildLibrary,
    rest,
  });
  return (folder) => build(readCorpus(folder));
}

const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The library once nobody has to wait for its first answer, made while others are answered. */
async function settled(library: Library): Promise<Library> {
  for (const _ of settling(library)) await rest();
  return library;
}

/** Milliseconds between two looks at the folder of the articles. */
const lookEvery = 1_000;

export const follow = (folder: string, first: Library, open: Open, log: LiveLog): Promise<Live> =>
  keepUp({
    first,
    look: () => shapeOf(folder),
    load: async () => settled(await open(folder)),
    // An abort ends the pause early.
    pause: (signal) => pause(lookEvery, undefined, { signal, ref: false }).catch(() => undefined),
    log,
  });

/** Follows the feeds of the configuration as long as the bot runs; the function that comes back ends it. */
export async function followFeeds(
  schedule: Schedule,
  desk: Newsdesk,
  log: PatrolLog,
): Promise<() => Promise<void>> {
  if (schedule.feeds.length === 0) return async () => undefined;
  const [{ patrol }, { readFeeds }] = await Promise.all([import('./patrol.ts'), import('./newsdesk.ts')]);
  return patrol({
    round: () => readFeeds(schedule, desk),
    pause: (signal) =>
      pause(schedule.every * 60_000, undefined, { signal, ref: false }).catch(() => undefined),
    log,
  });
}

/** What the build read in the shipped articles; without it they are read again. */
function buildSnapshot(): Snapshot {
  const file = new URL('corpus.snapshot', import.meta.url);
  return openSnapshot(existsSync(file) ? readFileSync(file) : new Uint8Array());
}
