import { describe, expect, test } from 'vitest';
import { ask } from '../../src/conversation/index.ts';
import type { Request } from '../../src/search/request.ts';
import { libraryOf } from '../newspaper.ts';

/** What a message was understood as: the request that reached the library, or the outcome's kind. */
function understood(text: string): Request | string {
  const asked: Request[] = [];
  const library = { ...libraryOf({ body: 'Coal fell 3% in May.' }) };
  const outcome = ask(text, {
    today: '2025-09-12',
    language: 'en',
    library: {
      ...library,
      find: (request) => {
        asked.push(request);
        return { kind: 'nothing', because: 'no-match', nearest: [] };
      },
    },
  });
  return asked[0] ?? outcome.kind;
}
const question = (words: string): Request => ({ kind: 'ask', question: words });

describe('a message in plain words', () => {
  test.each<[reason: string, text: string, expected: Request | string]>([
    ['is a question', 'why is trade falling?', question('why is trade falling?')],
    [
      'may be a command as typed on Discord',
      '/stat crude oil',
      { kind: 'stat', topic: 'crude oil', period: null, flow: null },
    ],
    ['or without the slash', 'Stat vehicles', { kind: 'stat', topic: 'vehicles', period: null, flow: null }],
    ['a command that needs no words stands alone', 'help', 'help'],
    ['likewise with a slash and white space', '  /sources ', 'sources'],
    [
      'a sentence that begins with such a word is a question',
      'sources say trade fell, is that so',
      question('sources say trade fell, is that so'),
    ],
    ['help with something is a question too', 'help me with coal', question('help me with coal')],
    ['a command that lacks its words is a question', 'stat', question('stat')],
    ['an unknown command is a question', '/price coal', question('/price coal')],
    ['the word ask is no part of what is asked', 'ask who sells coal', question('who sells coal')],
    ['it may run over lines', '/ask why\nis trade falling', question('why\nis trade falling')],
    ['it may be empty', '', question('')],
  ])('%s', (_reason, text, expected) => {
    expect(understood(text)).toEqual(expected);
  });
});
