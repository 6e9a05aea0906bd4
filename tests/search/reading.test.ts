/** What a question is read as, seen in what answers it, over a small newsroom of our own words. */
import { expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf({
  id: 'tea',
  title: 'The Amur tea trade in figures',
  publisher: 'Harbour Post',
  published: '2025-09-10',
  body: [
    'China spent $64 million on Russian honey in 2024, the Northern Sea Bank said.',
    'A kilo of honey was sold for 410 roubles in Khabarovsk in August.',
    'The barges that cross to Heihe took 1,900 tonnes of gravel in July.',
  ].join('\n\n'),
});
const value = (question: string): number | null => {
  const found = library.find({ kind: 'ask', question }, '2025-10-01');
  return found.kind === 'nothing' ? null : (found.findings[0].figures[0]?.value ?? null);
};

test.each([
  ['how much did Beijing spend on honey in 2024', 64_000_000, 'a capital stands for its country'],
  ['price of honey in Khabarovsk', 410, 'a town is a place'],
  [
    'how much gravel went over the sea to Heihe in July',
    1900,
    'sea is no name, though it stands in one alone here',
  ],
  ['honey sold in Irkutsk', null, 'another town is'],
])('%s: %s, since %s', (question, expected) => {
  expect(value(question)).toBe(expected);
});
