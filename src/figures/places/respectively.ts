/**
 * `A and B fell 5% and 7%, respectively`: the first figure is of the first thing named, the second of
 * the second. So are the figures that follow in a row of the same length (`…, to 3 and 4 million`),
 * and so are times (`29% and 26% in 2022 and 2023 respectively`).
 */
import type { Span } from '../../text/span.ts';
import type { Reading, SentenceReadings } from '../reading.ts';
import type { Time } from '../time.ts';
import { indexFrom, within } from './order.ts';
import { measuring } from './verbs.ts';

/** Figures `first` to `first + length - 1` stand in a row that `respectively` closes at `at`. */
interface Row {
  readonly first: number;
  readonly length: number;
  readonly at: number;
}

const word = /\brespectively\b/gi;
/** What may stand between two figures of one row. */
const joined = /^(?:,\s|,?\sand\s)(?:(?:by|to|at|of|up|down|just|about|around|some)\s){0,2}$/i;
const firstVerb = new RegExp(`(?<=\\s)(?:${measuring})`);

/** For each reading the thing it is of, where `respectively` says so. */
export function thingsInOrder(body: string, one: SentenceReadings): readonly (Span | null)[] {
  const things: (Span | null)[] = one.readings.map(() => null);
  for (const row of rowsIn(body, one)) {
    const names = namesBefore(body, one, row);
    names.forEach((name, k) => {
      things[row.first + k] = name;
      if (followsInRow(body, one.readings, row)) things[row.first + row.length + k] = name;
    });
  }
  return things;
}

/** For each reading its time, where `respectively` says so. */
export function timesInOrder(body: string, one: SentenceReadings): readonly (Time | null)[] {
  const own: (Time | null)[] = one.readings.map(() => null);
  for (const { first, length, at } of rowsIn(body, one)) {
    const last = one.readings[first + length - 1];
    const named = last
      ? within(one.times, { start: last.mention.end, end: at }).filter((time) => time.kind === 'period')
      : [];
    if (named.length !== length) continue;
    named.forEach((time, k) => {
      own[first + k] = time;
    });
  }
  return own;
}

function rowsIn(body: string, { sentence, readings }: SentenceReadings): readonly Row[] {
  if (readings.length < 2) return [];
  const text = body.slice(sentence.start, sentence.end);
  const mentions = readings.map(({ mention }) => mention);
  return Array.from(text.matchAll(word), ({ index }) => {
    const at = sentence.start + index;
    return rowBefore(body, readings, indexFrom(mentions, at) - 1, at);
  }).filter((row) => row.length > 1);
}

/** The row whose last figure is the one numbered `last`. */
function rowBefore(body: string, readings: readonly Reading[], last: number, at: number): Row {
  let first = last;
  while (first > 0 && isJoined(body, readings, first - 1)) first--;
  const length = last - first + 1;
  // `came to 8 and 5 million, up 3% and 18% respectively`: the things are named before the first row.
  const before = first - length;
  const isSecond =
    before >= 0 &&
    /^,?\s(?:\w+\s|,\s){0,3}$/.test(between(body, readings, first - 1, 40)) &&
    isRow(body, readings, before, length);
  return { first: isSecond ? before : first, length, at };
}

function isRow(body: string, readings: readonly Reading[], first: number, length: number): boolean {
  for (let i = first; i < first + length - 1; i++) {
    if (!isJoined(body, readings, i)) return false;
  }
  return true;
}

/** A row is of one unit. */
const isJoined = (body: string, readings: readonly Reading[], i: number): boolean =>
  readings[i]?.unit === readings[i + 1]?.unit && joined.test(between(body, readings, i, 40));

/** The words between a figure and the next, or so many of them that they are too many. */
function between(body: string, readings: readonly Reading[], i: number, most: number): string {
  const [one, next] = [readings[i], readings[i + 1]];
  return one && next ? body.slice(one.mention.end, Math.min(next.mention.start, one.mention.end + most)) : '';
}

/** The next row stands right behind it: `respectively, up 12.8% and down 3.5%`. */
function followsInRow(body: string, readings: readonly Reading[], { first, length, at }: Row): boolean {
  const next = readings[first + length];
  if (!next || next.mention.start - at > 24) return false;
  return readings.length >= first + 2 * length && isRow(body, readings, first + length, length);
}

/** The last so many names of the list before the verb. */
function namesBefore(body: string, { sentence, readings }: SentenceReadings, row: Row): readonly Span[] {
  const end = readings[row.first]?.mention.start ?? sentence.start;
  const start = Math.max(sentence.start, end - 240, readings[row.first - 1]?.mention.end ?? 0);
  const clause = body.slice(start, end).search(/[^;:]*$/);
  const text = body.slice(start + clause, end);
  const list = text.slice(0, firstVerb.exec(text)?.index ?? text.length);
  const names: Span[] = [];
  let from = 0;
  for (const comma of [...list.matchAll(/,\s(?:and\s)?|\sand\s/g), null]) {
    const to = comma ? comma.index : list.length;
    names.push({ start: start + clause + from, end: start + clause + to });
    from = comma ? comma.index + comma[0].length : to;
  }
  const chosen = names.slice(-row.length).map((name) => bare(body, name));
  return chosen.length === row.length && chosen.every((name) => name.end > name.start) ? chosen : [];
}

/** `Car imports from China` is China, where the others are Japan and Korea. */
function bare(body: string, { start, end }: Span): Span {
  const text = body.slice(start, end);
  const lead = /^.*\b(?:of|from|to|for|in|with|the|both|which)\s/s.exec(text)?.[0].length ?? 0;
  const blank = /^\s*/.exec(text.slice(lead))?.[0].length ?? 0;
  return { start: start + lead + blank, end: start + text.trimEnd().length };
}
