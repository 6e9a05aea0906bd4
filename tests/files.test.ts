import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { readBytes, readCorpus } from '../src/files.ts';
import { utf8Problems } from '../src/utf8.ts';

const good =
  '---\ntitle: Rail\npublisher: The Line\npublished: 2025-01-02\n---\n\nRail freight rose by 4%.\n';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amur-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Buffer) => writeFileSync(path.join(folder, name), content);

/** `file:line: message` of everything that is wrong, with the exit code before it. */
function complaints(): readonly string[] {
  try {
    readCorpus(folder);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [
      String(error.code),
      ...error.message.split('\n').map((line) => line.replace(folder + path.sep, '')),
    ];
  }
}

describe('a folder of articles', () => {
  test('gives its Markdown files by name; the rest is no article', () => {
    put('b.md', good);
    put('a.md', good.replaceAll('\n', '\r\n'));
    put('mark.md', `\uFEFF${good}`);
    put('README.md', 'about');
    put('.draft.md', 'not yet');
    put('notes.txt', 'notes');
    mkdirSync(path.join(folder, 'originals'));
    const articles = readCorpus(folder);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b', 'mark']);
    expect(new Set(articles.map(({ body }) => body.trim()))).toEqual(new Set(['Rail freight rose by 4%.']));
  });

  test.each([
    ['no title', good.replace('title: Rail\n', ''), 'x.md:2: title is missing'],
    ['a bad date', good.replace('2025-01-02', '2025-02-30'), 'x.md:4: published must be a date'],
    ['an unknown key', good.replace('publisher', 'printer: x\npublisher'), 'x.md:3: unknown key "printer"'],
    ['broken YAML', good.replace('title: Rail', 'title: "Rail'), 'x.md:'],
    ['no body', good.replace('Rail freight rose by 4%.', ''), 'x.md:6: the article has no text'],
    ['no front matter', 'Rail freight rose by 4%.', 'x.md:1: the file must begin'],
    ['an empty file', '', 'x.md:1: the file must begin'],
    [
      'a Latin-1 letter',
      Buffer.from(good.replace('Rail f', 'Caf\u00e9 f'), 'latin1'),
      'x.md:7: this line is not UTF-8',
    ],
    ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), 'x.md:1: is UTF-16'],
  ])('tells file and line of %s', (_reason, content, expected) => {
    put('x.md', content);
    const [code, first] = complaints();
    expect(code).toBe('65');
    expect(first).toContain(expected);
  });

  test('tells everything that is wrong with every file at once', () => {
    put('1.md', good.replace('title: Rail', 'titel: Rail').replace('2025-01-02', 'soon'));
    put('2.md', good);
    put(
      '3.md',
      Buffer.concat([
        Buffer.from(good.replace('title: Rail\n', '')),
        Buffer.from([0xff, 0x0a, 0x41, 0x0a, 0xfe]),
      ]),
    );
    expect(complaints()).toEqual([
      '65',
      expect.stringMatching(/^1\.md:2: unknown key "titel"/),
      '1.md:2: title is missing',
      expect.stringMatching(/^1\.md:4: published must be/),
      '3.md:2: title is missing',
      '3.md:7: this line is not UTF-8',
      '3.md:9: this line is not UTF-8',
    ]);
  });

  test('tells of a file that cannot be read, and goes on', () => {
    mkdirSync(path.join(folder, 'folder.md'));
    symlinkSync(path.join(folder, 'gone'), path.join(folder, 'link.md'));
    put('x.md', 'text');
    expect(complaints()).toEqual([
      '65',
      'folder.md: cannot be read: it is a folder',
      'link.md: cannot be read: it is not there',
      expect.stringContaining('x.md:1:'),
    ]);
  });

  test('is to hold an article', () => {
    put('README.md', good);
    expect(complaints()).toEqual(['65', expect.stringContaining('has no article')]);
  });

  test('is to be there', () => {
    rmSync(folder, { recursive: true });
    expect(complaints()).toEqual([
      '65',
      expect.stringContaining('it is not there; --corpus DIR names another'),
    ]);
    mkdirSync(folder);
  });
});

test('of many lines in another encoding the first ten are named', () => {
  const problems = utf8Problems(Buffer.from('é\n'.repeat(12), 'latin1'), 'f');
  expect(problems).toHaveLength(11);
  expect(problems.at(-1)).toEqual({ file: 'f', message: 'and 2 more lines are not UTF-8' });
});

test('a file that is asked for and not there is a bad argument', () => {
  expect(() => readBytes(path.join(folder, 'gone'))).toThrow(
    expect.objectContaining({ code: 2, message: expect.stringContaining('cannot be read: it is not there') }),
  );
});
