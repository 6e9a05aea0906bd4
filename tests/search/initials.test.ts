/** Names asked for by their initials, and the other way round. */
import { expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf({
  id: 'quay',
  title: 'Crews, taxes and rafts',
  published: '2025-09-10',
  body: [
    'The Union of River Pilots has 310 members in 2025.',
    'Moscow wants a value-added tax of 5% on parcels.',
    'The RMB lost ground. The ARK says that 46 rafts wait at Olga.',
    'Dockers blame the fog, because no crane may move in it.',
    'The Northern Rope Works makes 12 ropes a day.',
    'The NRW is the last of its kind, and employs 88 people.',
  ].join('\n\n'),
});

const first = (question: string) => {
  const answer = library.find({ kind: 'ask', question }, '2025-10-01');
  return answer.kind === 'found' ? answer.findings[0].passage.text : null;
};

test.each([
  ['how many members does the urp have', '310 members', 'a name in full, asked by its initials'],
  ['vat on parcels', 'value-added tax', 'two words with a hyphen and one behind'],
  ['how many rafts does the amur raftsmen kontor count', 'ARK says', 'initials, asked by the name in full'],
  ['how many people does the nrw employ', '88 people', 'initials that are written mean themselves'],
  ['who are the union of river pilots', 'Union of River Pilots', 'a name as it is written'],
])('%s: %s, %s', (question, words) => {
  expect(first(question)).toContain(words);
});

test('a name that is written otherwise is not taken for those initials', () => {
  expect(first('how many rafts does the bureau for waves count') ?? '').not.toContain('ARK says');
});
