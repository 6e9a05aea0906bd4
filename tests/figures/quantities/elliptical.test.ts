import { expect, test } from 'vitest';
import { readingsIn, valuesIn } from '../sentence.ts';

test.each([
  ['Unloading a ship used to take 14 days. Now it takes five.', ['14 day', '5 day'], 'takes'],
  ['The yard bought 20 cranes. It sold three of them.', ['20 unit', '3 unit'], 'of them'],
  [
    'Of the 90 carriages, 60 were tankers and the other 30 were flat.',
    ['90 unit', '60 unit', '30 unit'],
    'the other',
  ],
  ['Two ferries sailed and six more waited.', ['2 unit', '6 unit'], 'more, with a verb behind it'],
  ['The line ran 140 trains in May; in June there were under 120.', ['140 unit', '120 unit'], 'there were'],
  [
    'The index closed at 1,950 points. In March it stood at 1,400.',
    ['1950 point', '1400 point'],
    'points again',
  ],
  [
    'Pipelines carried 38 bcm. In 2019 it was 10.',
    ['38000000000 cubic-metre', '10000000000 cubic-metre'],
    'with its factor',
  ],
  [
    'The gate let 280 carts through in May. In June the average was 231.',
    ['280 unit', '231 unit'],
    'the average',
  ],
  ['Daily flights were cut from nine to four.', ['9 unit', '4 unit'], 'what the clause is about'],
  ['He owns 12 kiosks. Four have shut.', ['12 unit', '4 unit'], 'they open the clause'],
  ['Mills have logs for 30 days, instead of the usual 50.', ['30 day', '50 day'], 'the usual'],
  [
    'The spread, $20 a tonne in May, has narrowed to three.',
    ['20 USD/tonne', '3 USD/tonne'],
    'a price in words',
  ],
  [
    'The quay took 90,000 TEU. In May it took 11 ships.',
    ['90000 TEU', '11 unit'],
    'what has a noun has its own',
  ],
  ['Weekly voyages from Busan rose from two to five.', ['2 unit', '5 unit'], 'behind its place'],
])('what was said just before is left out: %s → %j (%s)', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  ['The yard bought 20 cranes. It was one of them.', ['20 unit'], 'one is no number there'],
  ['The firm sold 400 presses. It took 3 at a trade fair.', ['400 unit'], 'takes is said of days'],
  ['Prices fell from 12 to seven.', [], 'a price is not counted'],
  [
    'It may sell 8 million tonnes if the rate goes to ten.',
    ['8000000 tonne'],
    'another clause, another thing',
  ],
  [
    'She sells 2 million kettles if the toll drops to 17.',
    ['2000000 unit'],
    'a condition is about another thing',
  ],
  ['The fair had 4,000 visitors. It was 9 when the doors closed.', ['4000 unit'], 'far from its size'],
  [
    'The bank lent $40 million. In 2019 it was 30.',
    ['40000000 USD'],
    'money is said again with its currency',
  ],
])('what is not certain stays no figure: %s → %j (%s)', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test('with the unit comes what is counted', () => {
  expect(readingsIn('The yard bought 20 cranes. It sold three of them.').at(-1)).toMatchObject({
    of: 'crane',
    role: 'count',
  });
});
