import { expect, test } from 'vitest';
import { readingsIn, rolesIn } from '../sentence.ts';

test.each([
  // changes
  [
    'Imports slumped 46% to $5.8 billion.',
    ['slumped 46%: change down', '$5.8 billion: level down'],
    'a change word, then `to`',
  ],
  ['Shipments were down 8.1%.', ['down 8.1%: change down'], '`down` leads'],
  ['Output is rising by 137%.', ['rising by 137%: change up'], '`by` after a change word'],
  ['Sales were 19.3% more than in May.', ['19.3% more: change up'], '`more` follows'],
  ['A 12% decline in sales was booked.', ['12% decline: change down'], 'a change noun follows'],
  ['Sales showed 8% annual growth.', ['8% annual growth: change up'], 'an adjective between'],
  ['There was a fall of 6%.', ['6%: change down'], '`of` after a change noun'],
  ['The drop was 6%.', ['6%: change down'], 'a change noun is the subject'],
  ['The total was $5 bn (−12.1% y/y).', ['$5 bn: level down', '−12.1%: change down'], 'a sign'],
  ['They cut their emissions 42%.', ['42%: change down'], 'what is cut stands between'],
  [
    'Car imports from China and Japan fell 30% and 12%, respectively.',
    ['fell 30%: change down', '12%: change down'],
    'a list',
  ],
  ['Trade rose 29% in 2022 and 26% in 2023.', ['rose 29%: change up', '26%: change up'], 'a list with times'],
  [
    'Brent settled at $67 a barrel, down $1, or 0.8%.',
    ['$67 a barrel: price down', 'down $1: change down', '0.8%: change down'],
    'the same change twice',
  ],
  [
    'Land exports fell less than those by sea: by 2.2% against 4.6%.',
    ['2.2%: change down', '4.6%: change down'],
    'two changes compared',
  ],
  // levels and baselines
  ['Sales fell to 95,000 vans from 128,000.', ['95,000 vans: level down', '128,000: baseline'], 'to … from'],
  ['The share rose from 20% to 38%.', ['20%: baseline', '38%: share up'], 'from … to'],
  ['Exports totalled $10.7bn, against $9.4bn in May.', ['$10.7bn: level', '$9.4bn: baseline'], 'against'],
  [
    'Chinese makers went from less than 10% to more than half.',
    ['less than 10%: baseline', 'more than half: share up'],
    'a move says its direction by its ends',
  ],
  [
    'The cap of $60 a barrel was lowered to $47.',
    ['$60 a barrel: baseline', '$47: price down'],
    'what was lowered',
  ],
  [
    'Net income: RMB 4.2 billion (2023: RMB 3.9 billion).',
    ['RMB 4.2 billion: level', 'RMB 3.9 billion: baseline'],
    'an earlier year in brackets',
  ],
  ['The share is no longer 18% but 12%.', ['18%: baseline', '12%: share'], 'no longer'],
  [
    'The ruble weakened past 90 to the dollar.',
    ['past 90 to the dollar: price down'],
    'past a mark is a level',
  ],
  ['The firm raised $5 billion abroad.', ['$5 billion: level'], 'to raise money is no change'],
  ['Energy made up 12% of sales.', ['12%: share'], '`made up` is no rise'],
  ['The air force shot down five drones.', ['five drones: count'], '`shot down` is no fall'],
  // the rest
  ['Almost 20% of the trucks were electric.', ['Almost 20%: share'], 'percent of'],
  ['The yuan held a 35% share.', ['35%: share'], 'a share follows'],
  ['The key rate stood at 21%.', ['21%: rate'], 'a rate'],
  ['The fee will rise 10-20% a year.', ['rise 10-20% a year: rate up'], 'a change a year'],
  ['Coal sold at $96 a tonne.', ['$96 a tonne: price'], 'a price'],
  ['Officials listed 63 projects.', ['63 projects: count'], 'a count'],
  [
    'They sold 28,000 Ladas, 21.5% fewer.',
    ['28,000 Ladas: level down', '21.5% fewer: change down'],
    'a count with a change is a level',
  ],
  ['Sales doubled to 40,000 vans.', ['doubled: multiple up', '40,000 vans: level up'], 'a multiple'],
  ['China was the third-largest buyer.', ['third-largest: rank'], 'a rank'],
  [
    'It set aside 450 million rubles ($5.5 million).',
    ['450 million rubles: level', '$5.5 million: level'],
    'a conversion',
  ],
])('%s → %j (%s)', (text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});

test.each(['Exports did not rise by 5%.', 'The duty is not 18%.'])(
  'what is denied is no figure: %s',
  (text) => {
    expect(readingsIn(text)).toEqual([]);
  },
);

test('what is taken back is only the baseline of its correction', () => {
  const text = 'An earlier version of this story said imports rose 12%; they fell 8%.';
  expect(rolesIn(text)).toEqual(['rose 12%: baseline', 'fell 8%: change down']);
});
