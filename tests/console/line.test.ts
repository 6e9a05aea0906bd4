import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { complete } from '../../src/console/completion.ts';
import { answerLine, wordsOf } from '../../src/console/line.ts';
import { openConversations } from '../../src/conversation/index.ts';
import { found, libraryWith } from './newsroom.ts';

function asked(line: string): unknown {
  const requests: unknown[] = [];
  const context = { library: libraryWith(found, requests), today: '2025-09-01', language: 'en' } as const;
  const outcome = answerLine(
    line,
    commands,
    context,
    openConversations(() => 0),
  );
  return requests[0] ?? outcome.kind;
}
const stat = (topic: string, period: string | null = null, flow: string | null = null) => ({
  kind: 'stat',
  topic,
  period,
  flow,
});

describe('a typed line', () => {
  test.each([
    ['/stat vehicles', stat('vehicles'), 'a command with its slash'],
    ['stat vehicles', stat('vehicles'), 'and without'],
    ['  STAT crude oil ', stat('crude oil'), 'whatever case and white space'],
    ['/stat vehicles --flow imports', stat('vehicles', null, 'imports'), 'with an option'],
    [
      'stat cars --period "first half of 2025" --flow=imports',
      stat('cars', 'first half of 2025', 'imports'),
      'quoted',
    ],
    ["stat cars --period 'last year'", stat('cars', 'last year'), 'in the other marks'],
    [
      '/ask who said "no" --private',
      { kind: 'ask', question: 'who said "no"' },
      'marks of the question stay',
    ],
    ['why is trade falling?', { kind: 'ask', question: 'why is trade falling?' }, 'a question'],
    [
      'what -- if anything -- fell?',
      { kind: 'ask', question: 'what -- if anything -- fell?' },
      'dashes are no options',
    ],
    ['help', 'help', 'a command without words'],
    ['/sources gazette', 'sources', 'a command about the corpus'],
  ])('%j is understood, %j: %s', (line, expected, _reason) => {
    expect(asked(line)).toEqual(expected);
  });

  test.each([
    ['/stta vehicles', 'there is no command /stta; did you mean /stat?'],
    ['/weather', 'there are /stat, /ask, /quote, /check, /sources, /about, /help'],
    ['/stat', 'stat what? For example: stat vehicles'],
    ['stat cars --perod 2025', 'there is no option --perod; did you mean --period?'],
    ['stat cars --flow import', 'did you mean imports?'],
    ['stat --flow imports', 'topic is missing'],
    ['x'.repeat(4001), 'at most 4000 are allowed'],
  ])('%.40j is told to be wrong', (line, message) => {
    expect(() => asked(line)).toThrow(message);
  });
});

test('only the value of an option is held together by quotation marks', () => {
  expect(wordsOf('say "a b" --period "c d" --x=\'e f\' --y "g" h"i')).toEqual([
    'say',
    '"a',
    'b"',
    '--period=c d',
    '--x=e f',
    '--y=g',
    'h"i',
  ]);
});

describe('the tab key', () => {
  const context = { library: libraryWith(found), today: '2025-09-01', language: 'en' } as const;
  test.each([
    ['', ['stat ', 'ask ', 'quote ', 'check ', 'sources ', 'about ', 'help ', 'exit '], '', 'commands'],
    ['s', ['stat ', 'sources '], 's', 'commands that begin so'],
    ['/s', ['/stat ', '/sources '], '/s', 'with their slash'],
    ['stat veh', ['vehicles'], 'veh', 'topics of the corpus'],
    ['/stat ', ['vehicles', 'gas'], '', 'all of them where nothing is typed'],
    ['stat vehicles --f', ['--flow '], '--f', 'options'],
    ['stat vehicles --flow imports --', ['--period ', '--private '], '--', 'options that are not there yet'],
    ['stat vehicles --flow ', ['exports', 'imports', 'turnover'], '', 'the values of an option'],
    ['stat vehicles --flow i', ['imports'], 'i', 'those that begin so'],
    ['stat vehicles --period 2024', ['2024'], '2024', 'periods that there are'],
    ['quote gromov --topic ', ['coal'], '', 'what that speaker speaks of'],
    ['quote zubov --topic ', [], '', 'nothing for nobody'],
    ['ask why', [], 'why', 'nothing where there is nothing to offer'],
    ['what is', [], '', 'nothing in a question'],
  ])('after %j offers %j', (line, offers, typed) => {
    expect(complete(line, commands, context)).toEqual([offers, typed]);
  });
});
