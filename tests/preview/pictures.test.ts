/** The README's pictures show what the bot sends now; no browser is needed to tell. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { day, pictures, sheetOf } from '../../preview/album.ts';
import { exchanges } from '../../preview/exchange.ts';
import { markOf } from '../../preview/png.ts';
import { root } from '../discord/program.ts';

test('the pictures are current', async () => {
  const answered = await exchanges(pictures, day);
  const stale = pictures.filter((picture, index) => {
    const exchange = answered[index];
    return (
      !exchange || markOf(readFileSync(path.join(root, picture.file))) !== sheetOf(exchange, picture).digest
    );
  });
  expect(
    stale.map(({ file }) => file),
    'take them again: npm run pictures',
  ).toEqual([]);
}, 60_000);

test('the README shows each of them', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  expect(pictures.filter(({ file }) => !readme.includes(`"${file}"`))).toEqual([]);
});
