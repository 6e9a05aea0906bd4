import { expect, test } from 'vitest';
import { warmUp } from '../src/warm-up.ts';
import { libraryOf } from './newspaper.ts';

test('asks every kind of question of the topics that the corpus has', () => {
  const library = libraryOf({ body: 'Russia sold 4 million tonnes of coal to China in July 2025.' });
  const asked: string[] = [];
  const noting: typeof library = {
    ...library,
    find: (request, today) => {
      asked.push(request.kind === 'ask' ? request.question : request.topic);
      return library.find(request, today);
    },
  };
  warmUp(noting, '2025-09-10');
  expect(asked.length).toBeGreaterThanOrEqual(8);
  expect(asked).toContain('coal');
  expect(asked.filter((words) => words.includes('coal')).length).toBeGreaterThanOrEqual(8);
  const ofItsOwn = [/\p{Script=Cyrillic}/u, /\p{Script=Han}/u, /’/];
  expect(ofItsOwn.filter((letters) => !asked.some((words) => letters.test(words)))).toEqual([]);
});

test('a corpus without a figure is no trouble', () => {
  expect(() => warmUp(libraryOf({ body: 'The port is closed.' }), '2025-09-10')).not.toThrow();
});
