/**
 * Questions of our own about the two shipped articles, in the words people type, with what answers them:
 * words of the right sentence, and for a figure its value. `nothing` is what the articles do not know.
 */
export interface Golden {
  readonly command: 'ask' | 'stat';
  readonly text: string;
  /** Words of any sentence that answers; empty where nothing does. */
  readonly says: readonly string[];
  /** The first figure of the first finding; left out where words answer. */
  readonly value?: number;
}

const figure = (text: string, value: number, ...says: readonly string[]): Golden => ({
  command: 'ask',
  text,
  says,
  value,
});
const stat = (text: string, value: number, ...says: readonly string[]): Golden => ({
  ...figure(text, value, ...says),
  command: 'stat',
});
const words = (text: string, ...says: readonly string[]): Golden => ({ command: 'ask', text, says });
const nothing = (text: string, command: Golden['command'] = 'ask'): Golden => ({ command, text, says: [] });

const record = ['record $245 billion'];
const slump = 'slumped 46% to $5.8 billion';
const fallen = [
  'dropped 8.1% between',
  'down 8.1% year-on-year',
  'from January to July was 8.1%',
  'down 8% from',
];

export const golden: readonly Golden[] = [
  stat('vehicles', 46, slump),
  stat('cars', 46, slump),
  stat('turnover 2024', 245e9, ...record),
  stat('smartphones', 27.5, '27.5%'),
  stat('machine tools', 137, 'rising by 137%'),
  stat('fuel exports', 20, 'fell almost 20%'),
  stat('joint projects', 63, '63 joint projects'),
  stat('грузовики', 46, slump),
  figure('what was the turnover in 2024?', 245e9, ...record),
  figure('how much did russia and china trade last year', 245e9, ...record),
  figure('record trade between russia and china', 245e9, ...record),
  figure('how far has trade fallen in january-july 2025', 8.1, ...fallen),
  figure('trade turnover jan-jul 2025', 8.1, ...fallen),
  figure('value of bilateral trade january to july in dollars', 125.8e9, 'totaling $125.8 billion'),
  figure('by how much did imports of cars from china fall?', 46, slump),
  figure('vehicle imports from china in dollars', 5.8e9, slump),
  figure('how much are chinese vehicle imports worth', 5.8e9, slump),
  figure('drop in phone and computer imports', 27.5, '27.5%'),
  figure('smartfone imports', 27.5, '27.5%'),
  figure('how did fuel exports change', 20, 'fell almost 20%'),
  figure('russian fuel exports to china jan-jul 2025', 20, 'fell almost 20%'),
  figure('how many joint projects are there', 63, '63 joint projects'),
  figure('what are the joint projects worth?', 130e9, '63 joint projects'),
  figure('how many chinese truck makers were banned', 4, 'four major Chinese truck makers'),
  figure('growth of machine tool production in russia', 137, 'rising by 137%'),
  figure('market share of chinese carmakers before the war', 10, 'less than 10% market share'),
  figure('what place does russia have among chinas trading partners', 7, 'seventh-largest'),
  figure('how much bigger is the chinese economy than the russian one', 9, 'nine times larger'),
  figure('товарооборот за 2024 год', 245e9, ...record),
  figure('импорт автомобилей из китая', 46, slump),
  figure('2024年中俄贸易额', 245e9, ...record),
  words(
    'why is trade falling?',
    'volatility in commodity markets',
    'three main reasons',
    'Led by a slump',
    'natural correction',
  ),
  words(
    'what reasons does the minister give for the slowdown',
    'three main reasons',
    'volatility in commodity markets',
  ),
  words('what did Alikhanov say about market saturation', 'gradual saturation', 'market saturation'),
  words(
    'what did the minister say about long-term projects',
    'most successful initiatives',
    'next phase of trade',
  ),
  words('what does the next phase of trade depend on', 'next phase of trade'),
  words('who blames excessive car imports', 'Avtovaz and truckmaker Kamaz'),
  words('what did kamaz complain about', 'Avtovaz and truckmaker Kamaz'),
  words(
    'what did the chinese foreign ministry say',
    'yielded fruitful results',
    'underlying trend',
    'full of confidence',
  ),
  words('when did xi visit the kremlin', 'When visiting the Kremlin in May'),
  words('when was the no limits partnership signed', 'February 2022'),
  words('where is the shanghai cooperation organisation summit', 'city of Tianjin'),
  words('who will attend the forum besides putin', 'Narendra Modi'),
  words('is there an agreement on power of siberia 2', 'unable to agree'),
  words('what about wheat exports to china', 'winter wheat'),
  words('which areas could help trade grow', 'areas of expansion', 'ways to boost trade'),
  words('what offset the fall in imports', 'offset by a surge'),
  words('which metals does russia export more of', 'aluminium, copper and nickel'),
  words('what does kommersant say about chinese investment', 'only a fraction'),
  words('why did demand for chinese machine tools fall', 're-tooled'),
  words(
    'what role does chinese technology play for the russian military',
    'crucial for the Russian military',
    'single missile',
  ),
  words('is china an ally of russia', 'does not behave like an ally', 'no genuine allies', 'nothing allied'),
  words('did china stop payments', 'stops payments'),
  words('Why does Putin meet Xi?', 'reverse as he prepares', 'increase trade'),
  nothing('turnover 2019', 'stat'),
  nothing('wine', 'stat'),
  nothing('brent price'),
  nothing('timber exports to china'),
  nothing('soybean imports 2025'),
  nothing('usd to yuan exchange rate'),
  nothing('how much gas did russia sell to china'),
  nothing('car exports from russia to china'),
  nothing('trade between russia and india in 2024'),
  nothing('chinese tourists in moscow'),
  nothing('what did elon musk say'),
  nothing('price of a lada'),
  nothing('bitcoin'),
  nothing('hotel prices in kazan'),
  nothing('hello'),
  nothing('write me a poem about trade'),
  nothing('should i invest in yuan'),
  nothing('translate this into chinese'),
];
