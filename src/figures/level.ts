/**
 * Text as the readers of figures want it: every white space is one plain space, every quotation mark
 * and apostrophe a straight one. So a figure is the same whatever the typography, and the patterns
 * need not know of it. Where a run of spaces had to shrink, the figures found are moved back.
 */
import type { Paragraph, Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { type Because, mapped } from './reason.ts';

export interface Level {
  readonly prose: Prose;
  /** With the spans in the text as it was given. */
  readonly restored: Restored;
}

interface Restored {
  readonly span: (span: Span) => Span;
  readonly figure: (figure: Figure) => Figure;
  readonly because: (because: Because) => Because;
}

const same: Restored = { span: (one) => one, figure: (one) => one, because: (one) => one };

export function leveled(prose: Prose): Level {
  const body = straight(prose.body);
  const isEven = prose.paragraphs.every(({ sentences }) =>
    sentences.every(({ start, end }) => !body.slice(start, end).includes('  ')),
  );
  return isEven ? { prose: { ...prose, body }, restored: same } : shrunk({ ...prose, body });
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
  const span = ({ start, end }: Span): Span => ({
    start: given[start] ?? 0,
    end: (given[end - 1] ?? 0) + 1,
  });
  const maybe = (one: Span | null): Span | null => one && span(one);
  const prose: Prose = {
    body: text,
    published,
    paragraphs: paragraphs.map(
      (one): Paragraph => ({ ...one, ...moved(one), sentences: one.sentences.map(moved) }),
    ),
  };
  const figure = (one: Figure): Figure => ({
    ...one,
    mention: span(one.mention),
    subject: maybe(one.subject),
    attribution: maybe(one.attribution),
  });
  const because = (one: Because): Because =>
    mapped(one, ({ rule, words }) => ({ rule, words: maybe(words) }));
  return { prose, restored: { span, figure, because } };
}
