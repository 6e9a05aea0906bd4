/** The sentences of an article, those that one quotation runs over held together, ready to be read. */
import type { Article } from '../text/article.ts';
import { isDateline } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Named, namedIn } from './names.ts';
import { masked, type Quotation, quotationsIn } from './quotations.ts';
import { type Word, wordsOf } from './words.ts';

/** A run of sentences that a quotation holds together. */
export interface Group extends Span {
  /** 1-based. */
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  readonly words: readonly Word[];
  readonly named: readonly Named[];
  readonly quotations: readonly Quotation[];
}

/** Sentences of headings, tables and datelines are none of anybody's. */
export function groupsOf(article: Article): readonly Group[] {
  return article.paragraphs.flatMap((paragraph, number): Group[] => {
    if (paragraph.kind === 'heading' || paragraph.kind === 'table') return [];
    const quotations = quotationsIn(article.body, paragraph);
    const groups: Group[] = [];
    let [first, from, next] = [0, 0, 0];
    for (const [at, { end }] of paragraph.sentences.entries()) {
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++;
      const open = quotations[next];
      const runsOn = open !== undefined && open.start < end && at + 1 < paragraph.sentences.length;
      if (runsOn) continue;
      const start = paragraph.sentences[first]?.start ?? paragraph.start;
      const span = { start, end };
      const text = article.body.slice(start, end);
      if (!(first === at && isDateline(text))) {
        const inside = quotations.slice(from, open && open.start < end ? next + 1 : next);
        const words = wordsOf(masked(article.body, span, inside), start);
        groups.push({
          ...span,
          paragraph: number + 1,
          first,
          last: at,
          words,
          named: namedIn(words),
          quotations: inside,
        });
      }
      first = at + 1;
      from = next;
    }
    return groups;
  });
}

const fewestWords = 4;

/** Four words or more in one pair of marks, or fewer that are a sentence: `"No,"`; else they are a phrase that the article borrows. */
export const isDirect = (body: string, { quotations }: Group): boolean =>
  quotations.some(({ start, end }) => {
    const words = body.slice(start + 1, end - 1).trim();
    return /[,.?!…]$/.test(words) || words.split(/\s+/, fewestWords).length === fewestWords;
  });

/** Whether a quotation opens it and is most of it. */
export function isQuotation(body: string, group: Group): boolean {
  const { start, end, quotations } = group;
  const quoted = quotations.reduce((sum, one) => sum + one.end - one.start, 0);
  return quotations[0]?.start === start && quoted >= 0.6 * (end - start) && isDirect(body, group);
}
