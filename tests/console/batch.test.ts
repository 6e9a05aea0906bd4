import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exitCode } from '../../src/errors.ts';
import { libraryOf } from '../newspaper.ts';
import { libraryWith, nothing } from './newsroom.ts';
import { amur, jsonLines } from './rig.ts';

const batch = (...lines: readonly (object | string)[]) =>
  amur(['batch'], {
    input: `${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`,
  });

describe('a request', () => {
  test.each([
    [
      { id: 'q1', command: 'stat', options: { topic: 'vehicles' } },
      { kind: 'stat', topic: 'vehicles', period: null, flow: null },
    ],
    [
      {
        id: 'q2',
        command: 'stat',
        options: { topic: 'cars', period: '2024', flow: 'imports', private: true },
      },
      { kind: 'stat', topic: 'cars', period: '2024', flow: 'imports' },
    ],
    [
      { id: 'q3', command: 'stat', options: { topic: 'cars', period: null } },
      expect.objectContaining({ period: null }),
    ],
    [
      { id: 4, command: 'ask', options: { question: 'why?' } },
      { kind: 'ask', question: 'why?' },
    ],
    [
      { id: 'q5', dm: 'and phones?', user: 'u1' },
      { kind: 'ask', question: 'and phones?' },
    ],
    [
      { id: 'q6', dm: '/stat vehicles' },
      { kind: 'stat', topic: 'vehicles', period: null, flow: null },
    ],
    [
      { id: 'q7', command: 'search', options: { words: 'car', limit: 3 } },
      { words: 'car', limit: 3 },
    ],
    [
      { id: 'q8', command: 'search', options: { words: 'car' } },
      { words: 'car', limit: 10 },
    ],
    [
      { id: 'q9', command: 'ask', options: { question: '😀' } },
      { kind: 'ask', question: '😀' },
    ],
    [
      { id: 'q10', command: 'ask', options: { question: 'كم؟' } },
      { kind: 'ask', question: 'كم؟' },
    ],
    [
      { id: 'q11', command: 'stat', options: { topic: '@everyone' } },
      expect.objectContaining({ topic: '@everyone' }),
    ],
    [
      { id: 'q12', command: 'stat', options: { topic: '](http://x)' } },
      expect.objectContaining({ topic: '](http://x)' }),
    ],
    [
      { id: 'q13', command: 'ask', options: { question: 'a\ud800b\u0000' } },
      { kind: 'ask', question: 'a\ud800b\u0000' },
    ],
    [
      { id: 'q14', command: 'ask', options: { question: 'y'.repeat(2000) } },
      { kind: 'ask', question: 'y'.repeat(2000) },
    ],
  ])('%j reaches the library', async (request, asked) => {
    const run = await batch(request);
    expect(run.asked).toEqual([asked]);
    const [answer] = jsonLines(run);
    expect(answer).toMatchObject({ id: request.id, tookMs: 0 });
    expect(answer).not.toHaveProperty('message');
  });

  test('about the corpus or the commands has an answer of its own', async () => {
    const answers = jsonLines(await batch({ id: 's', command: 'sources' }, { id: 'h', command: 'help' }));
    expect(answers.map(({ id, kind }) => [id, kind])).toEqual([
      ['s', 'sources'],
      ['h', 'help'],
    ]);
  });
});

test('the same user is the same conversation; without a user there is none', async () => {
  const library = libraryOf({
    body: 'Imports of cars from China fell 12% in 2024.\n\nImports of phones from China rose 4% in 2024.',
  });
  const requests = [
    { id: 1, dm: 'car imports from China in 2024', user: 'ada' },
    { id: 2, dm: 'and phones?', user: 'ada' },
    { id: 3, dm: 'source?', user: 'ben' },
    { id: 4, dm: 'source?' },
    { id: 5, dm: 'reset', user: 'ada' },
    { id: 6, dm: 'more', user: 'ada' },
  ];
  const input = requests.map((request) => JSON.stringify(request)).join('\n');
  const answers = jsonLines(await amur(['batch'], { library, input }));
  expect(answers.map(({ kind, because }) => because ?? kind)).toEqual([
    'found',
    'found',
    'nothing-before',
    'no-match',
    'reset',
    'nothing-before',
  ]);
  expect(answers[0]).not.toHaveProperty('understood');
  expect(answers[1]).toMatchObject({
    understood: {
      about: [{ topic: 'phones', words: 'phones' }],
      flow: 'imports',
      from: 'China',
      period: '2024',
    },
    findings: [{ quote: 'Imports of phones from China rose 4% in 2024.' }],
  });
});

describe('a line that is no request', () => {
  const error = (id: string | number | null, message: string) => ({
    id,
    kind: 'error',
    message: expect.stringContaining(message),
  });

  test.each([
    ['not json', error(null, 'the line is no JSON')],
    ['{"id": "half"', error(null, 'the line is no JSON')],
    ['[1]', error(null, 'no JSON object')],
    ['null', error(null, 'no JSON object')],
    ['"text"', error(null, 'no JSON object')],
    ['x'.repeat((1 << 20) + 1), error(null, 'more than 1048576 characters')],
    [{ id: { a: 1 }, dm: 'x' }, error(null, 'id must be text or a number')],
    [{ id: 'e' }, error('e', 'no command and no dm')],
    [{ id: 'e', command: 'stt' }, error('e', 'there is no command "stt"; did you mean stat?')],
    [
      { id: 'e', command: 'constructor' },
      error('e', 'there are stat, ask, quote, check, sources, about, help, search'),
    ],
    [{ id: 'e', command: 'stat' }, error('e', 'topic is missing')],
    [{ id: 'e', command: 'stat', options: [] }, error('e', 'options must be an object')],
    [{ id: 'e', command: 'stat', options: null }, error('e', 'options must be an object')],
    [
      { id: 'e', command: 'stat', options: { topik: 'x' } },
      error('e', 'no option "topik"; did you mean topic?'),
    ],
    [
      '{"id":"e","command":"stat","options":{"topic":"x","__proto__":1}}',
      error('e', 'no option "__proto__"'),
    ],
    [{ id: 'e', command: 'stat', options: { topic: 5 } }, error('e', 'topic must be text')],
    [{ id: 'e', command: 'stat', options: { topic: ' ' } }, error('e', 'topic is empty')],
    [
      { id: 'e', command: 'stat', options: { topic: 'x', private: 'yes' } },
      error('e', 'private must be true or false'),
    ],
    [
      { id: 'e', command: 'stat', options: { topic: 'x', flow: 'import' } },
      error('e', 'did you mean imports?'),
    ],
    [
      { id: 'e', command: 'stat', options: { topic: 'x'.repeat(201) } },
      error('e', 'at most 200 are allowed'),
    ],
    [{ id: 'e', command: 'ask', options: { question: '' } }, error('e', 'question is empty')],
    [
      { id: 'e', command: 'ask', options: { question: 'x'.repeat(10_000) } },
      error('e', 'at most 2000 are allowed'),
    ],
    [{ id: 'e', dm: '' }, error('e', 'the message is empty')],
    [{ id: 'e', dm: 'x'.repeat(10_000) }, error('e', 'at most 4000 are allowed')],
    [{ id: 'e', dm: 7 }, error('e', 'dm must be text')],
    [{ id: 'e', dm: 'x', user: 7 }, error('e', 'user must be text')],
    [{ id: 'e', command: 'search', options: {} }, error('e', 'words must be text')],
    [
      { id: 'e', command: 'search', options: { words: 'x', limit: 0.5 } },
      error('e', 'limit must be a whole number'),
    ],
    [
      { id: 'e', command: 'search', options: { words: 'x', limit: '3' } },
      error('e', 'limit must be a whole number'),
    ],
    [{ id: 'e', command: 'search', options: { word: 'x' } }, error('e', 'did you mean words?')],
  ])('%.80j gets an error, and the next one its answer', async (line, expected) => {
    const run = await batch(line, { id: 'next', dm: 'cars?' });
    expect(run.code).toBe(0);
    expect(jsonLines(run)).toEqual([expected, expect.objectContaining({ id: 'next', kind: 'found' })]);
  });

  test('whatever it is', async () => {
    const request = fc.record(
      {
        id: fc.jsonValue(),
        command: fc.oneof(fc.constantFrom('stat', 'ask', 'search', 'sources', 'help'), fc.jsonValue()),
        options: fc.oneof(
          fc.dictionary(fc.constantFrom('topic', 'question', 'words', 'limit'), fc.jsonValue()),
          fc.jsonValue(),
        ),
        dm: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
        user: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const line = fc.oneof(
      request.map((each) => JSON.stringify(each)),
      fc.json(),
      fc.string().filter((s) => !/[\r\n]/.test(s)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), async (lines) => {
        const run = await batch(...lines, { id: 'last', dm: 'cars?' });
        const answers = jsonLines(run);
        expect(answers).toHaveLength(lines.filter((each) => each.trim() !== '').length + 1);
        expect(answers.at(-1)).toMatchObject({ id: 'last', kind: 'found' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the batch', () => {
  test('answers in the order of the questions, and skips empty lines', async () => {
    const ids = Array.from({ length: 50 }, (_, i) => `q${i}`);
    const run = await batch('', ...ids.map((id) => ({ id, dm: 'cars?' })), '  ');
    expect(jsonLines(run).map(({ id }) => id)).toEqual(ids);
  });

  test('reads on only as fast as its answers are read', async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    let given = 0;
    async function* requests() {
      for (; given < 100; given++) yield Buffer.from('{"dm":"cars?"}\n');
    }
    const { Readable } = await import('node:stream');
    const done = amur(['batch'], {
      shell: {
        terminal: {
          input: Readable.from(requests(), { highWaterMark: 1 }),
          output,
          errors: new PassThrough(),
          width: () => 80,
          colour: false,
          interactive: () => false,
        },
      },
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(given).toBeLessThan(20);
    output.resume();
    await done;
    expect(given).toBe(100);
  });

  test('tells a fault of the program on its line and its cause on stderr', async () => {
    const library = {
      ...libraryWith(nothing),
      find: () => {
        throw new RangeError('lost count');
      },
    };
    const run = await amur(['batch'], { library, input: '{"id":1,"dm":"x"}\n{"id":2,"command":"help"}\n' });
    expect(run.code).toBe(exitCode.done);
    expect(jsonLines(run)).toEqual([
      { id: 1, kind: 'error', message: expect.stringContaining('fault of the program') },
      expect.objectContaining({ id: 2, kind: 'help' }),
    ]);
    expect(run.errors).toContain('lost count');
  });
});
