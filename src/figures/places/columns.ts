/** The periods of a table: each cell is said of the time its column's head names, `y/y` of the one to its left. */
import type { Prose } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import type { SentenceReadings } from '../reading.ts';
import { shiftPeriod } from '../times/period.ts';
import { indexFrom, within } from './order.ts';

export interface ColumnWhen {
  readonly period: string | null;
  readonly against: string | null;
}

/** One entry a column; the text before the first bar is a column as well. */
export function columnsOf({ body }: Prose, { sentence, times }: SentenceReadings): readonly ColumnWhen[] {
  let period: string | null = null;
  return cellsOf(body, sentence).map((cell) => {
    const here = within(times, cell);
    period = here.find((time) => time.period)?.period ?? period;
    const basis = here.find((time) => time.kind === 'basis')?.pointer;
    const against = basis?.kind === 'shift' && period ? shiftPeriod(period, basis.unit, basis.by) : null;
    return { period, against };
  });
}

export function rowWhens(
  { body }: Prose,
  { sentence, readings }: SentenceReadings,
  columns: readonly ColumnWhen[],
): readonly ColumnWhen[] {
  const cells = cellsOf(body, sentence);
  return readings.map(
    ({ mention }) => columns[indexFrom(cells, mention.start + 1) - 1] ?? { period: null, against: null },
  );
}

function cellsOf(body: string, { start, end }: Span): readonly Span[] {
  const cells: Span[] = [];
  for (let from = start; from <= end; ) {
    const bar = body.indexOf('|', from);
    const to = bar < 0 || bar > end ? end : bar;
    cells.push({ start: from, end: to });
    from = to + 1;
  }
  return cells;
}
