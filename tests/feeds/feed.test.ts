import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../src/feeds/feed.ts';

const own = 'https://post.example/feed';

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
<item><title>Coal &amp; timber</title><link>https://post.example/1</link><guid isPermaLink="false">g1</guid>
<description><![CDATA[<p>Russia <b>sold</b> more.</p>]]></description></item>
<item><title>No link</title><description>x</description></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>urn:1</id><title>Coal</title>
<link rel="self" href="/self"/><link rel="alternate" href="/1"/><summary>More.</summary></entry></feed>`;
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>T</title><link>https://post.example</link><description>d</description></channel>
<item rdf:about="https://post.example/1"><title>Coal</title><link>https://post.example/1</link><description>More.</description></item></rdf:RDF>`;
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  items: [{ id: '1', url: 'https://post.example/1', title: 'Coal', content_html: '<p>More.</p>' }],
});

describe('the items of a feed', () => {
  test('RSS: words without markup, an item without an address left out', () => {
    expect(readFeed(rss, own)).toEqual([
      { id: 'g1', title: 'Coal & timber', summary: 'Russia sold more.', url: 'https://post.example/1' },
    ]);
  });

  test.each([
    ['Atom', atom, 'urn:1'],
    ['RDF', rdf, 'https://post.example/1'],
    ['JSON', json, '1'],
  ])('%s', (_, text, id) => {
    expect(readFeed(text, own)).toEqual([
      { id, title: 'Coal', summary: 'More.', url: 'https://post.example/1' },
    ]);
  });
});

test.each([
  ['a feed that lists itself', rss.replace('https://post.example/1', own)],
  ['an address that is none', rss.replace('https://post.example/1', 'javascript:alert(1)')],
  ['a file', rss.replace('https://post.example/1', 'file:///etc/passwd')],
])('%s brings nothing', (_, text) => {
  expect(readFeed(text, own)).toEqual([]);
});

test.each([
  ['a page', '<!doctype html><p>404</p>'],
  ['nothing', ''],
  ['cut short', '<rss><channel>'],
  ['100,000 nested elements', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`],
])('%s is no feed', (_, text) => {
  expect(readFeed(text, own)).toBeNull();
});

test('entities that multiply are not multiplied', () => {
  const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(20)}">`);
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "coal">${entities.join('')}]>${rss.replace('<?xml version="1.0"?>', '').replace('Coal', '&a20;')}`;
  const [item] = readFeed(bomb, own) ?? [];
  expect(item?.title.length ?? 0).toBeLessThan(100);
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readFeed(text, own)));
});
