/** Words that end or cannot be what is counted. Data only. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** No noun phrase runs across these. */
export const functionWords = list(`
  a an the this that these those its their his her our your my it they he she we you i one
  of in on at to from by with for as than and or but nor if so yet per via amid
  which who whom whose what where when while whereas because though although how why
  is are was were be been being am has have had having do does did done
  will would shall should can could may might must not no never
  about above across after against along among around before behind below beneath beside between
  beyond despite during except inside into like near off onto out outside over past since through
  throughout till toward towards under until up upon versus vs within without down
  also again already always even ever just only still then there here too very both each every all any
  say says said told ago earlier later apiece respectively now today currently yesterday tomorrow annually daily monthly yearly worth
`);

/** Irregular past forms, after which the thing counted has gone: `480 sold their shares`. */
export const pastVerbs = list(`
  sold left went came took gave made bought found kept held ran saw won lost hit built paid led rose fell grew
  sank became began began brought chose drew drove ate felt fled flew got knew lay lent met put read sent shut spent
  stood swept taught thought threw understood wore wrote
`);

/** They end like plurals. */
export const notPlural = list(`
  as gas was has does yes perhaps always towards besides overseas afterwards sometimes nowadays indoors outdoors
  whereas its his hers ours yours theirs us this less plus minus news upwards downwards afterward
  times happens becomes comes goes makes takes means shows needs wants says
`);

export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['staff', 'staff'],
  ['personnel', 'staff'],
  ['troops', 'soldier'],
  ['aircraft', 'aircraft'],
  ['livestock', 'livestock'],
  ['cattle', 'cattle'],
  ['series', 'series'],
  ['cars', 'car'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['lorries', 'lorry'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['axes', 'axle'],
  ['houses', 'house'],
  ['purchases', 'purchase'],
  ['licences', 'licence'],
  ['movies', 'movie'],
]);

/** One unit, whether the British or the American name is used. */
export const synonyms: ReadonlyMap<string, string> = new Map([
  ['lorry', 'truck'],
  ['aeroplane', 'airplane'],
]);

/** With a number in words, these are a way of speaking, not a figure: `three sources`, `two sides`. */
export const spokenOf = list(`
  sources people persons men women reasons sides countries nations states governments leaders presidents ministers
  officials diplomats traders analysts economists experts observers executives insiders bankers ways things times parts
  halves directions groups aspects types kinds sorts forms factors steps points cases examples questions
  issues problems areas fields sectors segments scenarios options words sentences chapters camps powers
  capitals economies neighbours neighbors allies partners parties presidents friends brothers sisters
  houses worlds lines versions ledgers sets figures numbers estimates fronts levels stages phases sentiments
  others objectives goals consultancies brokerages thinktanks agencies newspapers outlets observers witnesses priorities principles pillars quarters seasons rounds
`);

/** Plurals that are measured, on a scale or in a unit, and not counted. */
export const measured = list(`
  prices rates costs tariffs fees duties taxes sales exports imports shipments deliveries supplies purchases revenues
  profits earnings losses incomes wages salaries stocks inventories reserves volumes yields shares margins premiums discounts
  spreads temperatures scores ratings levels points tons tonnes barrels dollars roubles rubles goods metals chemicals fertilisers
  fertilizers products futures bonds loans deposits investments savings quotes offers bids odds chances indices indexes
  expectations forecasts estimates results figures totals averages numbers
`);
