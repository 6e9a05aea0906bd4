/** Received documents that make no article: each is told what is wrong and what to do. */
import { expect, test } from 'vitest';
import { mostBytes } from '../../src/intake/index.ts';
import { paragraphs, received } from './story.ts';

const mail = 'Return-Path: <a@b.example>\nFrom: a@b.example\nSubject: Letter\nMIME-Version: 1.0\n';

test.each<[string, string | Uint8Array, RegExp]>([
  ['an empty file', '', /is empty/],
  ['white space', ' \n\t\n', /is empty/],
  ['more than any article', new Uint8Array(mostBytes + 1).fill(97), /larger than 8 MB/],
  ['a program', new Uint8Array([1, 2, 0, 3]), /no text/],
  ['control characters', '\u0001\u0002\u0003\u0004', /no text/],
  ['a broken PDF', '%PDF-1.7\n', /PDF that cannot be read/],
  ['a ZIP archive', 'PK\u0003\u0004xx', /ZIP/],
  ['gzip', new Uint8Array([0x1f, 0x8b, 8]), /gzip/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /picture/],
  ['an encoding nobody names', new Uint8Array([0x41, 0xe9, 0x42]), /not UTF-8/],
  ['an encoding nobody knows', Buffer.from('<meta charset="klingon">\xe9', 'latin1'), /klingon/],
  ['an empty web archive', `${mail}Content-Type: multipart/related; boundary="x"\n\n`, /MHTML/],
  ['an e-mail without a text', `${mail}Content-Type: image/png\n\n`, /e-mail/],
  ['an e-mail of a line', `${mail}Content-Type: text/plain\n\nHello`, /no article/],
  ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', /feed/],
  ['JSON', '{"title": "x"}', /data/],
  ['an article file', '---\ntitle: x\npublisher: y\n---\n\nText.\n', /already/],
  ['a line or two', 'Hello there.\n\nNothing more.', /no article/],
])('%s', async (_, content, message) => {
  expect(await received(content)).toMatchObject({ kind: 'refused', message: expect.stringMatching(message) });
});

test('text in UTF-16 with its mark is read', async () => {
  const bytes = Buffer.from(`\uFEFF${paragraphs.join('\n\n')}`, 'utf16le');
  expect(await received(bytes)).toMatchObject({ kind: 'taken' });
});
