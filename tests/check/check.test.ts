/** Typed claims over a small newsroom of our own words. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf(
  {
    id: 'harbour',
    title: 'Coal and potash in the trade between Russia and China',
    publisher: 'Harbour Post',
    published: '2025-09-10',
    body: [
      'Russia exported 41.2 million tonnes of coal to China in January-July 2025, down 7.4% from a year earlier.',
      'Potash shipments to China rose 12% to $640 million in January-July 2025.',
      'In 2024 trade turnover between Russia and China reached a record $245 billion.',
      'The minister said turnover could reach $300 billion by 2030.',
      'For the record, our issue of 2 August gave rubber exports to China in 2024 as 71,000 tonnes. The correct number is 58,000 tonnes.',
      'Imports of lathes from China doubled in 2024.',
    ].join('\n\n'),
  },
  {
    id: 'river',
    title: 'Two-way trade and its limits',
    publisher: 'River Gazette',
    published: '2025-08-02',
    body: [
      'Trade turnover between Russia and China was $244.8 billion in 2024 by the Chinese count.',
      'Russia sold China 80.1 million tonnes of coal in 2024.',
      'Timber exports through Zabaikalsk to China fell 9% in January-July 2025.',
    ].join('\n\n'),
  },
);

const verdicts = (text: string, today = '2025-10-01') =>
  check(text, today, library).claims.map((claim) => [
    text.slice(claim.figure.mention.start, claim.figure.mention.end),
    claim.verdict === 'not-in-corpus'
      ? claim.verdict
      : [claim.verdict, claim.because, claim.taken].filter((one) => one !== null).join(' '),
  ]);
const verdict = (text: string, today?: string) => verdicts(text, today)[0]?.[1];

describe('agrees', () => {
  test.each([
    ['Russia exported 41.2 million tonnes of coal to China in January-July 2025', 'as it stands'],
    ['coal exports to China fell 7% in the first seven months of 2025', 'rounded, in other words'],
    ['China’s coal imports from Russia were 41 million tons in Jan-Jul 2025', 'told by the other side'],
    ['Trade turnover exceeded $200 billion in 2024', 'a bound that is kept'],
    ['Lathe imports from China rose 100% in 2024', 'doubled is 100% more'],
    ['Turnover may reach $300 billion by 2030', 'what is possible, as a possibility'],
    ['Trade between Russia and China hit $245bn last year', 'last year is that before today'],
  ])('%s (%s)', (text) => {
    expect(verdict(text)).toBe('agrees');
  });

  test.each([
    ['potash shipments to China rose 12%', 'agrees 2025-01/2025-07', 'no period: the one that fits is told'],
    ['in January-July potash shipments to China rose 12%', 'agrees 2025-01/2025-07', 'a year left open'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(verdict(text, '2026-11-20')).toBe(expected);
  });
});

describe('differs', () => {
  test.each([
    ['coal exports to China fell 17% in January-July 2025', 'differs', 'another change'],
    ['Potash shipments to China fell 12% in January-July 2025', 'differs', 'the other way'],
    ['Potash shipments to China rose to $460 million in January-July 2025', 'differs', 'another sum'],
    ['Turnover between Russia and China was $254 billion in 2024', 'differs', 'digits swapped'],
    ['Turnover was $236.7 billion in 2024 by Russian customs data', 'differs office', 'another office'],
    ['coal exports to China fell 17%', 'differs 2025-01/2025-07', 'against the newest'],
    ['Rubber exports to China were 71,000 tonnes in 2024', 'differs revision', 'taken back by its own paper'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });
});

describe('not in the corpus', () => {
  test.each([
    ['coal exports to China fell 17% in 2019', 'another year'],
    ['coal exports to India fell 17% in January-July 2025', 'another country'],
    ['coal imports from China fell 17% in January-July 2025', 'the other direction'],
    ['coking coal prices fell 17% in January-July 2025', 'prices, not tonnes'],
    ['coal exports through Vanino to China fell 17% in January-July 2025', 'a part of them'],
    ['timber exports to China fell 30% in January-July 2025', 'the corpus has a part only'],
    ['uranium exports to China fell 17% in January-July 2025', 'other goods'],
    ['Turnover was $330 billion in 2030', 'a possibility is no result to differ from'],
    ['Trade hit $245 billion last year', 'last year by today, not by the article'],
    ['the queue at the bridge was 40 lorries long', 'nothing like it'],
  ])('%s (%s)', (text) => {
    expect(verdict(text, '2026-11-20')).toBe('not-in-corpus');
  });
});

test('each figure of a text gets its verdict, in order', () => {
  const text =
    'Coal exports to China fell 7.4% in January-July 2025. Potash shipments rose 21% to $640 million in that time; uranium doubled.';
  expect(verdicts(text).map(([, found]) => found)).toEqual(['agrees', 'differs', 'agrees', 'not-in-corpus']);
});

test('a figure that was taken back is shown with the words that correct it', () => {
  const [claim] = check('Rubber exports to China were 71,000 tonnes in 2024', '2025-10-01', library).claims;
  expect(claim?.verdict === 'differs' && claim.finding.passage.text).toContain(
    'The correct number is 58,000 tonnes.',
  );
});

test('who else says so, and who says otherwise, is shown beside it', () => {
  const [claim] = check('Turnover was $245 billion in 2024', '2025-10-01', library).claims;
  expect(claim?.verdict === 'agrees' && claim.finding.alsoIn).toMatchObject([{ agrees: true }]);
});

test.each(['', 'no number in here', '\r\n\r\n', 'today is 4 May 2025', '😀'.repeat(500)])(
  'a text without figures has no claims: %j',
  (text) => {
    expect(check(text, '2025-10-01', library).claims).toEqual([]);
  },
);
