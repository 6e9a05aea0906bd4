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
