/**
 * A plain text into blocks. A line is a block, unless the text was hard-wrapped: then lines that go on
 * make one. A bullet's mark stands before its words or on a line of its own.
 */
import type { Span } from '../../text/span.ts';
import type { Block, Page } from '../page.ts';
import { type Line, linesOf } from './lines.ts';
import { rowsAmong } from './rows.ts';
import { goesOn, wrappingOf } from './wrap.ts';

const loneMark = /^[-*•·▪●–]$/;
const mark = /^(?:[-*•▪●]\s+|[•▪●])(?=\S)/;
const hash = /^#{1,6}\s+(?=\S)/;

export function pageOfText(text: string): Page {
  const lines = linesOf(text);
  const wrapping = wrappingOf(lines);
  const rows = rowsAmong(lines.map((line) => line.text));
  const blocks: Block[] = [];
  let open: { readonly lines: Span[]; readonly start: number; readonly mark: Block['mark'] } | null = null;
  const close = () => {
    const last = open?.lines.at(-1);
    if (open && last) blocks.push({ ...open, end: last.end, hints: [] });
    open = null;
  };
  let previous: Line | undefined;
  let pending: Line | undefined;
  for (const [at, line] of lines.entries()) {
    if (rows[at]) {
      close();
      pending = undefined;
      const span = { start: line.start, end: line.end };
      blocks.push({ ...span, lines: [span], mark: 'row', hints: [] });
      previous = undefined;
      continue;
    }
    const shown = mark.exec(line.text)?.[0] ?? hash.exec(line.text)?.[0] ?? '';
    if (loneMark.test(line.text)) {
      close();
      pending = line;
    } else if (open && previous && shown === '' && wrapping && goesOn(previous, line, wrapping)) {
      (open as { lines: Span[] }).lines.push({ start: line.start, end: line.end });
    } else {
      close();
      const bullet = pending !== undefined || (shown !== '' && !shown.startsWith('#'));
      open = {
        lines: [{ start: line.start + shown.length, end: line.end }],
        start: pending?.start ?? line.start,
        mark: bullet ? 'bullet' : shown === '' ? null : 'heading',
      };
      pending = undefined;
    }
    previous = line;
  }
  close();
  return { from: 'text', text, blocks };
}
