/** Paragraphs that are not in the document as it was received, white space aside: altered by hand, or out of order. */
import type { Article } from '../text/article.ts';
import { error, type Remark } from './remark.ts';

/** `received` is what a reader sees of the document. */
export function altered({ body, paragraphs }: Article, received: string): readonly Remark[] {
  const original = squeezed(received);
  const remarks: Remark[] = [];
  let after = 0;
  for (const { start, end } of paragraphs) {
    const words = squeezed(body.slice(start, end));
    const found = original.indexOf(words, after);
    if (found >= 0) {
      after = found + 1;
      continue;
    }
    const message = original.includes(words)
      ? 'stands before the paragraph above it in the document as it was received'
      : 'is not in the document as it was received, word for word; a quote must be the article’s own';
    remarks.push(error('original', message, start));
  }
  return remarks;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
