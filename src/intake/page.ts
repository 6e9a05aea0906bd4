/**
 * A received document as blocks of text: one a paragraph, a heading, a menu entry, a caption. Whatever it was
 * received as becomes a page, and cleaning chooses among its blocks; it rewrites nothing but white space.
 */
import type { Span } from '../text/span.ts';

export interface Block extends Span {
  /** The parts of the text that make the block, in order; between them stands white space, or a bullet's mark. */
  readonly lines: readonly Span[];
  /** A `row` is one of a table: its cells stand apart by ` | ` or a tab. */
  readonly mark: 'bullet' | 'heading' | 'row' | null;
  /** What the markup says about it, as names of features; nothing for plain text. */
  readonly hints: readonly string[];
  /** Why it is no part of the page itself, for certain. */
  readonly foreign?: string;
}

export interface Page {
  readonly from: 'text' | 'html';
  /** The text as it was received, decoded; of a page in HTML, what a reader sees of it. */
  readonly text: string;
  /** In order, disjoint; between them stands white space. */
  readonly blocks: readonly Block[];
}

/** The block's words, white space squashed. */
export const wordsOf = ({ text }: Page, { lines }: Block): string =>
  lines
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
