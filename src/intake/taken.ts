/** What became of a received document: an article with the reason for everything left out, or why there is none. */
import type { Span } from '../text/span.ts';

export interface Received {
  /** The file's name or address, as the person gave it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding, as the server names it. */
  readonly charset?: string | null;
  /** Where it was fetched. */
  readonly address?: string | null;
}

/** What is known about an article; null where the document does not say. */
export interface Description {
  readonly title: string | null;
  /** Who reported it: the agency of a syndicated copy. */
  readonly publisher: string | null;
  /** The site whose copy this is. */
  readonly via: string | null;
  readonly author: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  /** The news agency named in a dateline or as author. */
  readonly agency: string | null;
}

export interface Kept {
  readonly kind: 'text' | 'heading' | 'bullet' | 'table';
  /** Ranges of the received text, in order; the paragraph is these, with a space between. Of a table: its rows. */
  readonly lines: readonly Span[];
  /** The choice was close: a person is to look. */
  readonly doubtful: boolean;
}

export interface Removed extends Span {
  readonly reason: string;
  readonly doubtful: boolean;
}

export interface Taken extends Description {
  readonly kind: 'taken';
  /** The received text, decoded; of HTML, what a reader sees of the page. */
  readonly text: string;
  readonly paragraphs: readonly Kept[];
  /** Every part of the text that is in no paragraph, but for white space and marks of bullets. */
  readonly removed: readonly Removed[];
  /** What a person should know of it before it is quoted, in plain words. */
  readonly notes: readonly string[];
}

export interface Refused {
  readonly kind: 'refused';
  /** In plain words, with the way out. */
  readonly message: string;
}

export const refused = (message: string): Refused => ({ kind: 'refused', message });

/** The paragraph's words, white space squashed. */
export const textOf = ({ text }: Pick<Taken, 'text'>, { lines }: Kept): string =>
  lines
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** As the article file has it: with the mark of a heading or a bullet; a table has a line a row. */
export const printed = (taken: Pick<Taken, 'text'>, paragraph: Kept): string =>
  paragraph.kind === 'table'
    ? tableOf(paragraph.lines.map(({ start, end }) => cellsIn(taken.text.slice(start, end))))
    : marks[paragraph.kind] + textOf(taken, paragraph);

const marks = { text: '', heading: '## ', bullet: '- ' } as const;

export const cellsIn = (row: string): readonly string[] =>
  row.split(/\t|\|/).map((cell) => cell.replace(/\s+/g, ' ').trim());

function tableOf(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}
