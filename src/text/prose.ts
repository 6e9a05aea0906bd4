import type { Span } from './span.ts';

/**
 * Running text taken apart: what the reader of figures works on, whether it came out of an article
 * or out of a pipe. Offsets index `body`, in which a line break inside a paragraph has become a
 * space (one character for one, so that every offset also holds in the file).
 */
export interface Prose {
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
  /** ISO date on which the text was published, or null: then relative dates stay unresolved. */
  readonly published: string | null;
  /** Of an article: it tells what the text is about. */
  readonly headline?: string;
}

/**
 * - `text`: running prose
 * - `heading`: a Markdown heading, or a paragraph all in bold (an interviewer's question)
 * - `bullet`: one list item; its mark is outside the span
 * - `table`: one table; its sentences are its rows, the separator row left out
 */
export type ParagraphKind = 'text' | 'heading' | 'bullet' | 'table';

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** Trimmed, in order, disjoint; between them is nothing but white space (and table rules). */
  readonly sentences: readonly Span[];
}
