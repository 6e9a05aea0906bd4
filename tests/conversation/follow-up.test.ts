import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';
import { listening, talk } from './rig.ts';

const paper = libraryOf({ body: 'Imports of cars from China to Russia fell 12% to $3 billion in 2024.' });

/** The question that a second message was taken for. */
function taken(first: string, second: string): string {
  const { library, asked } = listening(paper);
  talk(library, [first, second]);
  const last = asked.at(-1);
  return last?.kind === 'ask' ? last.question : JSON.stringify(last);
}

const cars = 'How much did car imports from China fall in 2024?';

describe('a follow-up takes what it lacks from the question before', () => {
  test.each<[message: string, whole: string, reason: string]>([
    ['and phones?', 'how much did phones imports from china fall in 2024', 'other goods'],
    [
      'What about tractors in July?',
      'how much did tractors imports from china fall in july 2024',
      'a month of that year',
    ],
    ['and in 2023?', 'how much did car imports from china fall in 2023', 'another year'],
    ['in 2023', 'how much did car imports from china fall in 2023', 'a mere time'],
    ['the year before?', 'how much did car imports from china fall in 2023', 'a time by the one before'],
    ['and a year later?', 'how much did car imports from china fall in 2025', 'or after it'],
    ['in yuan?', 'how much did car imports from china fall in 2024 in yuan', 'a unit'],
    [
      'and roubles?',
      'how much did car imports from china fall in 2024 in roubles',
      'a bare currency is one, too',
    ],
    ['in percent?', 'car imports from china in 2024 in percent', 'another measure drops the sentence'],
    ['exports?', 'how much did car exports to China fall in 2024', 'of the same country, so to China'],
    ['and to China?', 'how much did car exports to China fall in 2024', 'who sells buys now'],
    ['and Japan?', 'how much did car imports from Japan fall in 2024', 'who is dealt with'],
    ['what about Kazakhstan?', 'how much did car imports from Kazakhstan fall in 2024', 'likewise'],
    [
      'and crude oil exports to India?',
      'how much did crude oil exports to India fall in 2024',
      'all but the time',
    ],
    ['why?', 'why did car imports from china fall in 2024', 'the reason of what was asked'],
    ['why did they fall?', 'why did car imports from china fall in 2024', 'a word that points back'],
    ['how much was it in 2022?', 'how much was car imports from china in 2022', 'with a time of its own'],
    ['and the price?', 'price of car imports from china in 2024', 'another figure of it'],
    ['and their share?', 'share of car imports from china in 2024', 'likewise'],
    ['ok, and how many buses?', 'how many buses imports from china in 2024', 'counted this time'],
    ['а телефоны?', 'how much did phone imports from china fall in 2024', 'in another language'],
    ['в юанях?', 'how much did car imports from china fall in 2024 in yuan', 'a unit in Russian'],
    ['а годом ранее?', 'how much did car imports from china fall in 2023', 'a time in Russian'],
    ['那手机呢？', 'how much did phone imports from china fall in 2024', 'goods in Chinese'],
    ['前一年呢？', 'how much did car imports from china fall in 2023', 'a time in Chinese'],
  ])('%s is %s: %s', (message, whole) => {
    expect(taken(cars, message)).toBe(whole);
  });

  test.each<[first: string, message: string, whole: string, reason: string]>([
    ['vehicles', 'imports?', 'vehicles imports', 'a bare topic has no flow yet'],
    ['/stat vehicles', 'in 2023?', 'vehicles in 2023', 'a command can be gone on from'],
    ['trade turnover in 2024', 'and cars?', 'cars in 2024', 'goods in place of all trade'],
    [
      'trade between Russia and China in 2024',
      'with India?',
      'trade between russia and India in 2024',
      'another partner',
    ],
    [
      'how many trucks a day cross at Zabaikalsk?',
      'and at Heihe?',
      'how many trucks a day cross at heihe',
      'the same preposition',
    ],
    [
      'how many trucks a day cross at Zabaikalsk?',
      'and by rail?',
      'how many trucks a day cross at zabaikalsk by rail',
      'another preposition adds',
    ],
    [
      'what did Gromov say about tariffs?',
      'and Zubov?',
      'what did zubov say about tariffs',
      'a name for a name',
    ],
    [
      'share of the yuan in oil payments',
      'and the rouble?',
      'share of the rouble in oil payments',
      'a currency that is asked about',
    ],
    ['coal exports in May 2024', 'the month before?', 'coal exports 2024-04', 'a month earlier'],
    [
      'coal exports to China January-July 2025',
      'the year before?',
      'coal exports to china 2024-01/2024-07',
      'the same months',
    ],
  ])('%s · %s is %s: %s', (first, message, whole) => {
    expect(taken(first, message)).toBe(whole);
  });

  test('again and again', () => {
    const { library, asked } = listening(paper);
    talk(library, [cars, 'and phones?', 'in 2023?', 'and from Japan?']);
    expect(asked.at(-1)).toEqual({
      kind: 'ask',
      question: 'how much did phones imports from Japan fall in 2023',
    });
  });
});

test.each([
  ['phones', 'a topic is asked about by itself'],
  ['smartphone imports 2024', 'a fragment that says what it is about'],
  ['Russian exports in 2024', 'whose exports they are is said'],
  ['imports in May', 'a flow and a time ask for all imports'],
  ['trade with India', 'all trade'],
  ['why is trade falling?', 'a clause'],
  ['and did coal fall?', 'a clause behind a lead'],
  ['And why do banks refuse payments?', 'likewise'],
  ['was May any better?', 'a clause without goods'],
  ['is it true that trade fell?', 'a word that points to nothing before'],
  ['how long does it take for payments to arrive?', 'likewise'],
  ['who said that coal would recover?', 'more stands behind that'],
  ['source of the growth in coal', 'more stands behind source'],
  ['more coal than gas?', 'more stands behind more'],
  ['when did the bridge open?', 'more stands behind when'],
  ['сколько стоит нефть?', 'a clause in Russian'],
  ['俄罗斯石油出口是多少？', 'a clause in Chinese'],
  ['the month before?', 'no month before a year can be told'],
])('%s is a whole question: %s', (message) => {
  expect(taken(cars, message)).toBe(message);
});

test('any two messages are taken for something, in time', () => {
  const word = fc.constantFrom(
    ...'and what about why how much it they phones cars exports imports from to China Japan in 2023 2024 yuan percent the year before share of price а в 那 呢 ещё 更多 source ? '.split(
      ' ',
    ),
  );
  const message = fc.oneof(
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 80 }),
  );
  // Reading words that nobody knows takes its time, and is tested where it is done.
  const understood = paper.understand({ kind: 'ask', question: 'cars' }, '2025-09-12');
  const silent: typeof paper = {
    ...paper,
    find: () => ({ kind: 'nothing', because: 'no-match', nearest: [] }),
    understand: () => understood,
  };
  fc.assert(
    fc.property(message, message, (first, second) => {
      expect(talk(silent, [first, second])).toHaveLength(2);
    }),
    { numRuns: 40 },
  );
});

test('a follow-up is answered as the whole question it is taken for', () => {
  const { library, asked } = listening(paper);
  const [, followed] = talk(library, [cars, 'in dollars?']);
  const last = asked.at(-1);
  const [alone] = talk(paper, [last?.kind === 'ask' ? last.question : '']);
  expect(followed).toMatchObject(alone ?? {});
});
