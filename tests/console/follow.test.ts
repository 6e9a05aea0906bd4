import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFetcher } from '../../src/fetch/index.ts';
import { takeIn } from '../../src/intake/index.ts';
import { openSite, type Page, type Site, text } from '../fetch/site.ts';
import { amur, jsonLines } from './rig.ts';

let folder: string;
let site: Site;
let pages: Record<string, Page>;
let listed: readonly (readonly [path: string, title: string])[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'amur-feeds-'));
  listed = [
    ['/coal', 'Russia sells China less coal'],
    ['/storm', 'Storm closes the harbour of Bergen'],
  ];
  pages = {
    '/feed': (response, request) => feed(request.headers['if-none-match'])(response, request),
    '/coal': text(
      page('Russia sells China less coal', 'Russian coal exports to China fell 12% in July 2025.'),
    ),
    '/timber': text(
      page('China buys Russian timber', 'China bought 2 million tonnes of Russian timber in 2024.'),
    ),
    '/off': text(page('China opens a coal museum', 'The museum in Datong shows lamps, carts and old maps.')),
  };
  site = await openSite(pages);
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

function feed(known: string | undefined): Page {
  const etag = `"${listed.length}"`;
  if (known === etag) return text('', { etag }, 304);
  const items = listed.map(
    ([place, title]) => `<item><title>${title}</title><link>${site.origin}${place}</link></item>`,
  );
  return text(`<rss version="2.0"><channel><title>Post</title>${items.join('')}</channel></rss>`, {
    'content-type': 'application/rss+xml',
    etag,
  });
}

function page(title: string, sentence: string): string {
  // Each page has words of its own: the same filler would make two pages one story.
  const more = `The ministry gave the figure of ${title} on Tuesday. ${[...sentence.split(' '), ...title.split(' ')].reverse().join(' and ')} were named by traders, who had expected it for months.`;
  return `<html><head><title>${title}</title><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2025-08-20"></head><body><article><h1>${title}</h1><p>${sentence} ${more}</p><p>${more} ${more}</p><p>${more} Officials declined to comment on it.</p></article></body></html>`;
}

const shell = () => ({
  folder: async () => folder,
  crew: async () => ({ size: 1, takeIn, close: async () => undefined }),
  fetcher: async () => createFetcher({ version: '1.2.3', limits: { pause: 0 }, privateHosts: ['127.0.0.1'] }),
});
const run = (...args: readonly string[]) => amur(['corpus', ...args], { shell: shell() });
const follow = (...options: readonly string[]) => run('follow', `${site.origin}/feed`, ...options);
const files = (place: string) =>
  existsSync(path.join(folder, place))
    ? readdirSync(path.join(folder, place)).filter((name) => name.endsWith('.md'))
    : [];

test('what is about the subject waits in the queue, the rest is passed over with its reason', async () => {
  const { code, output, errors } = await follow();
  expect(code).toBe(0);
  expect(output).toMatch(/\/coal: written to .*queue.*\.md; it names Russia, China and .*coal/);
  expect(output).toMatch(/\/storm: passed over, its headline and summary name neither Russia nor China/);
  expect(output).toMatch(/\/feed: 2 items, 2 new/);
  expect(errors).toContain('amur corpus accept');
  expect([files('queue').length, files('.').length]).toEqual([1, 0]);
});

test('nothing comes twice: not the same feed, nor an item that is listed again', async () => {
  await follow();
  expect((await follow()).output).toBe(`${site.origin}/feed: nothing new\n`);
  listed = [...listed, ['/timber', 'China buys Russian timber']];
  const { output } = await follow();
  expect(output).toMatch(/3 items, 1 new/);
  expect(output).not.toContain('/coal');
  expect(site.asked.filter((place) => place === '/coal').length).toBe(1);
});

test('an article whose text is not about it is passed over, whatever its headline', async () => {
  listed = [['/off', 'China opens a coal museum']];
  expect((await follow()).output).toMatch(/\/off: passed over, the article never names Russia/);
  expect(files('queue')).toEqual([]);
});

test('an article of a server in trouble is tried again the next time', async () => {
  listed = [['/timber', 'China buys Russian timber']];
  const { '/timber': sound } = pages;
  pages['/timber'] = text('', {}, 503);
  expect(await follow()).toMatchObject({ code: 1, errors: expect.stringContaining('/timber') });
  if (sound) pages['/timber'] = sound;
  expect((await follow()).output).toMatch(/\/timber: written to/);
});

test.each([
  ['queue', []],
  ['corpus', ['--take']],
])(
  'an article that was edited waits beside the one that is there (new ones go into the %s)',
  async (_, options) => {
    const address = `${site.origin}/coal`;
    await run('add', address, '--private-host', '127.0.0.1', '--url', 'https://post.example/coal');
    const [before = ''] = files('.');
    listed = [['/coal-again', 'Russia sells China less coal']];
    pages['/coal-again'] = text(
      page(
        'Russia sells China less coal',
        'China burnt 4 million tonnes of coal from Russia, the railways said.',
      ),
    );
    const { output, errors } = await follow(...options);
    expect(output).toMatch(/\/coal-again: written to .*queue/);
    expect(output).toContain(`of ${before}, but other words: keep one of the two`);
    expect(errors).toContain('amur corpus accept');
    expect([files('.').length, files('queue').length]).toEqual([1, 1]);
  },
);

test('a broken feed does not stop the others', async () => {
  pages['/broken'] = text('<p>moved</p>');
  const { code, output, errors } = await run(
    'follow',
    `${site.origin}/broken`,
    `${site.origin}/feed`,
    '--take',
  );
  expect(code).toBe(1);
  expect(errors).toContain('/broken: is no RSS, Atom or JSON feed');
  expect(output).toMatch(/\/coal: written to/);
  expect(files('.').length).toBe(1);
});

test('accepting moves an article into the corpus with its original, rejecting removes it for good', async () => {
  listed = [...listed, ['/timber', 'China buys Russian timber']];
  await follow();
  const waiting = jsonLines(await run('queue', '--json')).map(({ article }) => String(article));
  expect(waiting.length).toBe(2);
  const [coal = '', timber = ''] = waiting.sort(
    (a, b) => Number(a.includes('timber')) - Number(b.includes('timber')),
  );
  expect((await run('accept', coal)).output).toBe(`${coal}: taken into the corpus\n`);
  expect((await run('reject', timber)).output).toBe(`${timber}: removed\n`);
  const article = readFileSync(path.join(folder, `${coal}.md`), 'utf8');
  const [, original = ''] = /^original: (.*)$/m.exec(article) ?? [];
  expect(existsSync(path.join(folder, original))).toBe(true);
  expect(files('queue')).toEqual([]);
  listed = [...listed, ['/storm', 'x']];
  expect((await follow()).output).not.toContain('/timber');
});

test.each([
  [['follow'], 'there is no feed'],
  [['follow', 'post.example'], 'is no http or https address'],
  [['accept'], 'name the articles'],
  [['accept', 'nothing'], 'no "nothing" waits'],
])('corpus %j: %s', async (args, message) => {
  expect(await run(...args)).toMatchObject({ code: 2, errors: expect.stringContaining(message) });
});
