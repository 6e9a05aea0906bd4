import { expect, test } from 'vitest';
import { readAskedDirection, readDirection } from '../../src/search/direction.ts';

test.each([
  ["china's exports to russia", 'exports', 'China', 'Russia'],
  ['russian imports from china', 'imports', 'China', 'Russia'],
  ['how much coal did russia sell to china', 'exports', 'Russia', 'China'],
  ['crude bought by china', 'imports', null, 'China'],
  ['russian phones sold in china', 'exports', 'Russia', 'China'],
  ['wine exports to china', 'exports', null, 'China'],
  ['trade turnover between russia and china', 'turnover', null, null],
  ['chinese car imports', 'imports', null, null],
  ["china's car imports", 'imports', null, 'China'],
  ['eu exports to russia', 'exports', 'European Union', 'Russia'],
  ['kazakh honey sales to china', 'exports', 'Kazakhstan', 'China'],
  ['how much honey did indian shops purchase from russia', 'imports', 'Russia', 'India'],
  ["china's spending on russian honey", null, null, 'China'],
  ['china-bound honey', null, null, 'China'],
  ['honey shipped out of russia', null, 'Russia', null],
  ['honey headed for china', null, null, 'China'],
  ['how many chinese students work in russia', null, null, null],
  ['a firm pulled out of russia', null, null, null],
])('"%s": %s, %s sells, %s buys', (text, flow, seller, buyer) => {
  expect(readDirection(text)).toMatchObject({ flow, seller, buyer });
});

test('a sentence that tells both ways settles neither', () => {
  const both = 'China’s exports to Russia fell while its imports from Russia grew';
  expect(readDirection(both)).toMatchObject({ flow: null, seller: null, buyer: null });
});

test.each([
  ['tell us about coal', [], 'a pronoun is no country'],
  ['us china trade', ['United States', 'China'], 'beside another country it is one'],
  ['Inner Mongolia', [], 'a province of China'],
  ['Kazakh and Russian grain', ['Kazakhstan', 'Russia'], 'adjectives name countries'],
])('"%s" names %j: %s', (text, countries) => {
  expect(readDirection(text).countries).toEqual(countries);
});

test.each([
  ['chinese vans sold in 2025', null, 'goods called by their origin may be sold anywhere'],
  ['chinese vans sold to russia', 'exports', 'a buyer is named'],
  ['how many vans did china sell', 'exports', 'a seller is named'],
  ['chinese vans exported in 2025', 'exports', 'it is said that they go abroad'],
])('a question for "%s" asks for %s: %s', (text, flow, _reason) => {
  expect(readAskedDirection(text).flow).toBe(flow);
});
