/** Received bytes into text, or why they are none. */
import { isUtf8 } from 'node:buffer';
import { type Refused, refused } from './taken.ts';

/** A news page is a tenth of this; the text, its blocks and its document tree all have to fit into memory. */
export const mostBytes = 8 * 1024 * 1024;

/** `named` is the encoding that a server names. */
export function decode(bytes: Uint8Array, named: string | null = null): string | Refused {
  if (bytes.length > mostBytes) return refused(tooLarge);
  const marked = byMark(bytes);
  if (marked !== null) return plain(marked);
  const signed = signature(bytes);
  if (signed !== null) return refused(signed);
  if (bytes.includes(0)) return refused('is no text: it holds zero bytes; save the page as HTML or as text');
  if (isUtf8(bytes)) return plain(new TextDecoder().decode(bytes));
  const declared = named ?? charsetIn(bytes);
  if (declared === null) return refused('is not UTF-8 and names no other encoding; save it as UTF-8');
  try {
    return plain(new TextDecoder(declared).decode(bytes));
  } catch {
    // The decoder throws for a name it does not know.
    return refused(`names an encoding that is not known, "${declared}"; save it as UTF-8`);
  }
}

export const tooLarge = `is larger than ${mostBytes / 1024 / 1024} MB, which no article is; save the article’s page alone`;

/**
 * Line ends as one character; and what windows-1252 has in place of control characters, which some decoders leave as such and
 * some pages carry into UTF-8: quotation marks and dashes.
 */
export const levelled = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);

const windows1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

function plain(text: string): string | Refused {
  const lines = levelled(text);
  if (lines.trim() === '') return refused('is empty');
  const sample = lines.slice(0, 100_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file.
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  if (controls * 50 > sample.length) return refused('is no text; save the page as HTML or as text');
  return lines;
}

function byMark(bytes: Uint8Array): string | null {
  const [one, two, three] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf && isUtf8(bytes)) return new TextDecoder().decode(bytes);
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

const signatures: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'is a ZIP archive (or a document made of one); unpack it, or save its text'],
  ['\x1f\x8b', 'is compressed with gzip; unpack it first'],
  ['\x89PNG', 'is a picture; an article is read from text'],
  ['\xff\xd8\xff', 'is a picture; an article is read from text'],
  ['GIF8', 'is a picture; an article is read from text'],
];

function signature(bytes: Uint8Array): string | null {
  const start = latin(bytes.subarray(0, 8));
  return signatures.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}

/** As a page in HTML or a mail part declares it in its first bytes. */
function charsetIn(bytes: Uint8Array): string | null {
  return /charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})/i.exec(latin(bytes.subarray(0, 4096)))?.[1] ?? null;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
