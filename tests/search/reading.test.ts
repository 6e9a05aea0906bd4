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
    'The aim of $70bn in trade by 2030 looks far away, its economist told the forum.',
    'Only 5 per cent of the honey came by rail.',
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
])('%s: %s, since %s', (question, expected, _reason) => {
  expect(value(question)).toBe(expected);
});

test.each([
  ['who doubts the aim of 70 billion', '$70bn', 'a sign before the number, a short word behind it'],
  ['what came to 5% by rail', '5 per cent', 'a percentage in words'],
])('%s: %s, since %s', (question, words, _reason) => {
  const found = library.find({ kind: 'ask', question }, '2025-10-01');
  expect(found.kind === 'found' && found.findings[0].passage.text).toContain(words);
});
