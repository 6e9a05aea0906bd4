import { describe, expect, test } from 'vitest';
import { readEntries } from '../src/reading.ts';
import { openSnapshot, takeSnapshot } from '../src/snapshot.ts';
import { articleOf, shipped } from './newspaper.ts';

const coal = {
  id: 'coal',
  body: 'Coal exports to China fell 3% to 8 million tonnes in July.\n\n## Outlook\n\nNobody knows.',
};
const taken = (article = articleOf(coal)) => takeSnapshot(new Map([[article, readEntries(article)]]));

describe('a snapshot', () => {
  test('gives back what was read, to the last field', () => {
    const { articles } = shipped();
    const read = new Map(articles.map((article) => [article, readEntries(article)]));
    const snapshot = openSnapshot(takeSnapshot(read));
    for (const [article, entries] of read) expect(snapshot(article)).toEqual(entries);
  });

  test('serves an article that was read again from the same file', () => {
    expect(openSnapshot(taken())(articleOf(coal))).toEqual(readEntries(articleOf(coal)));
  });

  test.each([
    ['its text', { ...coal, body: coal.body.replace('3%', '4%') }],
    ['its title', { ...coal, title: 'Other' }],
    ['its date, on which "last year" hangs', { ...coal, published: '2024-09-10' }],
    ['its name', { ...coal, id: 'other' }],
  ])('is silent on an article that changed %s', (_reason, page) => {
    expect(openSnapshot(taken())(articleOf(page))).toBeNull();
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', new TextEncoder().encode('{"not": "a snapshot"}')],
    ['half of one', taken().subarray(0, 200)],
  ])('made of %s knows no article', (_reason, bytes) => {
    expect(openSnapshot(bytes)(articleOf(coal))).toBeNull();
  });
});
