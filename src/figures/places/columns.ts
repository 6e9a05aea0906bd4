/**
 * The periods of a table: each cell is said of the time its column's head names, else the head to its left,
 * else the caption or what the article is about; `y/y` is compared with the year before that.
 */
import type { Prose } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import type { SentenceReadings } from '../reading.ts';
import { type Reason, reason } from '../reason.ts';
import type { Time } from '../time.ts';
import { shiftPeriod } from '../times/period.ts';
import { indexFrom, within } from './order.ts';

export interface ColumnWhen {
  readonly period: string | null;
  readonly against: string | null;
  readonly because: Readonly<Record<'period' | 'against', Reason>>;
}

const timeless = reason('the header names no time');
const captioned = reason('what the caption or the article is about');
const nowhen: ColumnWhen = {
  period: null,
  against: null,
  because: { period: timeless, against: timeless },
};

/** One entry a column; the text before the first bar is a column as well. */
export function columnsOf(
  { body }: Prose,
  { sentence, times }: SentenceReadings,
  main: string | null,
): readonly ColumnWhen[] {
  let said: Time | undefined;
  let before: Time | undefined;
  return cellsOf(body, sentence).map((cell) => {
    const here = within(times, cell);
    const named = here.find((time) => time.period);
    if (named) [said, before] = [named, said];
    // `2025 | 2024 | Change`: what changed is the later of the two.
    else if (isEarlier(said, before)) [said, before] = [before, said];
    const basis = here.find((time) => time.kind === 'basis');
    const shift = basis?.pointer?.kind === 'shift' ? basis.pointer : null;
    const period = said?.period ?? main;
    const against = shift && period ? shiftPeriod(period, shift.unit, shift.by) : null;
    const because = {
      period: said ? reason('the header of its column', said) : main ? captioned : timeless,
      against: basis ? reason('the header of its column', basis) : timeless,
    };
    return { period, against, because };
  });
}

const isEarlier = (one: Time | undefined, other: Time | undefined): boolean =>
  one?.period != null && other?.period != null && one.period === shiftPeriod(other.period, 'year', -1);

export function rowWhens(
  { body }: Prose,
  { sentence, readings }: SentenceReadings,
  columns: readonly ColumnWhen[],
): readonly ColumnWhen[] {
  const cells = cellsOf(body, sentence);
  return readings.map(({ mention }) => columns[indexFrom(cells, mention.start + 1) - 1] ?? nowhen);
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
