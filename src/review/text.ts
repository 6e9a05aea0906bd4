/** An article as its words, for judgements that need no more. */
import type { Article } from '../text/article.ts';

export interface Text {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const wordsIn = ({ meta, body, paragraphs }: Article): Text => ({
  title: meta.title,
  paragraphs: paragraphs.map(({ start, end }) => body.slice(start, end)),
});
