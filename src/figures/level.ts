/**
 * Text as the readers of figures want it: every white space is one plain space, every quotation mark
 * and apostrophe a straight one. So a figure is the same whatever the typography, and the patterns
 * need not know of it. Where a run of spaces had to shrink, the figures found are moved back.
 */
import type { Paragraph, Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';

export interface Level {
  readonly prose: Prose;
  /** The figure with its spans in the text as it was given. */
  readonly restored: (figure: Figure) => Figure;
}

export function leveled(prose: Prose): Level {
  const body = straight(prose.body);
  const isEven = prose.paragraphs.every(({ sentences }) =>
    sentences.every(({ start, end }) => !body.slice(start, end).includes('  ')),
  );
  return isEven ? { prose: { ...prose, body }, restored: (figure) => figure } : shrunk({ ...prose, body });
}

/** One character for one. */
const straight = (body: string): string =>
  body
    .replace(/[^\S ]/g, ' ')
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"');

/** Each run of spaces as one. */
function shrunk({ body, paragraphs, published }: Prose): Level {
  const given: number[] = [];
  const reached: number[] = [];
  let text = '';
  for (let at = 0; at < body.length; at++) {
    reached.push(given.length);
    if (body[at] === ' ' && body[at + 1] === ' ') continue;
    given.push(at);
    text += body[at];
  }
  const moved = ({ start, end }: Span): Span => ({
    start: reached[start] ?? text.length,
    end: reached[end] ?? text.length,
  });
  const back = <T extends Span | null>(span: T): T =>
    span && { ...span, start: given[span.start] ?? 0, end: (given[span.end - 1] ?? 0) + 1 };
  const prose: Prose = {
    body: text,
    published,
    paragraphs: paragraphs.map(
      (one): Paragraph => ({ ...one, ...moved(one), sentences: one.sentences.map(moved) }),
    ),
  };
  const restored = (figure: Figure): Figure => ({
    ...figure,
    mention: back(figure.mention),
    subject: back(figure.subject),
    attribution: back(figure.attribution),
  });
  return { prose, restored };
}
