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
  ['Seven and a half million tonnes went east.', ['7500000 tonne'], 'and a half'],
  ['A hundred and sixty vans crossed.', ['160 unit'], 'hundreds in words'],
  ['Half a million tonnes went east.', ['500000 tonne'], 'half a scale'],
  ['A dozen ships waited.', ['12 unit'], 'a dozen'],
  // scales
  [
    'It sold assets of $3.2bn, €4.1 bln, £5 trn and $600m.',
    ['3200000000 USD', '4100000000 EUR', '5000000000000 GBP', '600000000 USD'],
    'short scales, glued or not',
  ],
  [
    'It ships 2m to 2.5m tonnes.',
    ['2000000..2500000 tonne'],
    'a scale of one letter, said of the next number',
  ],
  [
    'They took 6.2m, 5m and 1.7m tonnes.',
    ['6200000 tonne', '5000000 tonne', '1700000 tonne'],
    'a row of them',
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
  ['The balance was -$5 bn.', ['-5000000000 USD'], 'a sum below nought'],
  ['Petrol costs 61 kopecks more.', ['0.61 RUB'], 'hundredths in full units'],
  ['The rouble was quoted at 91.5 to the dollar.', ['91.5 RUB/USD'], 'an exchange rate'],
  ['The rouble stood at 81/$ and 11.2 per yuan.', ['81 RUB/USD', '11.2 RUB/CNY'], 'two exchange rates'],
  ['The yuan traded at 12.3 in Moscow.', ['12.3 RUB/CNY'], 'a rate that names one money'],
  ['The dollar rose past 84 on Friday.', ['84 RUB/USD'], 'the pair that trades at such numbers'],
  ['The rouble slipped to 12.1.', ['12.1 RUB/CNY'], 'another pair of it'],
  ['The bank sold yuan at 12.4 roubles to the yuan.', ['12.4 RUB/CNY'], 'with the name of its money'],
  ['The dollar gained 9.', [], 'a change of a rate has no unit'],
  ['Coal fell to $90 a tonne from $120.', ['90 USD/tonne', '120 USD/tonne'], 'per the same, compared'],
  ['Coal fell to $90 a tonne, with freight at $9.', ['90 USD/tonne', '9 USD'], 'another size, another thing'],
  ['It owed RMB1.6tn.', ['1600000000000 CNY'], 'a code glued to its digits'],
  // units
  ['The RTS index fell 1.2% to 1,104.5 points.', ['1.2 percent', '1104.5 point'], 'points of an index'],
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
  ['They pay $205 per thousand cubic feet.', ['205 USD/1000 cubic-foot'], 'per a thousand in words'],
  ['Freight eased to $2 million a voyage.', ['2000000 USD/voyage'], 'per a voyage'],
  [
    'The works turn out 2.4 million tons of cement a year.',
    ['2400000 tonne/year'],
    'the time behind the ware',
  ],
  ['It sold 5 million tons of coal a year earlier.', ['5000000 tonne'], 'a year earlier is no rate'],
  ['The mine yielded 28 mln carats.', ['28000000 carat'], 'gems'],
  ['Of every ten trucks at the gate six were empty.', ['60 percent'], 'of every so many'],
  ['One empty railway wagon in four is scrapped.', ['25 percent'], 'one of several words in so many'],
  ['Barely a fifth of it was sold.', ['20 percent'], 'a part that is bounded'],
  ['Dozens of trucks waited.', ['24..100 unit'], 'dozens'],
  ['A couple of sawmills closed.', ['2 unit'], 'a couple'],
  ['A couple of traders complained.', [], 'a couple of people is a way of speaking'],
  ['It shrank by another third.', ['33.3 percent'], 'another third'],
  ['It saw 1,300 loaded and empty block trains.', ['1300 unit'], 'two adjectives of one noun'],
  ['It grew for two consecutive quarters.', [], 'a streak'],
  ['The euro was at 96.5.', ['96.5 RUB/EUR'], 'the euro'],
  ['Sales rose 6% in the half.', ['6 percent'], 'the half of a year'],
  ['Every fourth mill has stopped.', ['25 percent'], 'every fourth'],
  ['It meets every third year.', [], 'how often'],
  ['As many as four in 10 shops close.', ['40 percent'], 'a word and a number'],
  ['Queues shrank for a third year.', [], 'a third year is no third'],
  ['They stay an hour and a half.', [], 'a half of an hour'],
  ['Forty-one cargoes are booked, two fewer than in May.', ['41 unit', '2 unit'], 'a difference in words'],
  ['Three mills closed, said two of the owners.', ['3 unit'], 'two of those who say so'],
  ['Repairs take nine days against 21 days in March.', ['9 day', '21 day'], 'days compared with days'],
  ['They pay $310 per 1,000 cubic feet.', ['310 USD/1000 cubic-foot'], 'per a thousand'],
  ['The line moves 44 bcm a year.', ['44000000000 cubic-metre/year'], 'a rate'],
  ['The plant makes 300 cars a day.', ['300 car/day'], 'a rate of things'],
  [
    'Some 160 lorries a day came, up from 90 a day.',
    ['160 truck/day', '90 truck/day'],
    'one unit, British or American',
  ],
  ['The parcel weighs 3 pounds.', ['3 pound'], 'a weight is not sterling'],
  ['They sold 200 pounds of tea.', ['200 pound'], 'pounds in a text that knows no sterling'],
  ['It cost 3 pounds in London.', ['3 GBP'], 'pounds in a text about London'],
  ['It lasted between 20 and 30 seconds.', ['20..30 second'], 'seconds'],
  ['The bank lent RM4.5 million and R7.5bn.', ['4500000 MYR', '7500000000 ZAR'], 'letters as signs of money'],
  ['They saw an R2 unit and 5 R cars.', ['5 unit'], 'a letter that is no sign'],
  ['Seven men fell and 30 others fled.', ['30 unit'], 'others are counted'],
  ['The 650-strong staff has 180 who speak Thai.', ['650 unit', '180 unit'], 'people without a noun'],
  [
    'A $270m plan will cut the capacity to 78,500.',
    ['270000000 USD', '78500 unit'],
    'a sign of money is said again',
  ],
  [
    'The number of freight trains left waiting fell to 94 a day from 260 a day.',
    ['94 train/day', '260 train/day'],
    'the number of what it is',
  ],
  ['The number of vans fell 5% to 94.', ['5 percent', '94 unit'], 'a number is no percentage'],
  ['It fell to -30°C, or -22°F.', ['-30 degree', '-22 degree'], 'degrees below zero'],
  ['The peso traded at 74.27 U.S. cents.', ['0.7427 USD'], 'cents of a country'],
  ['It hums at 52dB.', ['52 decibel'], 'a unit glued to its number'],
  ['It comes in nine sizes.', ['9 unit'], 'a plural in -zes'],
  ['They run 268 regular passenger flights a week.', ['268 flight/week'], 'a rate is of its noun alone'],
  ['They earn $7 on every tonne.', ['7 USD/tonne'], 'on every'],
  ['It cost $90 a week earlier.', ['90 USD'], '`a` before a time is no rate'],
])('%s → %j (%s)', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  ['Growth will be 3-4%.', ['3..4 percent'], 'a hyphen'],
  ['The offer is €2.1–2.4 billion.', ['2100000000..2400000000 EUR'], 'currency and scale are shared'],
  ['It was sold for between $3 and $5 billion.', ['3000000000..5000000000 USD'], 'between … and'],
  ['It makes 7,000 to 9,000 vans a year.', ['7000..9000 van/year'], 'to, with a shared noun'],
  ['Nickel ore went at $51-57/t.', ['51..57 USD/tonne'], 'a shared price'],
  ['Two or three ships a week called there.', ['2..3 ship/week'], 'two or three'],
  ['Tens of thousands of gloves rotted.', ['10000..100000 unit'], 'an order of magnitude'],
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
  ['The fair drew 48 wooden boats.', 'wooden boat'],
  ['The fund bought 2,100 Baltic flats.', 'Baltic flat'],
  ['Dealers hold 31,000 used tyres in stock.', 'used tyre'],
  ['The train pulled 62 flat-bed wagons to Omsk.', 'flat-bed wagon'],
  ['Some 400 people were hired.', 'person'],
  ['Some forty or so factories closed.', 'factory'],
  ['It bought 12 icebreaking vessels in spring.', 'icebreaking vessel'],
])('%s counts by the noun: %s', (text, of) => {
  expect(readingsIn(text)).toMatchObject([{ unit: 'unit', of }]);
});

test.each([
  ['Output sank to 61,000 vans from 74,000.', ['61000 unit', '74000 unit'], 'from the left'],
  ['It earned 31.7 bln and 6.2 bln yuan.', ['31700000000 CNY', '6200000000 CNY'], 'from the right'],
  ['Some 9 of the 34 yards agreed.', ['9 unit', '34 unit'], 'of the whole'],
  [
    'Fish came to 2 million tonnes. Pork reached 103,000.',
    ['2000000 tonne', '103000 tonne'],
    'from the sentence before',
  ],
  [
    'In 2021 and 2022 it sent 12 and 15 million tonnes.',
    ['12000000 tonne', '15000000 tonne'],
    'the scale, too, from the right',
  ],
  [
    'Flows rose to 17 bcm from 12.',
    ['17000000000 cubic-metre', '12000000000 cubic-metre'],
    'the scale, too, from the left',
  ],
  ['Transit was cut to 18-22 days from as many as 40.', ['18..22 day', '40 day'], 'across bounding words'],
  ['It lost 9%, to 412.', ['9 percent', '412 unit'], 'not percent after a comma and `to`'],
  ['Delays fell from ten days to three.', ['10 day', '3 day'], 'numbers in words, too'],
  ['Volumes are down 30, maybe 40 percent.', ['30 percent', '40 percent'], 'percent across a hedge'],
  [
    'It sold 4.5m phones, of which 1.2m were smart.',
    ['4500000 unit', '1200000 unit'],
    'm once it is a scale',
  ],
  ['In tonnes it was less: 5.6 million.', ['5600000 tonne'], 'from a unit told apart'],
  ['Yards hold 40 days of stock, up from 30.', ['40 day', '30 day'], 'days, too'],
])('a bare number takes its unit: %s → %j (%s)', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  ['A third of their coal is peat.', [33.3]],
  ['Two-thirds of the barley stayed.', [66.7]],
  ['Over half of the fleet is idle.', [50]],
  ['Three quarters of dealers agree.', [75]],
  ['One in five vans is Korean.', [20]],
  ['Seven out of ten buyers pay in cash.', [70]],
  ['Electric cars were 1 in 12 sold.', [8.3]],
  ['Exports rose by a fifth.', [20]],
])('a part is a percentage: %s', (text, values) => {
  expect(readingsIn(text).map(({ value, unit }) => (unit === 'percent' ? value : unit))).toEqual(values);
});

test.each([
  ['Sales doubled.', ['2 multiple']],
  ['Sales rose fivefold.', ['5 multiple']],
  ['Sales surged 2.6-fold.', ['2.6 multiple']],
  ['Freight was four times dearer than in spring.', ['4 multiple']],
  ['Sales grew three and a half times.', ['3.5 multiple']],
  ['They sold twice as many cars.', ['2 multiple']],
  ['Prices rose by 1.5 to 2 times.', ['1.5..2 multiple']],
  ['Prices halved.', ['50 percent']],
  ['They sold half as much again.', ['50 percent']],
  ['Oman is the sixth-largest buyer.', ['6 rank']],
  ['Turkey ranked fourth.', ['4 rank']],
  ['Russia fell to third place.', ['3 rank']],
  ['Russia was one place lower.', ['1 rank']],
  ['Russia was the largest crude supplier.', ['1 rank']],
  ['Imports were unchanged from May.', ['0 percent']],
])('multiples and ranks: %s → %j', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});
