/**
 * Bare numbers take their unit from a neighbour, or are no figures.
 *
 *   bare and measure, of the M noun     from the right: `3 bln and 2 bln yuan`, `9 of the 34 yards`
 *   bare after a preposition or bound   from the left:  `61,000 vans … from 74,000`
 *   n to the dollar                     an exchange rate
 *   1,234 | 3 million                   a count of what is not named
 */
import { boundedAt } from './bounds.ts';
import { isApart, saidBefore } from './elliptical.ts';
import { rateAt } from './exchange.ts';
import type { Found, Passed } from './find.ts';
import { functionWords, pastVerbs } from './noun-words.ts';
import { countedAt, isPlural, rated } from './nouns.ts';
import { priced } from './prices.ts';
import { type Quantity, sized } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';
import { moneyAt, unitAt } from './unit.ts';
import { durations } from './units.ts';

/** How many quantities, and tokens, back a unit may come from. */
const nearest = 8;
const reach = 40;

/** What the paragraph said before. */
export interface Carry {
  /** What its last figure counted or weighed. */
  readonly counted: Pick<Quantity, 'unit' | 'of'> | null;
  /** The figures of the last sentence that had any. */
  readonly last: readonly Quantity[];
}

export function settle(tokens: Tokens, { quantities: found, passed }: Found, carry: Carry): Found {
  const shared = [...found];
  for (let i = shared.length - 1; i >= 0; i--) {
    const q = shared[i];
    const next = shared[i + 1];
    if (q?.form === 'bare' && q.unit === null)
      shared[i] = rateAt(tokens, q) ?? (next ? fromRight(tokens, q, next) : null) ?? q;
    else if (q?.form === 'measure') shared[i] = rateAt(tokens, q) ?? q;
  }
  const settled: Quantity[] = [];
  const unnamed: Passed[] = [];
  const labelEnds = new Set(passed.flatMap(({ to, kind }) => (kind === 'label' ? [to] : [])));
  const percent =
    !tokens.some(({ lower }) => lower === 'index') &&
    found.some(({ unit }) => unit === 'percent' || unit === 'percentage-point');
  for (const bare of shared) {
    const q =
      percent && bare.unit === 'point' && bare.value < 100
        ? { ...bare, unit: 'percentage-point', unitRule: 'points where percents are spoken of' }
        : bare;
    if (q.form !== 'bare' || q.unit !== null) settled.push(asRate(tokens, q, settled));
    else {
      const label = labelEnds.has(q.from - 1);
      const taken = label ? null : (fromLeft(tokens, q, settled, carry) ?? elided(tokens, q, settled, carry));
      if (taken) settled.push(taken);
      // `aged 11 and 7`
      else if (label) unnamed.push({ from: q.from, to: q.to, kind: 'label' });
      else unnamed.push({ from: q.from, to: q.to, kind: 'bare number, with neither unit nor noun' });
    }
  }
  return {
    quantities: priced(tokens, settled),
    passed: unnamed.length > 0 ? [...passed, ...unnamed] : passed,
  };
}

const elided = (tokens: Tokens, q: Quantity, before: readonly Quantity[], { last }: Carry): Quantity | null =>
  saidBefore(tokens, q, [...last, ...before.slice(-nearest)]);

/** `30 a day … from 70 a day`: what is counted was named before. */
const asRate = (tokens: Tokens, q: Quantity, before: readonly Quantity[]): Quantity => {
  if (q.form !== 'bare') return q;
  const last = before.slice(-nearest).findLast((other) => other.of)?.of;
  const of = last ?? numberOf(tokens, q.from);
  const unitRule = last ? 'what was counted before' : numberRule;
  return of ? { ...q, of, unit: `${rated(of)}/${q.unit?.split('/')[1] ?? ''}`, unitRule } : q;
};

/** `The number of freight trains left standing fell to 94`. */
function numberOf(tokens: Tokens, from: number): string | null {
  for (let at = from - 2; at >= Math.max(0, from - reach); at--) {
    const word = lowerAt(tokens, at);
    if (/^(?:[;:]|while|whereas|but)$/.test(word)) return null;
    if (word === 'number' && lowerAt(tokens, at + 1) === 'of') return countedAt(tokens, at + 2)?.of ?? null;
  }
  return null;
}

const numberRule = 'the number of what it is';

function fromRight(tokens: Tokens, q: Quantity, next: Quantity): Quantity | null {
  if (next.unit === null || next.form === 'rank' || next.form === 'multiple' || next.form === 'part')
    return null;
  const between = tokens.slice(q.to, next.from).map(({ lower, masked }) => (masked ? ' ' : lower));
  const ofThe =
    between[0] === 'of' &&
    between.length <= 6 &&
    next.form === 'count' &&
    !between.some((word) => /^[,;:.]$/.test(word));
  const listed =
    between.length > 0 &&
    between.length <= 4 &&
    between.every((word) =>
      /^(?:,|and|or|to|but|about|some|about|around|nearly|maybe|perhaps|even|-)$/.test(word),
    );
  if (!ofThe && !(listed && q.digits)) return null;
  if (ofThe && !q.digits && !q.formal && q.value < 10 && !next.digits) return null;
  const percent = next.unit === 'percent';
  if (percent && (q.scale > 1 || q.value >= 1000 || between.includes('or'))) return null;
  return {
    ...sized(q, next, !ofThe),
    form: next.form,
    unit: next.unit,
    of: next.of,
    unitRule: 'the figure behind it',
  };
}

const prepositions =
  /^(?:to|from|at|against|with|and|reach|reached|than|of|which|by|versus|vs|is|was|were|be|managed|hit|totalled|totaled|exceed|exceeded|\(|,|or|put|over|under|about|around|least|most|some|nearly|almost|only|just|than|but|for)$/;

function fromLeft(tokens: Tokens, q: Quantity, before: readonly Quantity[], carry: Carry): Quantity | null {
  const led = isLed(tokens, q);
  const other = isDifference(tokens, q) ? before.slice(-nearest).findLast(isCounted) : undefined;
  if (other)
    return { ...q, form: other.form, unit: other.unit, of: other.of, unitRule: 'the figure before it' };
  if (!q.digits && !q.formal && !(led && q.value > 1 && /^(?:from|to)$/.test(lowerAt(tokens, q.from - 1))))
    return null;
  if (!q.formal && ((!q.digits && lowerAt(tokens, q.to) === 'of') || isApart(tokens, q, before))) return null;
  const large = q.formal && q.value >= 1000;
  const numbered = led && stands(tokens, q.to) ? numberOf(tokens, q.from) : null;
  if (numbered) return { ...q, form: 'count', unit: 'unit', of: numbered, unitRule: numberRule };
  if (!stands(tokens, q.to) && !(large && q.value >= 1e6)) return null;
  const fits = (unit: string) =>
    unit !== 'rank' &&
    !(q.scale > 1 && /^[A-Z]{3}\/[A-Z]{3}$/.test(unit)) &&
    unit !== 'multiple' &&
    (!durations.has(unit) || !large) &&
    (!/^(?:percent|percentage-point)/.test(unit) || !(large || isReached(tokens, q)));
  const last = before
    .slice(-nearest)
    .findLast(({ unit, form }) => unit !== null && fits(unit) && form !== 'multiple' && form !== 'part');
  if (last && last.unit !== null && (large || led) && !isSigned(tokens, q, last)) {
    const scaled = last.form === 'measure' || !Number.isInteger(q.value);
    return {
      ...sized(q, last, scaled),
      form: last.form === 'bare' ? 'count' : last.form,
      unit: last.unit,
      of: isOfAnother(tokens, q, last) ? null : last.of,
      unitRule: 'the figure before it',
    };
  }
  const moved = q.digits && isReached(tokens, q) && before.at(-1)?.unit === 'percent';
  if (!large && !moved && !(carry.counted && isBounded(tokens, q))) return null;
  const told = unitTold(tokens);
  if (told) return { ...q, form: 'measure', unit: told, unitRule: 'told at the head of the sentence' };
  if (carry.counted?.unit && fits(carry.counted.unit))
    return {
      ...q,
      ...carry.counted,
      form: carry.counted.unit.startsWith('unit') ? 'count' : 'measure',
      unitRule: 'what the paragraph counted last',
    };
  return { ...q, form: 'count', unit: 'unit', unitRule: 'a number too large for a name' };
}

/** `41 cargoes, two fewer than in January`. */
const isDifference = (tokens: Tokens, q: Quantity): boolean =>
  q.scale === 1 &&
  /^(?:more|fewer|less)$/.test(lowerAt(tokens, q.to)) &&
  lowerAt(tokens, q.to + 1) === 'than';

const isCounted = ({ unit, form, factor }: Quantity): boolean =>
  unit !== null && factor === 1 && (form === 'count' || durations.has(unit));

/** `a $270m plan that cuts capacity to 78,500`: who writes $ writes it again, unless the two stand side by side. */
function isSigned(tokens: Tokens, q: Quantity, last: Quantity): boolean {
  if (q.from - last.to <= besides) return false;
  // `$25 a barrel in May, has melted to six`
  if (!q.digits && last.unit?.includes('/')) return false;
  for (let at = last.from; at < last.to; at++) if (/^\p{Sc}$/u.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** How many tokens may stand between two that stand side by side. */
const besides = 4;

/** After a preposition, bounding words passed over. */
function isLed(tokens: Tokens, q: Quantity): boolean {
  const { from } = boundedAt(tokens, q);
  return (
    tokens[from - 1]?.masked === true ||
    prepositions.test(lowerAt(tokens, from - 1)) ||
    prepositions.test(lowerAt(tokens, q.from - 1))
  );
}

/** `lost 9%, to 412`: after a comma and `to`, no percentage. */
const isReached = (tokens: Tokens, q: Quantity): boolean => {
  const { from } = boundedAt(tokens, q);
  return (
    /^(?:to|just|only)$/.test(lowerAt(tokens, from - 1)) &&
    [from - 2, from - 3].some((at) => lowerAt(tokens, at) === ',')
  );
};

/** `the toll of two fires rose to 10`: what is reached need not be of what was counted last. */
const isOfAnother = (tokens: Tokens, q: Quantity, last: Quantity): boolean =>
  lowerAt(tokens, q.from - 1) === 'to' && lowerAt(tokens, last.from - 1) !== 'from';

/** `more than 12`, `just 40` at the end of what is said: of what was counted before. */
const isBounded = (tokens: Tokens, q: Quantity): boolean =>
  q.digits && boundedAt(tokens, q).from < q.from && (tokens[q.to]?.kind ?? 'mark') === 'mark';

/** `In tonnes it was less`: the unit is said apart from its number. */
function unitTold(tokens: Tokens): string | null {
  for (let at = 0; at < Math.min(tokens.length, 4); at++) {
    if (lowerAt(tokens, at) !== 'in') continue;
    const unit = unitAt(tokens, at + 1);
    if (unit && isPlural(tokens[unit.next - 1]?.text ?? '') && !durations.has(unit.unit.unit))
      return unit.unit.unit;
    const money = moneyAt(tokens, at + 1);
    if (money) return money.code;
  }
  return null;
}

/** Nothing after it that it could qualify: no noun of which we do not know what it is. */
function stands(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.masked) return true;
  if (token.kind === 'number') return false;
  if (token.kind === 'mark') return !token.glued || /^[,.;:)!?"”'’\]|]$/.test(token.text);
  return (
    functionWords.has(token.lower) ||
    pastVerbs.has(token.lower) ||
    /(?:ed|ly)$/.test(token.lower) ||
    /^(?:more|less|fewer|up|so|respectively|compared)$/.test(token.lower)
  );
}
