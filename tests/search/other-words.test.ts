/** People ask in words of their own: what an article says in others is found, what it does not say is not. */
import { expect, test } from 'vitest';
import { isPlainWord } from '../../src/search/plain-words.ts';
import { termOf } from '../../src/search/terms.ts';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf({
  id: 'yard',
  title: 'Salt works of the Amur count their losses',
  publisher: 'Harbour Post',
  published: '2025-09-10',
  body: [
    'The salt works in Blagoveshchensk laid off 140 people in June after its Chinese buyer cancelled.',
    'A deficit of qualified welders keeps the Komsomolsk shipyard from hiring, its director told reporters.',
    'The ferry to Heihe ran out of fuel twice in July.',
    'Hotels in Vladivostok were vacant for most of the spring.',
    'Prices of mandarins doubled before the holidays, a wholesaler in Suifenhe complained.',
  ].join('\n\n'),
});
const first = (question: string): string | null => {
  const answer = library.find({ kind: 'ask', question }, '2025-10-01');
  return answer.kind === 'nothing' ? null : answer.findings[0].passage.text;
};

test.each([
  ['why is there a shortfall of skilled welders at the shipyard', 'deficit', 'two words for each other'],
  ['how many redundancies at the salt works', 'laid off', 'a phrase for a word'],
  ['was the ferry short of fuel', 'ran out', 'a phrase for a phrase'],
  ['were the hotels empty in spring', 'vacant', 'an adjective'],
])('%s: "%s", %s', (question, words) => {
  expect(first(question)).toContain(words);
});

test.each([
  ['how many dumplings did the mayor order', 'goods and offices that nobody writes of'],
  ['who pays the toll for the tunnel', 'things that nobody writes of'],
])('%s: nothing, %s', (question) => {
  expect(first(question)).toBeNull();
});

test('a word that is no slip is not put right into another one', () => {
  expect(first('were the motels vacant in spring')).not.toBeNull();
  expect(first('which parlour was vacant')).toBeNull();
});

test.each(['mayor', 'toll', 'dumpling', 'factory', 'minister', 'harbin', 'salmon', 'bridge', 'truck'])(
  '%s is no plain word: it may be what a question is about',
  (word) => {
    expect(isPlainWord(termOf(word))).toBe(false);
  },
);
