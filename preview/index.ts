/**
 * `npm run preview -- stat vehicles`: what the bot answers, as Discord shows it, in a PNG.
 * `npm run pictures`: all pictures of the README anew.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, UserError } from '../src/errors.ts';
import { root } from '../tests/discord/program.ts';
import { day, type Picture, pictures, sheetOf } from './album.ts';
import { openCamera } from './browser.ts';
import { exchanges } from './exchange.ts';
import { marked } from './png.ts';
import { readRequest } from './request.ts';

const args = process.argv.slice(2);
try {
  if (args.join() === '--readme')
    await take(
      pictures.map((picture) => ({ ...picture, file: path.join(root, picture.file) })),
      day,
    );
  else {
    const { out, ...request } = readRequest(args);
    await take([{ ...request, file: out }], null);
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  for (const problem of error.problems) process.stderr.write(`preview: ${describe(problem)}\n`);
  process.exitCode = error.code;
}

async function take(wanted: readonly Picture[], day: string | null): Promise<void> {
  const camera = await openCamera();
  try {
    const answered = await exchanges(wanted, day);
    for (const [index, picture] of wanted.entries()) {
      const exchange = answered[index];
      if (!exchange) throw new Error(`nothing was answered for ${picture.file}`);
      const { document, digest } = sheetOf(exchange, picture);
      writeFileSync(picture.file, marked(await camera.take(document, picture.width), digest));
      process.stdout.write(`${picture.file}\n`);
    }
  } finally {
    await camera.close();
  }
}
