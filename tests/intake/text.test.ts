/** Texts copied from pages with all their chrome. */
import { describe, expect, test } from 'vitest';
import {
  appeal,
  bodyOf,
  footer,
  menu,
  newsletter,
  otherStories,
  paragraphs,
  taken,
  title,
  wrapped,
} from './story.ts';

const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');
const spaced = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n\n');
const hard = (width: number, gap: string, parts: readonly string[], between: string): string =>
  parts.map((part) => wrapped(part, width).join(`\n${gap}`)).join(between);

const byline = 'By Vera Antonova and Li Qiang';
const date = 'Oct 7, 2025 9:14 AM';

describe('the article is told from its page', () => {
  test.each<[string, string]>([
    ['nothing but headline and text', spaced(title, paragraphs)],
    ['a menu above and a footer below, a line each', lines(menu, title, byline, date, paragraphs, footer)],
    ['blank lines between all of it', spaced(menu, title, byline, date, paragraphs, footer)],
    [
      'the headline in the breadcrumbs and twice above the text',
      lines('Home', '/', 'Business', '/', title, menu, title, date, paragraphs, footer),
    ],
    ['openings of other stories below', spaced(menu, title, date, paragraphs, otherStories, footer)],
    ['an appeal for money below', spaced(menu, title, date, paragraphs, appeal, footer)],
    [
      'a newsletter box and an appeal below',
      spaced(menu, title, date, paragraphs, newsletter, appeal, 'Once', 'Monthly', 'Continue', footer),
    ],
    [
      'a caption with its credit above the text',
      spaced(menu, title, 'Wagons at the crossing. Pavel Dorn / TASS', date, paragraphs, footer),
    ],
    [
      'share buttons between headline and text',
      lines(menu, title, byline, 'Share', 'Facebook', 'Telegram', 'Copy link', paragraphs, footer),
    ],
    [
      'READ MORE between paragraphs',
      spaced(
        menu,
        title,
        date,
        paragraphs.slice(0, 3),
        'READ MORE: Ferry resumes after flood',
        paragraphs.slice(3),
        footer,
      ),
    ],
    [
      'comments below',
      spaced(
        menu,
        title,
        date,
        paragraphs,
        'Comments',
        'Join the conversation! 14 comments',
        'Sort by',
        'Show more comments',
        footer,
      ),
    ],
    [
      'hard-wrapped, a blank line between paragraphs',
      hard(66, '', [...menu, title, date, ...paragraphs, ...footer], '\n\n'),
    ],
    [
      'hard-wrapped, a blank line after every line',
      hard(66, '\n', [...menu, title, date, ...paragraphs, ...footer], '\n\n'),
    ],
    ['line ends of Windows', spaced(menu, title, date, paragraphs, footer).replaceAll('\n', '\r\n')],
    ['a byte order mark at the head', `\uFEFF${spaced(menu, title, date, paragraphs, footer)}`],
  ])('%s', async (_, text) => {
    expect(bodyOf(await taken(text))).toEqual(paragraphs);
  });

  test('points, a byline and a dateline above a wire story; the points stay', async () => {
    const points = [
      'Trains wait for up to nine days at the crossing',
      'Sawn wood through Zabaikalsk falls 18% in September',
    ];
    const [first = '', ...rest] = paragraphs;
    const wire = [`CHITA, Oct 7 (Ural Wire) - ${first}`, ...rest];
    const parts = [...points.map((point) => `*\n\n${wrapped(point, 62).join('\n\n')}`), byline, ...wire];
    const text = lines(
      'moneyriver',
      spaced(menu),
      title,
      date,
      '',
      hard(62, '\n', parts, '\n\n'),
      ...otherStories,
      'Copyright 2023-2026 moneyriver. All Rights Reserved',
    );
    const story = await taken(text);
    expect(bodyOf(story)).toEqual([...points.map((point) => `- ${point}`), ...wire]);
    expect(story).toMatchObject({
      title,
      publisher: 'Ural Wire',
      agency: 'Ural Wire',
      via: 'moneyriver',
      author: 'Vera Antonova and Li Qiang',
      published: '2025-10-07',
    });
  });

  test('a section heading between paragraphs stays, as a heading', async () => {
    const text = spaced(
      menu,
      title,
      date,
      paragraphs.slice(0, 4),
      'MORE TRACKS',
      paragraphs.slice(4),
      footer,
    );
    expect(bodyOf(await taken(text))).toEqual([
      ...paragraphs.slice(0, 4),
      '## MORE TRACKS',
      ...paragraphs.slice(4),
    ]);
  });
});

describe('what the page says about its article', () => {
  test('headline, author, date and publisher', async () => {
    expect(await taken(spaced('Amur Courier', menu, title, byline, date, paragraphs, footer))).toMatchObject({
      title,
      author: 'Vera Antonova and Li Qiang',
      published: '2025-10-07',
      publisher: 'Amur Courier',
      via: null,
      agency: null,
      language: 'en',
    });
  });

  test('nothing where it says nothing', async () => {
    expect(await taken(spaced(paragraphs))).toMatchObject({
      author: null,
      published: null,
      publisher: null,
      url: null,
    });
  });

  test.each([
    ['7 October 2025', '2025-10-07', 'day first'],
    ['Published: Tuesday, October 7th, 2025', '2025-10-07', 'month first, with an ordinal'],
    ['2025-10-07T09:14:00+03:00', '2025-10-07', 'ISO'],
    ['27/10/2025', '2025-10-27', 'only one of the two can be a month'],
    ['07/10/2025', null, 'October or July: rather none'],
    ['Feb 30, 2025', null, 'no such day'],
  ])('the date in %s is %s: %s', async (words, published, _why) => {
    expect((await taken(spaced(menu, title, words, paragraphs, footer))).published).toBe(published);
  });
});

test('every part left out has its reason', async () => {
  const { text, removed } = await taken(spaced(menu, title, byline, date, paragraphs, newsletter, footer));
  const reasons = Object.fromEntries(
    removed.map(({ start, end, reason }) => [text.slice(start, end), reason]),
  );
  expect(reasons).toMatchObject({
    [title]: 'headline',
    [byline]: 'byline',
    [date]: 'date',
    'Sign up for our weekly newsletter': 'newsletter',
    'Privacy policy': 'legal',
  });
});
