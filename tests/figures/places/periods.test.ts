import { describe, expect, it } from 'vitest';
import { placed } from './placed.ts';

/** Text, words of a figure, its period (`P against Q`), and why. */
type Case = readonly [text: string, words: string, when: string, reason: string];

const sentence: readonly Case[] = [
  ['Trade rose 29% in 2022 and 26% in 2023.', '29%', '2022', 'the time behind it'],
  ['Trade rose 29% in 2022 and 26% in 2023.', '26%', '2023', 'the time behind it'],
  ['In 2023 exports rose 5% to $3 billion.', '$3 billion', '2023', 'the time that opens the sentence'],
  ['Exports rose 5% in 2023, to $3 billion.', '$3 billion', '2023', 'of the figure before'],
  ['Exports fell 4.1%, and imports 7%, in the first half.', '4.1%', '2025-01/2025-06', 'the time further on'],
  ['Exports were $3 billion in May and will reach $5 billion by 2030.', '$5 billion', '2030', 'each its own'],
  [
    'The duty, introduced in 2024, added $3 billion to exports in July.',
    '$3 billion',
    '2025-07',
    'not the insertion’s',
  ],
  [
    'The exports, he said on Friday, were $3 billion in May.',
    '$3 billion',
    '2025-05',
    'not the report’s day',
  ],
  ['Coal was assessed at $96.50 a tonne on Friday.', '$96.50', '2025-09-12', 'a price has a day'],
  ['The cap was lowered to $47.60 on Sept. 3.', '$47.60', '2025-09-03', 'a price has a day'],
  [
    'Imports should reach 50 million tonnes by the end of the year.',
    '50 million',
    '2025',
    'a forecast looks ahead',
  ],
  ['In October shipments could fall by 20%.', '20%', '2025-10', 'a forecast looks ahead'],
  ['Output rose by 137% in the three years to 2024.', '137%', '2022/2024', 'a span'],
  ['The plant can make 45,000 cars a year.', '45,000', 'null', 'a capacity has no time'],
  [
    'It may grow to 38 million tonnes by the middle of the decade.',
    '38 million',
    'null',
    'its own time is not settled',
  ],
];

const present: readonly Case[] = [
  ['The export duty is 20%.', '20%', '2025-09', 'a duty told in the present is the article’s'],
  [
    'Dealers are sitting on 31,000 vans, twice as many as a year ago.',
    'twice',
    '2025-09 against 2024-09',
    'what is compared with a year ago is of today',
  ],
  ['The fee now stands at 648,000 roubles.', '648,000', '2025-09', 'now'],
  [
    'Listed at $9 million in January 2024, it can be had for $7 million.',
    '$7 million',
    'null',
    'the time before does not hold any more',
  ],
  [
    'In 2025 we lower our forecast of exports from $5 billion to $4 billion.',
    '$4 billion',
    '2025',
    'the time before the baseline is the level’s too',
  ],
];

const comparison: readonly Case[] = [
  ['Exports fell 8% year on year in May.', '8%', '2025-05 against 2024-05', 'the basis'],
  ['Exports fell 8% in May from a year earlier.', '8%', '2025-05 against 2024-05', 'the same month'],
  ['Exports rose 8% in May, or 3% m/m.', '3%', '2025-05 against 2025-04', 'the month before'],
  ['Imports in July were 6.0% higher than in June.', '6.0%', '2025-07 against 2025-06', 'a named month'],
  [
    'Imports rose 9% in January-July, compared with the same period in 2024.',
    '9%',
    '2025-01/2025-07 against 2024-01/2024-07',
    'the same months of another year',
  ],
  [
    'Over January-July imports were 9% lower than last year.',
    '9%',
    '2025-01/2025-07 against 2024-01/2024-07',
    'seven months are not compared with twelve',
  ],
  [
    'Sales fell to 95,000 vehicles in July from 128,000 a year ago.',
    '128,000',
    '2024-07',
    'a baseline is of what is compared with',
  ],
  [
    'Exports were $10.7bn in the six months to June, against $9.4bn a year earlier.',
    '$9.4bn',
    '2024-01/2024-06',
    'a baseline with its own words',
  ],
  [
    'Exports were $10.7bn in May, up from $9.4bn in the same month of 2023.',
    '$9.4bn',
    '2023-05',
    'a baseline with its year',
  ],
  [
    'The May total was revised to $19.1 billion from $18.7 billion.',
    '$18.7 billion',
    '2025-05',
    'a revision is of one period',
  ],
  [
    'Its share leapt from 9% before the blockade to 41% by mid-2024.',
    '9%',
    'null',
    'before an event is before no date',
  ],
  [
    'Orders rose after talks in March.\n\nIts economy is nine times larger than Chile’s.',
    'nine times',
    'null',
    'two things are compared, not two times',
  ],
  ['Exports rose to $3 billion, well ahead of the 2030 deadline.', '$3 billion', 'null', 'a deadline’s year'],
  ['The yard, established in 2021, has 11 docks.', '11 docks', 'null', 'a founding year'],
  ['The yard has 11 docks and a head whose term began in 2020.', '11 docks', 'null', 'another clause’s time'],
  ['Trade was $3 billion in May; a year earlier it was $4 billion.', '$4 billion', '2024-05', 'told aside'],
  ['Trade rose 2% more than in 2023, when it was $4 billion.', '$4 billion', '2023', 'told aside'],
];

const paragraph: readonly Case[] = [
  [
    'Exports fell in January-July by 9%. Imports dropped 4%.',
    '4%',
    '2025-01/2025-07',
    'the paragraph goes on',
  ],
  [
    'In the first half things changed. Imports dropped 4%.',
    '4%',
    '2025-01/2025-06',
    'a sentence without a figure sets the time too',
  ],
  [
    'Trade fell 9% in January-July.\n\nIn May alone it fell 2%.\n\nCopper exports rose 41% to $3 billion.',
    '41%',
    '2025-01/2025-07',
    'a new paragraph goes back to what the article is about',
  ],
  [
    'Trade fell 9% in January-July. Imports fell almost 20% in that period.',
    '20%',
    '2025-01/2025-07',
    'that period',
  ],
  [
    'Trade fell 9% in July; a year earlier it was $4 billion. Coal imports dropped 4%.',
    '4%',
    '2025-07',
    'what is told aside does not go on',
  ],
  [
    'Trade boomed by 29% in 2019.\n\nImports of cars dropped 4%.',
    '4%',
    'null',
    'an article is not about what is long over',
  ],
  [
    'Trade fell 9% in July.\n\nHis company employs 500 people.',
    '500',
    'null',
    'the present takes no time from before',
  ],
  [
    'Trade fell 9% in July.\n\nThe bridge cost 19 billion roubles.',
    '19 billion',
    'null',
    'a cost takes no time from before',
  ],
  [
    'Trade fell 9% in July.\n\nThe hall held 40 people.',
    '40 people',
    'null',
    'what does not go on month by month takes none',
  ],
  [
    'It came to 4 million tonnes in the ten months to April.\n\nAnd wheat? Some 90,000 tonnes in the same ten months.',
    '90,000',
    '2024-07/2025-04',
    'the months named before, in another paragraph',
  ],
  [
    'Their season runs from July to June, and by the end of it they’ll have shipped 2 million tonnes.',
    '2 million',
    '2025-07/2026-06',
    'a season that goes on',
  ],
  ['## Trade in August 2025\n\nCrude: 8 million tonnes.', '8 million', '2025-08', 'the heading’s'],
];

describe('the period of a figure', () => {
  it.each([...sentence, ...present, ...comparison, ...paragraph])('%s / %s: %s (%s)', (text, words, when) => {
    expect(placed(text, words).when).toBe(when);
  });

  it('stays open where the article has no date', () => {
    expect(placed('Exports fell 8% last year.', '8%', null).when).toBe('null');
    expect(placed('Exports fell 8% in 2024.', '8%', null).when).toBe('2024');
  });

  it('is that of the column in a table', () => {
    const table = [
      '| Origin | Jul-25, mln t | y/y, % | Jan-Jul, mln t | y/y, % |',
      '|---|---|---|---|---|',
      '| Russia | 8.5 | -4.3 | 58.5 | -6.4 |',
    ].join('\n');
    expect(['8.5', '-4.3', '58.5', '-6.4'].map((words) => placed(table, words).when)).toEqual([
      '2025-07',
      '2025-07 against 2024-07',
      '2025-01/2025-07',
      '2025-01/2025-07 against 2024-01/2024-07',
    ]);
  });
});
