import { afterEach, expect, test } from 'vitest';
import { exitCode, UserError } from '../src/errors.ts';
import { keepUp, type Live, type LiveOptions } from '../src/live.ts';
import { libraryOf } from './newspaper.ts';

const coal = libraryOf({ id: 'coal', body: 'Coal exports to China fell 3% in 2024.' });
const timber = libraryOf({ id: 'timber', body: 'Timber exports to China rose 4% in 2024.' });

let live: Live | undefined;
afterEach(() => live?.stop());

/** A folder that shows `looks` one after another, and then stays as the last. */
async function follow(looks: readonly string[], load: LiveOptions['load']) {
  const logged: string[] = [];
  let at = 0;
  let over = () => {};
  const through = new Promise<void>((resolve) => {
    over = resolve;
  });
  const log = {
    info: (_: object, message: string) => logged.push(message),
    error: (facts: object, message: string) => logged.push(`${message} ${JSON.stringify(facts)}`),
  };
  live = await keepUp({
    first: coal,
    look: async () => looks[Math.min(at++, looks.length - 1)] ?? '',
    load,
    pause: async (signal) => {
      // All looks are through, and what they led to is done.
      if (at > looks.length) {
        over();
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      }
    },
    log,
  });
  await through;
  return { logged, library: live.library() };
}

test('a changed folder is loaded once, and its library takes the place of the old one', async () => {
  let loads = 0;
  const { library, logged } = await follow(['a', 'a', 'b', 'b', 'b', 'b'], async () => {
    loads += 1;
    return timber;
  });
  expect({ loads, library }).toEqual({ loads: 1, library: timber });
  expect(logged).toEqual(['the corpus has changed; the new one answers']);
});

test('a folder in the middle of a change is left alone until it rests', async () => {
  const { library } = await follow(['a', 'b', 'c', 'd', 'e'], async () => timber);
  // The last look repeats once more before the pause that ends the test.
  expect(library).toBe(timber);
  const busy = await follow(['a', 'b', 'a', 'b', 'a'], async () => timber);
  expect(busy.library).toBe(coal);
});

test('a fault is reported with its file and line, and the old library stays', async () => {
  const fault = new UserError(exitCode.badCorpus, [{ file: 'x.md', line: 2, message: 'title is missing' }]);
  const { library, logged } = await follow(['a', 'b', 'b', 'b'], () => Promise.reject(fault));
  expect(library).toBe(coal);
  expect(logged).toEqual([expect.stringContaining('x.md:2: title is missing')]);
});

test('a mended folder is taken after a broken one', async () => {
  const fault = new UserError(exitCode.badCorpus, [{ message: 'broken' }]);
  let loads = 0;
  const { library } = await follow(['a', 'b', 'b', 'c', 'c', 'c'], async () => {
    loads += 1;
    if (loads === 1) throw fault;
    return timber;
  });
  expect({ library, loads }).toEqual({ library: timber, loads: 2 });
});

test('whatever else fails is logged, and the old library stays', async () => {
  const { library, logged } = await follow(['a', 'b', 'b', 'b'], () => Promise.reject(new Error('disk')));
  expect(library).toBe(coal);
  expect(logged[0]).toContain('the old one answers');
});
