/** Fetching, against a server of our own. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../src/fetch/index.ts';
import { openSite, redirect, type Site, text } from './site.ts';

const mostBytes = 10_000;
const page = '<p>Trains wait at the border.</p>';
const plain = Buffer.from(page);

let site: Site;
beforeAll(async () => {
  site = await openSite({
    '/robots.txt': text(
      'User-agent: *\nDisallow: /private\nAllow: /private/open\n\nUser-agent: amur\nDisallow: /not-amur\n',
    ),
    '/page': text(page, { etag: '"7"', 'last-modified': 'Tue, 07 Oct 2025 08:00:00 GMT' }),
    '/windows': text(page, { 'content-type': 'Text/HTML; Charset="windows-1251"' }),
    '/gzip': text(gzipSync(plain), { 'content-encoding': 'gzip' }),
    '/br': text(brotliCompressSync(plain), { 'content-encoding': 'br' }),
    '/deflate': text(deflateSync(plain), { 'content-encoding': 'deflate' }),
    '/twice': text(gzipSync(gzipSync(plain)), { 'content-encoding': 'gzip, gzip' }),
    '/matryoshka': text(gzipSync(gzipSync(gzipSync(plain))), { 'content-encoding': 'gzip, gzip, gzip' }),
    '/bomb': text(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
    '/bomb-in-bomb': text(gzipSync(gzipSync(Buffer.alloc(50_000_000))), { 'content-encoding': 'gzip, gzip' }),
    '/large': text(Buffer.alloc(mostBytes + 1, 'a')),
    '/just-small-enough': text(Buffer.alloc(mostBytes, 'a')),
    '/odd-encoding': text('x', { 'content-encoding': 'zpaq' }),
    '/not-gzip': text(page, { 'content-encoding': 'gzip' }),
    '/half-gzip': text(gzipSync(Buffer.from(page.repeat(50))).subarray(0, 30), {
      'content-encoding': 'gzip',
    }),
    '/same': (response, request) =>
      (request.headers['if-none-match'] === '"7"' ? text('', {}, 304) : text(page))(response, request),
    '/moved': redirect('/page', 301),
    '/round': redirect('/round'),
    '/to-file': redirect('file:///etc/passwd'),
    '/to-login': redirect('/account/login?next=/to-login'),
    '/account/login': text('<form>'),
    '/to-private': redirect('http://10.0.0.1/'),
    '/to-named-private': redirect('http://inside.example/'),
    '/nowhere': redirect(''),
    '/stalls': () => {},
    '/stalls-midway': (response) => response.write('<p>'),
    '/drips': (response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/hangs-up': (response) => response.destroy(),
    '/not-http': (response) => response.socket?.end('hello\r\n\r\n'),
    '/gone': text('', {}, 410),
    '/401': text('', {}, 401),
    '/402': text('', {}, 402),
    '/403': text('', {}, 403),
    '/429': text('', { 'retry-after': '120' }, 429),
    '/503': text('', {}, 503),
    '/418': text('', {}, 418),
  });
});
afterAll(() => site.close());

const limits = { mostBytes, mostTime: 1500, mostSilence: 200, pause: 0, mostRedirects: 3 };
const fetcherOf = (options: Partial<FetcherOptions> = {}) =>
  createFetcher({ version: '1.2.3', limits, privateHosts: ['127.0.0.1'], ...options });
const fetched = (path: string, options?: Partial<FetcherOptions>) =>
  fetcherOf(options).fetch(path.startsWith('/') ? site.origin + path : path);

describe('a document', () => {
  test('comes with its type, its place and its stamp; the request says who asks', async () => {
    expect(await fetched('/page#end')).toEqual({
      kind: 'document',
      address: `${site.origin}/page`,
      bytes: plain,
      type: 'text/html',
      charset: 'utf-8',
      stamp: { etag: '"7"', lastModified: 'Tue, 07 Oct 2025 08:00:00 GMT' },
    });
    expect(site.last()?.headers['user-agent']).toMatch(/^Amur\/1\.2\.3 \(/);
  });

  test('names its encoding', async () => {
    expect(await fetched('/windows')).toMatchObject({ type: 'text/html', charset: 'windows-1251' });
  });

  test.each(['/gzip', '/br', '/deflate', '/twice'])('is unpacked: %s', async (path) => {
    expect(await fetched(path)).toMatchObject({ kind: 'document', bytes: plain });
  });

  test('is followed to where it has moved', async () => {
    expect(await fetched('/moved')).toMatchObject({ kind: 'document', address: `${site.origin}/page` });
  });

  test('may be as large as the limit', async () => {
    expect(await fetched('/just-small-enough')).toMatchObject({ kind: 'document' });
  });

  test('is not sent again where it has not changed', async () => {
    const since = { etag: '"7"', lastModified: null };
    expect(await fetcherOf().fetch(`${site.origin}/same`, { since })).toEqual({
      kind: 'unchanged',
      address: `${site.origin}/same`,
    });
    expect(await fetched('/same')).toMatchObject({ kind: 'document' });
  });
});

test.each<[string, string, RegExp, string]>([
  ['/bomb', 'too-large', /larger than 10 kB/, 'what unpacks to more than the limit is left there'],
  ['/bomb-in-bomb', 'too-large', /larger/, 'also in two layers'],
  ['/large', 'too-large', /larger/, 'one byte over'],
  ['/matryoshka', 'bad-encoding', /not read: gzip, gzip, gzip/, 'nobody packs three times'],
  ['/odd-encoding', 'bad-encoding', /zpaq/, 'an encoding nobody asked for'],
  ['/not-gzip', 'bad-encoding', /cannot be unpacked/, 'a header that lies'],
  ['/half-gzip', 'bad-encoding', /cannot be unpacked/, 'the end is missing'],
  ['/round', 'too-many-redirects', /more than 3 times/, 'a circle'],
  ['/to-file', 'bad-address', /not file:/, 'no redirect leaves the web'],
  ['/nowhere', 'odd-answer', /names none/, 'a redirect without a target'],
  ['/to-login', 'login', /sign in/, 'a page to sign in at is not the page that was asked for'],
  ['/stalls', 'too-slow', /stalls/, 'a server that takes the request and is silent'],
  ['/stalls-midway', 'too-slow', /stalls/, 'a server that falls silent'],
  ['/drips', 'too-slow', /too long/, 'a server that never ends'],
  ['/hangs-up', 'unreachable', /cannot be reached/, 'a server that hangs up'],
  ['/not-http', 'odd-answer', /not HTTP/, 'something else answers'],
  ['/missing', 'not-found', /not there \(404\)/, 'no such page'],
  ['/gone', 'not-found', /410/, 'no longer such a page'],
  ['/401', 'login', /login/, 'asks who we are'],
  ['/402', 'payment', /payment/, 'asks for money'],
  ['/403', 'forbidden', /refuses programs/, 'does not want us'],
  ['/429', 'too-many-requests', /120 seconds/, 'we come too often'],
  ['/503', 'server-error', /fault of its own/, 'is broken'],
  ['/418', 'odd-answer', /418/, 'anything else'],
  ['/not-amur/list', 'robots', /robots\.txt/, 'robots.txt says no'],
  ['ftp://courier.example/', 'bad-address', /only http/, 'another protocol'],
  ['javascript:alert(1)', 'bad-address', /only http/, 'no protocol at all'],
  ['courier', 'bad-address', /begins with https/, 'not an address'],
  [
    'https://me:secret@courier.example/',
    'bad-address',
    /password/,
    'a secret in an address ends in files and logs',
  ],
  [`https://courier.example/${'a'.repeat(2000)}`, 'bad-address', /longer/, 'longer than any'],
])('%s fails as %s', async (path, reason, message, _why) => {
  const one = await fetched(path);
  expect(one).toMatchObject({ kind: 'failed', reason, message: expect.stringMatching(message) });
  if (one.kind === 'failed') expect(one.message).not.toContain('secret');
});

test('what may go better later is told, and how long the server asks to wait', async () => {
  expect(await fetched('/429')).toMatchObject({ passing: true, wait: 120 });
  expect(await fetched('/missing')).toMatchObject({ passing: false, wait: null });
});

describe('private addresses', () => {
  const resolve = async (host: string) =>
    host === 'both.example' ? ['10.0.0.1', '127.0.0.1'] : ['127.0.0.1'];
  const closed = { privateHosts: [], resolve };

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://192.0.2.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:db8::1]/',
    'http://[ff02::1]/',
    'http://localhost/',
    'http://both.example/',
  ])('%s is refused', async (address) => {
    expect(await fetcherOf(closed).fetch(address)).toMatchObject({
      kind: 'failed',
      reason: 'private-address',
    });
  });

  test.each(['/to-private', '/to-named-private'])('also after a redirect: %s', async (path) => {
    expect(await fetched(path, { resolve })).toMatchObject({ kind: 'failed', reason: 'private-address' });
  });

  test('a name is asked for once and connected to at the address that was checked: no resolver can turn it', async () => {
    const asked: string[] = [];
    const once = async (host: string) => {
      asked.push(host);
      return asked.length > 2 ? ['10.0.0.1'] : ['127.0.0.1'];
    };
    const one = await fetcherOf({ resolve: once, privateHosts: ['courier.example'] }).fetch(
      `http://courier.example:${site.port}/page`,
    );
    expect(asked, 'once for robots.txt, once for the page').toEqual(['courier.example', 'courier.example']);
    expect(one).toMatchObject({ kind: 'document', address: `http://courier.example:${site.port}/page` });
  });

  test('a host that nobody knows', async () => {
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'));
    expect(await fetcherOf({ resolve }).fetch('http://nowhere.example/')).toMatchObject({
      reason: 'unknown-host',
    });
  });
});

describe('robots.txt', () => {
  test('is asked once a fetcher; our own group goes before that for all', async () => {
    const before = site.asked.length;
    const fetcher = fetcherOf();
    expect(await fetcher.fetch(`${site.origin}/not-amur`)).toMatchObject({ reason: 'robots' });
    expect(await fetcher.fetch(`${site.origin}/page`)).toMatchObject({ kind: 'document' });
    expect(site.asked.slice(before)).toEqual(['/robots.txt', '/page']);
  });

  test.each<[string, Parameters<typeof openSite>[0][string], string]>([
    ['is missing', text('', {}, 404), 'document'],
    ['is forbidden', text('', {}, 403), 'document'],
    ['is broken', text('', {}, 500), 'failed'],
    ['is no robots.txt', text('<html>'), 'document'],
    ['is endless', text(Buffer.alloc(mostBytes * 2, 'a')), 'document'],
  ])('that %s', async (_, robots, kind) => {
    const open = await openSite({ '/robots.txt': robots, '/page': text(page) });
    expect((await fetcherOf().fetch(`${open.origin}/page`)).kind).toBe(kind);
    await open.close();
  });
});

describe('the pause between two visits to one host', () => {
  test.each([
    ['is ours where the site asks for none', 'User-agent: *\nDisallow: /private\n', 40],
    ['is the site’s where that is longer', 'User-agent: *\nCrawl-delay: 2.5\n', 2500],
    ['is ours where the site’s is shorter', 'User-agent: *\nCrawl-delay: 0.01\n', 40],
    ['is the one for us', 'User-agent: amur\nCrawl-delay: 3\n\nUser-agent: *\nCrawl-delay: 9\n', 3000],
    ['is a minute at most', 'User-agent: *\nCrawl-delay: 86400\n', 60_000],
    ['is ours where the site’s is no number', 'User-agent: *\nCrawl-delay: soon\n', 40],
  ])('%s', async (_, robots, pause) => {
    const open = await openSite({
      '/robots.txt': text(robots),
      '/a': text(page),
      '/b': text(page),
      '/c': text(page),
    });
    const slept: number[] = [];
    const fetcher = fetcherOf({
      limits: { ...limits, pause: 40 },
      sleep: async (milliseconds) => slept.push(milliseconds),
    });
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetch(open.origin + path)));
    expect(slept, 'none before the first').toEqual([pause, pause]);
    await open.close();
  });
});

test('one host is visited one address at a time', async () => {
  let now = 0;
  let most = 0;
  const slow = (response: Parameters<ReturnType<typeof text>>[0]) => {
    most = Math.max(most, ++now);
    setTimeout(() => {
      now--;
      response.end(page);
    }, 10);
  };
  const open = await openSite({ '/a': slow, '/b': slow, '/c': slow });
  const fetcher = fetcherOf();
  const all = await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetch(open.origin + path)));
  expect(all.map(({ kind }) => kind)).toEqual(['document', 'document', 'document']);
  expect(most).toBe(1);
  await open.close();
});

test('a fetch can be stopped', async () => {
  const stop = new AbortController();
  const one = fetcherOf().fetch(`${site.origin}/stalls`, { signal: stop.signal });
  stop.abort();
  expect(await one).toMatchObject({ kind: 'failed', reason: 'stopped' });
});
