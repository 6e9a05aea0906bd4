/** What became of a received document: an article with the reason for everything left out, or why there is none. */
import type { Span } from '../text/span.ts';

export interface Received {
  /** The file's name or address, as the person gave it. */
  readonly name: string;
  readonly bytes: Uint8Array;
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
  readonly kind: 'text' | 'heading' | 'bullet';
  /** Ranges of the received text, in order; the paragraph is these, with a space between. */
  readonly lines: readonly Span[];
}

export interface Removed extends Span {
  readonly reason: string;
}

export interface Taken extends Description {
  readonly kind: 'taken';
  /** The received text, decoded; of HTML, what a reader sees of the page. */
  readonly text: string;
  readonly paragraphs: readonly Kept[];
  /** Every part of the text that is in no paragraph, but for white space and marks of bullets. */
  readonly removed: readonly Removed[];
  /** The id of a known article with the same story. */
  readonly sameAs: string | null;
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

const marks = { text: '', heading: '## ', bullet: '- ' } as const;

/** As the article file has it: with the mark of a heading or a bullet. */
export const printed = (taken: Pick<Taken, 'text'>, paragraph: Kept): string =>
  marks[paragraph.kind] + textOf(taken, paragraph);
