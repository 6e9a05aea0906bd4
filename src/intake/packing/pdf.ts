/** A PDF that a browser printed, as lines with their place and size: the door to the reader of PDF. */

export interface PrintedLine {
  /** A tab stands where a wide gap does, as between the cells of a table. */
  readonly text: string;
  /** Of the page's height and width: 0 is top and left. */
  readonly top: number;
  readonly left: number;
  /** Where the line ends, of the page's width. */
  readonly right: number;
  /** Of the letters, in points. */
  readonly size: number;
  readonly page: number;
  /** Height of the page, in points. */
  readonly height: number;
}

export interface Print {
  readonly lines: readonly PrintedLine[];
  readonly title: string | null;
}

/** No article is longer; a longer document is a report. */
const mostPages = 60;
export const tooManyPages = `has more than ${mostPages} pages, which no article has; print the article alone`;

/** A string says why there is none. */
export async function unpackPdf(bytes: Uint8Array): Promise<Print | string> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The reader keeps and changes what it is given.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
    try {
      if (pdf.numPages > mostPages) return tooManyPages;
      const lines: PrintedLine[] = [];
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const items: readonly object[] = (await page.getTextContent()).items;
        const { width, height } = page.getViewport({ scale: 1 });
        lines.push(...linesOf(items.filter(isWritten), number, width, height));
      }
      const { info } = await pdf.getMetadata();
      const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
      return { lines, title: title === '' ? null : title };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException'
      ? 'is a PDF with a password; print it again without one'
      : 'is a PDF that cannot be read; print the page again, or copy its text into a file';
  }
}

interface Written {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** Between two cells, in heights of the letters; words of one line never stand so far apart. */
const wideGap = 1.2;

const isWritten = (item: object): item is Written => 'str' in item;

function linesOf(items: readonly Written[], page: number, width: number, height: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: { text: string; y: number; left: number; right: number; size: number } | null = null;
  const close = () => {
    const text =
      open?.text.replace(/ {2,}| ?(\t) ?/g, (_, tab: string | undefined) => tab ?? ' ').trim() ?? '';
    if (open && text !== '') {
      const { y, left, right, size } = open;
      lines.push({ text, top: 1 - y / height, left: left / width, right: right / width, size, page, height });
    }
    open = null;
  };
  for (const { str, transform, width: long, hasEOL } of items) {
    const [, , , scale = 0, x = 0, y = 0] = transform;
    const size = Math.abs(scale) || 1;
    if (open && Math.abs(open.y - y) > size * 0.5) close();
    if (str.trim() === '') {
      if (open) open.text += ' ';
    } else if (open === null) open = { text: str, y, left: x, right: x + long, size };
    else {
      // Between two pieces of one line stands a space where there is room for one.
      const gap: number = (x - open.right) / size;
      open.text += (gap > wideGap ? '\t' : gap > 0.15 ? ' ' : '') + str;
      open.right = Math.max(open.right, x + long);
      open.size = Math.max(open.size, size);
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}
