/** The statements of an article in short: kind, speaker's words, quote, setting. */
import { readStatements } from '../../src/statements/reader.ts';
import type { Article } from '../../src/text/article.ts';
import type { Span } from '../../src/text/span.ts';
import { articleOf } from '../newspaper.ts';

export interface Said {
  readonly kind: string;
  readonly speaker: string;
  readonly quote: string;
  readonly setting: string | null;
  /** What the speaker is. */
  readonly is: string;
  readonly name: string | null;
}

export function saidIn(article: Article): readonly Said[] {
  const words = ({ start, end }: Span) => article.body.slice(start, end);
  return readStatements(article).map(({ kind, speaker, passage, setting }) => ({
    kind,
    speaker: words(speaker),
    quote: passage.text,
    setting: setting && words(setting),
    is: speaker.kind,
    name: speaker.name && words(speaker.name),
  }));
}

/** Paragraphs are parted by `|`. */
export const saidBy = (paragraphs: string): readonly Said[] =>
  saidIn(articleOf({ body: paragraphs.split(/\|(?=\S)/).join('\n\n') }));
