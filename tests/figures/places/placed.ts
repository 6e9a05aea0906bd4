/** A text's figures by the words that state them, as the tests here read them. */
import { readFigures } from '../../../src/figures/index.ts';
import { readProse } from '../../../src/text/paragraphs.ts';
import type { Span } from '../../../src/text/span.ts';

export interface Placed {
  readonly when: string;
  readonly flow: string;
  readonly subject: string | null;
  readonly topics: readonly string[];
  readonly attribution: string | null;
}

/** The figure whose mention contains `words`, in a text of 15 September 2025. */
export function placed(text: string, words: string, published: string | null = '2025-09-15'): Placed {
  const { body, ...rest } = readProse(text, published);
  const at = (span: Span | null) => (span ? body.slice(span.start, span.end) : null);
  const figures = readFigures({ body, ...rest }).flat();
  const figure = figures.find((one) => at(one.mention)?.includes(words));
  if (!figure) throw new Error(`no "${words}" among: ${figures.map((one) => at(one.mention)).join(' | ')}`);
  const { period, against, flow, from, to, topics } = figure;
  return {
    when: against ? `${period} against ${against}` : String(period),
    flow: `${flow} ${from} > ${to}`,
    subject: at(figure.subject),
    topics,
    attribution: at(figure.attribution),
  };
}
