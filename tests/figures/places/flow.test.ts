import { describe, expect, it } from 'vitest';
import { placed } from './placed.ts';

/** Text, words of a figure, `flow seller > buyer`, and why. */
type Case = readonly [text: string, words: string, flow: string, reason: string];

const cases: readonly Case[] = [
  [
    'The customs office in Khabarovsk counted less in May. Japan took crab. Salt came to Nakhodka by sea.\n\nImports from China fell 12%.',
    '12%',
    'imports China > Russia',
    'a text of Russian places, where another country is named once',
  ],
  [
    'Russia buys lathes. Shipments from mainland China rose 12%.',
    '12%',
    'exports China > Russia',
    'the mainland is China',
  ],
  ['China’s exports to Russia fell 12%.', '12%', 'exports China > Russia', 'the seller tells it'],
  ['Russia’s imports from China fell 12%.', '12%', 'imports China > Russia', 'the buyer tells the same'],
  [
    'Russian imports of cars from China fell 12%.',
    '12%',
    'imports China > Russia',
    'an adjective, and goods between',
  ],
  ['Chinese shipments of cars to Russia fell 12%.', '12%', 'exports China > Russia', 'shipments'],
  ['China shipped 300 trucks to Russia in May.', '300', 'exports China > Russia', 'a verb of selling'],
  [
    'Russia bought 5 million tonnes of coal from Mongolia.',
    '5 million',
    'imports Mongolia > Russia',
    'a verb of buying',
  ],
  [
    'China imported 8 million tonnes of Russian coal.',
    '8 million',
    'imports Russia > China',
    'the seller is the goods’ adjective',
  ],
  [
    'Vehicle imports to Russia fell 12%, most of them from Japan.',
    '12%',
    'imports Japan > Russia',
    'imports to the buyer',
  ],
  [
    'Indian mills took 9 million tonnes of Russian coal.',
    '9 million',
    'imports Russia > India',
    'a verb of taking, where both sides are named',
  ],
  ['Chinese brands took 40% of Russia’s market.', '40%', 'null null > null', 'a market is no goods'],
  [
    'Ankara has a levy on Chinese tyres, imports of which came to $90 million.',
    '$90 million',
    'imports China > null',
    'the country of the goods sells them',
  ],
  [
    'Russia’s exports to Japan fell 3%, and those of Iran rose 9%.',
    '9%',
    'exports Iran > Japan',
    'those of another country',
  ],
  [
    'China’s imports from Russia rose 3% and India’s by 9%.',
    '9%',
    'imports Russia > India',
    'another owner, without the noun',
  ],
  [
    'Turkey bought 5 million tonnes of Russian wheat, Egypt 7 million.',
    '7 million',
    'imports Russia > Egypt',
    'without a verb',
  ],
  [
    'Japan imported 50 million tonnes of coal, of which 4.5 million came from Russia.',
    '50 million',
    'imports null > Japan',
    'the whole is not from whom its part is from',
  ],
  [
    'Japan imported 50 million tonnes of coal, of which 4.5 million came from Russia.',
    '4.5 million',
    'imports Russia > Japan',
    'its part is',
  ],
  [
    'Brazil’s imports cost US$7 million.',
    '$7 million',
    'imports null > Brazil',
    'the dollar’s sign is no country',
  ],
  [
    'The share of payments for Japanese exports was 8%.',
    '8%',
    'exports Japan > null',
    'an adjective behind for',
  ],
  ['Sales by 29 exporters fell to $6 billion.', '$6 billion', 'null null > null', 'who exports is no flow'],
  ['Trade between Russia and China fell 8%.', '8%', 'turnover Russia > China', 'turnover names both'],
  ['Russia-China trade turnover fell 8%.', '8%', 'turnover Russia > China', 'with a hyphen'],
  [
    'Exports to India rose 4%, while imports from India fell 7%.',
    '7%',
    'imports India > null',
    'each its own clause',
  ],
  ['The fall in trade was 8%.', '8%', 'turnover null > null', 'trade that falls'],
  [
    'Russia let people buy Chinese cars for 2 years.',
    '2 years',
    'null null > null',
    'a duration flows nowhere',
  ],
  ['Prices rose 4%.', '4%', 'null null > null', 'no flow is named'],
  [
    'Peru, by comparison, sold China 54 million tonnes.',
    '54 million',
    'exports Peru > China',
    'the buyer before the goods',
  ],
  [
    'China’s import tariff of 6% still applies to Russia.',
    '6%',
    'null null > null',
    'what the law charges is no flow',
  ],
  [
    'Moscow fines Russian mills. Paris took away 6% of the quotas for Russian mills.',
    '6%',
    'null null > null',
    'what is taken away is not bought',
  ],
  [
    'Mills in Perm sell to China. Russia shipped less to China in May. Spain, which buys tea from Russia, is far.\n\nThe region sold China 9 tonnes.',
    '9 tonnes',
    'exports Russia > China',
    'who is named in passing does not tell the trade',
  ],
  ['He sold 12% of the company.', '12%', 'null null > null', 'not every sale is an export'],
  [
    'China’s exports to Russia fell 12% and its deficit widened to $3 billion.',
    '$3 billion',
    'null null > null',
    'a balance is no flow',
  ],
];

const fetched: readonly Case[] = [
  [
    'Exports stood at $28 billion, up 8.6%. China’s exports of cars to Russia fell.',
    '$28 billion',
    'exports China > Russia',
    'a bulletin tells every flow from its own side',
  ],
  [
    'Trade with India is small for Russia. Exports to India were 110 mln tonnes, and imports 13 mln tonnes.',
    '13 mln',
    'imports India > Russia',
    'who tells the one flow tells the other in the sentence too',
  ],
  [
    'China’s trade with Russia shrank. Exports to Russia fell 12%.',
    '12%',
    'exports China > Russia',
    'in a text about two countries the other one sells',
  ],
  [
    'China’s exports to Russia fell 12%. Imports rose 3%.',
    '3%',
    'imports Russia > China',
    'who tells the one flow tells the other',
  ],
  [
    'China’s exports to Russia fell. Machinery dropped 12%.',
    '12%',
    'exports China > Russia',
    'the paragraph goes on',
  ],
  [
    'China’s exports to Russia fell.\n\nMachinery dropped 12%.',
    '12%',
    'null null > null',
    'a new paragraph does not',
  ],
];

describe('the flow of a figure', () => {
  it.each([...cases, ...fetched])('%s / %s: %s (%s)', (text, words, flow) => {
    expect(placed(text, words).flow).toBe(flow);
  });
});
