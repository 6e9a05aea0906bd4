/** A figure where it is told: in an article's sentence, or in words that a person typed. */
import type { Figure } from '../figures/figure.ts';
import type { Article } from '../text/article.ts';
import type { Passage } from '../text/passage.ts';
import { type Span, trim } from '../text/span.ts';

export interface Told {
  readonly figure: Figure;
  /** The text that all offsets index. */
  readonly body: string;
  readonly sentence: Span;
  /** The article it stands in; null for what a person typed. */
  readonly article: Article | null;
}

export const toldIn = ({ article, start, end }: Passage, figure: Figure): Told => ({
  figure,
  body: article.body,
  sentence: { start, end },
  article,
});

export const wordsOf = ({ body }: Told, { start, end }: Span): string => body.slice(start, end);

export const sentenceOf = (told: Told): string => wordsOf(told, told.sentence);

/** What of the sentence stands before the figure, and behind it. */
export const around = (told: Told): { readonly before: string; readonly behind: string } => {
  const { mention } = told.figure;
  const { start, end } = trim(told.body, told.sentence);
  return {
    before: told.body.slice(Math.min(start, mention.start), mention.start),
    behind: told.body.slice(mention.end, Math.max(end, mention.end)),
  };
};
