/** `amur corpus add`, through the console and as the built program, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { footer, menu, paragraphs, title } from '../intake/story.ts';
import { amur, jsonLines, Sink } from './rig.ts';

const program = path.resolve(import.meta.dirname, '../../dist/main.js');
const dump = [
  'Amur Courier',
  ...menu,
  title,
  'By Vera Antonova',
  'Oct 7, 2025',
  ...paragraphs,
  ...footer,
].join('\n');
const id = '2025-10-07-amur-courier-timber-trains-queue-border-buyers-harbin';

let root = '';
let corpus = '';
let page = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'amur-add-'));
  corpus = path.join(root, 'corpus');
  page = path.join(root, 'a page.txt');
  writeFileSync(page, dump);
});
afterEach(() => rmSync(root, { recursive: true }));

const add = (...args: readonly string[]) => amur(['corpus', 'add', '--corpus', corpus, ...args]);
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('writes the article and keeps what was received, byte for byte', async () => {
  const { code, output, errors } = await add(page);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toContain(`written to ${path.join(corpus, `${id}.md`)}`);
  expect(filesIn(corpus)).toEqual([`${id}.md`, 'originals', path.join('originals', `${id}.txt`)]);
  expect(readFileSync(path.join(corpus, 'originals', `${id}.txt`), 'utf8')).toBe(dump);
  expect(readFileSync(path.join(corpus, `${id}.md`), 'utf8')).toBe(
    `---
title: ${title}
publisher: Amur Courier
author: Vera Antonova
published: 2025-10-07
language: en
original: originals/${id}.txt
---

${paragraphs.join('\n\n')}
`,
  );
});

test('a dry run writes nothing and prints a line of JSON a file', async () => {
  const run = await add('--dry-run', '--json', page);
  expect(run.code).toBe(0);
  expect(jsonLines(run)).toEqual([
    expect.objectContaining({
      file: page,
      title,
      publisher: 'Amur Courier',
      via: null,
      author: 'Vera Antonova',
      published: '2025-10-07',
      url: null,
      language: 'en',
      agency: null,
      paragraphs,
      removed: expect.arrayContaining([{ text: 'Privacy policy', reason: 'legal' }]),
      sameAs: null,
    }),
  ]);
  expect(filesIn(root)).toEqual(['a page.txt']);
});

test('a bad document says what is wrong with it, and the rest goes on', async () => {
  const empty = path.join(root, 'empty.txt');
  writeFileSync(empty, '');
  const run = await add(
    '--dry-run',
    '--json',
    empty,
    'http://127.0.0.1:9/a',
    'ftp://courier.example/a',
    path.join(root, 'gone.txt'),
    page,
  );
  expect(run.code).toBe(1);
  expect(jsonLines(run)).toEqual([
    { file: empty, error: 'is empty' },
    { file: 'http://127.0.0.1:9/a', error: expect.stringContaining('private network') },
    { file: 'ftp://courier.example/a', error: expect.stringContaining('only http and https') },
    { file: path.join(root, 'gone.txt'), error: 'cannot be read: it is not there' },
    expect.objectContaining({ file: page, title }),
  ]);
});

test('the options go before what is read', async () => {
  const url = 'https://courier.example/timber';
  const options = ['--title', 'Wood waits', '--published', '2025-10-08', '--publisher', 'Ural Wire'];
  const run = await add(
    '--dry-run',
    '--json',
    page,
    ...options,
    '--via',
    'Courier',
    '--url',
    url,
    '--author',
    'A. B.',
  );
  expect(jsonLines(run)).toEqual([
    expect.objectContaining({
      title: 'Wood waits',
      published: '2025-10-08',
      publisher: 'Ural Wire',
      via: 'Courier',
      url,
      author: 'A. B.',
    }),
  ]);
});

test.each([
  [['--published', 'yesterday'], /--published must be a date/],
  [['--url', 'courier'], /--url must be an http or https address/],
  [['other.txt', '--title', 'x'], /--title is for one file/],
])('%s is told before anything is read', async (args, message) => {
  const { code, errors } = await add(page, ...args);
  expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(message) });
});

test('what was taken in is known again, and a file that a person has edited is never changed', async () => {
  await add(page);
  const again = await add(page);
  expect(again).toMatchObject({
    code: 0,
    output: `${page}: taken in before, as ${id}.md, which stays as it is\n`,
  });
  const file = path.join(corpus, `${id}.md`);
  const edited = '---\ntitle: Mine\npublisher: Me\n---\n\nSomething else altogether.\n';
  writeFileSync(file, edited);
  const third = await add(page);
  expect(third).toMatchObject({ code: 0, output: expect.stringContaining('taken in before') });
  expect(readFileSync(file, 'utf8')).toBe(edited);
  expect(filesIn(corpus).filter((name) => name.endsWith('.part'))).toEqual([]);
});

describe('a page saved anew, whose article a person has edited since', () => {
  const edited = `---
title: ${title}
publisher: Amur Courier
published: 2025-10-07
---

Rewritten from end to end by the desk, with nothing left of what had come in before.
`;
  const anew = () => {
    writeFileSync(path.join(corpus, `${id}.md`), edited);
    writeFileSync(page, dump.replace('Privacy policy', 'Privacy policy, new'));
  };
  const articles = () => filesIn(corpus).filter((name) => name.endsWith('.md'));
  /** `add` at a terminal, where a person types `keys`. */
  const asked = (keys: string) => {
    const [input, output, errors] = [Readable.from([keys]), new Sink(), new Sink()];
    const terminal = { input, output, errors, width: () => 80, colour: false, interactive: () => true };
    return amur(['corpus', 'add', '--corpus', corpus, page], { shell: { terminal } }).then(({ code }) => ({
      code,
      screen: output.text + errors.text,
    }));
  };

  beforeEach(async () => {
    await add(page);
    anew();
  });

  test.each([
    ['no\n', 1, 'taken in before, as'],
    ['\n', 1, 'taken in before, as'],
    ['', 1, 'taken in before, as'],
    ['yes\n', 2, 'keep one of the two'],
  ])('is asked about at a terminal: %j', async (keys, files, says) => {
    const { code, screen } = await asked(keys);
    expect(code).toBe(0);
    expect(screen).toContain(`of ${id}.md, but other words. Take it in beside that? [y/N]`);
    expect(screen).toContain(says);
    expect(articles()).toHaveLength(files);
    expect(readFileSync(path.join(corpus, `${id}.md`), 'utf8')).toBe(edited);
  });

  test('goes beside it where nobody can be asked, and says so', async () => {
    const { output } = await add(page);
    expect(output).toContain(`of ${id}.md, but other words: that file stays as it is; keep one of the two`);
    expect(articles()).toEqual([`${id}-2.md`, `${id}.md`]);
    expect(readFileSync(path.join(corpus, `${id}.md`), 'utf8')).toBe(edited);
  });
});

test('a page whose publisher a person has put right is known by its address', async () => {
  const url = 'https://courier.example/timber';
  await add(page, '--url', url);
  const file = path.join(corpus, `${id}.md`);
  const mended = readFileSync(file, 'utf8').replace(
    'publisher: Amur Courier',
    'publisher: Courier of the Amur',
  );
  writeFileSync(file, mended);
  writeFileSync(page, `${dump}\nPage 2`);
  expect((await add(page, '--url', url)).output).toContain(`taken in before, as ${id}.md`);
  expect(readFileSync(file, 'utf8')).toBe(mended);
});

test('what the page does not say is asked for', async () => {
  const bare = path.join(root, 'bare.txt');
  writeFileSync(bare, paragraphs.join('\n\n'));
  expect((await add(bare)).errors).toContain('--title gives it');
  expect((await add(bare, '--title', title)).errors).toContain('--publisher gives it');
  const { code, output } = await add(bare, '--title', title, '--publisher', 'Amur Courier');
  expect(code).toBe(0);
  expect(output).toContain('--published gives it');
});

test('standard input is -, and names of files are no paths of the corpus', async () => {
  mkdirSync(corpus);
  const args = ['corpus', 'add', '--corpus', corpus, '-', '--title', '../../x', '--publisher', '/etc'];
  const { status } = spawnSync(process.execPath, [program, ...args], { input: dump });
  expect(status).toBe(0);
  expect(filesIn(corpus)).toEqual([
    '2025-10-07-etc-x.md',
    'originals',
    path.join('originals', '2025-10-07-etc-x.txt'),
  ]);
  const check = spawnSync(process.execPath, [program, 'corpus', 'check', '--corpus', corpus], {
    encoding: 'utf8',
  });
  expect(check).toMatchObject({ status: 0, stdout: expect.stringContaining('1 article') });
}, 60_000);

test('a copy at another site is written as one; the original that comes later is written beside its copy', async () => {
  const wire = dump.replace(paragraphs[0] ?? '', `CHITA, Oct 7 (Ural Wire) - ${paragraphs[0]}`);
  const copy = path.join(root, 'copy.txt');
  writeFileSync(copy, wire);
  const copied = await add(copy);
  const copyId = id.replace('amur-courier', 'ural-wire');
  expect(readFileSync(path.join(corpus, `${copyId}.md`), 'utf8')).toContain(
    'publisher: Ural Wire\nvia: Amur Courier',
  );
  expect(copied.code).toBe(0);
  writeFileSync(page, dump.replaceAll('Amur Courier', 'River Gazette'));
  const other = await add(page);
  expect(other.output).toContain(`a copy of ${copyId}.md`);
  const file = readFileSync(path.join(corpus, `${id.replace('amur-courier', 'river-gazette')}.md`), 'utf8');
  expect(file).toContain(`sameAs: ${copyId}\n---`);
  const original = path.join(root, 'original.txt');
  writeFileSync(original, wire.replaceAll('Amur Courier', 'Ural Wire'));
  const late = await add(original, '--title', 'Timber waits at Zabaikalsk');
  expect(late.output).toContain(`is the original of ${copyId}.md`);
  expect((await add(original)).output).toContain('taken in before');
});
