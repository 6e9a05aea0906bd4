import { expect, test } from 'vitest';
import { exitCode, UserError } from '../src/errors.ts';
import type { News } from '../src/feeds/follow.ts';
import { patrol } from '../src/patrol.ts';

const put: News = { kind: 'put', feed: 'f', url: 'u', article: 'a', file: 'a.md', reason: 'coal' };
const failed: News = { kind: 'failed', feed: 'f', url: 'u', message: 'gone' };

test('goes on after a round that failed, logs what came, and ends when told', async () => {
  const logged: string[] = [];
  const log = {
    info: (_: object, message: string) => logged.push(`info ${message}`),
    warn: (_: object, message: string) => logged.push(`warn ${message}`),
    error: (_: object, message: string) => logged.push(`error ${message}`),
  };
  let rounds = 0;
  let through = () => {};
  const third = new Promise<void>((resolve) => {
    through = resolve;
  });
  const stop = patrol({
    round: async function* () {
      rounds += 1;
      if (rounds === 1) throw new UserError(exitCode.badCorpus, [{ message: 'broken' }]);
      if (rounds === 2) throw new Error('disk');
      yield put;
      yield failed;
    },
    pause: async (signal) => {
      if (rounds < 3) return;
      through();
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    },
    log,
  });
  await third;
  await stop();
  expect(rounds).toBe(3);
  expect(logged).toEqual([
    'error the feeds could not be followed',
    'error following the feeds failed',
    'info a feed brought a new article',
    'warn a feed, or an article of one, could not be taken in',
  ]);
});
