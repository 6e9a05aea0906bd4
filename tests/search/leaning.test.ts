/** A sentence that names no topic is about what stands before it: prose does not name its subject twice. */
import { expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf({
  id: 'ferries',
  title: 'Ferries between Heihe and Blagoveshchensk fill up',
  publisher: 'Harbour Post',
  published: '2025-09-10',
  body: [
    'The two cities were linked by 14 ferries a day in August. In 2019 there were 32 sailings.',
    'Captains blame low water. “It will not last,” one of them said.',
    'Crab exports to China through the port came to $6 million in August.',
    'The warehouse of the port is half empty.',
    'The port of Heihe plans two ice routes over the Amur for the winter. Neither is safe yet, an engineer wrote.',
  ].join('\n\n'),
});
const first = (question: string): string | null => {
  const answer = library.find({ kind: 'ask', question }, '2025-10-01');
  return answer.kind === 'nothing' ? null : answer.findings[0].passage.text;
};

test.each([
  [
    'how many ferry sailings between heihe and blagoveshchensk in 2019',
    '32',
    'the count of what the sentence before names',
  ],
  ['what did a captain say about the low water', 'It will not last', 'a quotation about the sentence before'],
])('%s: "%s", %s', (question, words) => {
  expect(first(question)).toContain(words);
});

test('what names a topic of its own is not about the one before', () => {
  expect(first('how empty is the crab warehouse')).not.toContain('$6 million');
});

test('it answers as well as if it had the words of the sentence before', () => {
  const { judged } = library.explain(
    { kind: 'ask', question: 'are the ice routes at heihe safe' },
    '2025-10-01',
  );
  const denial = judged.find(({ passage }) => passage.text.startsWith('Neither'));
  expect(denial?.coverage).toBeGreaterThan(0.8);
});
