import { describe, expect, it } from 'vitest';
import { placed } from './placed.ts';

/** Text, words of a figure, its period, and why. The text is of 15 September 2025. */
const cases: readonly (readonly [text: string, words: string, when: string, reason: string])[] = [
  [
    'The fee was 900 roubles until last May; it now stands at 700 roubles.',
    '700',
    '2025',
    'now, not until May',
  ],
  [
    'Zinc (the mint had seen no ore from abroad since late 2021) stood at $5 a tonne.',
    '$5',
    'null',
    'what brackets tell aside',
  ],
  ['Zinc (in May) traded at $5 a tonne.', '$5', '2025-05', 'a time alone in brackets is its own'],
  [
    'In August sales fell 9%, hurt by a duty of 6% that Ankara brought back in 2023.',
    '9%',
    '2025-08',
    'since when the duty is, not what was sold',
  ],
  ['Tea had a share of 28% in May.\n\nIt was 30% before the war.', '30%', 'null', 'a time that has no name'],
  ['There were 62 kiosks at the peak.', '62', 'null', 'a time that has no name'],
  [
    'On Tuesday 63 vans stood there. In July 40 vans were sold. That is 8% of the market.',
    '8%',
    '2025-07',
    'the figure before, in other terms',
  ],
  [
    'As of Monday, 63 wagons stood in the yard, the port has counted, and 38 of that number were empty.',
    '38',
    '2025-09-15',
    'a part of the figure before is of its time',
  ],
  [
    'On Tuesday evening, by the count of the police, 370 vans were waiting.',
    '370',
    '2025-09-09',
    'who waits does so on a day',
  ],
  [
    'Tea sales came to 97 tonnes in August and 780 tonnes since the beginning of the year.',
    '780',
    '2025-01/2025-08',
    'so far as the text goes',
  ],
  [
    'Tea sales came to 97 tonnes in March and 780 tonnes since the beginning of the year.',
    '780',
    '2025',
    'a month long over is not the last of them',
  ],
  [
    'In the first half 90 tonnes came. Data for April were revised: in that month it was 12 tonnes.',
    '12',
    '2025-04',
    'the month that the sentence names',
  ],
  [
    'The cost of a permit has fallen to 40 euros.',
    '40 euros',
    '2025-09',
    'the level that a change has reached, though a cost',
  ],
  ['The share has dropped from 11% since the end of 2023.', '11%', '2023-12', 'since when it is lower'],
  [
    'Since 2009 she has served 70,000 meals. Her takings fell by 8%.',
    '8%',
    'null',
    'many years are not gone on with',
  ],
  [
    'A second round of tenders is due in late October. The mills asked for 64 tonnes.',
    '64',
    'null',
    'what is over is not of a time to come',
  ],
  [
    'Ghana bought 9 tonnes of rusks and cocoa from Peru in 2023, up 5%.',
    '9 tonnes',
    '2023',
    'from a country is no comparison',
  ],
  [
    'Perm buys some 37% of the carts, though the share was 52% in 2023.',
    '37%',
    '2025',
    'the time is of the other clause',
  ],
  [
    'A mill with a capacity of 130 tonnes of bran, has been running since August.',
    '130 tonnes',
    'null',
    'since when it runs, not what it can do',
  ],
  [
    'By mistake we wrote that the quota this year was 640 tonnes. It is 604 tonnes.',
    '604 tonnes',
    '2025',
    'what is right is of the time of what is taken back',
  ],
  ['The yard counts on 650 tonnes until late December.', '650', '2025-12', 'what is counted on is to come'],
  ['Peru sent 76% of it all in the second half of 2023.', '76%', '2023-07/2023-12', 'the whole of its time'],
];

describe('times that stand by a figure and are of something else', () => {
  it.each(cases)('%s %s: %s, %s', (text, words, when) => {
    expect(placed(text, words).when).toBe(when);
  });

  it('counts the summer before from within summer', () => {
    expect(placed('Last summer 40 tonnes were sold.', '40', '2025-08-06').when).toBe('2024');
    expect(placed('Last summer 40 tonnes were sold.', '40', '2025-10-06').when).toBe('2025');
  });
});
