import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCorpus } from '../../src/files.ts';
import { buildLibrary } from '../../src/library.ts';
import { readEntries } from '../../src/reading.ts';
import { amur, jsonLines } from './rig.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amur-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const coal = 'Russia sold 4 million tonnes of coal to China in July 2025, Chinese customs said.';

function put(name: string, head: string, body: string) {
  writeFileSync(
    path.join(folder, name),
    `---\ntitle: Coal\npublisher: P\npublished: 2025-08-20\n${head}---\n\n${body}\n`,
  );
}

const check = (...options: readonly string[]) =>
  amur(['corpus', 'check', '--corpus', folder, ...options], {
    shell: { library: async () => buildLibrary(readCorpus(folder), readEntries) },
  });

test('a sound corpus is counted', async () => {
  put('a.md', '', coal);
  expect(await check()).toMatchObject({
    code: 0,
    output: '1 article, 1 sentence, 1 figure: nothing is wrong.\n',
  });
});

test('a warning has file and line, and fails the check only where that is asked', async () => {
  put('a.md', '', `${coal}\n\nSign up for our newsletter`);
  const { code, output } = await check();
  expect(code).toBe(0);
  expect(output).toContain(`${path.join(folder, 'a.md')}:9: warning: looks like newsletter`);
  expect(output).toMatch(/: 1 warning\.\n$/);
  expect((await check('--strict')).code).toBe(1);
});

test('a paragraph that its original has not is an error', async () => {
  const story = `${coal} ${'The ministry gave no other figure for the month and no reason for the change. '.repeat(4).trim()}`;
  mkdirSync(path.join(folder, 'originals'));
  writeFileSync(path.join(folder, 'originals/a.txt'), `Coal trade\n\n${story}\n`);
  put('a.md', 'original: originals/a.txt\n', story.replace('4 million', '5 million'));
  const { code, output } = await check('--json');
  expect(code).toBe(1);
  expect(jsonLines({ code, output, errors: '', asked: [] })).toEqual([
    {
      file: path.join(folder, 'a.md'),
      line: 8,
      kind: 'original',
      grade: 'error',
      message: expect.any(String),
    },
  ]);
});

test('an original that is not there is an error', async () => {
  put('a.md', 'original: originals/gone.txt\n', coal);
  const { code, output } = await check();
  expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('gone.txt') });
});
