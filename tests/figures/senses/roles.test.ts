import { expect, test } from 'vitest';
import { readingsIn, rolesIn } from '../sentence.ts';

test.each([
  // changes
  [
    'Imports slumped 46% to $5.8 billion.',
    ['slumped 46%: change down', '$5.8 billion: level down'],
    'a change word, then `to`',
  ],
  ['Shipments were down 6.4%.', ['down 6.4%: change down'], '`down` leads'],
  ['Output is rising by 137%.', ['rising by 137%: change up'], '`by` after a change word'],
  ['Sales were 14.8% more than in May.', ['14.8% more: change up'], '`more` follows'],
  ['An 11% slump in orders was booked.', ['11% slump: change down'], 'a change noun follows'],
  ['Sales showed 8% annual growth.', ['8% annual growth: change up'], 'an adjective between'],
  ['They saw a drop of 6%.', ['6%: change down'], '`of` after a change noun'],
  [
    'Steel fell 6% to 800 tonnes, and pig iron 9% to 200 tonnes.',
    ['fell 6%: change down', '800 tonnes: level down', '9%: change down', '200 tonnes: level down'],
    'the verb of the clause before',
  ],
  ['Coke: $210/t, -$4 w/w.', ['$210/t: price down', '-$4: change down'], 'a sign, told from another time'],
  ['They earned a quarter more from it.', ['a quarter more: change up'], 'more, with its source behind it'],
  ['Loans grew 3% after 5% in May.', ['grew 3%: change up', '5%: change up'], 'after another change'],
  ['It borrowed $3 million at 4%.', ['$3 million: level', '4%: rate'], 'what money is lent at'],
  ['Tea rose by a more subdued 3%.', ['rose by a more subdued 3%: change up'], 'a judgement between'],
  ['It was sold at $2 a barrel below Dubai.', ['$2 a barrel: price'], 'below another price'],
  [
    'A crossing lasted six hours, half as long as in May.',
    ['six hours: level down', 'half as long: multiple down'],
    'half as long',
  ],
  ['The share slipped, dipping under 40%.', ['under 40%: share down'], 'under a mark'],
  ['He has given up two shops.', ['two shops: count'], 'given up is no rise'],
  ['The drop was 6%.', ['6%: change down'], 'a change noun is the subject'],
  ['The drop came to $8 billion.', ['$8 billion: change down'], 'a change noun is the subject of money'],
  ['The fee was indexed by 20%.', ['indexed by 20%: change up'], 'indexed'],
  ['Freight eats up 46% of the price.', ['46%: share'], 'eats up is no rise'],
  ['The bank wrote off $9 million.', ['$9 million: level'], 'writes off is no fall'],
  ['Peru is the top supplier.', ['top supplier: rank'], 'top'],
  ['Peru moved from first to third place.', ['first: baseline', 'third place: rank'], 'two places'],
  [
    'Fish: 31 tonnes in May (29 tonnes a year earlier).',
    ['31 tonnes: level', '29 tonnes: baseline'],
    'in brackets',
  ],
  ['The bill was $7 bn (−3.4% y/y).', ['$7 bn: level down', '−3.4%: change down'], 'a sign'],
  ['They cut their emissions 42%.', ['42%: change down'], 'what is cut stands between'],
  [
    'Tea and rice sales fell 23% and 17%, respectively.',
    ['fell 23%: change down', '17%: change down'],
    'a list',
  ],
  [
    'Freight rose 31% in 2021 and 18% in 2022.',
    ['rose 31%: change up', '18%: change up'],
    'a list with times',
  ],
  [
    'Nickel closed at $15,200 a tonne, down $90, or 0.6%.',
    ['$15,200 a tonne: price down', 'down $90: change down', '0.6%: change down'],
    'the same change twice',
  ],
  [
    'Rail fell less than the roads: by 1.3% against 5.1%.',
    ['1.3%: change down', '5.1%: change down'],
    'two changes compared',
  ],
  // levels and baselines
  ['Output sank to 61,000 vans from 74,000.', ['61,000 vans: level down', '74,000: baseline'], 'to … from'],
  ['The share rose from 14% to 29%.', ['14%: baseline', '29%: share up'], 'from … to'],
  ['Exports totalled $6.3bn, against $5.8bn in May.', ['$6.3bn: level', '$5.8bn: baseline'], 'against'],
  [
    'Korean mills went from under 5% to nearly 40%.',
    ['under 5%: baseline', 'nearly 40%: share up'],
    'a move says its direction by its ends',
  ],
  ['The fee of $12 a tonne was cut to $9.', ['$12 a tonne: baseline', '$9: price down'], 'what was lowered'],
  [
    'Turnover: RMB 7.5 billion (2022: RMB 6.8 billion).',
    ['RMB 7.5 billion: level', 'RMB 6.8 billion: baseline'],
    'an earlier year in brackets',
  ],
  ['The share is no longer 18% but 12%.', ['18%: baseline', '12%: share'], 'no longer'],
  [
    'The tenge slid past 540 to the dollar.',
    ['past 540 to the dollar: price down'],
    'past a mark is a level',
  ],
  ['The firm raised $5 billion abroad.', ['$5 billion: level'], 'to raise money is no change'],
  ['Energy made up 12% of sales.', ['12%: share'], '`made up` is no rise'],
  [
    'The club will offer up 12 wines from more than 25 farms.',
    ['12 wines: count', 'more than 25 farms: count'],
    '`offer up` is no rise',
  ],
  ['The air force shot down five drones.', ['five drones: count'], '`shot down` is no fall'],
  [
    'Stocks fell to 7 million tonnes from 9 in June and 10 in May.',
    ['7 million tonnes: level down', '9: baseline', '10: baseline'],
    'two baselines',
  ],
  ['Flows rose to a record of 70 mcm.', ['70 mcm: level up'], 'a record is passed over'],
  ['Sales grew at 5%.', ['5%: change up'], 'to grow at'],
  ['Trade exceeded the old record by 26%.', ['26%: change up'], 'to exceed by'],
  [
    'They went from under 5% to holding nearly 40%.',
    ['under 5%: baseline', 'nearly 40%: share up'],
    'to and a verb',
  ],
  [
    'Its share did not fall but rose, from 61% to 64%.',
    ['61%: baseline', '64%: share up'],
    'only the first verb is denied',
  ],
  ['Tonnage had not fallen as steeply: by 31%.', ['31%: change down'], 'a comparison denies nothing'],
  [
    'Tablets (0.8 million, minus 9%) followed.',
    ['0.8 million: level down', 'minus 9%: change down'],
    'a sign in words',
  ],
  ['The share has reached 64%, from 24% in 2021.', ['64%: share', '24%: baseline'], 'a comma and from'],
  [
    'Fees had risen to 3-5%, from 1% to 1.5% in spring.',
    ['3-5%: rate up', '1% to 1.5%: baseline'],
    'a range as the baseline',
  ],
  [
    'The minister declined to comment on an offer of $5 million at $120.',
    ['$5 million: level', '$120: level'],
    'to decline to do something',
  ],
  // the rest
  ['Almost 30% of the vans were diesels.', ['Almost 30%: share'], 'percent of'],
  ['The yuan held a 35% share.', ['35%: share'], 'a share follows'],
  ['The key rate stood at 19%.', ['19%: rate'], 'a rate'],
  ['The rent will rise 6-8% a year.', ['rise 6-8% a year: rate up'], 'a change a year'],
  ['Urea sold at $330 a tonne.', ['$330 a tonne: price'], 'a price'],
  ['The fair drew 48 boats.', ['48 boats: count'], 'a count'],
  [
    'They sold 6,100 Moskviches, 9.5% fewer.',
    ['6,100 Moskviches: level down', '9.5% fewer: change down'],
    'a count with a change is a level',
  ],
  ['Sales doubled to 40,000 vans.', ['doubled: multiple up', '40,000 vans: level up'], 'a multiple'],
  [
    'Its market is nine times larger than Chile’s.',
    ['nine times larger: multiple'],
    'two things compared at one time',
  ],
  [
    'It drew three times as many visitors as Lima.',
    ['three times: multiple'],
    'two things compared at one time',
  ],
  ['Sales are three times larger than in 2020.', ['three times larger: multiple up'], 'two times compared'],
  ['The fee is 3% plus up to 2% of sales.', ['3%: rate', 'up to 2%: share'], 'a sum is no rise'],
  ['China was the third-largest buyer.', ['third-largest: rank'], 'a rank'],
  [
    'It repaid 620 million rubles ($7.7 million).',
    ['620 million rubles: level', '$7.7 million: level'],
    'a conversion',
  ],
])('%s → %j (%s)', (text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});

test.each(['Orders did not grow by 5%.', 'The duty is not 18%.'])(
  'what is denied is no figure: %s',
  (text) => {
    expect(readingsIn(text)).toEqual([]);
  },
);

test('what is taken back is only the baseline of its correction', () => {
  const text = 'An earlier version of this story said imports rose 12%; they fell 8%.';
  expect(rolesIn(text)).toEqual(['rose 12%: baseline', 'fell 8%: change down']);
});

test.each([
  ['An earlier version of this story said imports rose 12%; they fell 8%.', ['rose 12%'], 'a correction'],
  ['By mistake we wrote that the tax was 12%; the rate is 9%.', ['12%'], 'what the paper itself wrote'],
  ['The share is no longer 18% but 12%.', ['18%'], 'no longer'],
  ['The May total was revised to $19 billion from $18 billion.', ['$18 billion'], 'a revision'],
  ['Growth was corrected from 3% to 4%.', ['3%'], 'a correction with both ends'],
  ['Exports rose 4%, up from the 3% first reported.', ['3%'], 'what was reported before'],
  ['Imports fell 8%, not 12% as previously stated.', ['12%'], 'what is denied and was stated before'],
  ['The share rose to 12% from 18%.', [], 'a comparison takes nothing back'],
  ['As previously reported, exports rose 4%.', [], 'what was reported before and still holds'],
  ['The duty is to be cut from 7% to 4%.', [], 'a change takes nothing back'],
])('%s takes back %j (%s)', (text, mentions) => {
  expect(readingsIn(text).flatMap(({ mention, retracted }) => (retracted ? [mention] : []))).toEqual(
    mentions,
  );
});
