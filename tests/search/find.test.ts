/** From a question to an answer, over a small newsroom of our own words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/figures/figure.ts';
import type { Library } from '../../src/library.ts';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf(
  {
    id: 'harbour',
    title: 'Russian coal sales to China slip as potash climbs',
    publisher: 'Harbour Post',
    published: '2025-09-10',
    body: [
      'Russia exported 41.2 million tonnes of coal to China in January-July 2025, down 7.4% from a year earlier.',
      'Potash shipments to China rose 12% to 1.9 million tonnes in January-July 2025.',
      'China imported 14,300 tractors less than planned because dealers in Harbin had filled their yards, said Pyotr Lukin of the Farm Machinery Union.',
      'The Nadezhda border bridge opened to lorries on 4 May 2023.',
      'In 2024 trade turnover between Russia and China reached a record $245 billion.',
      'Lukin said farmers would rather repair old tractors than pay such prices.',
      'The port of Olga handled 310,000 tonnes of grain in 2024.',
    ].join('\n\n'),
  },
  {
    id: 'river',
    title: 'Two-way trade and its limits',
    publisher: 'River Gazette',
    published: '2025-08-02',
    body: [
      'Trade turnover between Russia and China was $244.8 billion in 2024, customs officers said.',
      'India bought 58,000 tonnes of Russian rubber in 2024.',
    ].join('\n\n'),
  },
);

const today = '2025-10-01';
const ask = (question: string, of: Library = library) => of.find({ kind: 'ask', question }, today);
const stat = (topic: string, period: string | null = null, flow: Flow | null = null) =>
  library.find({ kind: 'stat', topic, period, flow }, today);

function first(answer: ReturnType<typeof ask>) {
  if (answer.kind === 'nothing') return { because: answer.because };
  const [{ passage, figures }] = answer.findings;
  return { text: passage.text, value: figures[0]?.value, unit: figures[0]?.unit };
}

describe('the first figure is the one asked for', () => {
  test.each([
    ['how much did coal exports fall in january-july 2025', 7.4, 'the change'],
    ['how much coal did russia export to china in january-july 2025', 41_200_000, 'the amount'],
    ['potash january-july 2025, tonnes', 1_900_000, 'the unit named'],
    ['by how much did potash shipments rise', 12, 'the change of what is asked about'],
    ['turnover in 2024', 245_000_000_000, 'the level'],
  ])('%s: %d, %s', (question, value) => {
    expect(first(ask(question)).value).toBe(value);
  });

  test.each([
    ['coal', null, null, 'coal'],
    ['coal', 'january-july 2025', null, 'coal'],
    ['coal', '2025-01/2025-07', 'exports', 'coal'],
    ['potash', null, null, 'Potash'],
  ] as const)('/stat %s %s %s', (topic, period, flow, word) => {
    const found = first(stat(topic, period, flow));
    expect(found.text).toContain(word);
    expect(found.value).toBeDefined();
  });
});

describe('words that are not figures', () => {
  test.each([
    ['when did the nadezhda bridge open', '4 May 2023'],
    ['why did china import fewer tractors', 'because dealers'],
    ['what did lukin say about old tractors', 'would rather repair'],
  ])('%s', (question, words) => {
    expect(first(ask(question)).text).toContain(words);
  });
});

describe('however it is typed', () => {
  test.each([
    ['coal exprots jan-jul 2025', 'a slip'],
    ['COAL EXPORTS JAN-JUL 2025', 'capitals'],
    ['how many tons of coal did russia sell to china jan-july 2025?', 'other words'],
    ['экспорт угля в январе-июле 2025', 'Russian'],
    ['2025年1-7月煤炭出口', 'Chinese'],
  ])('%s (%s)', (question) => {
    expect(first(ask(question)).text).toContain('million tonnes of coal');
  });
});

describe('nothing, with the reason', () => {
  test.each([
    ['coal exports in 2019', 'other-period'],
    ['coal exports from china to russia', 'other-flow'],
    ['coal exports to japan', 'other-place'],
    ['uranium', 'no-match'],
    ['samsonite', 'no-match'],
    ['$2', 'no-match'],
    ['hello there', 'small-talk'],
    ['help', 'small-talk'],
    ['should I buy yuan now', 'small-talk'],
    ['thanks, that was great!', 'small-talk'],
  ])('%s: %s', (question, because) => {
    expect(first(ask(question))).toEqual({ because });
  });

  test('the nearest thing that is there is named', () => {
    const answer = ask('coal exports in 2019');
    expect(answer.kind === 'nothing' && answer.nearest[0]?.topic).toBe('coal');
  });

  test('an empty library has nothing', () => {
    expect(first(ask('coal', libraryOf()))).toEqual({ because: 'no-match' });
  });
});

describe('one statement, several articles', () => {
  test('is shown once, with the other as agreement, since 245 is 244.8 rounded', () => {
    const answer = ask('trade turnover 2024');
    if (answer.kind === 'nothing') throw new Error(answer.because);
    const totals = answer.findings.filter(({ passage }) => passage.text.includes('turnover'));
    expect(totals).toHaveLength(1);
    expect(totals[0]?.alsoIn.map(({ agrees }) => agrees)).toEqual([true]);
  });

  test('a publisher that is named is the only one asked', () => {
    expect(first(ask('trade turnover 2024 according to river gazette')).text).toContain('$244.8 billion');
  });
});

describe('which of several sentences is shown', () => {
  const shownOf = (of: Library, topic: string) => {
    const answer = of.find({ kind: 'stat', topic, period: null, flow: null }, today);
    if (answer.kind === 'nothing') throw new Error(answer.because);
    const [{ passage, alsoIn }] = answer.findings;
    return {
      article: passage.article.id,
      kind: passage.within.kind,
      also: alsoIn.map((other) => [other.passage.article.id, other.agrees]),
    };
  };
  const rubber = 'Exports of rubber to China came to 71,400 tonnes in 2024.';

  test('running text before the bullet that sums it up', () => {
    const of = libraryOf({ body: `- Rubber exports at 71,000 tonnes in 2024\n\n${rubber}` });
    expect(shownOf(of, 'rubber').kind).toBe('text');
  });

  test('the article that had it first before a later copy', () => {
    const first = { id: 'first', publisher: 'Harbour Post', published: '2025-01-20', body: rubber };
    const later = { id: 'later', publisher: 'River Gazette', published: '2025-01-22', body: rubber };
    expect(shownOf(libraryOf(later, first), 'rubber')).toMatchObject({
      article: 'first',
      also: [['later', true]],
    });
  });

  test('another value for the same thing is shown as a disagreement', () => {
    const other = rubber.replace('71,400', '88,200');
    const of = libraryOf({ id: 'one', body: rubber }, { id: 'two', publisher: 'River Gazette', body: other });
    expect(shownOf(of, 'rubber').also).toEqual([['two', false]]);
  });
});

describe('what is asked for has to be what is said', () => {
  const of = libraryOf({
    id: 'cellar',
    title: 'Beer, crabs and banks',
    published: '2025-09-10',
    body: [
      'Beer exports from Russia to China came to 24 million litres in January-July 2025.',
      'Crab exports from Russia to China were worth $310 million in 2024. They had been $280 million in 2023.',
      'The share of the yuan in payments rose to 58% in 2024. Nobody in Harbin pays 140% for it any longer.',
      'Freight from Harbin costs $4,100 a container.',
      'Dealer Roman Ilyin is calm. Buyers will be back by spring, he says, when banks lend again.',
    ].join('\n\n'),
  });

  test.each([
    ['beer exports to china', 24_000_000, 'the goods themselves'],
    ['crab exports to china in 2023', 280_000_000, 'a sentence that leans on the one before it'],
    ['share of the yuan in payments', 58, 'a share is a part, never more than all'],
  ])('%s: %d, %s', (question, value) => {
    expect(first(ask(question, of)).value).toBe(value);
  });

  test.each([
    ['wine exports to china', 'beer is no wine'],
    ['usd/cny exchange rate', 'what a container costs is no exchange rate'],
    ['will crab exports ever reach a billion dollars', 'what was says nothing of what will be'],
  ])('%s: nothing, since %s', (question) => {
    expect(ask(question, of).kind).toBe('nothing');
  });

  test('two sentences of a paragraph are quoted together where one names and the other answers', () => {
    expect(first(ask('what did dealer Ilyin say', of)).text).toContain('calm. Buyers will be back');
  });
});

describe('what is like the answer and is none', () => {
  const of = libraryOf({
    title: 'The ferry of Lazarev',
    published: '2025-09-10',
    body: [
      'Cocoa cost $9,100 a tonne in Dalian in August 2025.',
      'Stepan Orlov is captain of the ferry Lazarev. He has steered it for 31 years.',
      'The ferry needs 3 days to Dalian with 40 containers of cocoa, said Vera Belova, who buys its tickets.',
    ].join('\n\n'),
  });

  test.each([
    ['how much cocoa did china buy in august 2025', 'a price is no amount'],
    ['who is the owner of the ferry Lazarev', 'a captain is no owner'],
    ['who runs Kvasinsk Shipping', 'nobody writes of the firm'],
  ])('%s: nothing, since %s', (question) => {
    expect(ask(question, of).kind).toBe('nothing');
  });

  test('who holds an office is told by the sentence that names the office', () => {
    expect(first(ask('who is the captain of the ferry Lazarev', of)).text).toContain('Stepan Orlov');
  });

  test('how many days is answered in days, with how many else there are beside them', () => {
    expect(first(ask('how many days does the ferry need to dalian', of))).toMatchObject({
      value: 3,
      unit: 'day',
    });
  });
});

test('a topic alone is answered by what crosses the border before what is made', () => {
  const of = libraryOf({
    body: [
      'A plant near Tver made 76,000 tractors in 2024.',
      'China sold 31,000 tractors to Russia in 2024.',
    ].join('\n\n'),
  });
  const answer = of.find({ kind: 'stat', topic: 'tractors', period: '2024', flow: null }, today);
  expect(answer.kind === 'found' && answer.findings.map(({ figures }) => figures[0]?.value)).toEqual([
    31_000, 76_000,
  ]);
});

describe('which of several that are near', () => {
  const of = libraryOf(
    {
      id: 'rail',
      title: 'Freight through Olga and Perm',
      published: '2025-10-10',
      body: [
        'Rail freight came to 31 million tonnes in January-September 2025. In January-June it had been 20 million tonnes.',
        'Russia supplied 9% of China’s rubber in 2024, while China supplied 41% of Russia’s rubber.',
        'Gas supplies came to 30 billion cubic metres in 2024. Gas supplies have run at 106 million cubic metres a day since.',
        'Lorries to Perm wait for days. The lorries mostly carry onions, shoes and garden tools.',
        'Warehouses in Perm and Olga are full; rents of warehouses in Perm rose by 12% in 2025.',
        'Dealers fear the spring. Sales are slow, as they pay more for loans than before.',
        'The dockers of Olga blame the crane. The crane stands idle, says Oleg Orlov, and nobody repairs it.',
      ].join('\n\n'),
    },
    {
      id: 'bank',
      title: 'Agrarian Trade Bank of Kazan waits',
      published: '2025-10-01',
      body: 'Settlements in yuan took 14 days on average in September 2025.',
    },
  );

  test.each([
    ['rail freight nine months', 31e6, 'nine months are those from January on'],
    ["russia's share of china's rubber 2024", 9, 'whose share, and of whose whole'],
    ["china's share of russia's rubber 2024", 41, 'the other way round'],
    ['daily gas supplies', 106e6, 'so much a day'],
    ['settlements in yuan', 14, 'a currency that is paid in is no unit'],
  ])('%s: %d, %s', (question, value) => {
    expect(first(ask(question, of)).value).toBe(value);
  });

  test.each([
    ['what do the lorries carry', 'onions, shoes', 'a list of goods'],
    ['why are sales slow', 'as they pay more', 'as, where it gives a reason'],
    ['who blames the crane', 'blame the crane', 'who did what the question says'],
  ])('%s: %s, %s', (question, words) => {
    expect(first(ask(question, of)).text).toContain(words);
  });

  test.each([
    ['birch logs', 'Birch logs', 'a word that the topic has not'],
    [
      'where does russia rank among buyers of rubber in 2025',
      'fourth place',
      'a rank without a time is of today',
    ],
  ])('%s: %s, %s', (question, words) => {
    const of = libraryOf({
      id: 'saw',
      title: 'Logs and rubber',
      published: '2025-06-10',
      body: [
        'Exports of logs to China came to 900,000 cubic metres in 2024.',
        'Birch logs came to 40,000 cubic metres in 2024.',
        'Russia has slipped to fourth place among buyers of rubber.',
      ].join('\n\n'),
    });
    expect(first(ask(question, of)).text).toContain(words);
  });

  test.each([
    ['price of lng in 2024', 'pipeline gas is no LNG'],
    ['what did brent trade at on 21 march', 'a price is asked for, and no sentence has one'],
  ])('%s: nothing, since %s', (question) => {
    const of = libraryOf({
      id: 'pipe',
      title: 'Gas and oil prices',
      published: '2025-02-10',
      body: [
        'The average price of pipeline gas fell to $252 per 1,000 cubic metres in 2024.',
        'Traders compare every cargo with Brent.',
        'Urals is sold at a discount to Brent of $4 a barrel.',
      ].join('\n\n'),
    });
    expect(ask(question, of).kind).toBe('nothing');
  });

  test('a figure of another town is none of the one asked about', () => {
    expect(ask('rents of warehouses in perm', of).kind).toBe('found');
    expect(ask('rents of warehouses in olga', of).kind).toBe('nothing');
  });
});

test('findings are real, their figures lie inside their passages, and no article fills the answer', () => {
  const words = [
    'coal',
    'potash',
    'exports',
    '2024',
    'how much',
    'why',
    'lukin',
    'trade',
    'china',
    'tonnes',
    'who',
    '%',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 6 }), (parts) => {
      const answer = ask(parts.join(' '));
      if (answer.kind === 'nothing') return;
      expect(answer.findings.length).toBeLessThanOrEqual(5);
      for (const { passage, figures } of answer.findings) {
        expect(library.passages.map(({ start }) => start)).toContain(passage.start);
        expect(library.passages.map(({ end }) => end)).toContain(passage.end);
        for (const { mention } of figures) {
          expect(mention.start).toBeGreaterThanOrEqual(passage.start);
          expect(mention.end).toBeLessThanOrEqual(passage.end);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the same request has the same answer', () => {
  expect(ask('coal exports')).toEqual(ask('coal exports'));
});

test('search ranks a sentence by what its article is about, too', () => {
  const of = libraryOf(
    {
      id: 'rice',
      title: 'Rice',
      body: 'Rice from Harbin is cheap.\n\nPrices rose in the spring of the year.\n\nRice is short.',
    },
    {
      id: 'tea',
      title: 'Tea',
      body: 'Tea from Fujian is dear.\n\nPrices rose in the spring of the year.\n\nTea is short.',
    },
  );
  const ids = (words: string) => of.search(words, 2).map(({ passage }) => passage.article.id);
  expect(ids('rice prices spring')[0]).toBe('rice');
  expect(ids('tea prices spring')[0]).toBe('tea');
});
