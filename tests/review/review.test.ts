import { describe, expect, test } from 'vitest';
import { review } from '../../src/review/index.ts';
import { subjectOf } from '../../src/review/subject.ts';
import { articleOf } from '../newspaper.ts';

type Page = Parameters<typeof articleOf>[0];

const sound =
  'Russia sold 4 million tonnes of coal to China in July 2025, Chinese customs said.\n\nSteel shipments rose by a tenth in the same month, the ministry in Moscow said.';

const remarksOn = (page: Partial<Page>, received: Parameters<typeof review>[1] = () => null) =>
  review([articleOf({ body: sound, ...page })], received, '2025-10-01')[0]?.remarks ?? [];

test('a sound article has no remark', () => {
  expect(remarksOn({})).toEqual([]);
});

describe('one remark, with its kind and its place', () => {
  test.each<[string, string, Partial<Page>, string | null]>([
    ['no date', 'undated', { published: null }, null],
    ['a date to come', 'date', { published: '2025-12-01' }, null],
    ['a date before what it reports', 'date', { published: '2024-03-01' }, '4 million tonnes'],
    ['a newsletter box', 'chrome', { body: `${sound}\n\nSign up for our daily newsletter` }, 'Sign up'],
    ['a ticker', 'chrome', { body: `Brent 81.20 -1.4% WTI 77.10 -0.9%\n\n${sound}` }, 'Brent'],
    ['a line for sharing', 'chrome', { body: `${sound}\n\nShare this on Facebook` }, 'Share this'],
    [
      'the openings of other stories',
      'chrome',
      {
        body: `${sound}\n\nA harbour was closed after…\n\nThe minister of sport wants…\n\nFans of the club will...`,
      },
      'A harbour',
    ],
    ['a headline with another number', 'headline', { title: 'Steel shipments rise by a third' }, null],
    [
      'a headline that turns it round',
      'headline',
      { title: 'Steel shipments fall by a tenth' },
      'rose by a tenth',
    ],
    ['another subject', 'subject', { body: 'The harbour of Bergen was closed for a day.' }, null],
    ['one country alone', 'subject', { body: 'China sold 4 million tonnes of coal to Japan.' }, null],
  ])('%s: %s', (_, kind, page, words) => {
    const body = articleOf({ body: sound, ...page }).body;
    expect(remarksOn(page)).toEqual([
      {
        kind,
        grade: 'warning',
        message: expect.any(String),
        at: words === null ? null : body.indexOf(words),
      },
    ]);
  });
});

test.each([
  ['a headline that rounds', 'Russia sells China about 4 mln tons of coal'],
  ['a headline of what the text does not count', 'Russia sells China coal for $500 million'],
  ['a headline with a rank', 'Russia is second among China’s sellers of coal'],
])('%s is borne out', (_, title) => {
  expect(remarksOn({ title })).toEqual([]);
});

test.each([
  ['a sentence with signed figures', 'Coal (−12.1% y/y; +3.4% m/m) from Russia led in China.'],
  ['a firm that is registered', 'The bank in China, registered in Harbin, pays in roubles for Russian coal.'],
  ['a quotation', '“Sign up for the Russian coal fair in China”, it said.'],
])('%s is no chrome', (_, sentence) => {
  expect(remarksOn({ body: `${sound}\n\n${sentence}` })).toEqual([]);
});

describe('against the document as it was received', () => {
  const text = (received: string) => () => ({ text: received });

  test('white space is no difference', () => {
    expect(remarksOn({}, text(`Menu\n${sound.replaceAll(' ', '\n')}\nFooter`))).toEqual([]);
  });

  test('a changed word is an error, at its paragraph', () => {
    const [remark, ...others] = remarksOn({}, text(sound.replace('a tenth', 'a fifth')));
    expect(others).toEqual([]);
    expect(remark).toMatchObject({
      kind: 'original',
      grade: 'error',
      at: articleOf({ body: sound }).body.indexOf('Steel'),
    });
  });

  test('paragraphs in another order are an error', () => {
    const received = sound.split('\n\n').reverse().join('\n\n');
    expect(remarksOn({}, text(received))[0]?.message).toContain('stands before the paragraph above it');
  });

  test('a document that is not there is an error', () => {
    expect(remarksOn({}, () => ({ missing: 'originals/x.txt' }))[0]?.message).toContain('originals/x.txt');
  });
});

describe('two articles of one story', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
  const story = `Russia sold coal to China in July 2025. ${words.join(' ')}.`;
  const kinds = (...pages: readonly Page[]) =>
    review(pages.map(articleOf), () => null, '2025-10-01').map(({ article, remarks }) => [
      article.id,
      ...remarks.map(({ kind }) => kind),
    ]);

  test('the same story is named once, at the later article', () => {
    expect(kinds({ id: 'a', body: story }, { id: 'b', body: `${story} Reported again.` })).toEqual([
      ['a'],
      ['b', 'duplicate'],
    ]);
  });

  test('half of it is worth a look', () => {
    const half = `Russia sold coal to China in July 2025. ${words.slice(0, 30).join(' ')}. ${words.map((w) => `${w}x`).join(' ')}.`;
    expect(kinds({ id: 'a', body: story }, { id: 'b', body: half })).toEqual([['a'], ['b', 'copy']]);
  });

  test('two stories are two stories', () => {
    const other = `Russia sold coal to China in July 2025. ${[...words].reverse().join(' ')}.`;
    expect(kinds({ id: 'a', body: story }, { id: 'b', body: other })).toEqual([['a'], ['b']]);
  });
});

test.each([
  ['its headline names all three', { title: 'Russia sells China coal', paragraphs: [] }, true],
  [
    'two paragraphs do',
    { title: 'Coal', paragraphs: ['Russia has a new buyer.', 'China takes its coal.'] },
    true,
  ],
  [
    'they stand far apart: not',
    { title: 'News', paragraphs: ['Russia is large.', 'Rain.', 'Rain.', 'China buys coal.'] },
    false,
  ],
  ['Russia is never named: not', { title: 'China buys coal', paragraphs: [] }, false],
])('an article is about the trade where %s', (_, text, about) => {
  expect(subjectOf(text).about).toBe(about);
  expect(subjectOf(text).reason).not.toBe('');
});
