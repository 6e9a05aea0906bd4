/** The story in every packing it may arrive in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  bodyOf,
  footer,
  menu,
  newsletter,
  otherStories,
  paragraphs,
  received,
  taken,
  title,
} from './story.ts';

const p = (words: string) => `<p>${words}</p>`;
const page = `<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><ul>${menu
  .map((entry) => `<li><a href="#">${entry}</a></li>`)
  .join('')}</ul><article><h1>${title}</h1>${paragraphs.map(p).join('\n')}</article><div>${footer
  .map(p)
  .join('')}</div></body></html>`;
const lines = (...all: readonly string[]) => all.join('\r\n');
const base64 = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
const quotedPrintable = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte === 61 || byte > 126
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(?:=[0-9A-F]{2}|[^=\n]){60}(?=[^\n])/g, '$&=\r\n');

describe('a page saved with its pictures (MHTML)', () => {
  const archive = (part: readonly string[], more: readonly string[] = []) =>
    lines(
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://courier.example/timber',
      `Subject: ${title}`,
      'Date: Thu, 9 Oct 2025 08:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--x7--"',
      '',
      '',
      '------MultipartBoundary--x7--',
      ...part,
      ...more,
      '------MultipartBoundary--x7----',
      '',
    );
  const html = [
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://courier.example/timber?from=feed',
    '',
    quotedPrintable(page),
    '',
  ];
  const advert = [
    '------MultipartBoundary--x7--',
    'Content-Type: text/html',
    'Content-Location: cid:frame-2',
    '',
    `<p>${otherStories[3]}</p>`.repeat(30),
    '',
  ];

  test('is read as the page it was; the day of saving is not its date', async () => {
    const one = await taken(archive(html));
    expect(bodyOf(one)).toEqual(paragraphs);
    expect(one).toMatchObject({ title, published: null, url: 'https://courier.example/timber' });
  });

  test('without its frames: they are advertisements', async () => {
    expect(bodyOf(await taken(archive(html, advert)))).toEqual(paragraphs);
  });

  test('in base64', async () => {
    const part = [
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      base64(page),
      '',
    ];
    expect(bodyOf(await taken(archive(part)))).toEqual(paragraphs);
  });
});

describe('a newsletter (.eml)', () => {
  const head = (...more: readonly string[]) => [
    'Return-Path: <letters@courier.example>',
    'From: "Amur Courier" <letters@courier.example>',
    'To: reader@example.org',
    `Subject: Fwd: ${title}`,
    'Date: Tue, 07 Oct 2025 23:30:00 -0500',
    'MIME-Version: 1.0',
    ...more,
  ];
  const says = { title, publisher: 'Amur Courier', published: '2025-10-07' };

  test('in plain text', async () => {
    const text = [title, ...paragraphs, ...newsletter, 'Unsubscribe'].join('\n\n');
    const one = await taken(
      lines(
        ...head('Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable'),
        '',
        quotedPrintable(text),
      ),
    );
    expect(bodyOf(one)).toEqual(paragraphs);
    expect(one).toMatchObject(says);
  });

  test('in two versions: that with markup is read', async () => {
    const layout = `<html><body><table><tr><td><table>${[title, ...paragraphs].map((words) => `<tr><td>${p(words)}</td></tr>`).join('')}<tr><td><a href="https://x.example/u">Unsubscribe</a> | <a href="https://x.example/b">View in browser</a></td></tr></table></td></tr></table></body></html>`;
    const one = await taken(
      lines(
        ...head('Content-Type: multipart/alternative; boundary=b1'),
        '',
        '--b1',
        'Content-Type: text/plain',
        '',
        'Your mail program does not show this letter.',
        '--b1',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        base64(layout),
        '--b1--',
      ),
    );
    expect(bodyOf(one)).toEqual(paragraphs);
    expect(one).toMatchObject(says);
  });

  test('in the encoding that it names', async () => {
    const bytes = Buffer.concat([
      Buffer.from(
        lines(
          ...head('Content-Type: text/plain; charset=windows-1251', 'Content-Transfer-Encoding: 8bit'),
          '',
          '',
        ),
      ),
      Buffer.from(
        Uint8Array.from(
          [...paragraphs.join('\n\n')].map((char) => ({ '“': 0x93, '”': 0x94 })[char] ?? char.charCodeAt(0)),
        ),
      ),
    ]);
    expect(bodyOf(await taken(bytes))).toEqual(paragraphs);
  });
});

describe('Markdown', () => {
  const marked = paragraphs.map((words) =>
    words.replace(/^(\w+ \w+)/, '[$1](https://courier.example/a_(b))').replace('September', '**September**'),
  );

  test('loses its marks and keeps its words', async () => {
    const one = await taken(
      [
        `# ${title}`,
        '![Wagons](a.jpg)',
        ...marked.slice(0, 4),
        '## More tracks by December',
        ...marked.slice(4),
      ].join('\n\n'),
    );
    expect(bodyOf(one)).toEqual([
      ...paragraphs.slice(0, 4),
      '## More tracks by December',
      ...paragraphs.slice(4),
    ]);
    expect(one.title).toBe(title);
  });

  test('says in its head what a clipper of pages has found', async () => {
    const head = [
      '---',
      `title: "${title}"`,
      'source: https://courier.example/timber',
      'author: Vera Antonova',
      'published: 2025-10-07T09:00',
      'site: Amur Courier',
      'tags:',
      '  - trade',
      '---',
      '',
    ];
    const one = await taken([...head, ...paragraphs.flatMap((words) => [words, ''])].join('\n'));
    expect(bodyOf(one)).toEqual(paragraphs);
    expect(one).toMatchObject({
      title,
      url: 'https://courier.example/timber',
      author: 'Vera Antonova',
      published: '2025-10-07',
      publisher: 'Amur Courier',
    });
  });
});

test('a PDF that a browser printed: pages joined, edges left out, the table a table, the address from the foot', async () => {
  const one = await taken(readFileSync(path.join(import.meta.dirname, 'pages/print.pdf')));
  expect(one).toMatchObject({
    title: 'Coal barges return to the Amur as the ice breaks early',
    author: 'Vera Antonova',
    published: '2025-04-14',
    publisher: 'Amur Courier',
    url: 'http://127.0.0.1:8765/print.html',
  });
  const body = bodyOf(one);
  expect(body).toHaveLength(9);
  expect(body).toContain('## Trucks wait at the bridge');
  expect(body).toContain(
    [
      '| Way | 2024, tonnes | 2025, tonnes |',
      '| --- | --- | --- |',
      '| Barge | 84,000 | 96,000 |',
      '| Bridge | 210,000 | 198,500 |',
    ].join('\n'),
  );
  expect(body.join('\n')).not.toMatch(/Sign in|AM|http|Copyright/);
});

describe('a table', () => {
  const rows = [
    ['Month', 'Wood, m³', 'Change'],
    ['August', '395,000', '-21%'],
    ['September', '410,000', '-18%'],
  ];
  const expected = [
    '| Month | Wood, m³ | Change |',
    '| --- | --- | --- |',
    '| August | 395,000 | -21% |',
    '| September | 410,000 | -18% |',
  ].join('\n');
  const table = `<table><tr>${rows[0]?.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows
    .slice(1)
    .map((row) => `<tr>${row.map((cell) => `<td><span>${cell}</span></td>`).join('')}</tr>`)
    .join('')}</table>`;
  const all = [...paragraphs.slice(0, 3), expected, ...paragraphs.slice(3)];

  test('of a page stays one, its figures whole', async () => {
    const html = `<html><body><article><h1>${title}</h1>${paragraphs.slice(0, 3).map(p).join('')}${table}${paragraphs.slice(3).map(p).join('')}</article></body></html>`;
    expect(bodyOf(await taken(html))).toEqual(all);
  });

  test('copied into a text stays one', async () => {
    const text = [
      title,
      ...paragraphs.slice(0, 3),
      rows.map((row) => row.join('\t')).join('\n'),
      ...paragraphs.slice(3),
    ].join('\n\n');
    expect(bodyOf(await taken(text))).toEqual(all);
  });

  test('of Markdown stays one', async () => {
    const text = [`# ${title}`, ...paragraphs.slice(0, 3), expected, ...paragraphs.slice(3)].join('\n\n');
    expect(bodyOf(await taken(text))).toEqual(all);
  });

  test('of prices at the foot of the page is none of the article', async () => {
    const html = `<html><body><article><h1>${title}</h1>${paragraphs.map(p).join('')}</article><p>Markets</p>${'<p>Read more news</p>'.repeat(4)}${table}</body></html>`;
    expect(bodyOf(await taken(html))).toEqual(paragraphs);
  });
});

describe('pages that are no article', () => {
  const shell = (inside: string, head = '') =>
    `<html><head><title>Amur Courier</title>${head}</head><body><ul>${menu.map((entry) => `<li><a href="#">${entry}</a></li>`).join('')}</ul>${inside}</body></html>`;
  const wall =
    '<div class="paywall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Sign in</p></div>';
  const closed =
    '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>';

  test.each<[string, string, RegExp]>([
    [
      'a page not found',
      shell('<h1>404 Not Found</h1><p>The requested address was not found on this server.</p>'),
      /error page/,
    ],
    [
      'a page not found, in other words',
      shell('<h1>Sorry</h1><p>We can’t find the page you are looking for.</p>'),
      /error page/,
    ],
    [
      'a page to sign in at',
      shell(
        '<form><h1>Welcome back</h1><input type="email"><input type="password"></form><p>Sign in to your account to read the newspaper every day.</p>',
      ),
      /sign in at/,
    ],
    [
      'a teaser',
      shell(`<article><h1>${title}</h1>${p(paragraphs[0] ?? '')}${p(paragraphs[1] ?? '')}</article>${wall}`),
      /for subscribers/,
    ],
    [
      'a teaser that its markup calls closed',
      shell(`<article><h1>${title}</h1>${p(paragraphs[0] ?? '')}${p(paragraphs[1] ?? '')}</article>`, closed),
      /for subscribers/,
    ],
  ])('%s', async (_, html, message) => {
    expect(await received(html)).toMatchObject({ kind: 'refused', message: expect.stringMatching(message) });
  });

  test.each<[string, number, string]>([
    [
      'a form to sign in with on every page',
      3,
      '<form><input type="email"><input type="password"><button>Sign in</button></form>',
    ],
    ['an offer above everything', 4, wall],
  ])('a short story is one, with %s', async (_, count, above) => {
    const short = paragraphs.slice(3, 3 + count);
    const html = shell(`${above}<article><h1>${title}</h1>${short.map(p).join('')}</article>`);
    expect(bodyOf(await taken(html))).toEqual(short);
  });

  test('a subscriber’s own copy of a closed article is read', async () => {
    expect(
      bodyOf(await taken(shell(`<article><h1>${title}</h1>${paragraphs.map(p).join('')}</article>`, closed))),
    ).toEqual(paragraphs);
  });
});

test('characters that cannot be read are told, with their place', async () => {
  const bytes = Buffer.from(page.replace('charset="utf-8"', 'charset="utf-8"'));
  const at = bytes.indexOf('nine days');
  bytes[at] = 0xff;
  expect((await taken(bytes)).notes).toEqual([expect.stringContaining('cannot be read, in paragraph 1')]);
});
