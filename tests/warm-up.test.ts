import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { rehearsal } from '../src/discord/index.ts';
import { replyTo } from '../src/reply/index.ts';
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

test('asks in the words of the headlines', () => {
  const library = libraryOf({ title: 'Ferry line to reopen', body: 'The quay was shut in May.' });
  const asked: string[] = [];
  warmUp(library, '2025-09-10', (_, { args }) => asked.push(args['question'] ?? ''));
  expect(asked.filter((words) => words.includes('Ferry line to reopen')).length).toBeGreaterThan(1);
});

test('the bot draws each answer as it would show it', () => {
  const library = libraryOf({ body: 'Russia sold 4 million tonnes of coal to China in July 2025.' });
  const [asked, drawn]: [object[], object[]] = [[], []];
  const reply: typeof replyTo = (outcome, context) => {
    if (outcome.kind === 'answer') drawn.push(outcome.answer);
    return replyTo(outcome, context);
  };
  const show = rehearsal({ commands, reply }, { library, today: '2025-09-10', language: 'en' });
  warmUp(library, '2025-09-10', (answer, call) => {
    asked.push(answer);
    show(answer, call);
  });
  expect(drawn).toEqual([...new Set(asked)]);
});

test('a corpus without a figure is no trouble', () => {
  expect(() => warmUp(libraryOf({ body: 'The port is closed.' }), '2025-09-10')).not.toThrow();
});
