/** A crew of real workers: what one document does to its worker is no other's concern. */
import { expect, test } from 'vitest';
import { openCrew } from '../src/crew.ts';

/** Answers with the document's name, unless the name says what to do. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ name }) => {
      if (name === 'hangs') for (;;);
      if (name === 'throws') throw new Error('no such thing');
      if (name === 'leaves') process.exit(3);
      if (name === 'swells') { const all = []; for (;;) all.push(new Array(100000).fill(name + all.length)); }
      parentPort.postMessage({ kind: 'refused', message: name });
    });
  `)}`,
);
const crewOf = (size: number, mostTime = 60_000) => openCrew(script, { size, mostTime, mostMemory: 24 });
const read = async (crew: ReturnType<typeof crewOf>, names: readonly string[]) => {
  const all = await Promise.all(names.map((name) => crew.takeIn({ name, bytes: new Uint8Array() })));
  await crew.close();
  return all.map((one) => (one.kind === 'refused' ? one.message : one.kind));
};

test.each([1, 2, 3])('%i workers read everything, each its own', async (size) => {
  const names = Array.from({ length: 12 }, (_, at) => `page ${at}`);
  expect(await read(crewOf(size), names)).toEqual(names);
});

test('a document that throws, leaves or swells costs its worker; the others are read', async () => {
  expect(await read(crewOf(2), ['a', 'throws', 'b', 'leaves', 'c', 'swells', 'd'])).toEqual([
    'a',
    expect.stringContaining('by a fault of the program (no such thing)'),
    'b',
    expect.stringContaining('has stopped'),
    'c',
    expect.stringContaining('more memory than an article can need'),
    'd',
  ]);
}, 60_000);

test('a document that never ends is given up', async () => {
  expect(await read(crewOf(1, 2_000), ['hangs', 'after'])).toEqual([
    expect.stringContaining('takes too long'),
    'after',
  ]);
}, 60_000);
