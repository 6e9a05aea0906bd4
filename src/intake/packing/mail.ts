/**
 * What is packed as mail: a newsletter (`.eml`), and a page that a browser saved with its pictures (MHTML). The door to
 * the reader of MIME.
 */
import PostalMime from 'postal-mime';
import { levelled } from '../decode.ts';
import { dateIn } from '../metadata/dates.ts';
import type { Description } from '../taken.ts';

export interface Unpacked {
  readonly kind: 'html' | 'text';
  readonly text: string;
  /** What the packing says of the article. */
  readonly says: Partial<Description>;
}

const deepest = 20;
const mostHeaders = 256 * 1024;

/** Null where it holds no text. */
export async function unpackMail(bytes: Uint8Array): Promise<Unpacked | null> {
  const mail = await parsed(bytes);
  const body = bodyOf(mail);
  if (body === null) return null;
  const title = mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '').trim();
  const publisher = mail.from?.name.trim().replace(/^["']|["']$/g, '');
  const sent = mail.headers.find(({ key }) => key === 'date')?.value;
  // As it is written where it was sent: the hours of another time zone are not to move the day.
  const published = sent === undefined ? null : dateIn(sent);
  return {
    ...body,
    says: {
      ...(title ? { title } : {}),
      ...(publisher ? { publisher } : {}),
      ...(published === null ? {} : { published }),
    },
  };
}

/** The page itself: the first part of an MHTML; its frames are advertisements, and its pictures are left alone. */
export async function unpackArchive(bytes: Uint8Array): Promise<Unpacked | null> {
  const mail = await parsed(firstPartOf(bytes));
  const body = bodyOf(mail);
  if (body === null) return null;
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value.trim();
  const url = header('snapshot-content-location') ?? header('content-location');
  return { ...body, says: url !== undefined && /^https?:\/\//.test(url) ? { url } : {} };
}

const parsed = (bytes: Uint8Array) =>
  PostalMime.parse(bytes, { maxNestingDepth: deepest, maxHeadersSize: mostHeaders });

function bodyOf({
  html,
  text,
}: {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}): Pick<Unpacked, 'kind' | 'text'> | null {
  if (html !== undefined && html.trim() !== '') return { kind: 'html', text: levelled(html) };
  return text !== undefined && text.trim() !== '' ? { kind: 'text', text: levelled(text) } : null;
}

function firstPartOf(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = all.toString('latin1', 0, Math.min(all.length, mostHeaders));
  const boundary = /boundary="([^"\n]{1,70})"|boundary=([^\s;"]{1,70})/i.exec(head);
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  if (mark === '--') return bytes;
  const first = all.indexOf(`\n${mark}`);
  const second = first < 0 ? -1 : all.indexOf(`\n${mark}`, first + mark.length + 1);
  return second < 0 ? bytes : Buffer.concat([all.subarray(0, second), Buffer.from(`\n${mark}--\n`)]);
}
