import { expect, test } from 'vitest';
import { readRequest, usual } from '../../preview/request.ts';

const plain = { ...usual, light: false };

test.each([
  [
    'a command',
    ['stat', 'vehicles'],
    { ...plain, asked: { kind: 'command', name: 'stat', options: { topic: 'vehicles' } } },
  ],
  [
    'a command with options of its own and ours',
    ['stat', 'fuel', 'oil', '--private', '--light', '--width', '500', '--language', 'ru', '--out', 'x.png'],
    {
      asked: { kind: 'command', name: 'stat', options: { topic: 'fuel oil', private: true } },
      language: 'ru',
      light: true,
      width: 500,
      out: 'x.png',
    },
  ],
  [
    'a question',
    ['why is tea dear?', '--light'],
    { ...plain, light: true, asked: { kind: 'message', text: 'why is tea dear?' } },
  ],
])('%s is read', (_, args, request) => {
  expect(readRequest(args)).toEqual(request);
});

test.each([
  ['nothing', [], 'npm run preview'],
  ['a width that is no number', ['sources', '--width', 'wide'], '--width'],
  ['a width that no window has', ['sources', '--width', '9'], '320 to 1600'],
  ['an option that there is not', ['stat', 'tea', '--colour', 'x'], '--colour'],
])('%s is refused with what to do', (_, args, words) => {
  expect(() => readRequest(args)).toThrow(words);
});
