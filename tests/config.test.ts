import { describe, expect, test } from 'vitest';
import { allowsColour, readConfig } from '../src/config.ts';

const unset = {
  token: null,
  corpus: null,
  logLevel: 'info',
  discordApi: null,
  schedule: { feeds: [], every: 60, into: 'queue' },
  data: null,
  messageContent: false,
};

describe('settings', () => {
  test.each([
    ['nothing at all is a console with the usual log', {}, unset],
    [
      'an empty setting is one that is not set',
      { DISCORD_TOKEN: ' ', AMUR_CORPUS: '', AMUR_LOG_LEVEL: '' },
      unset,
    ],
    [
      'white space around a value is no part of it',
      { DISCORD_TOKEN: ' a.b.c\n' },
      { ...unset, token: 'a.b.c' },
    ],
    ['a level in capitals is understood', { AMUR_LOG_LEVEL: 'DEBUG' }, { ...unset, logLevel: 'debug' }],
    [
      'a folder with spaces and a drive stays as it is',
      { AMUR_CORPUS: 'C:\\my news' },
      { ...unset, corpus: 'C:\\my news' },
    ],
    [
      'a proxy stands for Discord',
      { AMUR_DISCORD_API: 'http://127.0.0.1:1/api' },
      { ...unset, discordApi: 'http://127.0.0.1:1/api' },
    ],
    ['settings may be kept elsewhere', { AMUR_DATA: '/var/lib/amur' }, { ...unset, data: '/var/lib/amur' }],
    ['a yes in capitals is one', { AMUR_MESSAGE_CONTENT: 'Yes' }, { ...unset, messageContent: true }],
    ['other variables are somebody else’s', { AMUR_RIVER: 'long', PATH: '/bin' }, unset],
  ])('%s', (_reason, record, config) => {
    expect(readConfig(record)).toEqual(config);
  });

  test.each([
    ['an unknown level', { AMUR_LOG_LEVEL: 'loud' }, ['AMUR_LOG_LEVEL must be one of']],
    ['a token with its scheme', { DISCORD_TOKEN: 'Bot a.b.c' }, ['without "Bot"']],
    ['a token with a space inside', { DISCORD_TOKEN: 'a.b .c' }, ['DISCORD_TOKEN holds a character']],
    ['a token in other letters', { DISCORD_TOKEN: 'а.b.c' }, ['DISCORD_TOKEN holds a character']],
    ['an address of another kind', { AMUR_DISCORD_API: 'ftp://x' }, ['AMUR_DISCORD_API must be']],
    ['neither yes nor no', { AMUR_MESSAGE_CONTENT: 'perhaps' }, ['AMUR_MESSAGE_CONTENT must be yes or no']],
    ['no address', { AMUR_DISCORD_API: 'x' }, ['AMUR_DISCORD_API must be']],
    [
      'everything at once',
      { DISCORD_TOKEN: 'a b', AMUR_LOG_LEVEL: 'loud', AMUR_DISCORD_API: 'x' },
      ['DISCORD_TOKEN', 'AMUR_LOG_LEVEL', 'AMUR_DISCORD_API'],
    ],
  ])('tells what is wrong: %s', (_reason, record, parts) => {
    const problems = readConfig(record);
    expect(problems).toEqual(parts.map((part) => ({ message: expect.stringContaining(part) })));
  });

  test('never repeat a token', () => {
    expect(JSON.stringify(readConfig({ DISCORD_TOKEN: 'secret words' }))).not.toContain('secret');
  });
});

test.each([
  [{}, true],
  [{ NO_COLOR: '' }, true],
  [{ NO_COLOR: '1' }, false],
  [{ TERM: 'dumb' }, false],
  [{ TERM: 'xterm-256color' }, true],
])('colours with %j: %s', (record, allowed) => {
  expect(allowsColour(record)).toBe(allowed);
});
