import { describe, expect, test } from 'vitest';
import { figureJson, outcomeJson } from '../../src/console/json.ts';
import { libraryOf } from '../newspaper.ts';
import { counted, elsewhere, nothing, sentence, tractors } from './newsroom.ts';
import { amur, jsonLines } from './rig.ts';

const one = async (args: readonly string[], given = {}) =>
  jsonLines(await amur([...args, '--json'], given))[0];

describe('the JSON of an answer', () => {
  test('found', async () => {
    const { start, end, text } = sentence;
    const mention = text.indexOf('slumped');
    const amount = text.indexOf('between');
    expect(await one(['stat', 'tractors'])).toEqual({
      kind: 'found',
      findings: [
        {
          quote: text,
          article: '2025-03-02-daily-tractors',
          title: 'Tractor trade cools',
          publisher: 'The Daily',
          via: 'a mirror',
          published: '2025-03-02',
          url: 'https://daily.example/tractors',
          paragraph: 1,
          start,
          end,
          figures: [
            {
              mention: 'slumped 46%',
              start: start + mention,
              end: start + mention + 'slumped 46%'.length,
              value: 46,
              unit: 'percent',
              bound: '=',
              role: 'change',
              claim: 'reported',
              change: 'down',
              period: '2024',
              against: null,
              flow: 'imports',
              from: 'China',
              to: 'Russia',
              subject: 'Tractor imports',
              topics: ['tractors', 'vehicles'],
              attribution: 'customs data',
            },
            expect.objectContaining({
              mention: 'between $5 billion and $6 billion',
              start: start + amount,
              value: 5e9,
              upper: 6e9,
              bound: 'range',
              claim: 'forecast',
              subject: null,
              attribution: null,
            }),
          ],
          alsoIn: [
            {
              article: 'undated-gazette-tractors',
              publisher: 'The Gazette',
              published: null,
              quote: elsewhere.text,
              agrees: false,
            },
          ],
        },
      ],
      more: 2,
      tookMs: 0,
    });
  });

  test('nothing', async () => {
    expect(await one(['ask', 'what?'], { answer: nothing })).toEqual({
      kind: 'nothing',
      because: 'no-match',
      nearest: ['vehicles 2024', 'gas'],
      tookMs: 0,
    });
  });

  test('what the article does not tell is null', async () => {
    expect(await one(['sources', 'gazette'])).toMatchObject({
      kind: 'sources',
      articles: [{ article: 'undated-gazette-tractors', via: null, published: null, url: null, figures: 0 }],
    });
  });

  test('how long it took', async () => {
    let now = 0;
    const milliseconds = () => {
      now += 0.81234;
      return now;
    };
    expect(await one(['stat', 'x'], { shell: { milliseconds } })).toMatchObject({ tookMs: 0.812 });
  });

  test('search', async () => {
    expect(await one(['search', 'tractors'])).toEqual({
      hits: [{ article: '2025-03-02-daily-tractors', paragraph: 1, quote: sentence.text, score: 1.234567 }],
    });
  });
});

test('a statement has its speaker, how they speak and where', () => {
  const library = libraryOf({ body: '“Full,” Captain Ilya Gromov said at a forum in Olga.' });
  const begin = library.passages[0]?.start ?? 0;
  const outcome = (speaker: string) =>
    ({ kind: 'answer', answer: library.quote({ speaker, topic: null }) }) as const;
  expect(outcomeJson(outcome('gromov'), library)).toMatchObject({
    findings: [
      {
        start: begin,
        speaker: {
          words: 'Captain Ilya Gromov',
          name: 'Ilya Gromov',
          role: 'Captain',
          kind: 'person',
          start: begin + 8,
          end: begin + 27,
          speech: 'direct',
          setting: 'at a forum in Olga',
        },
      },
    ],
  });
  expect(outcomeJson(outcome('zubov'), library)).toEqual({
    kind: 'nothing',
    because: 'no-speaker',
    nearest: ['Ilya Gromov'],
  });
});

test('`upper` stands on a range alone, `of` on a count alone', () => {
  const figure = figureJson(counted, tractors.body);
  expect(figure).toMatchObject({ unit: 'unit', of: 'tractor', flow: null });
  expect(figure).not.toHaveProperty('upper');
});
