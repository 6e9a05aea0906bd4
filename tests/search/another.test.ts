/** What is near to what is asked about, and is another thing, another time or another one's. */
import { expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf(
  {
    id: 'quay',
    title: 'Guests, fees and a new quay',
    published: '2019-06-10',
    body: [
      'Russia and China want to double their trade to $200 billion by 2024. The quay of Olga, which handled 3 million tonnes of timber, is being widened.',
      'The mooring fee for a barge is now 4,200 roubles.',
      'The wait for a pilot lengthened to 11 days (it was 4).',
      'The average time a barge spends at the quay of Olga was cut from three hours to 50 minutes.',
      'In May 412,000 Russians went to Harbin, up 3 percent, and 97,000 Chinese tourists came to Perm, up 16 percent.',
      'Japan was the biggest buyer of Russian crab in May.',
      'Oleg Sedov of the Crab Union called it a good year for every buyer of crab.',
    ].join('\n\n'),
  },
  {
    id: 'rubber-now',
    title: 'Rubber in September',
    published: '2025-09-10',
    body: 'India and Turkey are buying more Russian rubber than any other country.',
  },
  {
    id: 'rubber-then',
    title: 'Rubber in those days',
    published: '2023-09-10',
    body: 'Vietnam and Egypt are the countries that buy the most Russian rubber.',
  },
);

const answer = (question: string) => {
  const found = library.find({ kind: 'ask', question }, '2025-10-01');
  if (found.kind === 'nothing') return null;
  const [{ passage, figures }] = found.findings;
  return { text: passage.text, value: figures[0]?.value };
};

test.each([
  ['fee for a work permit', 'a fee for one thing says nothing of a fee for another'],
  ['timber at the quay of olga full year 2024', 'what was told in 2019 cannot have been in 2024'],
])('%s: nothing, since %s', (question) => {
  expect(answer(question)).toBeNull();
});

test.each([
  ['fee for a barge', 4200, 'the fee for just that'],
  ['how many days is the wait for a pilot', 11, 'what it was stands in brackets'],
  ['turnover target by 2024', 200e9, 'a target is set before its time'],
  ['how long does a barge spend at the quay', 50, 'time is spent as well as money, and as it is now'],
  ['russian tourists in may 2019', 412_000, 'tourists of the country asked about'],
])('%s: %d, %s', (question, value) => {
  expect(answer(question)?.value).toBe(value);
});

test.each([
  ['who was the biggest buyer of russian crab', 'Japan', 'who buys may be a country'],
  ['which countries now buy the most russian rubber', 'India', 'now is what the newest says'],
])('%s: %s, since %s', (question, words) => {
  expect(answer(question)?.text).toContain(words);
});
