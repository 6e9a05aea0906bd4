/**
 * A body of Markdown into paragraphs. A blank line ends a paragraph; so do a heading, a list mark
 * and a table row. Line breaks inside a paragraph become spaces, one character for one.
 */

import type { Paragraph, ParagraphKind, Prose } from './prose.ts';
import { sentencesIn } from './sentences.ts';
import { type Span, trim } from './span.ts';

const heading = /^#{1,6}[ \t]+/;
const bullet = /^[ \t]*[-*+•][ \t]+/;
const row = /^[ \t]*\|.*\|[ \t]*$/;
const rule = /^[ \t]*\|[\s:|-]+\|[ \t]*$/;
const bold = /^\*\*(?!\*)(?:(?!\*\*).)+\*\*$/;

interface Block {
  readonly kind: ParagraphKind;
  readonly lines: Span[];
}

/** Line ends must be `\n`. Never throws; an empty text has no paragraphs. */
export function readProse(text: string, published: string | null): Prose {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    if (content.trim() === '') {
      open = undefined;
    } else if (row.test(content)) {
      if (open?.kind !== 'table') open = begin(blocks, 'table');
      if (!rule.test(content)) open.lines.push(line);
    } else {
      const mark = heading.exec(content) ?? bullet.exec(content);
      if (mark) {
        const kind = mark[0].trim().startsWith('#') ? 'heading' : 'bullet';
        open = begin(blocks, kind, { start: line.start + mark[0].length, end: line.end });
        if (kind === 'heading') open = undefined;
      } else if (open && open.kind !== 'table') {
        open.lines.push(line);
      } else {
        open = begin(blocks, 'text', line);
      }
    }
  }
  const body = joinLines(text, blocks);
  return { body, published, paragraphs: blocks.flatMap((block) => paragraphOf(body, block)) };
}

function begin(blocks: Block[], kind: ParagraphKind, ...lines: Span[]): Block {
  const block = { kind, lines };
  blocks.push(block);
  return block;
}

function paragraphOf(body: string, { kind, lines }: Block): Paragraph[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const span = trim(body, { start: first.start, end: last.end });
  if (span.start === span.end) return [];
  if (kind === 'table') return [{ kind, ...span, sentences: lines.map((line) => trim(body, line)) }];
  if (kind === 'heading') return [{ kind, ...span, sentences: [span] }];
  if (kind === 'text' && bold.test(body.slice(span.start, span.end))) {
    const inside = trim(body, { start: span.start + 2, end: span.end - 2 });
    return [{ kind: 'heading', ...inside, sentences: [inside] }];
  }
  return [{ kind, ...span, sentences: sentencesIn(body, span) }];
}

function joinLines(text: string, blocks: readonly Block[]): string {
  let body = '';
  let at = 0;
  for (const { kind, lines } of blocks) {
    if (kind === 'table') continue;
    for (const line of lines.slice(0, -1)) {
      body += `${text.slice(at, line.end)} `;
      at = line.end + 1;
    }
  }
  return body + text.slice(at);
}

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}
