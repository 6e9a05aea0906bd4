/** The pictures of the README, and how to tell whether one is still what the bot sends. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tests/discord/program.ts';
import { documentOf, type Look } from './document.ts';
import type { Exchange } from './exchange.ts';
import type { Html } from './html.ts';
import { type Asked, usual } from './request.ts';

export interface Picture extends Look {
  /** From the package's folder. */
  readonly file: string;
  readonly asked: Asked;
}

const look = { width: usual.width, language: usual.language } as const;
const vehicles: Asked = { kind: 'command', name: 'stat', options: { topic: 'vehicles' } };

/** When the pictures' questions are asked: an article's age is no reason to take one again. */
export const day = '2025-09-01';

/** Each in both themes: the README shows the reader's own. */
export const pictures: readonly Picture[] = [
  { ...look, file: 'preview/stat-vehicles.png', asked: vehicles, light: false },
  { ...look, file: 'preview/stat-vehicles-light.png', asked: vehicles, light: true },
];

export interface Sheet {
  readonly document: Html;
  /** Changes with what the bot sends, with our style, and with the releases of what else shows it. */
  readonly digest: string;
}

export function sheetOf(exchange: Exchange, look: Look): Sheet {
  const document = documentOf(exchange, look);
  const page = readFileSync(path.join(root, 'preview/page.ts'), 'utf8');
  const hash = createHash('sha256').update(JSON.stringify([document, page, releases.map(releaseOf)]));
  return { document, digest: hash.digest('hex') };
}

const releases = [
  '@skyra/discord-components-core',
  '@fontsource-variable/noto-sans',
  '@fontsource-variable/noto-sans-sc',
];

function releaseOf(name: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
}
