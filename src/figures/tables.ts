/**
 * Rows of a table into Readings: a cell's number takes scale and unit from its column's header.
 *
 *   header = … [, | (] [scale] unit …      `Aug-25, mln t`, `Value ($ bn)`, `y/y, %`
 *   label  = … [, | (] [scale] unit …      `Salt, million tonnes`, `Price, $ per tonne`: for the columns whose header is a time
 *   cell   = [sign] number | number unit, where the header names none | what a sentence could say
 *
 * A header that says `forecast` or `target` says so of its cells. A percent under a header that speaks of change (`y/y`, `growth`), or one with a sign, is a change.
 */
import { type Span, trim } from '../text/span.ts';
import type { Claim } from './figure.ts';
import { measureAt } from './quantities/measure.ts';
import { isPlural, singular } from './quantities/nouns.ts';
import { exact, numeralAt, scaleAt } from './quantities/numeral.ts';
import { perAt } from './quantities/per.ts';
import { lowerAt, type Tokens, tokensOf } from './quantities/token.ts';
import { moneyAt, unitAt } from './quantities/unit.ts';
import type { Reading } from './reading.ts';
import { reason } from './reason.ts';

export interface Column {
  /** Null under a time: the label of the row says it. */
  readonly unit: string | null;
  readonly of: string | null;
  readonly factor: number;
  readonly change: boolean;
  readonly claim: Claim;
  /** The words of the header. */
  readonly header: Span;
}

/** A column whose unit is known. */
type Measured = Column & { readonly unit: string };

/** What each cell of the header row says of the cells below it; null where it names neither unit nor time. */
export function columnsOf(body: string, header: Span): readonly (Column | null)[] {
  return cellsOf(body, header).map((cell) => {
    const tokens = tokensOf(body, cell, []);
    const column = columnOf(tokens) ?? (isTime.test(body.slice(cell.start, cell.end)) ? timed(tokens) : null);
    return column && { ...column, header: trim(body, cell) };
  });
}

const isTime =
  /(?:19|20)\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[HQ][1-4]\b|[1-4][HQ]\b|\d{1,2}M\b)/;
const timed = (tokens: Tokens): Omit<Column, 'header'> => ({
  unit: null,
  of: null,
  factor: 1,
  change: false,
  claim: claimIn(tokens),
});

/** The readings of one row below the header; null for a cell that is no plain number. */
export function readCells(body: string, row: Span, columns: readonly (Column | null)[]): readonly Reading[] {
  const cells = cellsOf(body, row);
  const label = labelled(body, cells[0]);
  return cells.flatMap((cell, number) => {
    const column = columns[number];
    const tokens = tokensOf(body, cell, []);
    const measured = column && measuredBy(column, label);
    const reading = (measured ? readCell(tokens, measured) : null) ?? ownCell(tokens, column);
    return reading ? [reading] : [];
  });
}

/** What the label of a row says of its cells: its words behind the last comma, or in brackets. */
function labelled(body: string, cell: Span | undefined): Column | null {
  if (!cell) return null;
  const at = Math.max(body.lastIndexOf(',', cell.end - 1), body.lastIndexOf('(', cell.end - 1));
  if (at <= cell.start) return null;
  const header = trim(body, { start: at + 1, end: cell.end });
  const column = columnOf(tokensOf(body, header, []));
  return column && { ...column, header };
}

function measuredBy(column: Column, label: Column | null): Measured | null {
  const unit = column.unit ?? label?.unit;
  if (unit === undefined || unit === null) return null;
  if (column.unit !== null || !label) return { ...column, unit };
  return { ...label, unit, claim: column.claim };
}

function cellsOf(body: string, row: Span): readonly Span[] {
  const cells: Span[] = [];
  let start = row.start + (body[row.start] === '|' ? 1 : 0);
  for (let at = start; at < row.end; at++) {
    if (body[at] !== '|') continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  if (start < row.end) cells.push({ start, end: row.end });
  return cells;
}

function columnOf(tokens: Tokens): Omit<Column, 'header'> | null {
  const claim = claimIn(tokens);
  const change =
    tokens.some(({ lower }) => /^(?:change|changes|growth|increase|decline|yoy|mom|chg)$/.test(lower)) ||
    hasRatio(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const scale = scaleAt(tokens, at, false);
    const next = scale?.next ?? at;
    const sign =
      tokens[at]?.text === '$'
        ? { code: 'USD', next: at + 1 }
        : tokens[at]?.text === '€'
          ? { code: 'EUR', next: at + 1 }
          : null;
    const signScale = sign ? scaleAt(tokens, sign.next, false) : null;
    const factor = signScale?.factor ?? scale?.factor ?? 1;
    const priced = sign && perAt(tokens, signScale?.next ?? sign.next, true);
    if (sign)
      return { unit: priced ? `${sign.code}/${priced.unit}` : sign.code, of: null, factor, change, claim };
    const money = moneyAt(tokens, next);
    if (money) return { unit: money.code, of: null, factor, change, claim };
    const unit = unitAt(tokens, next);
    if (unit) return { unit: unit.unit.unit, of: null, factor: factor * unit.unit.factor, change, claim };
    const noun = tokens[next];
    if (scale && noun && isPlural(noun.text))
      return { unit: 'unit', of: singular(noun.lower), factor, change, claim };
    if (scale && !noun) return { unit: 'unit', of: null, factor, change, claim };
  }
  const only = tokens.length === 1 ? tokens[0] : undefined;
  if (only && amounts.test(only.lower)) return { unit: 'unit', of: null, factor: 1, change, claim };
  return only && isPlural(only.text)
    ? { unit: 'unit', of: singular(only.lower), factor: 1, change, claim }
    : null;
}

/** A head that names no unit: its plain numbers count. */
const amounts = /^(?:volume|quantity|number|qty)$/;

/** `35.9 mln t` says its unit itself. */
function ownCell(tokens: Tokens, column: Column | null | undefined): Reading | null {
  const quantity = measureAt(tokens, 0, false);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || !quantity || quantity.form !== 'measure' || quantity.to < tokens.length) return null;
  const { value, upper, unit, way } = quantity;
  const percent = unit === 'percent' || unit === 'percentage-point';
  const change = percent && way !== null;
  return {
    mention: { start: first.start, end: last.end },
    value: way === 'down' && !change ? -value : value,
    upper,
    unit: unit ?? 'unit',
    of: null,
    bound: upper === null ? '=' : 'range',
    role: change ? 'change' : percent ? 'share' : 'level',
    claim: column?.claim ?? 'reported',
    change: change ? way : null,
    because: {
      value: reason('a cell of a table'),
      unit: reason(quantity.unitRule),
      bound: reason('nothing bounds it'),
      role: reason('a cell of a table'),
      change: change ? reason('a change in a table, by its sign') : reason('nothing says which way'),
      claim: column ? reason('the header of its column', column.header) : reason('nothing says otherwise'),
    },
  };
}

function claimIn(tokens: Tokens): Claim {
  if (tokens.some(({ lower }) => /^(?:forecast|outlook|projection|expected)$/.test(lower))) return 'forecast';
  return tokens.some(({ lower }) => /^(?:target|plan|planned|goal)$/.test(lower)) ? 'target' : 'reported';
}

/** `y/y`, `m/m`, `q/q`. */
const hasRatio = (tokens: Tokens): boolean =>
  tokens.some(
    ({ text }, at) =>
      text === '/' &&
      /^[ymqw]$/.test(lowerAt(tokens, at - 1)) &&
      lowerAt(tokens, at + 1) === lowerAt(tokens, at - 1),
  );

function readCell(tokens: Tokens, column: Measured): Reading | null {
  const sign = /^[+-]$/.test(lowerAt(tokens, 0)) ? lowerAt(tokens, 0) : '';
  const number = numeralAt(tokens, sign ? 1 : 0);
  const last = tokens.at(-1);
  const [first] = tokens;
  if (!number?.digits || !first || !last) return null;
  if (number.next < tokens.length && !(unitAt(tokens, number.next)?.unit.unit === column.unit)) return null;
  const percent = column.unit === 'percent' || column.unit === 'percentage-point';
  const change = percent && (column.change || sign !== '');
  const header = reason('the header of its column', column.header);
  return {
    mention: { start: first.start, end: last.end },
    value: exact(number.value * column.factor) * (sign === '-' && !change ? -1 : 1),
    upper: null,
    unit: column.unit,
    of: column.of,
    bound: '=',
    role: change ? 'change' : percent ? 'share' : column.unit === 'unit' ? 'count' : 'level',
    claim: column.claim,
    change: change && number.value !== 0 ? (sign === '-' ? 'down' : 'up') : null,
    because: {
      value: reason('a cell of a table'),
      unit: header,
      bound: reason('nothing bounds it'),
      role: header,
      change: change ? reason('a change in a table, by its sign') : reason('nothing says which way'),
      claim: header,
    },
  };
}
