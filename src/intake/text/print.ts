/**
 * Printed lines into a page: lines that follow each other at the usual distance, in letters of one size, make a block. What a
 * browser prints at the edges (date and title above; address and page number below) is no part of the page.
 */
import type { Span } from '../../text/span.ts';
import type { Print, PrintedLine } from '../packing/pdf.ts';
import type { Block, Page } from '../page.ts';
import { rowsAmong } from './rows.ts';

export interface Printed {
  readonly page: Page;
  /** As the browser prints it at the foot of each page. */
  readonly url: string | null;
}

export function pageOfPrint({ lines }: Print): Printed {
  const edges = lines.map((line) => isEdge(line, lines));
  const size = usual(lines.filter((_, at) => !edges[at]));
  const steps = stepsOf(lines, edges);
  const rows = rowsAmong(lines.map(({ text }, at) => (edges[at] ? '' : text)));
  let text = '';
  const blocks: Block[] = [];
  let open: { lines: Span[]; mark: Block['mark']; last: PrintedLine } | null = null;
  const close = () => {
    const [first, last] = [open?.lines[0], open?.lines.at(-1)];
    if (open && first && last)
      blocks.push({ start: first.start, end: last.end, lines: open.lines, mark: open.mark, hints: [] });
    open = null;
  };
  for (const [at, line] of lines.entries()) {
    const [, mark = '', words = line.text] = /^([•▪●*-]\s+)(.*)$/.exec(line.text) ?? [];
    const start = text.length + mark.length;
    text += `${line.text}\n`;
    const span = { start, end: start + words.length };
    if (edges[at]) {
      // A paragraph goes on over the edge of a page.
      blocks.push({
        ...span,
        start: span.start - mark.length,
        lines: [span],
        mark: null,
        hints: [],
        foreign: 'printed at the edge',
      });
      continue;
    }
    if (rows[at]) {
      close();
      blocks.push({ ...span, start: span.start - mark.length, lines: [span], mark: 'row', hints: [] });
    } else if (open && mark === '' && goesOn(open.last, line, steps)) {
      open.lines.push(span);
      open.last = line;
    } else {
      close();
      const heads = line.size > size * 1.12;
      open = { lines: [span], mark: mark === '' ? (heads ? 'heading' : null) : 'bullet', last: line };
    }
  }
  close();
  blocks.sort((a, b) => a.start - b.start);
  return { page: { from: 'text', text, blocks }, url: addressIn(lines.filter((_, at) => edges[at])) };
}

/** At the edge of the paper, in a line that is there on every page but for its numbers, or that a browser prints. */
function isEdge({ text, top, page }: PrintedLine, lines: readonly PrintedLine[]): boolean {
  if (top > 0.05 && top < 0.95) return false;
  if (
    /^https?:\/\/\S+(?:\s+\d+\/\d+)?$|^\d+\/\d+$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}/.test(text)
  )
    return true;
  const bare = text.replace(/\d+/g, '#');
  return lines.some((other) => other.page !== page && other.text.replace(/\d+/g, '#') === bare);
}

function addressIn(edges: readonly PrintedLine[]): string | null {
  for (const { text } of edges) {
    const found = /^https?:\/\/\S+/.exec(text)?.[0];
    // A browser cuts a long address short.
    if (found !== undefined && !/…|\.\.\.$/.test(found)) return found;
  }
  return null;
}

/** The size of most letters. */
function usual(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines)
    letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The usual distance of two lines, for each size of letters. */
function stepsOf(lines: readonly PrintedLine[], edges: readonly boolean[]): ReadonlyMap<number, number> {
  const all = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || edges[at] || edges[at + 1] || next.page !== line.page || next.size !== line.size) continue;
    const step = distance(line, next);
    if (step > 0) all.set(line.size, [...(all.get(line.size) ?? []), step]);
  }
  return new Map([...all].map(([size, steps]) => [size, smallest(steps)]));
}

const smallest = (steps: readonly number[]): number =>
  [...steps].sort((a, b) => a - b)[Math.floor(steps.length * 0.2)] ?? 0;

const distance = (line: PrintedLine, next: PrintedLine): number => (next.top - line.top) * line.height;

function goesOn(line: PrintedLine, next: PrintedLine, steps: ReadonlyMap<number, number>): boolean {
  if (Math.abs(line.size - next.size) > 0.3) return false;
  if (line.page !== next.page)
    return !/[.!?:…]["'”’)\]]*$/.test(line.text) && /^[\p{Ll}\d“"‘(]/u.test(next.text);
  const step = steps.get(line.size) ?? line.size * 1.5;
  return (
    distance(line, next) > 0 && distance(line, next) <= step * 1.2 && Math.abs(line.left - next.left) < 0.03
  );
}
