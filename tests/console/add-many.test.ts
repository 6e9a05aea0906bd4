/** `amur corpus add` with folders, addresses and lists of them, broken off and begun again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type Site, text } from '../fetch/site.ts';
import { footer, menu, paragraphs, title } from '../intake/story.ts';
import { amur, jsonLines } from './rig.ts';

const program = path.resolve(import.meta.dirname, '../../dist/main.js');

let root = '';
let corpus = '';
let site: Site | undefined;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'amur-many-'));
  corpus = path.join(root, 'corpus');
});
afterEach(async () => {
  await site?.close();
  site = undefined;
  rmSync(root, { recursive: true });
});

const add = (...args: readonly string[]) =>
  amur(['corpus', 'add', '--corpus', corpus, '--private-host', '127.0.0.1', ...args]);
const articles = () => readdirSync(corpus).filter((name) => name.endsWith('.md'));

/** A story that shares no run of words with another: its words are turned about by its number. */
function story(number: number): string {
  const turned = paragraphs.map((one, at) => {
    const words = one.replace(/[.”“]/g, '').split(' ');
    const by = (number * 7 + at * 3) % words.length;
    return `${[...words.slice(by), ...words.slice(0, by)].map((word, place) => (place % 4 === number % 4 ? `${word}${number}` : word)).join(' ')}.`;
  });
  return [
    'Amur Courier',
    ...menu,
    `Report ${number} on timber trains at the border crossing`,
    'By Vera Antonova',
    'Oct 7, 2025',
    ...turned,
    ...footer,
  ].join('\n');
}

function folderOf(count: number): string {
  const folder = path.join(root, 'pages');
  mkdirSync(path.join(folder, 'more/page_files'), { recursive: true });
  for (let number = 1; number <= count; number++)
    writeFileSync(path.join(folder, number % 2 ? 'more' : '.', `page ${number}.txt`), story(number));
  writeFileSync(path.join(folder, 'logo.png'), 'x');
  writeFileSync(path.join(folder, 'more/page_files/frame.html'), '<html>');
  writeFileSync(path.join(folder, '.hidden.txt'), 'x');
  return folder;
}

describe('a folder', () => {
  test('is taken in with all below it; what is no page is passed over and counted', async () => {
    const { code, output, errors } = await add(folderOf(6));
    expect({ code, errors }).toEqual({ code: 0, errors: '6 taken in, 2 other files passed over.\n' });
    expect(output.trim().split('\n')).toHaveLength(6);
    expect(output).toMatch(/page 3\.txt: .*2025-10-07-amur-courier-report-3-timber[^:]*\.md, 8 paragraphs/);
    expect(articles()).toHaveLength(6);
  });

  test('taken in again costs nothing and changes nothing', async () => {
    const folder = folderOf(3);
    await add(folder);
    const first = articles().map((name) => readFileSync(path.join(corpus, name), 'utf8'));
    writeFileSync(path.join(folder, 'page 9.txt'), story(9));
    const { code, errors } = await add(folder);
    expect({ code, errors }).toEqual({
      code: 0,
      errors: '1 taken in, 3 taken in before, 2 other files passed over.\n',
    });
    expect(
      articles()
        .slice(0, 3)
        .map((name) => readFileSync(path.join(corpus, name), 'utf8')),
    ).toEqual(first);
  });

  test('with bad files among good: each is told, the rest goes on', async () => {
    const folder = folderOf(2);
    writeFileSync(path.join(folder, 'empty.html'), '');
    writeFileSync(path.join(folder, 'tool.bin'), Buffer.from([0, 1, 2, 3, 0, 0]));
    writeFileSync(path.join(folder, 'large.html'), Buffer.alloc(50 * 1024 * 1024, '<p>word </p>'));
    writeFileSync(path.join(folder, 'nested.html'), `<html>${'<div>'.repeat(100_000)}`);
    const { code, errors } = await add(folder);
    expect(code).toBe(1);
    for (const message of [
      'empty.html: is empty',
      'tool.bin: is no text',
      'large.html: is larger than 8 MB',
      'nested.html: nests its elements too deep',
    ])
      expect(errors).toContain(message);
    expect(errors).toContain('2 taken in, 4 failed');
  });

  test('of another story with the same day, publisher and headline: both stay', async () => {
    const folder = folderOf(2);
    const same = (number: number) => story(number).replace(/Report \d+/, 'Report');
    for (const number of [1, 2]) writeFileSync(path.join(folder, `same ${number}.txt`), same(number + 20));
    const { code } = await add(folder);
    expect(code).toBe(0);
    const id = '2025-10-07-amur-courier-report-timber-trains-border-crossing';
    expect(articles()).toEqual(expect.arrayContaining([`${id}.md`, `${id}-2.md`]));
    expect(readFileSync(path.join(corpus, `originals/${id}-2.txt`), 'utf8')).toBe(same(22));
  });
});

describe('an address', () => {
  const page = `<html><head><title>${title}</title><meta property="og:site_name" content="Amur Courier"></head><body><article><h1>${title}</h1><time datetime="2025-10-07">Oct 7</time>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;

  test('is fetched and taken in; its own address is kept, and it is not fetched again', async () => {
    site = await openSite({ '/timber': text(gzipSync(page), { 'content-encoding': 'gzip' }) });
    const address = `${site.origin}/timber`;
    expect((await add(address)).code).toBe(0);
    const file = articles()[0] ?? '';
    expect(readFileSync(path.join(corpus, file), 'utf8')).toContain(`url: ${address}\n`);
    expect(readFileSync(path.join(corpus, 'originals', file.replace('.md', '.html')), 'utf8')).toBe(page);
    expect((await add(address)).output).toBe(
      `${address}: taken in before, as ${file}, which stays as it is\n`,
    );
    expect(site.asked).toEqual(['/robots.txt', '/timber']);
  });

  test('that sends on is known again by the address that was given', async () => {
    const canonical = page.replace(
      '<title>',
      '<link rel="canonical" href="https://courier.example/timber"><title>',
    );
    site = await openSite({ '/short': text('', { location: '/timber' }, 302), '/timber': text(canonical) });
    await add(`${site.origin}/short`);
    expect(readFileSync(path.join(corpus, articles()[0] ?? ''), 'utf8')).toContain(
      'url: https://courier.example/timber\n',
    );
    expect((await add(`${site.origin}/short`)).output).toContain('taken in before');
    expect(site.asked.filter((one) => one === '/short')).toHaveLength(1);
  });

  test('in the encoding that the server names', async () => {
    const bytes = Buffer.from(
      Uint8Array.from(page, (char) => ({ '“': 0x93, '”': 0x94 })[char] ?? char.charCodeAt(0)),
    );
    site = await openSite({ '/timber': text(bytes, { 'content-type': 'text/html; charset=windows-1252' }) });
    expect(jsonLines(await add('--dry-run', '--json', `${site.origin}/timber`))).toEqual([
      expect.objectContaining({ paragraphs }),
    ]);
  });

  test('a list of them is a file with one a line; each failure has its message', async () => {
    site = await openSite({
      '/timber': text(page),
      '/stalls': () => {},
      '/bomb': text(gzipSync(Buffer.alloc(60_000_000)), { 'content-encoding': 'gzip' }),
      '/403': text('', {}, 403),
      '/login': text('<html><body><form><input type="password"></form><p>Sign in</p></body></html>'),
      '/soft-404': text('<html><body><h1>Page not found</h1></body></html>'),
    });
    const list = path.join(root, 'addresses.txt');
    const paths = ['/timber', '/gone', '/403', '/bomb', '/login', '/soft-404', '/timber'];
    writeFileSync(list, ['# for Monday', ...paths.map((one) => `${site?.origin}${one}`), ''].join('\n'));
    const { code, output, errors } = await add(list);
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    for (const message of [
      '/gone: the page is not there (404)',
      '/403: the site refuses programs',
      '/bomb: is larger than 8 MB',
      '/login: is a page to sign in at',
      '/soft-404: is an error page',
    ])
      expect(errors).toContain(message);
    expect(errors).toContain('1 taken in, 5 failed.');
  });
});

describe('progress', () => {
  let now = 0;
  const terminal = (live: boolean) => ({ shell: { milliseconds: () => (now += 20_000) }, live });

  test('is plain lines where nobody can write over one', async () => {
    const { errors } = await amur(['corpus', 'add', '--corpus', corpus, folderOf(6)], terminal(false));
    expect(errors.split('\n').slice(0, 2)).toEqual(['1 of 6', '2 of 6']);
  });

  test('is one bar at a terminal, taken away at the end', async () => {
    const { errors } = await amur(['corpus', 'add', '--corpus', corpus, folderOf(6)], terminal(true));
    expect(errors).toContain('\r\x1b[K[############............] 3 of 6');
    expect(errors.endsWith('\r\x1b[K6 taken in, 2 other files passed over.\n')).toBe(true);
  });
});

test('killed in the middle and begun again, a run ends with every article whole and once', async () => {
  const folder = folderOf(30);
  const run = () =>
    spawn(process.execPath, [program, 'corpus', 'add', '--corpus', corpus, folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const killedAfter = async (child: ChildProcess, lines: number) => {
    let seen = 0;
    child.stdout?.on('data', (data: Buffer) => {
      seen += data.toString().split('\n').length - 1;
      if (seen >= lines) child.kill('SIGKILL');
    });
    await once(child, 'exit');
  };
  await killedAfter(run(), 3);
  expect(articles().length).toBeGreaterThanOrEqual(3);
  // As if killed between the two: the original is there, its article is not, and a part was begun.
  rmSync(path.join(corpus, articles()[0] ?? ''));
  writeFileSync(path.join(corpus, 'originals', 'x.txt.999999.part'), 'half');
  await killedAfter(run(), Number.POSITIVE_INFINITY);
  expect(articles()).toHaveLength(30);
  expect(readdirSync(path.join(corpus, 'originals')).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(readdirSync(path.join(corpus, 'originals'))).toHaveLength(30);
  const check = await amur(['corpus', 'add', '--corpus', corpus, folder]);
  expect(check.errors).toBe('0 taken in, 30 taken in before, 2 other files passed over.\n');
}, 60_000);
