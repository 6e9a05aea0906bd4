/** The decision to answer: where the best passage says too little, one well behind it is no answer either. */
import { expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf({
  id: 'port',
  title: 'The port of Olga loses its tugs',
  publisher: 'Harbour Post',
  published: '2025-09-10',
  body: [
    'The harbour master is leaving in June because the council refused to buy a second tug.',
    'Dockers in Olga load timber by hand, since the crane was sold in the spring.',
    'Three tugs were sold to a buyer from Dalian, a clerk said.',
    'The pilot of the last tug moved to Nakhodka.',
    'Fishermen complain that the port has no ice in August.',
    'A council clerk keeps the accounts of the harbour in a school exercise book.',
  ].join('\n\n'),
});
const today = '2025-10-01';
const ask = (question: string) => ({ kind: 'ask', question }) as const;

test('what shares more words with the question, but gives no reason, does not answer why', () => {
  const question = ask('why did the clerk leave the fishermen');
  const { judged } = library.explain(question, today);
  const behind = judged.filter(({ rule }) => rule === 'behind');
  expect(judged[0]?.answers).toBe(false);
  expect(behind.length).toBeGreaterThan(0);
  expect(behind.some(({ answers, shown }) => answers || shown)).toBe(false);
  expect(library.find(question, today).kind).toBe('nothing');
});

test('behind a passage that answers, others answer as well', () => {
  const { judged } = library.explain(ask('why is the harbour master leaving'), today);
  expect(judged[0]?.answers).toBe(true);
  expect(judged.every(({ rule }) => rule !== 'behind')).toBe(true);
});

test('a number alone is no question', () => {
  expect(library.find(ask('$2'), today).kind).toBe('nothing');
});
