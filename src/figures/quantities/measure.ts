/**
 * A number with its unit.
 *
 *   measure = [sign] [currency] numeral [unit | currency | cents | - unit | counted] [per] [range end]
 *   range   = measure (- | to) measure | between measure and measure, sharing currency, scale and unit
 */
import type { Bound, Direction } from '../figure.ts';
import { boundAfter } from './bounds.ts';
import { functionWords, spokenOf } from './noun-words.ts';
import { countedAt, rated } from './nouns.ts';
import { exact, type Numeral, numeralAt, scaleAt } from './numeral.ts';
import { perAt } from './per.ts';
import type { Quantity } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';
import { currencyAt, moneyAfter, unitAt } from './unit.ts';
import { durations, type Unit } from './units.ts';

/** One end of a range, or the whole. */
interface Part {
  readonly from: number;
  /** Index of the number's first token, behind sign and currency. */
  readonly digits: number;
  readonly number: Numeral;
  readonly currency: string | null;
  readonly unit: Unit | null;
  readonly way: Direction | null;
  readonly next: number;
}

export function measureAt(tokens: Tokens, at: number, yuan: boolean): Quantity | null {
  const first = partAt(tokens, at, yuan);
  if (!first) return null;
  const range = rangeFrom(tokens, first, yuan);
  if (range) return range;
  return finish(tokens, first, first.number.value, null, first.next);
}

function partAt(tokens: Tokens, at: number, yuan: boolean): Part | null {
  const way = signAt(tokens, at);
  const part = readPart(tokens, at, way ? at + 1 : at, way, yuan);
  return part && !isName(tokens, part) ? part : null;
}

function readPart(
  tokens: Tokens,
  from: number,
  at: number,
  way: Direction | null,
  yuan: boolean,
): Part | null {
  const sign = currencyAt(tokens, at, yuan);
  const digits = sign?.next ?? at;
  const number = numeralAt(tokens, digits);
  if (!number) return null;
  const unit = unitAt(tokens, number.next, number);
  const money = unit ? null : moneyAfter(tokens, number.next);
  const currency = sign?.code ?? money?.meaning ?? null;
  const next = unit?.next ?? money?.next ?? number.next;
  return { from, digits, number, currency, unit: unit?.unit ?? null, way, next };
}

function signAt(tokens: Tokens, at: number): Direction | null {
  const sign = lowerAt(tokens, at);
  if ((sign !== '-' && sign !== '+') || !tokens[at + 1]?.glued) return null;
  if (tokens[at]?.glued && !/^[([|"“‘;,]$/.test(tokens[at - 1]?.text ?? '')) return null;
  return sign === '-' ? 'down' : 'up';
}

/** A number glued to what is no scale or unit (`5G`, `6x4`), or glued after a name (`Siberia-2`). */
function isName(tokens: Tokens, part: Part): boolean {
  if (runsOn(tokens, part)) return true;
  const [joined, before] = [tokens[part.digits - 2], tokens[part.digits - 1]];
  if (part.digits !== part.from || !tokens[part.digits]?.glued || !before) return false;
  if (/^[.#@_\\:/=]$/.test(before.text) || before.kind === 'word') return true;
  if (before.lower !== '-' || !before.glued || joined?.kind !== 'word') return false;
  return !unitAt(tokens, part.digits - 2) && !scaleAt(tokens, part.digits - 2, true);
}

const runsOn = (tokens: Tokens, { digits, number, unit, currency, next }: Part): boolean => {
  const after = tokens[number.next];
  const named = unit !== null || (currency !== null && next > number.next);
  return after?.kind === 'word' && after.glued && tokens[digits]?.kind === 'number' && !named;
};

function rangeFrom(tokens: Tokens, first: Part, yuan: boolean): Quantity | null {
  const joint = lowerAt(tokens, first.next);
  const between = lowerAt(tokens, first.from - 1) === 'between';
  if (joint !== '-' && joint !== 'to' && !(joint === 'and' && between) && joint !== 'or') return null;
  const at = first.next + 1;
  const second = readPart(tokens, at, at, null, yuan);
  if (!second || runsOn(tokens, second) || !agree(first, second)) return null;
  const shared = first.number.scale === 1 && first.number.value < 1000 && second.number.scale > 1;
  const low = shared ? exact(first.number.value * second.number.scale) : first.number.value;
  const high = second.number.value;
  if (!(low < high)) return null;
  if (joint === 'or' && (first.unit || first.currency || high !== low + 1)) return null;
  if (joint === '-' && isChain(tokens, first, second)) return null;
  const whole: Part = {
    ...second,
    from: joint === 'and' ? first.from - 1 : first.from,
    currency: first.currency ?? second.currency,
    unit: second.unit ?? first.unit,
    way: first.way,
  };
  const range = finish(tokens, whole, low, high, second.next);
  if (!range || joint !== 'to') return range;
  const factor = (range.value || 1) / (low || 1);
  const ends = [
    { from: first.from, to: first.next, value: range.value },
    { from: second.from, to: range.to, value: exact(high * factor) },
  ] as const;
  return { ...range, ends };
}

function agree(first: Part, second: Part): boolean {
  if (first.currency && second.unit) return false;
  if (first.unit && (second.currency || !second.unit)) return false;
  if (first.unit && second.unit && first.unit.unit !== second.unit.unit) return false;
  return !first.currency || !second.currency || first.currency === second.currency;
}

/** `495-123-45`: a number of another kind. */
const isChain = (tokens: Tokens, first: Part, second: Part): boolean =>
  (lowerAt(tokens, second.next) === '-' && tokens[second.next + 1]?.kind === 'number') ||
  (lowerAt(tokens, first.from - 1) === '-' && tokens[first.from - 2]?.kind === 'number');

function finish(tokens: Tokens, part: Part, low: number, high: number | null, end: number): Quantity | null {
  const { unit, currency, number } = part;
  const factor = unit?.factor ?? (currency?.endsWith(' cent') ? 0.01 : 1);
  const name = unit?.unit ?? currency?.slice(0, 3) ?? null;
  const per = perAt(tokens, end, name !== null);
  if (name !== null) {
    const over = per?.unit ?? rateBehind(tokens, end);
    const rate = over ? `${name}/${over}` : name;
    return quantity(part, low, high, factor, { form: 'measure', unit: rate, to: per?.next ?? end });
  }
  if (per) return quantity(part, low, high, factor, { form: 'bare', unit: `unit/${per.unit}`, to: per.next });
  const people = peopleAt(tokens, end);
  if (people && number.digits && low > 1)
    return quantity(part, low, high, factor, { form: 'count', unit: 'unit', to: people }, 'person');
  const odd = boundAfter(tokens, end);
  const counted = countedAt(tokens, odd?.next ?? end);
  if (!counted || low === 1) return quantity(part, low, high, factor, { form: 'bare', unit: null, to: end });
  if (!number.digits && !number.formal && spokenOf.has(counted.head)) return null;
  const rate = perAt(tokens, counted.next, false);
  const { of } = counted;
  const [named, to] = rate ? [`${rated(of)}/${rate.unit}`, rate.next] : ['unit', counted.next];
  return quantity(part, low, high, factor, { form: 'count', unit: named, to }, of, odd?.meaning ?? null);
}

/** `2.4 million tons of cement a year`: the time behind what is measured. */
function rateBehind(tokens: Tokens, end: number): string | null {
  if (lowerAt(tokens, end) !== 'of') return null;
  for (let at = end + 2; at <= end + 4; at++) {
    const before = tokens[at - 1];
    if (before?.kind !== 'word' || before.masked || functionWords.has(before.lower)) return null;
    const per = /^(?:a|per|annually|daily|monthly)$/.test(lowerAt(tokens, at))
      ? perAt(tokens, at, true)
      : null;
    if (per) return durations.has(per.unit) || per.unit === 'quarter' ? per.unit : null;
  }
  return null;
}

/** `180 who fled`, `a 650-strong staff`: people, though no noun says so. */
function peopleAt(tokens: Tokens, at: number): number | null {
  if (lowerAt(tokens, at) === 'who') return at;
  return lowerAt(tokens, at) === '-' && lowerAt(tokens, at + 1) === 'strong' ? at + 2 : null;
}

/** Spelt out, in the order of `quantityOf`: most quantities are made here. */
const quantity = (
  { from, way, number }: Part,
  low: number,
  high: number | null,
  factor: number,
  { form, unit, to }: Pick<Quantity, 'form' | 'unit' | 'to'>,
  of: string | null = null,
  inner: Bound | null = null,
): Quantity => ({
  from,
  to,
  value: exact(low * factor),
  upper: high === null ? null : exact(high * factor),
  unit,
  of,
  form,
  way,
  scale: number.scale,
  factor,
  inner,
  digits: number.digits,
  formal: number.formal || high !== null,
  ends: null,
  rule: high === null ? 'a number' : 'a range',
  unitRule: of === null ? (unit === null ? 'none' : 'its own') : 'the noun behind it',
});
