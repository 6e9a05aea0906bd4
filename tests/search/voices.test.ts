/** A few words that name who speaks ask for what was said. */
import { expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf({
  id: 'honey',
  title: 'Honey makers of Khabarovsk meet',
  publisher: 'Harbour Post',
  published: '2025-09-10',
  body: [
    'The guild of Khabarovsk met on Tuesday, and 64 makers of honey came.',
    'Exports of wax rose by 9% to 1,900 tonnes, the guild of Marta Belkina said.',
    '"Nobody will buy honey that smells of diesel," said Marta Belkina, who heads it.',
    'Two of the hives in the hall were empty.',
    'The regional minister called the fee on hives a mistake, though 12 deputies like it.',
    'The reaction of the customs office to the strike was a shrug: its clerks "have seen worse", it told us.',
    'Beeline Trade sold 300 tonnes of honey in May, and Beeline Trade said it wants more.',
  ].join('\n\n'),
});

test.each([
  ['belkina on diesel', 'smells of diesel', 'a name, on, a topic'],
  ['Marta Belkina honey', 'smells of diesel', 'who speaks in the corpus'],
  ['regional minister fee on hives', 'called the fee', 'an office'],
  ['customs office reaction to the strike', 'have seen worse', 'a noun of saying'],
  ['reaction of the customs office to the strike', 'have seen worse', 'the same the other way round'],
])('"%s" finds what "%s" was said: %s', (question, words, _reason) => {
  const found = library.find({ kind: 'ask', question }, '2025-10-01');
  expect(found.kind === 'found' && found.findings[0].passage.text).toContain(words);
});

test.each([
  ['beeline trade honey sales volume', 300, 'a word for what is measured'],
  ['khabarovsk honey makers', 64, 'a place does not speak'],
  ['wax exports', 1900, 'no name at all'],
])('"%s" still finds a figure: %d, since %s', (question, value, _reason) => {
  const found = library.find({ kind: 'ask', question }, '2025-10-01');
  const values = found.kind === 'found' ? found.findings[0].figures.map((figure) => figure.value) : [];
  expect(values).toContain(value);
});
