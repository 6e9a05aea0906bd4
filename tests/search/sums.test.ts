/** Sums of money that are asked for in other words than `how much`. */
import { expect, test } from 'vitest';
import { readAsked } from '../../src/search/asked.ts';
import { libraryOf } from '../newspaper.ts';

test.each([
  ['what was the bill for dredging the canal', true, 'what one is charged'],
  ['what is the pay for a night shift', true, 'what one is paid'],
  ['which toll applies to buses', true, 'a toll'],
  ['what do berths in Olga go for', true, 'what somebody pays for them'],
  ['what did the ferry company earn in 2023', true, 'what comes in'],
  ['so what do beekeepers have to pay', true, 'a verb of paying behind its subject'],
  ['what did visitors spend in the town', true, 'what goes out'],
  ['what do banks check before they pay', false, 'the verb of paying is in a clause of its own'],
  ['what did the town spend the money on', false, 'a thing is asked for'],
  ['what do traders pay in', false, 'a currency is asked for'],
  ['what is the levy for', false, 'a purpose is asked for'],
  ['what does the levy apply to', false, 'goods are asked for'],
  ['what is he charged with', false, 'a crime is asked for'],
])('"%s" asks for a sum: %s, since %s', (question, asks, _reason) => {
  expect(readAsked(question, 'ask').form === 'figure').toBe(asks);
});

test.each([
  ['what took the place of barley', 'what', 'no rank'],
  ['what points remain open', 'what', 'no percentage points'],
  ['what do brewers take part in', 'what', 'no share'],
  ['by how many points has the rate come down', 'figure', 'here they are counted'],
])('"%s" asks %s: %s', (question, form, _reason) => {
  expect(readAsked(question, 'ask').form).toBe(form);
});

const library = libraryOf({
  id: 'ferry',
  title: 'A ferry between Heihe and Blagoveshchensk',
  publisher: 'Harbour Post',
  published: '2025-09-10',
  body: [
    'The ferry carried 41,000 people in 2024.',
    'It was built in Harbin and cost 310 million roubles.',
    'A deck hand gets 4,100 roubles a night.',
    'Profit of the ferry fell 12% to 9 million roubles.',
    'Its tea goes for 90 roubles a kilogram, and 300 tonnes of it crossed in June.',
  ].join('\n\n'),
});

test.each([
  ['what was the bill when the ferry was built', 310_000_000, 'a sum as a whole'],
  ['what is the pay of a deck hand', 4100, 'what he gets'],
  ['what does a kilo of tea on the ferry go for', 90, 'a price by weight'],
  ['by how much did the profit of the ferry fall', 12, 'how a sum changed is told in percent'],
])('%s: %d, since %s', (question, value, _reason) => {
  const found = library.find({ kind: 'ask', question }, '2025-10-01');
  expect(found.kind === 'found' && found.findings[0].figures[0]?.value).toBe(value);
});
