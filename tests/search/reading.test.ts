/** What a question is read as, seen in what answers it, over a small newsroom of our own words. */
import { expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf({
  id: 'tea',
  title: 'The Amur tea trade in figures',
  publisher: 'Harbour Post',
  published: '2025-09-10',
  body: [
    'China spent $64 million on Russian honey in 2024, the Northern Sea Bank said.',
    'A kilo of honey was sold for 410 roubles in Khabarovsk in August.',
    'The aim of $70bn in trade by 2030 looks far away, its economist told the forum.',
    'Only 5 per cent of the honey came by rail.',
    'The town of Kyakhta sells honey.',
    'In sales of honey Tynda ranked first, far ahead of Skovorodino, a town to the west of it.',
    'The ministry is not going to lift the fee on wax.',
    'Sales of wax to China rose 9%, while 700 tonnes of rye went there in June.',
    'A hundred loads of wax left the yard at Chita in May.',
    'Beekeeping needs no subsidies, said Darya Lin, who heads the guild of beekeepers.',
    'Forty hives were stolen near Kyakhta.',
    'The barges that cross to Heihe took 1,900 tonnes of gravel in July.',
  ].join('\n\n'),
});
const value = (question: string): number | null => {
  const found = library.find({ kind: 'ask', question }, '2025-10-01');
  return found.kind === 'nothing' ? null : (found.findings[0].figures[0]?.value ?? null);
};

test.each([
  ['how much did Beijing spend on honey in 2024', 64_000_000, 'a capital stands for its country'],
  ['price of honey in Khabarovsk', 410, 'a town is a place'],
  [
    'how much gravel went over the sea to Heihe in July',
    1900,
    'sea is no name, though it stands in one alone here',
  ],
  ['honey sold in Irkutsk', null, 'another town is'],
  ['how much barley went to China in June', null, 'a figure of other goods is none of these'],
  ['how many candles of wax were sold to China', null, 'by how many percent they rose does not tell'],
  ['how many loads of wax a day leave the yard at Chita', null, 'nothing there is told by the day'],
  ['how many loads of wax left the yard at Chita', 100, 'that is asked here'],
  ['by how much did wax sales to China rise', 9, 'that is asked here'],
  ['how many hives were stolen near Kyakhta', 40, 'a number in words'],
])('%s: %s, since %s', (question, expected, _reason) => {
  expect(value(question)).toBe(expected);
});

test.each([
  ['who doubts the aim of 70 billion', '$70bn', 'a sign before the number, a short word behind it'],
  ['which town sells the most honey', 'Tynda', 'a word for the first of its kind'],
  ['is the fee on wax going to be lifted', 'not going to', 'to be going to is to look ahead'],
  ['will the fee on wax be lifted', 'not going to', 'what somebody is going to do looks ahead'],
  ['what came to 5% by rail', '5 per cent', 'a percentage in words'],
])('%s: %s, since %s', (question, words, _reason) => {
  const found = library.find({ kind: 'ask', question }, '2025-10-01');
  expect(found.kind === 'found' && found.findings[0].passage.text).toContain(words);
});

test.each([
  ['what did Darya Lin say about honey', true, 'what she speaks of'],
  ['what did Darya Lin say about visas', false, 'what she does not'],
])('%s: answered is %s, since it is %s', (question, answered, _reason) => {
  expect(library.find({ kind: 'ask', question }, '2025-10-01').kind === 'found').toBe(answered);
});

test.each(['should i keep my money in honey', 'can you recommend a good jar of honey'])(
  '%s asks for advice, and gets none',
  (question) => {
    expect(library.find({ kind: 'ask', question }, '2025-10-01')).toMatchObject({ because: 'small-talk' });
  },
);

test('a row of a table tells of the country it names and of the one that the table is of', () => {
  const tables = libraryOf({
    id: 'table',
    title: "China's honey imports by origin, July 2025",
    publisher: 'Harbour Post',
    published: '2025-08-10',
    body: [
      'Honey reached the ports in good time.',
      '| Origin | July, tonnes | y/y, % |\n|---|---|---|\n| Argentina | 310 | +6.1 |\n| Vietnam | 120 | -2.0 |',
    ].join('\n\n'),
  });
  const answer = tables.find(
    { kind: 'ask', question: 'how much honey did vietnam sell to china in july 2025' },
    '2025-10-01',
  );
  expect(answer.kind === 'found' && answer.findings[0].passage.text).toContain('Vietnam');
});
