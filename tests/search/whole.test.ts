/** `amur search`: of two sentences alike, the one whose article speaks of what was typed comes first. */
import { expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';

const quiet = 'The pier opens at dawn. Gulls sit on the cranes. A bell is rung at noon.';

test.each<[string, string, string, string, string]>([
  [
    'the headline has it',
    'tannery exports rose',
    'Exports rose in spring.',
    'Exports rose in spring.',
    'Tannery',
  ],
  [
    'the very word stands above one of its family',
    'shipments plunge',
    `Shipments plunged in spring. Nobody knows why they plunged. ${quiet}`,
    `Shipments declined in spring. Nobody knows why they declined. ${quiet}`,
    'Port',
  ],
  [
    'a short article stands above one that says the rest over and over',
    'herring quota',
    `Fishermen ask for a herring quota. ${quiet}`,
    `Fishermen ask for a herring quota. ${`${quiet} `.repeat(6)}`,
    'Port',
  ],
])('%s', (_, words, meant, other, title) => {
  const library = libraryOf(
    { id: 'other', title: 'Port', body: other, published: '2025-09-10' },
    { id: 'meant', title, body: meant, published: '2025-09-01' },
  );
  expect(library.search(words, 1).map(({ passage }) => passage.article.id)).toEqual(['meant']);
});
