import { describe, expect, test } from 'vitest';
import { nothing } from './newsroom.ts';
import { amur } from './rig.ts';

describe('a slash command from the shell', () => {
  test.each([
    [['stat', 'vehicles'], { kind: 'stat', topic: 'vehicles', period: null, flow: null }, 'a word'],
    [
      ['stat', 'crude', 'oil'],
      { kind: 'stat', topic: 'crude oil', period: null, flow: null },
      'several words',
    ],
    [
      ['stat', '--topic', 'crude oil'],
      { kind: 'stat', topic: 'crude oil', period: null, flow: null },
      'by its name',
    ],
    [
      ['stat', 'vehicles', '--period', 'first half of 2025', '--flow=imports'],
      { kind: 'stat', topic: 'vehicles', period: 'first half of 2025', flow: 'imports' },
      'options after the words',
    ],
    [
      ['stat', '--flow', 'imports', 'heavy', '--private', 'trucks'],
      { kind: 'stat', topic: 'heavy trucks', period: null, flow: 'imports' },
      'options anywhere',
    ],
    [
      ['stat', '--', '-5%'],
      { kind: 'stat', topic: '-5%', period: null, flow: null },
      'words that begin with a hyphen',
    ],
    [['stat', '--topic=-5%'], { kind: 'stat', topic: '-5%', period: null, flow: null }, 'values that do'],
    [['--corpus', 'news', 'ask', 'why?'], { kind: 'ask', question: 'why?' }, 'the corpus before the verb'],
    [
      ['ask', '  what   now? '],
      { kind: 'ask', question: 'what   now?' },
      'white space inside is the question’s own',
    ],
  ] as const)('%j asks %j: %s', async (args, request, _reason) => {
    const { asked, code, errors } = await amur(args);
    expect({ asked, code, errors }).toEqual({ asked: [request], code: 0, errors: '' });
  });

  test.each([
    [['sta', 'vehicles'], 'there is no verb "sta"; did you mean stat?'],
    [['vehicles', 'and', 'cars'], 'for its figures: amur stat vehicles and cars'],
    [['how much is it?'], 'amur ask "how much is it?"'],
    [['stat', 'x', '--perod', '2025'], 'there is no option --perod; did you mean --period?'],
    [['stat', 'x', '--colour'], 'there is no option --colour; see amur stat --help'],
    [['stat', 'x', '-p'], 'put -- before words that begin with a hyphen'],
    [['stat', 'x', '--period'], '--period needs a value'],
    [['stat', 'x', '--period', '--json'], '--period needs a value'],
    [['stat', 'x', '--json=yes'], '--json takes no value'],
    [['stat', 'x', '--flow', 'imports', '--flow', 'exports'], '--flow is given twice'],
    [['stat', 'x', '--topic', 'y'], 'topic is given twice'],
    [['stat', 'x', '--flow', 'import'], 'flow cannot be "import"; did you mean imports?'],
    [['stat', 'x', '--flow', 'sideways'], 'it is one of exports, imports, turnover'],
    [['stat'], 'topic is missing'],
    [['stat', ' '], 'topic is empty'],
    [['stat', 'x'.repeat(201)], 'topic has 201 characters; at most 200 are allowed'],
    [['batch', 'file'], 'batch takes no words: "file"'],
    [['corpus'], 'corpus what; it is one of list, check, add'],
    [['corpus', 'chekc'], 'there is no "corpus chekc"; did you mean corpus check?'],
    [['corpus', 'add'], 'files is missing'],
    [['--corpus'], '--corpus needs a value'],
    [['--json'], 'there is no option --json; see amur --help'],
    [['search'], 'words is missing'],
    [['search', 'x', '--limit', '0'], 'limit must be a whole number above 0'],
    [['search', 'x', '--limit', 'ten'], 'limit must be a whole number above 0'],
    [['figures', '--published', 'May'], '--published must be a date such as 2025-08-28, not "May"'],
  ])('%j is a bad argument', async (args, message) => {
    const { code, output, errors } = await amur(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(message);
  });

  test('the folder given is the one that is read', async () => {
    const folders: (string | null)[] = [];
    const library = async (folder: string | null) => {
      folders.push(folder);
      throw new Error('enough');
    };
    for (const args of [
      ['stat', 'x'],
      ['batch', '--corpus', 'C:\\my news'],
      ['corpus', 'check', '--corpus=n'],
    ]) {
      await expect(amur(args, { shell: { library } })).rejects.toThrow('enough');
    }
    expect(folders).toEqual([null, 'C:\\my news', 'n']);
  });
});

test.each([
  [['stat', 'x'], 0, 'an answer'],
  [['sources', 'nobody'], 1, 'no such article'],
  [['help'], 0, 'the help command'],
])('%j ends with %d: %s', async (args, code) => {
  expect((await amur(args)).code).toBe(code);
});

test('nothing found is told on stdout and by the exit code', async () => {
  const { code, output, errors } = await amur(['ask', 'what?'], { answer: nothing });
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
  expect(output).toContain('nothing on this');
});
