import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchTopics } from '../../src/topics/index.ts';

/** Matches as `topic: words`, in order. */
const found = (text: string): readonly string[] =>
  matchTopics(text).map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`);

type Case = readonly [reason: string, text: string, matches: readonly string[]];

const english: readonly Case[] = [
  ['a plain name', 'Exports of timber fell', ['timber: timber']],
  ['a synonym the newsroom uses', 'shipments by HGVs and lorries', ['trucks: HGVs', 'trucks: lorries']],
  ['plural in -s', 'more tractors than buses', ['tractors: tractors', 'buses: buses']],
  ['plural in -ies', 'batteries and refineries', ['batteries: batteries', 'oil-refining: refineries']],
  ['-es is taken off only where it was put on: codes are no cod', 'product codes', []],
  ['possessive', "the pipeline's capacity", ['pipelines: pipeline']],
  ['any capitals', 'CRUDE OIL and Crude Oil', ['oil: CRUDE OIL', 'oil: Crude Oil']],
  ['British and American', 'aluminium, aluminum', ['aluminium: aluminium', 'aluminium: aluminum']],
  [
    'British and American inside a phrase',
    'fertilizers and liquefied petroleum gas',
    ['fertilisers: fertilizers', 'lpg: liquefied petroleum gas'],
  ],
  [
    'hyphen, space or nothing',
    'e-commerce, e commerce, ecommerce',
    ['e-commerce: e-commerce', 'e-commerce: e commerce', 'e-commerce: ecommerce'],
  ],
  ['a hyphen where the list has a space', 'crude-oil imports', ['oil: crude-oil']],
  ['a line break inside a phrase', 'natural\ngas', ['natural-gas: natural\ngas']],
  ['a comma ends a phrase', 'crude, oil', ['oil: crude', 'oil: oil']],
  [
    'the longest phrase: vegetable oil is no petroleum',
    'sunflower and vegetable oil',
    ['oilseeds: sunflower', 'vegetable-oils: vegetable oil'],
  ],
  ['the longest phrase: fuel oil is a fuel', 'fuel oil', ['fuel-oil: fuel oil']],
  ['the longest phrase: LNG is not plain gas', 'liquefied natural gas', ['lng: liquefied natural gas']],
  ['the last word says what it is: parts', 'passenger car parts', ['car-parts: car parts']],
  [
    'the last word says what it is, and what is left is read too',
    'a gas pipeline through Mongolia',
    ['power-of-siberia-2: gas pipeline through Mongolia'],
  ],
  ['a price is a topic beside the thing priced', 'coal prices', ['coal: coal', 'prices: prices']],
  ['word boundaries', 'turmoil, import, steeling, teammates', []],
  ['a bank of a river is no bank', 'on the left bank; a bank in Harbin', ['banks: bank']],
  ['coke only as the product of coal', 'a can of coke; metallurgical coke', ['coke: metallurgical coke']],
  ['lead is a verb first', 'this may lead to lower output of lead and zinc', ['lead: lead and zinc']],
  [
    'tin, iron and scrap likewise',
    'a tin roof, an iron will, scrap the plan; refined tin, iron ore, scrap metal',
    ['tin: refined tin', 'iron-ore: iron ore', 'scrap-metal: scrap metal'],
  ],
  [
    'chips of silicon, wood and potato',
    'chips, wood chips, potato chips',
    ['semiconductors: chips', 'wood-pellets: wood chips'],
  ],
  ['a call is no phone', 'said by phone; phone sales', ['phones: phone']],
  ['an amount of money is no word about the currency', 'fell to 5.2 billion yuan, or 7 yuan a tonne', []],
  ['a share of a currency is', 'the share of the yuan', ['yuan: yuan']],
  ['an office is not its subject', 'the energy minister and the ministry of finance', []],
  [
    'SWIFT needs its capitals',
    'a swift recovery; banks cut off from SWIFT',
    ['banks: banks', 'payment-systems: from SWIFT'],
  ],
  ['Apple needs to be a fruit', 'Apple left; apples came', ['fruit: apples']],
  ['fuel may be a verb', 'to fuel fears', []],
  ['trade surplus is a balance, not a turnover', 'a trade surplus', ['trade-balance: trade surplus']],
  ['a trade union trades nothing', 'trade unions', []],
  ['generic words are no topics', 'companies exported goods to the market', []],
  [
    'places of crossing',
    'the Zabaikalsk terminal and Heihe',
    ['zabaikalsk-manzhouli: Zabaikalsk', 'blagoveshchensk-heihe: Heihe'],
  ],
  [
    'numbers in names',
    'Power of Siberia-2 and Arctic LNG 2',
    ['power-of-siberia-2: Power of Siberia-2', 'arctic-lng-2: Arctic LNG 2'],
  ],
  ['the shorter name is another line', 'Power of Siberia', ['power-of-siberia: Power of Siberia']],
];

const russian: readonly Case[] = [
  ['genitive singular', 'импорт нефти', ['oil: нефти']],
  ['genitive plural', 'импорт автомобилей', ['passenger-cars: автомобилей']],
  ['adjective and noun agree', 'цены сырой нефти', ['prices: цены', 'oil: сырой нефти']],
  ['instrumental plural', 'торговля удобрениями', ['turnover: торговля', 'fertilisers: удобрениями']],
  ['a vowel that goes', 'экспорт угля и станков', ['coal: угля', 'machine-tools: станков']],
  ['"became" is no steel', 'экспорт стал меньше', []],
  ['steel is', 'экспорт стали', ['steel: стали']],
  ['copper is no honey', 'поставки меди', ['copper: меди']],
  ['honey is', 'поставки мёда', ['honey: мёда']],
  ['the longest phrase', 'сжиженный природный газ', ['lng: сжиженный природный газ']],
  ['hyphen', 'интернет-торговли', ['e-commerce: интернет-торговли']],
  ['ё or е', 'самолёты', ['aircraft: самолёты']],
  ['amounts', '5 млрд юаней', []],
  ['"in turn" is no queue', 'в свою очередь', []],
];

const chinese: readonly Case[] = [
  ['inside a run without spaces', '中国石油出口增长', ['oil: 石油']],
  ['longest first', '液化天然气进口', ['lng: 液化天然气']],
  ['two in one run', '大豆和煤炭', ['soybeans: 大豆', 'coal: 煤炭']],
  ['the last word says what it is', '汽车零部件', ['car-parts: 汽车零部件']],
  ['amounts', '50亿元人民币', []],
  ['Latin letters in a Chinese name', '北极LNG2号项目', ['arctic-lng-2: 北极LNG2号']],
];

describe.each([
  ['English', english],
  ['Russian', russian],
  ['Chinese', chinese],
])('topics in %s', (_, cases) => {
  it.each(cases)('%s: %s', (_reason, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe('matches in any text', () => {
  const words = fc.constantFrom(
    'crude',
    'oil',
    'car',
    'parts',
    'Power of Siberia',
    '2',
    'price',
    "'s",
    '-',
    ',',
    '\n',
    'нефти',
    '石油',
    'LNG',
    '😀',
    'İ',
    '\uD800',
    '#',
    'constructor',
    '__proto__',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
    fc.array(words).map((list) => list.join('')),
  );

  it('lie inside the text, in order, none over another, and hold more than space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { start, end } of matchTopics(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('are the same whatever stands around a sentence', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const joined = matchTopics(`${first}. ${second}`);
        const shift = first.length + 2;
        const apart = [
          ...matchTopics(first),
          ...matchTopics(second).map((m) => ({ ...m, start: m.start + shift, end: m.end + shift })),
        ];
        expect(joined).toEqual(apart);
      }),
    );
  });
});
