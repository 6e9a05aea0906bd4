/** What cannot be the answer, however many words it shares with the question. */
import { expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf({
  id: 'freight',
  title: 'What Russia ships to China',
  publisher: 'Harbour Post',
  published: '2025-09-10',
  body: [
    'Coal, fish and timber made up 64% of what Russia shipped to China through Vladivostok in August.',
    'The fee for a transit visa is 40 dollars. Applications for the visa rose 48 percent in July.',
    'The ferry carried 900 people on Sunday.',
    'Nobody has a long planning horizon, a docker said of the strike.',
  ].join('\n\n'),
});
const values = (question: string): readonly number[] => {
  const answer = library.find({ kind: 'ask', question }, '2025-10-01');
  return answer.kind === 'nothing' ? [] : answer.findings[0].figures.map(({ value }) => value);
};

test('a share that several goods have together is no figure of one of them', () => {
  expect(values('timber exports to china')).not.toContain(64);
  expect(values('what share of shipments are coal, fish and timber')).toContain(64);
});

test('how a number of applications changed is no fee', () => {
  expect(values('fee for a transit visa')).toEqual([40]);
});

test('a count is no number per day unless the sentence says so', () => {
  expect(values('how many people does the ferry carry per day')).not.toContain(900);
});

test('what is going to be is told by who looks ahead', () => {
  const answer = library.find({ kind: 'ask', question: 'is the strike going to be over soon' }, '2025-10-01');
  expect(answer.kind).toBe('nothing');
});

const market = libraryOf({
  id: 'market',
  title: 'Money and goods at the Heihe market',
  publisher: 'Harbour Post',
  published: '2025-09-10',
  body: [
    'Clara Dobson opened her stall in Perm. Chinese investment in Russia came to $7 billion in 2024.',
    'Since the beginning of the year lenders have placed 45 billion yuan of bonds.',
    'Earnings of the stall are down by a quarter since May.',
    'The spot price of liquefied gas averaged $11 per mmBtu in August. Dried cherries were shipped as well.',
    'Food exports to China reached $9 billion in 2024. A train from Vladivostok took 900 people to Harbin.',
    'Of every ten lorries that left for China, seven carried cars or tractors.',
    'Kuwait sold 8 million tonnes of crude oil in August, and Russia sold China less of it.',
    'Xu Lian is vice mayor of Heihe.',
    'Fireworks were seen in Blagoveshchensk.',
    'The lender had 12 branches in Shanghai.',
  ].join('\n\n'),
});

test.each<[question: string, value: number | null, reason: string]>([
  ['how much has China invested in Russia', 7e9, 'it went that way'],
  ['how much has Russia invested in China', null, 'it went the other way'],
  ['yuan bonds placed January-August 2025', 45e9, 'the year so far is those months'],
  ['yuan bonds placed January-March 2025', null, 'it is not those'],
  ['how far did the earnings of the stall fall', 25, 'what is earned is money, and changes in percent'],
  ['price of gas per tonne', null, 'it is priced by the heat it gives'],
  ['how much chocolate went from Russia to China in 2024', null, 'a figure of all food is none of one kind'],
  ['how much does a ticket from Vladivostok to Harbin cost', null, 'no ticket is told of'],
  ['profit of the Shanghai branch', null, 'no profit is told of'],
  ['crude oil that Kuwait sold Russia in August', null, 'the two are not told to trade'],
  ['what share of the lorries carried tractors', 70, 'it is of lorries, though tractors are no cars'],
])('%s: %d, for %s', (question, value, _reason) => {
  const answer = market.find({ kind: 'ask', question }, '2025-10-01');
  expect(answer.kind === 'found' ? (answer.findings[0].figures[0]?.value ?? null) : null).toBe(value);
});

test('the mayor of one town is not that of the town across the river', () => {
  const answer = market.find({ kind: 'ask', question: 'who is mayor of Blagoveshchensk now' }, '2025-10-01');
  expect(answer.kind).toBe('nothing');
});
