import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/index.ts';
import { readProse } from '../../../src/text/paragraphs.ts';
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
  ['On Friday the exchange sold 300,000 tonnes.', '300,000', '2025-09-12', 'what is done on one day'],
  [
    'On Friday customs put exports at $3 billion.',
    '$3 billion',
    'null',
    'what is said on one day is not of it',
  ],
  [
    'In July stocks rose. There were 4,000 cars at the end of the month.',
    '4,000',
    '2025-07',
    'the month it speaks of',
  ],
  [
    'In the second quarter it made 700 tonnes. A year ago it was 900 tonnes.',
    '900',
    '2024-04/2024-06',
    'the same part of a year',
  ],
  [
    'It made twice the number of lathes that it had made in 2022.',
    'twice',
    'null against 2022',
    'what it is compared with',
  ],
  ['The yuan slipped 0.4% to 11 roubles on Friday.', '0.4%', '2025-09-12', 'what moves on one day'],
  [
    'The surplus fell to $9 billion from $12 billion (3% of GDP) a year earlier.',
    '3%',
    'null',
    'as what it stands in brackets behind',
  ],
  ['In 2023 it took 30 days. Today it takes 9 days.', '9 days', '2025', 'today'],
  [
    'In 2023 trade rose 4%. Without coal it would have fallen by 2%.',
    '2%',
    '2023',
    'what would have been is over',
  ],
  [
    'In July prices rose 2%, to 40 yuan at the end of the month.',
    '40 yuan',
    '2025-07',
    'the month of the sentence',
  ],
  ['On 1 March 2025 it was 33%.', '33%', '2025-03-01', 'what was so on a date'],
  ['Freight costs grew 3% in May, port costs 4%.', '4%', '2025-05', 'costs that change have their time'],
  ['The bank has sold three bonds. It has sold 40 of them.', '40', '2025', 'a tally that runs on'],
  [
    'In January-May it was 8%; in the same months of last year it stood at 21%.',
    '21%',
    '2024-01/2024-05',
    'the same months of another year',
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
  [
    'In the first half exports fell 4%. Prices are $9 lower than in March.',
    '$9',
    '2025-09 against 2025-03',
    'a price in the present is of now, whatever was told before',
  ],
  [
    'The bank sold the bonds in 2019, so others set the price. Imports are put at 4 million tonnes.',
    '4 million',
    '2025',
    'the time of an event is not gone on with',
  ],
  ['The export duty is 20%.', '20%', '2025-09', 'a duty told in the present is the article’s'],
  [
    'Dealers are sitting on 31,000 vans, twice as many as a year ago.',
    'twice',
    '2025 against 2024',
    'what is compared with a year ago is of today, told as finely',
  ],
  ['The fee now stands at 648,000 roubles.', '648,000', '2025-09', 'now'],
  [
    'Listed at $9 million in January 2024, it can be had for $7 million.',
    '$7 million',
    '2025',
    'the time before does not hold any more',
  ],
  [
    'In 2025 we lower our forecast of exports from $5 billion to $4 billion.',
    '$4 billion',
    '2025',
    'the time before the baseline is the level’s too',
  ],
];

const standing: readonly Case[] = [
  ['Korean brands hold 12% of the market.', '12%', '2025', 'a share told in the present'],
  ['Four in ten shops take the card today.', 'Four in ten', '2025', 'today'],
  [
    'Repairs now take nine days, compared with 21 days in March 2024.',
    'nine days',
    '2025-09',
    'as fine as March',
  ],
  ['Freight eats up 46% of the price now, against 27% in 2020.', '46%', '2025', 'as coarse as 2020'],
  ['The grid operator has sold 20 billion yuan of bonds.', '20 billion', '2025-09', 'an act just reported'],
  ['The mills are loaded to 60%.', '60%', '2025', 'a participle behind is'],
  ['Zinc stocks fell in May.\n\nThe quay is 400 metres long.', '400 metres', 'null', 'a size has no time'],
  [
    'Tea exports fell 5% to 7,000 tonnes in July. India remains the main buyer, at 3,000 tonnes.',
    '3,000',
    '2025-07',
    'what is weighed was measured over a time',
  ],
  [
    'Exports were $3 billion in 2024.\n\nThe rest is a gap of $1 billion.',
    '$1 billion',
    'null',
    'a sum of money may have been told before',
  ],
];

const narrative: readonly Case[] = [
  [
    'Sales rose 4% in July. In May, before the tax, they had been 900. Those of vans fell by 8%.',
    '8%',
    '2025-07',
    'a change is the latest, not that of a time looked back to',
  ],
  [
    'They sold 141,000 cars in four months to April, of which 38,000 in April. Sales of lorries came to 600 units.',
    '600 units',
    '2025-01/2025-04',
    'a part of a time does not go on',
  ],
  [
    'Trade was $9 billion in the first half. In May alone it was $2 billion. Imports were $4 billion.',
    '$4 billion',
    '2025-01/2025-06',
    'a month alone does not go on',
  ],
  [
    'It was believed by 56% in a poll in July; 20% did in 2008. Of the young, 41% agreed.',
    '41%',
    '2025-07',
    'the sentence goes on with its latest time',
  ],
  ['Some 31,000 lorries crossed in July. Buses made 700 trips.', '700', '2025-07', 'the paragraph goes on'],
  ['A kilo cost 40 roubles in 2021 and a box cost 900 roubles.', '900', '2021', 'a cost in the past'],
  ['The port took 9 tonnes in July, down from June’s 11 tonnes.', '11 tonnes', '2025-06', 'a time’s own'],
  ['Coal: 31 million tonnes in July (29 million a year earlier).', '29 million', '2024-07', 'in brackets'],
  [
    'China’s share was 64% (2023: 52%).\n\nIt fell in 2024.',
    '64%',
    'null',
    'the time in the bracket is not its',
  ],
  ['China’s share was 64% (2023: 52%).', '52%', '2023', 'the time in the bracket is of what follows'],
  [
    'Grain exports were 5 million tonnes in July, more than the port of Rotterdam handled after it was widened in 2023.',
    '5 million',
    '2025-07',
    'another clause’s time',
  ],
  [
    'Tin was $8 in May, more than triple the level of 2023, after the quota was kept until August.',
    'triple',
    '2025-05 against 2023',
    'not the time of the cause',
  ],
  [
    'Since the line opened in 2019, 33,000 trains have passed.',
    '33,000',
    '2019/2025',
    'since what was in a year',
  ],
  ['From July 1, the fee for lorries rose to 900 roubles.', '900', '2025-07', 'it holds from then on'],
  [
    'On the route traffic rose 1.8 times in the 2024 season compared with 2023.',
    '1.8',
    '2024 against 2023',
    'in, not the',
  ],
  [
    'Bolts at $81 a box sold well against $97 in the same months of 2024.\n\nTrade fell.',
    '$97',
    'null',
    'the months are not said',
  ],
  [
    'Exports fell 8% in January-June.\n\nBolts were declared at $81 a box against $97 in the same period of 2024.',
    '$81',
    '2025-01/2025-06',
    'compared with the same period of the year before',
  ],
  [
    'Trade rose 5% in January-July, more than in the whole of 2024.',
    '5%',
    '2025-01/2025-07 against 2024',
    'the whole year is not its first months',
  ],
];

const aside: readonly Case[] = [
  [
    'A van that cost $3,000 a year ago is offered at $4,000 now.',
    '$3,000',
    '2024',
    'a year ago, right behind it',
  ],
  [
    'A van that cost $3,000 a year ago is offered at $4,000 now.',
    '$4,000',
    '2025',
    'as coarse as a year ago',
  ],
  ['Sales were $9 in May, up 19% on 2023 ($8).', '$8', '2023', 'in brackets behind what is compared with'],
  ['The fee rose in July. Until then they paid 900 roubles.', '900', 'null', 'until then'],
  [
    'Stocks of tin fell over the year from 54 to 39 tonnes.\n\nIn July none came.',
    '39 tonnes',
    'null',
    'no time said',
  ],
  ['Zinc fell in July. Stocks sank to 39 tonnes.', '39 tonnes', '2025-07', 'a level reached'],
  [
    'The mill employs 2,900 weavers, 400 fewer than at the start of the year.',
    '2,900',
    '2025-09',
    'as of today',
  ],
  [
    'Five brands build cars here, and 31% of those sold in the second quarter were built locally.',
    'Five brands',
    'null',
    'the time belongs to what was sold',
  ],
  [
    'Tea rose 9% in January-May.\n\nIn April it was 3 tonnes. Coffee rose 7% in the period.',
    '7%',
    '2025-01/2025-05',
    'a run of months',
  ],
  [
    'The ferry, cheaper since July, stayed in port on 17 of the 19 stormy days of August.',
    '17',
    '2025-08',
    'a part of a whole',
  ],
  ['The deal covers 3 million tonnes for delivery by December.', '3 million', '2025-12', 'to be delivered'],
  [
    'The port has placed notes named in roubles for a total of 35 million roubles.',
    '35 million',
    '2025-09',
    'an act just reported',
  ],
  ['The toll is $9 per cart and was prolonged in 2024 until 2026.', '$9', '2025', 'another verb'],
  ['Its price would rise by $4 a tonne.', '$4', 'null', 'a price that is merely possible'],
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
  [
    'The yard, established in 2021, has 11 docks.',
    '11 docks',
    '2025',
    'a founding year is not its; it has them now',
  ],
  ['The yard has 11 docks and a head whose term began in 2020.', '11 docks', '2025', 'another clause’s time'],
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
  it.each([...sentence, ...present, ...standing, ...narrative, ...aside, ...comparison, ...paragraph])(
    '%s / %s: %s (%s)',
    (text, words, when) => {
      expect(placed(text, words).when).toBe(when);
    },
  );

  it('stays open where the article has no date', () => {
    expect(placed('Exports fell 8% last year.', '8%', null).when).toBe('null');
    expect(placed('Exports fell 8% in 2024.', '8%', null).when).toBe('2024');
  });

  it('is that of the caption of a table whose heads name none, else what the headline says', () => {
    const table = '| Goods | Volume | y/y, % | May, mln t |\n|---|---|---|---|\n| Tin | 14.6 t | +2.0 | 3 |';
    const caption = `**Selected goods, January-May 2025**\n\n${table}`;
    expect(['14.6', '+2.0', '3'].map((words) => placed(caption, words).when)).toEqual([
      '2025-01/2025-05',
      '2025-01/2025-05 against 2024-01/2024-05',
      '2025-05',
    ]);
  });

  it('is that of the headline where the text goes on to name it', () => {
    const body = 'Revenue of 31 million roubles, up 19%. The results for 2024 were approved in May.';
    const article = { ...readProse(body, '2025-06-10'), headline: 'Amber Fish reports record 2024' };
    expect(readFigures(article).flat()[0]?.period).toBe('2024');
  });

  it('is the month of the article for a price, whatever it is compared with', () => {
    const text = 'A tonne of bran costs 900 yuan a tonne now, 4% less than last spring.';
    expect(placed(text, '900 yuan a tonne', '2025-05-22').when).toBe('2025-05');
  });

  it('is the later of two years where a column says what changed', () => {
    const table = '| | 2025 | 2024 | Change |\n|---|---|---|---|\n| Salt, tonnes | 14 | 11 | +27% |';
    expect(['14', '11', '+27%'].map((words) => placed(table, words).when)).toEqual(['2025', '2024', '2025']);
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
