/** A page becomes a PNG, in whatever Chromium this machine has. Nothing is fetched: all it needs is in the packages. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { exitCode, UserError } from '../src/errors.ts';
import { root } from '../tests/discord/program.ts';
import { addresses } from './document.ts';
import type { Html } from './html.ts';

/** Takes pictures until it is closed. */
export interface Camera {
  take(document: Html, width: number): Promise<Buffer>;
  close(): Promise<void>;
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const;

const base = 'http://preview.invalid';
/** Where each of them begins; its files lie beside it. */
const fonts: Readonly<Record<string, string>> = {
  'noto-sans': import.meta.resolve('@fontsource-variable/noto-sans/index.css'),
  'noto-sans-sc': import.meta.resolve('@fontsource-variable/noto-sans-sc/index.css'),
};
const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.woff2': 'font/woff2' };

/** @throws UserError where there is no Chromium. */
export async function openCamera(): Promise<Camera> {
  const [browser, script] = await Promise.all([launch(), bundled()]);
  return {
    close: () => browser.close(),
    take: async (document, width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 2 });
      try {
        return await picture(page, document, script);
      } finally {
        await page.close();
      }
    },
  };
}

async function picture(page: Page, document: Html, script: string): Promise<Buffer> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: document });
    if (pathname === addresses.script) return route.fulfill({ contentType: 'text/javascript', body: script });
    const [, name = '', ...rest] = pathname.split('/');
    const font = fonts[name];
    if (font === undefined) return route.abort();
    const type = types[path.extname(pathname)] ?? 'application/octet-stream';
    return route.fulfill({ contentType: type, body: readFileSync(new URL(rest.join('/'), font)) });
  });
  await page.goto(`${base}/`);
  await page.evaluate('document.fonts.ready');
  if (complaints.length > 0) throw new Error(`the page failed: ${complaints.join('; ')}`);
  return page.locator('discord-messages').screenshot({ omitBackground: true, animations: 'disabled' });
}

/** The page's script in one piece; it runs before any element is there, since the library shows each at once. */
async function bundled(): Promise<string> {
  const bundle = await rolldown({
    input: path.join(root, 'preview/page.ts'),
    platform: 'browser',
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

async function launch(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  const executablePath = named ?? usualPlaces.find((file) => existsSync(file));
  if (executablePath === undefined) {
    const message =
      'no Chromium was found: install it (apt-get install chromium), or name it in the environment: CHROMIUM=/path';
    throw new UserError(exitCode.badConfig, [{ message }]);
  }
  // A container's root may not start a sandbox; the page holds nothing but what this program wrote.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
}
