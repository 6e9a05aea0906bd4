import { expect, test } from 'vitest';
import { readAsked } from '../../src/search/asked.ts';

test.each([
  ['how much did coal imports fall', 'figure', 'change'],
  ['by how much did trade grow', 'figure', 'change'],
  ['what were imports of cars worth', 'figure', 'level'],
  ['how many trucks crossed the border', 'figure', 'count'],
  ["russia's share of china's imports", 'fragment', 'share'],
  ['where does russia rank among suppliers', 'figure', 'rank'],
  ['what is the price of potash', 'figure', 'price'],
  ['how many times larger is the economy', 'figure', 'multiple'],
  ['how much timber would lower fees bring back', 'figure', 'level'],
  ['how much did timber sales rise', 'figure', 'change'],
  ['how sharply did timber sales fall', 'figure', 'change'],
  ['how quickly did timber sales grow', 'figure', 'change'],
  ['how badly was the timber trade hit', 'figure', 'change'],
  ['what portion of the timber went by rail', 'figure', 'share'],
  ['what slice of the market is left', 'figure', 'share'],
  ['how big a chunk of the market is left', 'figure', 'share'],
  ['what % of the timber went by rail', 'figure', 'share'],
  ['what level did the river reach', 'figure', undefined],
  ['by what margin is rail cheaper', 'figure', 'change'],
  ['how many fewer mills are open', 'figure', 'change'],
  ['by how much did the price of tea fall', 'figure', 'change'],
  ['did the fee rise or fall, and by how much', 'figure', 'change'],
  ['how dear is a used barge', 'figure', 'price'],
  ['how much is a used barge', 'figure', 'price'],
  ['how much did the price of barges fall', 'figure', 'change'],
  ['how much did barges cost after the fall in orders', 'figure', 'price'],
  ['by what percentage did barges grow', 'figure', 'change'],
  ['what percentage levy do barges pay', 'figure', 'price'],
  ['what percentage of barges pay', 'figure', 'share'],
  ['how high a levy do barges pay', 'figure', 'price'],
  ['how much was a tonne of bran', 'figure', 'price'],
  ['what did live eels go for in may', 'figure', 'price'],
  ['how much now costs a barge', 'figure', 'price'],
  ['the headcount went from what to what', 'figure', 'level'],
])('"%s" wants a %s: %s', (question, form, role) => {
  const asked = readAsked(question, 'ask');
  expect([asked.form, asked.roles[0]]).toEqual([form, role]);
});

test.each([
  ['usd/cny rate', true],
  ['rouble to yuan exchange rate', true],
  ['what is the yuan worth in roubles', true],
  ['how many roubles does a yuan cost', false],
  ['coal exports in dollars', false],
])('"%s" asks what a currency costs in another: %s', (question, exchange) => {
  expect(readAsked(question, 'ask').exchange).toBe(exchange);
});

test.each([
  ['who is the head of the port', true],
  ['who owns the mill', true],
  ['who is asking for lower fees', false],
  ['who was blamed for the delay', false],
  ['who complained about the fees', false],
])('"%s" asks who somebody is: %s', (question, identity) => {
  expect(readAsked(question, 'ask').identity).toBe(identity);
});

test('a currency whose share is asked for is no unit', () => {
  expect(readAsked('share of the rouble in payments', 'ask').units).toEqual([]);
});

test.each([
  ['what did the farm union say about prices', ['farm', 'union'], 'before the verb'],
  ["what is orlov's answer to the strike", ['orlov'], 'before the noun'],
  ['what was the view of the brewers on the strike', ['brewer'], 'behind the noun'],
  ['what was the reply when brewers struck', [], 'nobody'],
])('whose words "%s" asks for: %j, %s', (question, speaker, _reason) => {
  expect(readAsked(question, 'ask').speaker).toEqual(speaker);
});

test.each([
  ['why did prices fall', 'why'],
  ['who complained about the fees', 'who'],
  ['when did the bridge open', 'when'],
  ['where did the minister speak', 'where'],
  ['what did the ministry say about payments', 'said'],
  ['which banks stopped payments', 'which'],
  ['did exports rise', 'whether'],
  ['what would stop prices from rising', 'what'],
  ['what would the price be', 'figure'],
  ['lng price', 'fragment'],
])('"%s" asks %s', (question, form) => {
  expect(readAsked(question, 'ask').form).toBe(form);
});

test.each([
  ['value of exports in dollars', ['USD'], 'a currency named'],
  ['crude in tonnes', ['tonne'], 'a measure named'],
  ['price in yuan per tonne', ['CNY'], 'what a price is paid for is not its unit'],
  ['payments in yuan', [], 'what is paid in a currency is not counted in it'],
  ['how many yuan does the ferry bring in', ['CNY'], 'a currency that is counted'],
  ['how many dollars did they spend', ['USD'], 'a currency that is counted'],
  ['what is keeping the rouble strong', [], 'a currency that is spoken of'],
  ['crude supplies in b/d', ['barrel'], 'an abbreviation'],
  ['gas sent in bcm', ['cubic-metre', 'bcm', 'm3'], 'an abbreviation'],
  ['timber, t', ['tonne'], 'a letter behind a comma'],
  ['power sold in million kwh', ['watt-hour'], 'any unit of the reader of figures'],
  ['how quickly is a wagon unloaded', ['day', 'week', 'month', 'year', 'hour', 'minute'], 'a time it takes'],
  ['how quickly did sales grow', [], 'a change'],
  ['how many hectares are rented', ['hectare'], 'any unit of the reader of figures'],
  ['what was sold in months of rain', [], 'a duration is asked for with how many'],
])('"%s" wants %j: %s', (question, units) => {
  expect(readAsked(question, 'ask').units).toEqual(units);
});

test.each([
  ['daily gas supplies', 'day'],
  ['how many lorries a week cross', 'week'],
  ['gas supplies last year', null],
])('"%s" is measured each %s', (question, per) => {
  expect(readAsked(question, 'ask').per).toBe(per);
});

test.each([
  ['what goods go through olga', 'goods', 'goods named as such'],
  ['what do the lorries carry', 'goods', 'what is carried'],
  ['which banks stopped payments', 'names', 'what has a name'],
  ['which areas may grow', null, 'what has none'],
] as const)('"%s" asks for a list of %s: %s', (question, list, _reason) => {
  expect(readAsked(question, 'ask').list).toBe(list);
});

test.each([
  ['who blames the banks', 'blame'],
  ['what could replace coal', 'replac'],
  ['what is potash', null],
  ['why did it fall', null],
])('"%s" asks who or what did this: %s', (question, deed) => {
  expect(readAsked(question, 'ask').deed).toBe(deed);
});

test('where a level will be is a target', () => {
  const { roles, claim } = readAsked('to what volume will supplies be raised', 'ask');
  expect([roles[0], claim]).toEqual(['level', 'target']);
});

test('up or down asks for neither way', () => {
  expect(readAsked('is tea up or down', 'ask').change).toBeNull();
  expect(readAsked('how far is tea down', 'ask').change).toBe('down');
});

test('these days are now', () => {
  expect(readAsked('what does tea cost these days', 'ask').now).toBe(true);
});

test('a target and a forecast are asked for as such', () => {
  expect(readAsked('target for grain exports', 'ask').claim).toBe('target');
  expect(readAsked('expected turnover', 'ask').claim).toBe('forecast');
  expect(readAsked('grain exports', 'ask').claim).toBeNull();
});

test.each([
  ['how much timber would lower fees bring back', false, 'timber is measured, whatever else is named'],
  ['how long do lorries spend at the gate', false, 'time is spent'],
  ['how much do tourists spend', true, 'money is spent'],
  ['what part of the money goes on tea', true, 'a share of money'],
  ['what part is paid in money of their own', false, 'a share of payments, whatever they are worth'],
])('"%s" asks for money: %s, since %s', (question, money) => {
  expect(readAsked(question, 'ask').money).toBe(money);
});

test.each([
  ['who is the biggest buyer of rubber', true],
  ['who overtook russia in rubber', true],
  ['who said that buyers had gone', false],
  ['who heads the customs post', false],
])('"%s" asks for one who trades: %s', (question, trader) => {
  expect(readAsked(question, 'ask').trader).toBe(trader);
});

test.each([
  ['which port loads the most tea', 'most', 'a superlative'],
  ['who was the first to buy tea', 'most', 'the first of all'],
  ['which mill sells least of all', 'least', 'the other end'],
  ['which mills closed in the first half', null, 'a part of a year'],
  ['is most tea green', null, 'nothing to choose from'],
])('"%s" asks for the first or last of its kind: %s, %s', (question, extreme, _reason) => {
  expect(readAsked(question, 'ask').extreme).toBe(extreme);
});
