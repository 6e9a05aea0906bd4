import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/figures/times/index.ts';

/** The sentence's times as `words = period`, in order. */
const read = (text: string, published: string | null = '2025-09-15'): readonly string[] =>
  findTimes(text, { start: 0, end: text.length }, published).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.period}`,
  );

/** Sentence, the one time in it, its period, and why. The article is of 15 September 2025. */
type Case = readonly [sentence: string, words: string, period: string | null, reason: string];

const years: readonly Case[] = [
  ['Trade peaked in 2024.', '2024', '2024', 'a year is itself'],
  ['Trade grew last year.', 'last year', '2024', 'counted from the article'],
  ['Trade shrank this year.', 'this year', '2025', 'counted from the article'],
  ['Trade may recover next year.', 'next year', '2026', 'counted from the article'],
  ['Full-year 2024 exports were higher.', 'Full-year 2024', '2024', 'the whole of it'],
  ['The whole of 2025 looks weak.', 'The whole of 2025', '2025', 'the whole of it'],
  ['Half the market was Chinese by mid-2023.', 'mid-2023', '2023', 'told no more finely than its year'],
  ['Stocks were high in early 2025.', 'early 2025', '2025', 'told no more finely than its year'],
  ['It should open by the end of the year.', 'the end of the year', '2025', 'the running year'],
  ['The line opens in the spring of 2027.', 'the spring of 2027', '2027', 'a season is told by its year'],
  ['Prices rose in the spring.', 'the spring', '2025', 'the last one over'],
  ['Two summers ago it was warm.', 'Two summers ago', '2023', 'a season so many years back'],
  ['Last winter it was cold.', 'Last winter', '2024-12/2025-02', 'a winter has two years'],
  ['It paid more in spring.', 'spring', '2025', 'without an article'],
  [
    'In the fiscal year that ended on March 31 it paid more.',
    'the fiscal year that ended on March 31',
    '2024-04/2025-03',
    'a year of the books ends where it says',
  ],
  ['Its profit in FY24 was higher.', 'FY24', '2024', 'a year in two digits'],
  [
    'The season that began in July is the best yet.',
    'The season that began in July',
    '2025-07/2025-09',
    'as far as it has gone',
  ],
  [
    'The line will be ready by the end of the decade.',
    'the end of the decade',
    '2030',
    'a decade ends with its round year',
  ],
  ['Imports fell in both 2023 and 2024.', 'both 2023 and 2024', '2023/2024', 'two years as one'],
  ['Output rose between 2021 and 2024.', 'between 2021 and 2024', '2021/2024', 'a span of years'],
  ['Output rose from 2021 to 2024.', 'from 2021 to 2024', '2021/2024', 'a span of years'],
  ['The 2021–2024 average was lower.', '2021–2024', '2021/2024', 'a dash is a span'],
  [
    'Output doubled in the three years to 2024.',
    'the three years to 2024',
    '2022/2024',
    'the last one counts',
  ],
  ['Exports of 2023/24 were a record.', '2023/24', '2023/2024', 'two calendar years'],
  [
    'In the 2024/25 season less was sown.',
    '2024/25 season',
    '2024-07/2025-06',
    'a season runs from July to June',
  ],
  [
    'The 2023-24 marketing year was good.',
    '2023-24 marketing year',
    '2023-07/2024-06',
    'a season, written with a hyphen',
  ],
  ['Debts of the 1990s remain.', 'the 1990s', '1990/1999', 'a decade'],
  ['It may double by the middle of the decade.', 'the middle of the decade', null, 'which year is not said'],
  ['Flows fell over the last year.', 'the last year', null, 'as often the last twelve months'],
];

const months: readonly Case[] = [
  ['Imports fell in July.', 'July', '2025-07', 'the last July'],
  ['Imports fell in October.', 'October', '2024-10', 'this October is still to come'],
  ['Imports fell in September.', 'September', '2025-09', 'the running month'],
  ['Imports fell in October 2023.', 'October 2023', '2023-10', 'the year is said'],
  ['In August last year imports fell.', 'August last year', '2024-08', 'the year is said in words'],
  ['Imports fell in Aug. 2024.', 'Aug. 2024', '2024-08', 'abbreviated'],
  ['Imports fell at the end of August.', 'the end of August', '2025-08', 'a part of a month is told by it'],
  ['Imports fell in mid-July.', 'mid-July', '2025-07', 'a part of a month is told by it'],
  ['The column for Aug-25 is empty.', 'Aug-25', '2025-08', 'as heads of tables have it'],
  ['Trade fell between January and July.', 'between January and July', '2025-01/2025-07', 'a run of months'],
  [
    'Trade fell from January to July 2024.',
    'from January to July 2024',
    '2024-01/2024-07',
    'the year stands last',
  ],
  ['January-July trade fell.', 'January-July', '2025-01/2025-07', 'hyphen'],
  ['Trade fell in January–July 2024.', 'January–July 2024', '2024-01/2024-07', 'dash'],
  ['Jan-Aug exports fell.', 'Jan-Aug', '2025-01/2025-08', 'abbreviated'],
  ['Trade fell in January-October.', 'January-October', '2024-01/2024-10', 'it is not over this year'],
  ['Gas ran short in November-February.', 'November-February', '2024-11/2025-02', 'across the year’s end'],
  [
    'From Nov 2023 to Feb 2024 gas ran short.',
    'From Nov 2023 to Feb 2024',
    '2023-11/2024-02',
    'two years said',
  ],
  ['Sales rose in the April-June quarter.', 'April-June', '2025-04/2025-06', 'a quarter by its months'],
  [
    'In the first seven months trade fell.',
    'the first seven months',
    '2025-01/2025-07',
    'counted from January',
  ],
  [
    'In the first nine months of the year trade fell.',
    'the first nine months of the year',
    '2024-01/2024-09',
    'nine months of 2025 are not over',
  ],
  [
    'In the first eight months of 2024 trade rose.',
    'the first eight months of 2024',
    '2024-01/2024-08',
    'the year is said',
  ],
  ['In the eight months 100 cars came.', 'the eight months', '2025-01/2025-08', 'those of the year'],
  [
    'In the six months to June exports rose.',
    'the six months to June',
    '2025-01/2025-06',
    'counted back from June',
  ],
  [
    'In the ten months to the end of April exports rose.',
    'the ten months to the end of April',
    '2024-07/2025-04',
    'counted back over the year’s end',
  ],
  ['In the year to March 2024 exports rose.', 'the year to March 2024', '2023-04/2024-03', 'twelve months'],
  [
    'The 12 months ended December 2024 were poor.',
    'The 12 months ended December 2024',
    '2024',
    'a calendar year after all',
  ],
  ['The nine-month total is out.', 'nine-month', '2024-01/2024-09', 'counted from January'],
  ['Profit for 9M 2024 was up.', '9M 2024', '2024-01/2024-09', 'as bulletins have it'],
];

const parts: readonly Case[] = [
  ['Sales rose in the second quarter.', 'the second quarter', '2025-04/2025-06', 'the last one over'],
  ['Sales rose in the fourth quarter.', 'the fourth quarter', '2024-10/2024-12', 'not over this year'],
  [
    'Sales rose in the third quarter of 2023.',
    'the third quarter of 2023',
    '2023-07/2023-09',
    'the year is said',
  ],
  ['Q1 sales rose.', 'Q1', '2025-01/2025-03', 'abbreviated'],
  ['Sales of 1Q24 rose.', '1Q24', '2024-01/2024-03', 'as brokers write it'],
  ['Sales rose last quarter.', 'last quarter', '2025-04/2025-06', 'the one before the running one'],
  ['Sales rose in the first half.', 'the first half', '2025-01/2025-06', 'of the year'],
  [
    'Sales rose in the second half of 2024.',
    'the second half of 2024',
    '2024-07/2024-12',
    'the year is said',
  ],
  ['H1 2025 sales rose.', 'H1 2025', '2025-01/2025-06', 'abbreviated'],
  ['Sales of 1H25 rose.', '1H25', '2025-01/2025-06', 'as brokers write it'],
];

const wider: readonly Case[] = [
  ['In nine months trade fell.', 'nine months', '2024-01/2024-09', 'as agencies have it'],
  [
    'In the first three quarters of 2024 trade fell.',
    'the first three quarters of 2024',
    '2024-01/2024-09',
    'quarters',
  ],
  ['Sales of Q4 of 2024 rose.', 'Q4 of 2024', '2024-10/2024-12', 'the year is said'],
  ['In the quarter to June sales rose.', 'the quarter to June', '2025-04/2025-06', 'three months'],
  ['Sales rose in FY2024.', 'FY2024', '2024', 'a financial year is told by its number'],
  ['Last calendar year sales rose.', 'Last calendar year', '2024', 'a year in more words'],
  ['They met on August 28-29.', 'August 28-29', '2025-08-28/2025-08-29', 'days'],
  ['From 1 to 20 August sales rose.', 'From 1 to 20 August', '2025-08-01/2025-08-20', 'days'],
  [
    'In the last week of July 2024 sales rose.',
    'the last week of July 2024',
    '2024-07',
    'a part of a month is told by it',
  ],
];

const near: readonly Case[] = [
  ['Imports fell last month.', 'last month', '2025-08', 'counted from the article'],
  ['Imports fell this month.', 'this month', '2025-09', 'counted from the article'],
  ['Prices fell this week.', 'this week', '2025-09', 'a week is told by its month'],
  ['So far this year trade is down.', 'So far this year', '2025', 'the running year'],
  ['Two years ago trade was higher.', 'Two years ago', '2023', 'counted from the article'],
  ['The price was cut on Sept. 3.', 'Sept. 3', '2025-09-03', 'the last 3 September'],
  ['It left on 14 March 2025.', '14 March 2025', '2025-03-14', 'the year is said'],
  [
    'On Monday they agreed to stop planned sales.',
    'Monday',
    '2025-09-15',
    'what was planned does not lie ahead',
  ],
  ['Last Monday prices fell.', 'Last Monday', '2025-09-08', 'not today'],
  ['Prices closed lower on Friday.', 'Friday', '2025-09-12', 'the last one before Monday the 15th'],
  ['The cap changes on 2025-12-01.', '2025-12-01', '2025-12-01', 'ISO'],
  ['Five cargoes came since August 28.', 'August 28', '2025-08-28/2025-09-15', 'from then until the article'],
  ['Trade has grown since 2019.', '2019', '2019/2025', 'told as finely as its beginning'],
];

const ahead: readonly Case[] = [
  ['Shipments will rise in October.', 'October', '2025-10', 'what will be lies ahead'],
  ['In October shipments could rise.', 'October', '2025-10', 'the verb comes behind it'],
  ['The fee is to go up from January 1.', 'January 1', '2026-01-01', 'what is to be lies ahead'],
  [
    'Traders expect a fall in August.',
    'August',
    '2025-08',
    'last month is not known yet: it is not next year’s',
  ],
  ['Cargoes for November were sold.', 'November', '2025-11', 'nobody sells last November’s cargoes'],
];

describe('the times of a sentence', () => {
  it.each([...years, ...months, ...parts, ...wider, ...near, ...ahead])(
    '%s: %s is %s (%s)',
    (sentence, words, period) => {
      expect(read(sentence)).toEqual([`${words} = ${period}`]);
    },
  );

  it('keeps apart times that follow each other', () => {
    expect(read('It rose 29% in 2022 and 26% in 2023, to a record in July.')).toEqual([
      '2022 = 2022',
      '2023 = 2023',
      'July = 2025-07',
    ]);
  });

  it.each([
    ['The price of 2,024 dollars held.', 'a number with a comma'],
    ['They paid $2024 for it.', 'an amount'],
    ['Some 2019 cars were sold.', 'a count'],
    ['He may march on; prices may rise.', 'verbs, not months'],
    ['A quarter of the oil and half of the gas went east.', 'shares'],
    ['The second half of the price is due.', 'half of something else'],
    ['It closed in three months.', 'how long something took'],
    ['UN Resolution 1718 stands.', 'no year of ours'],
  ])('%s has no time: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it.each([
    'last year',
    'in July',
    'the first half',
    'on Friday',
    'January-July',
    'this month',
    'two years ago',
  ])('leaves %s unresolved where the article has no date', (words) => {
    expect(findTimes(words, { start: 0, end: words.length }, null).map((time) => time.period)).toEqual([
      null,
    ]);
  });

  it('resolves what needs no date without one', () => {
    expect(read('Trade fell from January to July 2024.', null)).toEqual([
      'from January to July 2024 = 2024-01/2024-07',
    ]);
  });

  it('reads January in a January article as last year’s where the months are not over', () => {
    expect(read('Trade rose in the first nine months of the year.', '2026-01-20')).toEqual([
      'the first nine months of the year = 2025-01/2025-09',
    ]);
  });

  it('looks into the sentence only', () => {
    const text = 'In 2023 it rose. In 2024 it fell.';
    expect(findTimes(text, { start: 17, end: text.length }, null)).toEqual([
      { start: 20, end: 24, period: '2024', kind: 'period', pointer: null, name: 'year' },
    ]);
  });
});
