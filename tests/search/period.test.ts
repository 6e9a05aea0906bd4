import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement, readTimes } from '../../src/search/period.ts';

const today = '2026-02-10';
const asked = (question: string) => readTimes(question, today).asked;

test.each([
  ['vehicles 2024', '2024'],
  ['grain in the 2023/24 season', '2023-07/2024-06'],
  ['coal jan-jul 2025', '2025-01/2025-07'],
  ['coal between may and july 2023', '2023-05/2023-07'],
  ['trade in the first nine months of 2025', '2025-01/2025-09'],
  ['steel 9 months 2025', '2025-01/2025-09'],
  ['phones h1 2025', '2025-01/2025-06'],
  ['phones second half of 2024', '2024-07/2024-12'],
  ['lng q3 2022', '2022-07/2022-09'],
  ['wheat in the ten months to april 2025', '2024-07/2025-04'],
  ['cars in august 25', '2025-08'],
  ['output in the three years to 2024', '2022/2024'],
  ['fees from 2026-03', '2026-03'],
  ['cars 2025-01/2025-06', '2025-01/2025-06'],
  ['what is planned for next month', '2026-03'],
  ['what is planned for next june', '2026-06'],
  ['cars last year', '2025'],
  ['rice in nine months', '2000-01/2000-09'],
  ['rice in the first quarter of 2024', '2024-01/2024-03'],
  ['rice on 3 august 2025', '2025-08'],
  ['rice on august 3rd, 2025', '2025-08'],
  ['rice in may', '2000-05'],
  ['what is rice worth today', '2026-02'],
  ['may we expect more', null],
  ['how much gas by the end of the decade', '2030'],
  ['tea prices a decade ago', '2016'],
  ['tea prices two years ago', '2024'],
  ['tea exports fy2024/25', '2024-07/2025-06'],
  ['tea exports in fiscal 2025', '2025'],
  ['tea exports in 2024-25', '2024-07/2025-06'],
  ['tea exports so far this year', '2026'],
  ['tea exports ytd', '2026'],
  ['tea exports between 2021 and 2024', '2021/2024'],
  ['tea exports h1 25', '2025-01/2025-06'],
  ['tea exports 9m 2025', '2025-01/2025-09'],
  ['tea exports in the ten months through april 2025', '2024-07/2025-04'],
  ['what is planned for next quarter', '2026-04/2026-06'],
  ['frosts last summer', '2025'],
  ['prices before the pandemic', '2015/2019-12'],
  ['pre-war prices', '2018/2022-02'],
])('"%s" asks about %s', (question, period) => {
  expect(asked(question)?.period ?? null).toBe(period);
});

test('what a time is compared with is not the time asked about', () => {
  expect(asked('trade in september 2025 compared with august')?.period).toBe('2025-09');
  expect(asked('prices before june 2024')).toBeNull();
});

test.each<readonly [string, string | null, string, string]>([
  ['cars 2024', '2024', 'same', 'the year itself'],
  ['cars 2024', '2024-01/2024-12', 'same', 'the year told by its months'],
  ['cars 2024', '2024-01/2024-09', 'within', 'a part of the year asked about'],
  ['cars in 2024 as a whole', '2024-01/2024-09', 'other', 'a part is not the whole'],
  ['cars 2024', '2023', 'other', 'another year'],
  ['cars in july 2024', '2024-07-31', 'within', 'a day of the month'],
  ['cars in january-july 2024', '2024-01/2024-08', 'other', 'one month more is another period'],
  ['cars in january-july', '2019-01/2019-07', 'same', 'without a year, any year'],
  ['cars 2024', null, 'unknown', 'the text does not say'],
  [
    'cars in 2023/24',
    '2023-04/2024-03',
    'same',
    'twelve months from one year into the next, wherever they are cut',
  ],
  ['cars in 2023/24', '2023/2024', 'same', 'told as two years'],
  ['cars in 2023/24', '2023-04/2023-09', 'other', 'it ends in the first year'],
  ['cars in 2023/24', '2024', 'other', 'the second year alone'],
  ['cars in fiscal 2024', '2023-04/2024-03', 'same', 'twelve months that end in it'],
  ['cars in fiscal 2024', '2024', 'same', 'a fiscal year goes by the one it ends in'],
  ['cars from two years back, 2 years ago', '2023', 'same', 'two years before the article'],
  ['cars between 2021 and 2024', '2024', 'within', 'what changed is told of the later year'],
  ['cars between 2021 and 2024', '2022', 'other', 'a year between is another time'],
  ['cars before the war', '2021', 'within', 'a year before it'],
  ['cars before the war', '2023', 'other', 'a year after it began'],
])('"%s" against %s is %s: %s', (question, period, expected) => {
  const time = asked(question);
  expect(time && agreement(time, period, '2025-01-01')).toBe(expected);
});

test('last year may be the one before the article, too', () => {
  const time = asked('turnover last year');
  expect(time && agreement(time, '2019', '2020-03-01')).toBe('within');
  expect(time && agreement(time, '2015', '2020-03-01')).toBe('other');
});

test('a season and an upheaval tell passages apart and stay in the question', () => {
  expect(readTimes('frosts last summer', today).named).toEqual([]);
  expect(readTimes('prices before the war', today).named).toEqual([]);
  expect(readTimes('prices two years ago', today).named).toHaveLength(1);
});

test('early, late and the end of a month are words of its time', () => {
  const question = 'tea prices in late july 2025 and at the end of august 2025';
  expect(readTimes(question, today).named.map(({ start, end }) => question.slice(start, end))).toEqual([
    'late july 2025',
    'the end of august 2025',
  ]);
});

test('no question throws, and a time lies inside it', () => {
  fc.assert(
    fc.property(fc.string(), (question) => {
      for (const { start, end } of readTimes(question, today).named) {
        expect(question.slice(start, end)).not.toBe('');
      }
    }),
  );
});
