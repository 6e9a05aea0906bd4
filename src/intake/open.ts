/** A received document opened, whatever it is packed in: a page as blocks, and what the packing and the markup say of it. */
import { decode, mostBytes, tooLarge } from './decode.ts';
import { formatOf } from './format.ts';
import { type Access, accessTo } from './html/access.ts';
import { describeMarkup } from './html/describe.ts';
import { documentOf } from './html/dom.ts';
import { excessIn } from './html/limits.ts';
import { pageOfDocument } from './html/page.ts';
import { unpackArchive, unpackMail } from './packing/mail.ts';
import { unpackPdf } from './packing/pdf.ts';
import type { Page } from './page.ts';
import { type Description, type Received, type Refused, refused } from './taken.ts';
import { pageOfText } from './text/blocks.ts';
import { pageOfMarkdown } from './text/markdown.ts';
import { pageOfPrint } from './text/print.ts';

export interface Opened {
  readonly kind: 'opened';
  readonly page: Page;
  readonly says: Partial<Description>;
  readonly access: Access;
}

const open: Access = { asksForPassword: false, closed: false };

export async function openDocument({ bytes, charset = null }: Received): Promise<Opened | Refused> {
  if (bytes.length > mostBytes) return refused(tooLarge);
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return openPdf(bytes);
  const packed = formatOf(head);
  if (packed === 'mail' || packed === 'mhtml') {
    const unpacked = await (packed === 'mail' ? unpackMail(bytes) : unpackArchive(bytes)).catch(() => null);
    if (unpacked === null) {
      const what = packed === 'mail' ? 'is an e-mail' : 'is a web archive (MHTML)';
      return refused(`${what} without a text that can be read; copy its text into a file`);
    }
    return unpacked.kind === 'html'
      ? openHtml(unpacked.text, unpacked.says, packed === 'mail')
      : { kind: 'opened', page: pageOfText(unpacked.text), says: unpacked.says, access: open };
  }
  const text = decode(bytes, charset);
  if (typeof text !== 'string') return text;
  const format = formatOf(text);
  if (format === 'html') return openHtml(text, {}, false);
  if (format === 'markdown') return { kind: 'opened', ...pageOfMarkdown(text), access: open };
  if (format === 'text') return { kind: 'opened', page: pageOfText(text), says: {}, access: open };
  return refused(unread[format]);
}

const unread = {
  mail: 'is an e-mail that cannot be read; copy its text into a file',
  mhtml: 'is a web archive that cannot be read; save the page as HTML',
  feed: 'is a feed, a list of articles; save the page of one article',
  article: 'is an article file already; put it into the corpus and run: amur corpus check',
  data: 'is data (JSON), not a page; save the page as HTML or as text',
} as const;

/** A letter's head knows better than its markup; a page knows better than the program that saved it. */
function openHtml(html: string, packing: Partial<Description>, isLetter: boolean): Opened | Refused {
  const excess = excessIn(html);
  if (excess !== null) return refused(excess);
  const document = documentOf(html);
  const access = accessTo(document);
  const markup = describeMarkup(document);
  const marked = isLetter ? { ...markup, ...packing } : { ...packing, ...markup };
  return { kind: 'opened', page: pageOfDocument(document), says: marked, access };
}

async function openPdf(bytes: Uint8Array): Promise<Opened | Refused> {
  const print = await unpackPdf(bytes);
  if (typeof print === 'string') return refused(print);
  if (print.lines.length === 0)
    return refused('is a PDF of pictures, without text; save the page as HTML, or copy its text into a file');
  const { page, url } = pageOfPrint(print);
  return { kind: 'opened', page, says: url === null ? {} : { url }, access: open };
}
