/**
 * What a price or a rate is per.
 *
 *   per = / unit | per [1,000] unit | a unit | on every unit, for each unit | -a-unit | apiece | daily
 *
 * `a` before a time that is gone (`a year earlier`) is none.
 */
import { numeralAt, scaleAt } from './numeral.ts';
import { lowerAt, type Tokens } from './token.ts';
import { moneyAt, unitAt } from './unit.ts';
import { pers } from './units.ts';

const frequencies: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
]);

/** `/t`, `per barrel`, `a year`, `per 1,000 litres`, `on every tonne`. */
export function perAt(tokens: Tokens, at: number, measured: boolean): { unit: string; next: number } | null {
  const word = lowerAt(tokens, at);
  const slash = word === '/' && (tokens[at]?.glued ?? false);
  const each = (word === 'on' || word === 'for') && /^(?:every|each)$/.test(lowerAt(tokens, at + 1));
  const hyphens = word === '-' && lowerAt(tokens, at + 1) === 'a' && lowerAt(tokens, at + 2) === '-';
  const often = measured ? frequencies.get(word) : undefined;
  if (often) return { unit: often, next: at + 1 };
  if (word === 'apiece') return { unit: 'unit', next: at + 1 };
  if (!slash && !each && !hyphens && word !== 'per' && word !== 'a' && word !== 'an') return null;
  const start = at + (hyphens ? 3 : each ? 2 : 1);
  const thousand = word === 'per' || slash ? numeralAt(tokens, start) : null;
  const scale = word === 'per' || slash ? scaleAt(tokens, start, false) : null;
  const scaled = scale ? unitAt(tokens, scale.next) : null;
  if (scale && scaled) return { unit: `${scale.factor} ${scaled.unit.unit}`, next: scaled.next };
  if (thousand?.digits) {
    const unit = unitAt(tokens, thousand.next);
    return unit ? { unit: `${thousand.value} ${unit.unit.unit}`, next: unit.next } : null;
  }
  if (/^(?:ago|earlier|before|later|prior|previously|more|after)$/.test(lowerAt(tokens, start + 1)))
    return null;
  const money = measured ? moneyAt(tokens, start) : null;
  if (money) return { unit: money.code, next: money.next };
  const known = pers.get(lowerAt(tokens, start));
  if (known) return { unit: known, next: start + 1 };
  const unit = unitAt(tokens, start);
  if (unit && (word === 'per' || slash)) return { unit: unit.unit.unit, next: unit.next };
  const noun = tokens[start];
  return word === 'per' && measured && noun?.kind === 'word' && !noun.masked
    ? { unit: noun.lower, next: start + 1 }
    : null;
}
