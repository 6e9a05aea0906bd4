import { expect, test } from 'vitest';
import { readingsIn, valuesIn } from '../sentence.ts';

test.each([
  // numbers
  ['Exports came to $1,234.5 million.', ['1234500000 USD'], 'separators and a decimal'],
  ['Exports came to 1 234 567 tonnes.', ['1234567 tonne'], 'groups parted by white space'],
  ['Exports grew 8,1%.', ['8.1 percent'], 'a decimal comma'],
  ['Output rose 3-1/2 percent.', ['3.5 percent'], 'a fraction joined by a hyphen'],
  ['Output rose 2 3/4 percent.', ['2.75 percent'], 'a fraction apart'],
  ['Output rose 4½%.', ['4.5 percent'], 'a fraction that is one character'],
  ['Some ninety-five thousand tonnes went east.', ['95000 tonne'], 'words with a hyphen'],
  ['Two and a half million tonnes went east.', ['2500000 tonne'], 'and a half'],
  ['A hundred and forty trucks crossed.', ['140 unit'], 'hundreds in words'],
  ['Half a million tonnes went east.', ['500000 tonne'], 'half a scale'],
  ['A dozen ships waited.', ['12 unit'], 'a dozen'],
  // scales
  [
    'It sold assets of $3.2bn, €4.1 bln, £5 trn and $600m.',
    ['3200000000 USD', '4100000000 EUR', '5000000000000 GBP', '600000000 USD'],
    'short scales, glued or not',
  ],
  ['It bought 2.5 mln tonnes and 300k tons.', ['2500000 tonne', '300000 tonne'], 'mln and k'],
  ['A $300-million loan was signed.', ['300000000 USD'], 'a scale across a hyphen'],
  ['It spent 40 thousand million yuan.', ['40000000000 CNY'], 'a scale of a scale'],
  // money
  [
    'The loan was US$5 million, HK$7 million or RMB 36 million.',
    ['5000000 USD', '7000000 HKD', '36000000 CNY'],
    'signs with letters',
  ],
  [
    'He paid 90 roubles, 1,000 rubles, ₽500 and 7 yuan.',
    ['90 RUB', '1000 RUB', '500 RUB', '7 CNY'],
    'names and spellings',
  ],
  ['The plant lost ¥3 billion.', ['3000000000 JPY'], '¥ is the yen'],
  [
    'The plant in Dalian, which reports in yuan, lost ¥3 billion.',
    ['3000000000 CNY'],
    '¥ is the yuan where the text speaks of yuan',
  ],
  ['Petrol costs 61 kopecks more.', ['0.61 RUB'], 'hundredths in full units'],
  ['The rouble was quoted at 91.5 to the dollar.', ['91.5 RUB/USD'], 'an exchange rate'],
  // units
  ['The rate was cut by 25 basis points.', ['25 basis-point'], 'basis points'],
  [
    'The share rose 3 percentage points, then 2 pp.',
    ['3 percentage-point', '2 percentage-point'],
    'percentage points',
  ],
  [
    'The share rose by 4% and then by 2 points.',
    ['4 percent', '2 percentage-point'],
    'points beside percent',
  ],
  [
    'The pipe carried 31 bcm, or 31 billion cubic meters.',
    ['31000000000 cubic-metre', '31000000000 cubic-metre'],
    'gas',
  ],
  [
    'Flows were 2.1 mln b/d, 2,100,000 bpd or 2.1 million barrels per day.',
    ['2100000 barrel/day', '2100000 barrel/day', '2100000 barrel/day'],
    'crude',
  ],
  ['The port moved 1.2m TEU and 400 FEUs.', ['1200000 TEU', '400 FEU'], 'containers'],
  ['It bought 30,000t of copper.', ['30000 tonne'], 'a unit glued to its number'],
  ['A 2-litre engine needs a 10-tonne truck.', ['2 litre', '10 tonne'], 'a unit across a hyphen'],
  // rates and prices
  [
    'Coal sold at $96/t, gas at $11 per mmBtu and oil at $60 a barrel.',
    ['96 USD/tonne', '11 USD/mmBtu', '60 USD/barrel'],
    'prices per unit',
  ],
  ['They pay $260 per 1,000 cubic metres.', ['260 USD/1000 cubic-metre'], 'per a thousand'],
  ['The line carries 38 bcm a year.', ['38000000000 cubic-metre/year'], 'a rate'],
  ['The plant makes 300 cars a day.', ['300 car/day'], 'a rate of things'],
  ['They lose $4 on every tonne.', ['4 USD/tonne'], 'on every'],
  ['It cost $90 a week earlier.', ['90 USD'], '`a` before a time is no rate'],
])('%s → %j (%s)', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  ['Growth will be 10-15%.', ['10..15 percent'], 'a hyphen'],
  ['The offer is $1.3–1.5 billion.', ['1300000000..1500000000 USD'], 'currency and scale are shared'],
  ['It will cost between $10 and $12 billion.', ['10000000000..12000000000 USD'], 'between … and'],
  ['It builds 40,000 to 45,000 cars a year.', ['40000..45000 car/year'], 'to, with a shared noun'],
  ['Coal traded at $92-98/t.', ['92..98 USD/tonne'], 'a shared price'],
  ['Two or three ships a week called there.', ['2..3 ship/week'], 'two or three'],
  ['Tens of thousands of lorries waited.', ['10000..100000 unit'], 'an order of magnitude'],
  [
    'It lost hundreds of millions of dollars.',
    ['100000000..1000000000 USD'],
    'an order of magnitude of money',
  ],
  ['Shares rose from 5% to 7%.', ['5 percent', '7 percent'], 'from … to with a change is two figures'],
  ['Duties vary from 5% to 7%.', ['5..7 percent'], 'from … to without one is a range'],
  ['Sales fell by 3 tonnes to 5 tonnes.', ['3 tonne', '5 tonne'], 'by … to is two figures'],
])('range: %s → %j (%s)', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  ['Officials named 63 joint projects.', 'joint project'],
  ['More than 1,000 Western companies left.', 'Western company'],
  ['Dealers hold 240,000 unsold cars in stock.', 'unsold car'],
  ['The train carried 55 forty-foot containers to Moscow.', 'forty-foot container'],
  ['Some 400 people were hired.', 'person'],
  ['The fifty or so factories closed.', 'factory'],
  ['It bought 12 icebreaking vessels in spring.', 'icebreaking vessel'],
])('%s counts by the noun: %s', (text, of) => {
  expect(readingsIn(text)).toMatchObject([{ unit: 'unit', of }]);
});

test.each([
  ['Sales fell to 95,000 vans from 128,000.', ['95000 unit', '128000 unit'], 'from the left'],
  ['It earned 22.4 bln and 8.1 bln yuan.', ['22400000000 CNY', '8100000000 CNY'], 'from the right'],
  ['Some 15 of the 27 member states agreed.', ['15 unit', '27 unit'], 'of the whole'],
  [
    'Fish came to 2 million tonnes. Pork reached 103,000.',
    ['2000000 tonne', '103000 tonne'],
    'from the sentence before',
  ],
  ['In tonnes nothing changed: 7.8 million.', ['7800000 tonne'], 'from a unit told apart'],
  ['Yards hold 40 days of stock, up from 30.', ['40 day', '30 day'], 'days, too'],
])('a bare number takes its unit: %s → %j (%s)', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  ['A third of the crude went to Dalian.', [33.3]],
  ['Two-thirds of the wheat stayed.', [66.7]],
  ['More than half of the fleet is idle.', [50]],
  ['Three quarters of dealers agree.', [75]],
  ['One in four cars is Chinese.', [25]],
  ['Seven out of ten buyers pay in cash.', [70]],
  ['Exports rose by a fifth.', [20]],
])('a part is a percentage: %s', (text, values) => {
  expect(readingsIn(text).map(({ value, unit }) => (unit === 'percent' ? value : unit))).toEqual(values);
});

test.each([
  ['Sales doubled.', ['2 multiple']],
  ['Sales rose fivefold.', ['5 multiple']],
  ['Sales surged 2.6-fold.', ['2.6 multiple']],
  ['Sales were three times higher than in spring.', ['3 multiple']],
  ['Sales grew two and a half times.', ['2.5 multiple']],
  ['They sold twice as many cars.', ['2 multiple']],
  ['Prices halved.', ['50 percent']],
  ['They sold half as much again.', ['50 percent']],
  ['Kazakhstan is the seventh-largest buyer.', ['7 rank']],
  ['Turkey ranked fourth.', ['4 rank']],
  ['Russia fell to third place.', ['3 rank']],
  ['Russia was one place lower.', ['1 rank']],
  ['Russia was the largest crude supplier.', ['1 rank']],
  ['Imports were unchanged from May.', ['0 percent']],
])('multiples and ranks: %s → %j', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});
