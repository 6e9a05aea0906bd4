/** The end of a time that a question with when asks for, and that the sentence which tells it comes first. */
import { describe, expect, test } from 'vitest';
import { boundIn, isAhead, isBound } from '../../src/search/bound.ts';
import { libraryOf } from '../newspaper.ts';

test.each([
  ['until when is the ferry free', 'until', 'its end'],
  ['when does the lease expire', 'until', 'a verb of ending'],
  ['since when is the ferry free', 'since', 'its beginning'],
  ['from what date is salt taxed', 'since', 'a date'],
  ['when was the last time the bay froze', 'last', 'the time before'],
  ['when did the bay last freeze', 'last', 'the time before'],
  ['when did the mill close last year', null, 'last year is a time'],
  ['when will the ferry sail', 'ahead', 'what is to come'],
  ['when is the ferry due', 'ahead', 'what is to come'],
  ['when did the ferry sail', null, 'what is over'],
] as const)('%s asks for %s: %s', (question, bound, _) => {
  expect(boundIn(question)).toBe(bound);
});

test.each([
  ['until', 'The lease runs out on ', true],
  ['until', 'The lease was signed on ', false],
  ['since', 'The ferry has been free since ', true],
  ['since', 'The ferry was last seen in ', false],
  ['last', 'It was the coldest month since ', true],
  ['last', 'It was cold in ', false],
] as const)('%s: "%s…" %s', (bound, before, expected) => {
  expect(isBound(bound, before)).toBe(expected);
});

test('what is scheduled is ahead, what began is not', () => {
  expect(isAhead('The ferry is scheduled to sail in May.')).toBe(true);
  expect(isAhead('The ferry began to sail in May.')).toBe(false);
});

describe('when', () => {
  const library = libraryOf({
    id: 'ferry',
    title: 'A ferry for Olga',
    published: '2025-06-10',
    body: [
      'The ferry at Olga became free of charge for pensioners on 3 May 2024.',
      'The free ferry, meant to end on 1 July, was prolonged until 31 October 2026.',
      'The ferry pier burnt in April 2023. A new pier for the ferry is scheduled to be finished in autumn.',
      'The bay of Olga froze for 12 days in January 2025, the longest frost of the bay since 1969.',
    ].join('\n\n'),
  });

  test.each([
    ['until when is the ferry free', '31 October 2026'],
    ['when did the ferry become free', '3 May 2024'],
    ['when will the ferry pier be finished', 'in autumn'],
    ['when was the last time the bay froze for so long', 'since 1969'],
  ])('%s: %s', (question, words) => {
    const answer = library.find({ kind: 'ask', question }, '2025-07-01');
    expect(answer.kind === 'found' && answer.findings[0].passage.text).toContain(words);
  });
});
