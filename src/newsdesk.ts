/** One round over the feeds for a folder of articles: the ledger beside them, new ones into the queue or the corpus. */
import path from 'node:path';
import type { Crew } from './crew.ts';
import { exitCode, UserError } from './errors.ts';
import { followOnce, type News } from './feeds/follow.ts';
import { emptyLedger, type Ledger, readLedger, writeLedger } from './feeds/ledger.ts';
import type { Schedule } from './feeds/schedule.ts';
import type { Fetcher } from './fetch/index.ts';
import { isThere, readBytes, writeOver } from './files.ts';
import { queueOf } from './queue.ts';
import { openShelf } from './shelf.ts';

export interface Newsdesk {
  /** Of the articles. */
  readonly folder: string;
  readonly crew: Crew;
  readonly fetcher: Fetcher;
}

/** @throws UserError where the folder or the ledger is broken. */
export async function* readFeeds(
  { feeds, into }: Pick<Schedule, 'feeds' | 'into'>,
  { folder, crew, fetcher }: Newsdesk,
): AsyncGenerator<News> {
  const [corpus, queue] = [openShelf(folder), openShelf(queueOf(folder))];
  const file = path.join(folder, 'follow.json');
  const round = {
    fetcher,
    takeIn: crew.takeIn,
    known: [corpus, queue],
    put: into === 'corpus' ? corpus.put : queue.put,
    putForReview: queue.put,
  };
  let before = ledgerIn(file);
  for await (const { news, ledger } of followOnce(feeds, before, round)) {
    // Written down before it is told: what was told once is not told again.
    if (ledger !== before) writeOver(file, writeLedger(ledger));
    before = ledger;
    yield news;
  }
}

function ledgerIn(file: string): Ledger {
  if (!isThere(file)) return emptyLedger;
  const ledger = readLedger(readBytes(file, exitCode.badCorpus).toString('utf8'));
  if (ledger !== null) return ledger;
  const message = 'is not what amur corpus follow wrote; remove it to begin again (articles are still known)';
  throw new UserError(exitCode.badCorpus, [{ file, message }]);
}
