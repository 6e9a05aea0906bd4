import { expect, test } from 'vitest';
import { settling } from '../src/settling.ts';
import { libraryOf } from './newspaper.ts';

test('a library is settled in a step an article and a topic', () => {
  const body = 'Coal exports to China fell 3% in 2024, Captain Ilya Gromov said.';
  const library = libraryOf({ id: 'a', body }, { id: 'b', title: 'Quiet', body: 'The port is closed.' });
  expect([...settling(library)].length).toBeGreaterThanOrEqual(
    library.articles.length + library.topics.length,
  );
});

test('one with nothing in it is no trouble', () => {
  expect([...settling(libraryOf())]).toHaveLength(1);
});
