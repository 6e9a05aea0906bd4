/** `--why`, at a terminal and as JSON. */
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';
import { amur, jsonLines } from './rig.ts';

const library = libraryOf({
  id: 'quay',
  title: 'Salt through the port of Olga',
  published: '2025-09-10',
  body: [
    'Salt shipments from Russia to China fell 3% to 41,000 tonnes in January-July 2025.',
    'Salt had come to 40,000 tonnes in 2019.',
    'Dockers blame the fog.',
    'No crane may move in it.',
  ].join('\n\n'),
});

describe('at a terminal', () => {
  test('the answer comes first, then how it was read, each candidate, what is ruled out', async () => {
    const { code, output } = await amur(['stat', 'salt', '--period', 'jan-jul 2025', '--why'], { library });
    expect(code).toBe(0);
    const places = [
      '│ Salt shipments',
      'read as fragment · 2025-01/2025-07',
      'shown  quay, paragraph 1',
      'needed (figure):',
      'figure: ',
      'ruled out: other-period',
    ].map((words) => output.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(output).toMatch(/\n {2}words +1\.00 +\d\.\d\d +\d\.\d\d\n/);
  });

  test('a message that is no question is called that', async () => {
    const { output } = await amur(['ask', 'hello', '--why'], { library });
    expect(output).toContain('Not a question.');
  });

  test('a search has a line for each term in the sentence and around it', async () => {
    const { output } = await amur(['search', 'salt', '--why', '--limit', '1'], { library });
    expect(output).toMatch(/\n {2}salt own +\d\.\d\d +1\.00 +\d\.\d\d\n {2}salt near +\d\.\d\d +0\.30/);
  });
});

describe('as JSON', () => {
  test('the key why stands beside the answer', async () => {
    const [plain] = jsonLines(await amur(['ask', 'salt in 2019', '--json'], { library }));
    const [answer] = jsonLines(await amur(['ask', 'salt in 2019', '--why', '--json'], { library }));
    const { why, ...rest } = answer ?? {};
    expect(rest).toEqual(plain);
    expect(why).toMatchObject({
      question: { form: 'fragment', period: '2019', needs: [{ words: 'salt', topic: expect.anything() }] },
      candidates: [
        {
          article: 'quay',
          paragraph: 2,
          shown: true,
          decision: { answers: true, rule: 'figure', covers: [{ words: 'salt', met: 1 }] },
          features: expect.arrayContaining([
            expect.objectContaining({ name: 'words', weight: expect.any(Number) }),
          ]),
          figure: { mention: '40,000 tonnes', features: expect.any(Array) },
        },
      ],
      refused: expect.arrayContaining([
        expect.objectContaining({ article: 'quay', paragraph: 1, because: 'other-period' }),
      ]),
    });
  });

  test('a hit of a search has it too', async () => {
    const [found] = jsonLines(await amur(['search', 'salt', '--why', '--json', '--limit', '1'], { library }));
    expect(found).toMatchObject({
      hits: [{ why: expect.arrayContaining([expect.objectContaining({ name: 'salt own', weight: 1 })]) }],
    });
  });
});

test('commands that do not rank have nothing to tell', async () => {
  expect(await amur(['sources', '--why'], { library })).toMatchObject({ code: 2 });
});
