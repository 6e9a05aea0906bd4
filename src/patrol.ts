/**
 * The feeds of the configuration, looked into every so many minutes while the bot runs. What goes wrong is logged, and the
 * next round comes all the same; what a round puts into the corpus, the bot then notices by itself.
 */
import { UserError } from './errors.ts';
import type { News } from './feeds/follow.ts';

export interface PatrolOptions {
  /** One round. @throws UserError where the folder is broken. */
  readonly round: () => AsyncIterable<News>;
  /** Resolves after the pause between two rounds, or early when `signal` is aborted. */
  readonly pause: (signal: AbortSignal) => Promise<void>;
  readonly log: PatrolLog;
}

export interface PatrolLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Comes back at once; the function ends the patrol, and comes back when an item in the making is done. */
export function patrol({ round, pause, log }: PatrolOptions): () => Promise<void> {
  const ended = new AbortController();
  const walking = walk();
  return async () => {
    ended.abort();
    await walking;
  };

  async function walk(): Promise<void> {
    while (!ended.signal.aborted) {
      try {
        for await (const news of round()) {
          tell(news, log);
          if (ended.signal.aborted) return;
        }
      } catch (err) {
        if (err instanceof UserError)
          log.error({ problems: err.problems }, 'the feeds could not be followed');
        else log.error({ err }, 'following the feeds failed');
      }
      await pause(ended.signal);
    }
  }
}

function tell(news: News, log: PatrolLog): void {
  const { kind, ...facts } = news;
  if (kind === 'put') log.info(facts, 'a feed brought a new article');
  if (kind === 'failed') log.warn(facts, 'a feed, or an article of one, could not be taken in');
  if (kind === 'read') log.info(facts, 'a feed was read');
}
