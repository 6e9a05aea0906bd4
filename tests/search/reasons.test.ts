/** How plainly a sentence gives a reason; and that a question with why is answered by one that does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonIn } from '../../src/search/reasons.ts';
import { libraryOf } from '../newspaper.ts';

test.each([
  ['The kiln was let go cold for want of lime.', 'what was lacking'],
  ['The mill closed, citing dear power.', 'a reason that is given out'],
  ['The rain came late, so the barges lay idle.', 'what followed'],
  ['Ferries were held up by ice.', 'what was undergone'],
  ['A new toll prompted hauliers to take the old road.', 'what brought it about'],
  ['The higher toll made the road less attractive.', 'what it was made'],
  ['It was not the toll that emptied the road but the snow.', 'not this but that'],
  ['The collapse owes more to the toll than to the snow.', 'what it is owed to'],
  ['The banks have the fish frozen, with the result that nobody eats it fresh.', 'a result'],
  ['The trouble is the bridge.', 'a trouble that is named'],
])('%s gives a reason outright: %s', (sentence) => {
  expect(reasonIn(sentence)).toBe(1);
});

test.each([
  ['Sales of tea fell as two warehouses went up in flames.', 'what happened meanwhile'],
  ['Since Olga lost its crane, logs have gone by lorry.', 'since, with a subject and a verb'],
  ['The three left after coming to blows with the harbour master.', 'a doing'],
  ['Dockers went home when the tide turned.', 'when'],
])('%s may give one: %s', (sentence) => {
  expect(reasonIn(sentence)).toBe(0.8);
});

test.each([
  ['Sales of tea have grown since May.', 'since a time'],
  ['As of 1 May the dock had nine cranes.', 'as of a time'],
  ['The town is known as the port that never freezes.', 'as names a thing'],
  ['The port loads as much as it did.', 'as likens'],
  ['The mill was named by its owner.', 'by a person'],
])('%s gives none: %s', (sentence) => {
  expect(reasonIn(sentence)).toBe(0);
});

test('a course that goes on explains less than an event', () => {
  expect(reasonIn('Sales rose in May after falling in April.')).toBeLessThan(
    reasonIn('Sales rose in May after the toll was dropped.'),
  );
});

describe('why', () => {
  const library = libraryOf({
    id: 'kiln',
    title: 'A kiln goes cold',
    published: '2025-06-10',
    body: [
      'The brick kiln at Perm was to feed half of the region. The kiln is the pride of Perm. Its fire was lit in May and, for want of clay, put out in June.',
      'The tannery at Olga turned away customers in June. The tannery is the oldest of Olga.',
      'Because its two boilers burst, the tannery refused orders from everybody.',
      'Ferries kept to the pier in April because of fog. Ferries kept to the pier in May because of a strike.',
    ].join('\n\n'),
  });

  test.each([
    ['why did the kiln at perm stop', 'for want of clay'],
    ['why did the tannery refuse orders', 'boilers burst'],
    ['why did ferries keep to the pier in april 2025', 'fog'],
    ['why did ferries keep to the pier in may 2025', 'a strike'],
  ])('%s: %s', (question, words) => {
    const answer = library.find({ kind: 'ask', question }, '2025-07-01');
    expect(answer.kind === 'found' && answer.findings[0].passage.text).toContain(words);
  });
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string(), (text) => reasonIn(text) >= 0 && reasonIn(text) <= 1));
});
