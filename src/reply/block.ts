/**
 * A reply before it is a message or a line: a list of blocks. There are blocks for figures, quotes,
 * sources and for the bot's own sentences (notes, which only `wording` makes); none takes free text.
 */
import type { Claim } from '../check/index.ts';
import type { Figure } from '../figures/figure.ts';
import type { Language } from '../language.ts';
import type { Statement } from '../statements/statement.ts';
import type { Citation, Passage } from '../text/passage.ts';
import type { NonEmpty } from '../text/span.ts';

declare const note: unique symbol;
/** A sentence of the bot's own, plain text, made by `wording` alone. */
export type Note = string & { readonly [note]: true };

export type Block =
  | ClaimBlock
  | FigureBlock
  | SpeakerBlock
  | QuoteBlock
  | SourceBlock
  | ArticleBlock
  | CommandBlock
  | NoteBlock;

/** A figure that a person typed and what the articles have on it; what they have comes behind it. */
export interface ClaimBlock {
  readonly kind: 'claim';
  /** The typed text, which the figure's offsets index: the person's words are data. */
  readonly text: string;
  readonly claim: Claim;
}

/** The figures of one passage that answer the question; shown large, above the quote they stand in. */
export interface FigureBlock {
  readonly kind: 'figures';
  /** `rival` for what another source has instead: labelled, and not as large. */
  readonly standing: 'answer' | 'rival';
  readonly passage: Passage;
  readonly figures: NonEmpty<Figure>;
}

/** Who says what the quote below it has, in the article's words. */
export interface SpeakerBlock {
  readonly kind: 'speaker';
  readonly said: Statement;
}

/** A passage word for word; the mentions of `figures` may be set in bold. */
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly passage: Passage;
  readonly figures: readonly Figure[];
}

/** Where the quote before it comes from; `rival` where the figure above that quote says already that it is another. */
export interface SourceBlock {
  readonly kind: 'source';
  readonly citation: Citation;
  /** The article's address with a text fragment for the quoted words, or null where it has none. */
  readonly link: string | null;
  readonly standing: 'source' | 'agrees' | 'disagrees' | 'rival';
}

/** An article of the corpus in a list of them. */
export interface ArticleBlock {
  readonly kind: 'article';
  readonly citation: Citation;
  /** Days from its publication to today, or null where it is undated. */
  readonly age: number | null;
  /** How many figures were read in it; null for a copy, which is not read: its original is. */
  readonly figures: number | null;
}

/** A command in a list of them: a line to type, and what it brings. */
export interface CommandBlock {
  readonly kind: 'command';
  readonly line: Note;
  readonly about: Note;
}

export interface NoteBlock {
  readonly kind: 'note';
  /** `title` opens a reply, `plain` explains, `small` stands at its foot, `aside` belongs to the finding before it. */
  readonly weight: 'title' | 'plain' | 'small' | 'aside';
  readonly note: Note;
}

export interface Reply {
  /** Of the bot's own sentences in it. */
  readonly language: Language;
  readonly blocks: NonEmpty<Block>;
}
