import { describe, expect, it } from 'vitest';
import { placed } from './placed.ts';

/** Text, words of a figure, its subject, and why. */
type Case = readonly [text: string, words: string, subject: string | null, reason: string];

const cases: readonly Case[] = [
  [
    'Russia’s fuel exports fell almost 20% in that period.',
    '20%',
    'Russia’s fuel exports',
    'before the verb',
  ],
  [
    'Fuel exports fell 20%, computer imports dropped by 27% and imports of cars slumped 46% to $5 billion.',
    '27%',
    'computer imports',
    'each clause its own',
  ],
  [
    'Fuel exports fell 20%, computer imports dropped by 27% and imports of cars slumped 46% to $5 billion.',
    '$5 billion',
    'imports of cars',
    'the level goes with its change',
  ],
  ['In the first half coal exports rose 5%.', '5%', 'coal exports', 'the opening time is left out'],
  ['Korea paid $3 billion for Russian crab.', '$3 billion', 'Russian crab', 'what is paid for'],
  [
    'Fees paid for berths in Busan were $9 a tonne.',
    '$9 a tonne',
    'Fees paid for berths in Busan',
    'a participle is no verb',
  ],
  ['The mill’s cost has risen to $2 billion.', '$2 billion', 'mill’s cost', 'a noun behind its owner'],
  ['The firm swung to a net loss of $7 million.', '$7 million', 'net loss', 'the noun it is the size of'],
  [
    'Agents have raised charges on transfers to 4%.',
    '4%',
    'charges on transfers',
    'behind a verb of two words',
  ],
  [
    'Tokyo wants a levy on Russian fish, imports of which were 5,000 tonnes.',
    '5,000 tonnes',
    'Russian fish',
    'what the relative clause is about',
  ],
  ['Exports nevertheless rose 5%.', '5%', 'Exports', 'an adverb is no part of it'],
  [
    'A total of 900 vans were sent by road, a decrease of 31%.',
    '31%',
    'vans',
    'a change told of what was said before',
  ],
  ['Some 40 trucks cross the river a day.', '40 trucks', 'trucks', 'up to its verb'],
  ['The queue has shrunk to 60 trucks.', '60 trucks', 'queue', 'what is reached'],
  ['Freight costs grew 13%.', '13%', 'Freight costs', 'costs before a verb'],
  [
    'Firms bought little, hardly more than before; roughly half of the orders were for dollars.',
    'half',
    'orders',
    'a semicolon begins anew',
  ],
  ['By contrast, coal exports rose 5%.', '5%', 'coal exports', 'the opening adverbial is left out'],
  [
    'Exports stood at 288 bln yuan, and imports at 338 bln yuan.',
    '338',
    'imports',
    'without a verb of its own',
  ],
  ['Crude oil: 40 mln tonnes (−7.4%).', '7.4%', 'Crude oil', 'a bulletin’s line'],
  [
    'China shipped 286,000 passenger cars to Russia in May.',
    '286,000',
    'passenger cars to Russia',
    'behind a verb of doing',
  ],
  [
    'China imported 8 million tonnes of Russian coal in August.',
    '8 million',
    'Russian coal',
    'behind the unit',
  ],
  [
    'Customs valued exports to Russia at $116 billion.',
    '$116 billion',
    'exports to Russia',
    'between the verb of doing and the figure',
  ],
  [
    'The fee rests on a key rate that stood at 21% until June.',
    '21%',
    'key rate',
    'what the relative clause is about',
  ],
  [
    'Exports of ice cream, he added with a smile, had grown by 5%.',
    '5%',
    'Exports of ice cream',
    'an insertion is left out',
  ],
  [
    'Hurt by a drop in car sales and a fall in oil exports, mutual trade was down 5%.',
    '5%',
    'mutual trade',
    'an opening participle is left out',
  ],
  [
    'It sold goods from toys to cranes that lifted mutual trade to $200 billion.',
    '$200 billion',
    'mutual trade',
    'behind the verb of a relative clause',
  ],
  ['Chinese brands dashed from 8% to 41% of the market.', '41%', 'Chinese brands', 'a verb no list knows'],
  ['The overall drop in trade was 5%.', '5%', 'overall drop in trade', 'a noun that is as often a verb'],
  [
    'Imports of farm goods including maize, rice and barley fell 5%.',
    '5%',
    'Imports of farm goods',
    'what it includes is left out',
  ],
  ['Timber, coal and copper made up 40% of exports.', '40%', 'Timber, coal and copper', 'a list is one'],
  [
    'She listed 12 joint ventures in mining and timber.',
    '12',
    'joint ventures',
    'a count is of what it counts',
  ],
  [
    'She listed 12 joint ventures in mining, timber and steel worth about $4 billion.',
    '$4 billion',
    'joint ventures',
    'what is worth so much was counted before',
  ],
  [
    'Deliveries rose, making Brazil China’s third-largest supplier.',
    'third',
    'Brazil',
    'a rank is of who holds it',
  ],
  ['Russia accounted for 4% of China’s foreign trade.', '4%', 'China’s foreign trade', 'an actor’s share'],
  ['Coal, which makes up 9% of exports, fell.', '9%', 'Coal', 'what a relative clause is about'],
  ['It left Peru with a surplus of $9 billion.', '$9 billion', 'surplus', 'the noun it is the size of'],
  [
    'They lose money after a port fee of some $38.',
    '$38',
    'port fee',
    'the noun it is the size of, not the clause',
  ],
  [
    'For a diesel van of 2.5 litres the toll was 900 roubles.',
    '900',
    'toll',
    'words between two figures, with a verb, belong to the latter',
  ],
  ['The trade was as follows: coal, 61 mln tonnes.', '61 mln', 'coal', 'one word behind a colon'],
  ['Chile’s plan would cut emissions 42%.', '42%', 'emissions', 'what is made to change'],
  ['They cite a share of pesos of 95%.', '95%', 'share of pesos', 'behind a verb of doing'],
  ['At 41,800 vans the month was strong.', '41,800', 'vans', 'a noun ends before an article'],
  ['I suspect a price of 5 yuan.', '5 yuan', null, 'a person who speaks is not measured'],
  ['It fell 5%.', '5%', null, 'a pronoun says nothing'],
];

describe('the subject of a figure', () => {
  it.each(cases)('%s / %s: %s (%s)', (text, words, subject) => {
    expect(placed(text, words).subject).toBe(subject);
  });

  it('is the first cell in a row of a table', () => {
    const table = '| Origin | Jul-25, mln t |\n|---|---|\n| Saudi Arabia | 8.5 |';
    expect(placed(table, '8.5').subject).toBe('Saudi Arabia');
  });
});
