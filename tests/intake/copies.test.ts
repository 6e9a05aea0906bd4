/** The same story at another site is told from another report of the same event. */
import { expect, test } from 'vitest';
import { knownStories } from '../../src/intake/index.ts';
import { Article, parseArticle } from '../../src/text/article.ts';
import { paragraphs, title } from './story.ts';

const article = parseArticle(
  '2025-10-07-courier-timber',
  `---\ntitle: ${title}\npublisher: Amur Courier\n---\n\n${paragraphs.join('\n\n')}\n`,
);
const known = knownStories(Article.isArticle(article) ? [article] : []);
const same = known.sameAs;

test.each([
  ['word for word', paragraphs.join('\n\n'), '2025-10-07-courier-timber'],
  ['cut to its first half', paragraphs.slice(0, 4).join('\n\n'), '2025-10-07-courier-timber'],
  [
    'a few words changed',
    paragraphs.join('\n\n').replaceAll('crossing', 'border post').replaceAll('said', 'stated'),
    '2025-10-07-courier-timber',
  ],
  [
    'inside a longer one',
    [...paragraphs, ...paragraphs.map((one) => [...one.split(' ')].reverse().join(' '))].join('\n\n'),
    '2025-10-07-courier-timber',
  ],
  [
    'another report of the same event',
    [
      'Wagons with wood from Siberia are standing for more than a week near Zabaikalsk, and the sawmills of Heilongjiang order less and less of it, a railway manager told reporters on Wednesday.',
      'He said that in September 410,000 cubic metres of boards went through, 18% less than a year before, and that the coming winter would hardly bring a change.',
      'Two new tracks are to help from December, but exporters doubt that the number of trains is what keeps their customers away, given how few houses are being built.',
    ].join('\n\n'),
    null,
  ],
])('%s', (_, text, id) => {
  expect(same(text)).toBe(id);
});
