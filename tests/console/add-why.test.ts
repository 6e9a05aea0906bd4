/** `corpus add --why` and what is doubtful: where a person is to look. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { footer, menu, paragraphs, title } from '../intake/story.ts';
import { amur, jsonLines } from './rig.ts';

/** Neither plainly a paragraph nor plainly none. */
const unclear = 'Wagons wait. Picture: Pavel Dorn';
let root = '';
let page = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'amur-why-'));
  page = path.join(root, 'page.txt');
  const parts = [
    ...menu,
    title,
    'By Vera Antonova',
    'Oct 7, 2025',
    ...paragraphs.slice(0, 4),
    unclear,
    ...paragraphs.slice(4),
    ...footer,
  ];
  writeFileSync(page, parts.join('\n\n'));
});
afterAll(() => rmSync(root, { recursive: true }));

const why = (given: Parameters<typeof amur>[1] = {}) =>
  amur(['corpus', 'add', '--corpus', path.join(root, 'corpus'), '--dry-run', '--why', page], {
    width: 400,
    ...given,
  });

test('every part of the page stands there once, in its order, with what became of it', async () => {
  const { output } = await why();
  const shown = output.split('\n').filter((line) => /^[ ?][+-] /.test(line));
  const parts = [
    ...menu,
    title,
    'By Vera Antonova',
    'Oct 7, 2025',
    ...paragraphs.slice(0, 4),
    unclear,
    ...paragraphs.slice(4),
    ...footer,
  ];
  expect(shown).toHaveLength(parts.length);
  for (const [at, part] of parts.entries()) expect(shown[at]).toContain(part);
  expect(shown).toContain(` - ${'byline'.padEnd(30)} By Vera Antonova`);
  expect(shown).toContain(` - ${'headline'.padEnd(30)} ${title}`);
  expect(shown).toContain(` + ${''.padEnd(30)} ${paragraphs[0]}`);
});

test('what is left out is faint, what is doubtful stands out', async () => {
  const { output } = await why({ colour: true });
  expect(output).toContain(`\x1b[2m - ${'byline'.padEnd(30)} By Vera Antonova\x1b[22m`);
  expect(output).toContain('\x1b[33m?');
});

test('doubtful parts are counted and named, and stand in the JSON', async () => {
  const { output } = await why();
  expect(output).toMatch(
    /1 part is doubtful; --why shows all of the page:\n\s+(?:kept, paragraph 5|left out, after paragraph 4): Wagons wait/,
  );
  const json = await amur(['corpus', 'add', '--dry-run', '--json', page]);
  expect(jsonLines(json)[0]?.['doubtful']).toEqual([{ text: unclear, kept: expect.any(Boolean) }]);
});

test('a page of which nothing is doubtful says nothing of doubt', async () => {
  const clear = path.join(root, 'clear.txt');
  writeFileSync(clear, [...menu, title, 'Oct 7, 2025', ...paragraphs, ...footer].join('\n\n'));
  expect((await amur(['corpus', 'add', '--dry-run', clear])).output).not.toContain('doubtful');
});
