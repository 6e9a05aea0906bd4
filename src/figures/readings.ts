/** One sentence into Readings: find quantities, settle their units, bound them, say what they are. */
import type { Span } from '../text/span.ts';
import { boundedAt } from './quantities/bounds.ts';
import { findQuantities } from './quantities/find.ts';
import { masksIn } from './quantities/masks.ts';
import { weighed, weighsIn } from './quantities/pounds.ts';
import type { Quantity, Stretch } from './quantities/quantity.ts';
import { type Carry, settle } from './quantities/settle.ts';
import { type Tokens, tokensOf } from './quantities/token.ts';
import type { Reading } from './reading.ts';
import { type Masked, reason } from './reason.ts';
import { changeWords } from './senses/change-words.ts';
import { type Claimed, claimsOf } from './senses/claims.ts';
import { type Linked, linked } from './senses/links.ts';
import { retractedOf } from './senses/retractions.ts';
import { sensesOf } from './senses/sense.ts';
import { splitRanges } from './senses/splits.ts';
import type { Time } from './time.ts';

export interface Context {
  readonly published: string | null;
  /** Whether ¥ means yuan here. */
  readonly yuan: boolean;
  /** Whether pounds mean money here. */
  readonly sterling: boolean;
  /** What the paragraph counted before. */
  readonly carry: Carry;
}

export interface Read {
  readonly readings: readonly Reading[];
  readonly masked: readonly Masked[];
  readonly carry: Carry;
}

const wayOf = (word: string) => changeWords.get(word)?.way;

export function readSentence(body: string, sentence: Span, times: readonly Time[], context: Context): Read {
  const masks = masksIn(body, sentence);
  const hidden = masks.length > 0 ? [...times, ...masks].sort((a, b) => a.start - b.start) : times;
  const tokens = tokensOf(body, sentence, hidden);
  const found = findQuantities(tokens, context.yuan, wayOf);
  const isWeight =
    found.quantities.some(({ unit }) => unit === 'GBP') && weighsIn(body, sentence, context.sterling);
  const { quantities, passed } = settle(
    tokens,
    isWeight ? { ...found, quantities: weighed(tokens, found.quantities) } : found,
    context.carry,
  );
  const masked = [
    ...masks,
    ...passed.map(({ from, to, kind }) => ({ ...spanOf(tokens, { from, to }), kind })),
  ];
  if (quantities.length === 0) return { readings: [], masked, carry: context.carry };
  const placed = splitRanges(tokens, quantities).map((quantity) => ({
    quantity,
    bounded: boundedAt(tokens, quantity),
  }));
  const known = linked(tokens, sensesOf(tokens, placed));
  const retracted = retractedOf(tokens, known);
  const claims = claimsOf(tokens, known, times, context.published);
  const readings: Reading[] = [];
  for (const [i, one] of known.entries()) {
    const claimed = claims[i];
    if (one.sense.negated && !retracted[i]) masked.push({ ...spanOf(tokens, one.sense), kind: 'denied' });
    else if (claimed) readings.push(readingOf(tokens, one, claimed, retracted[i] === true));
  }
  return { readings, masked, carry: carryOf(quantities, context.carry) };
}

function readingOf(tokens: Tokens, one: Linked, claimed: Claimed, retracted: boolean): Reading {
  const { quantity, bounded, sense, bound } = one;
  const { upper, of, unit } = quantity;
  const below = quantity.way === 'down' && quantity.form === 'measure' && sense.role !== 'change';
  const by = reason(
    sense.rule,
    sense.at === null ? null : spanOf(tokens, { from: sense.at, to: sense.at + 1 }),
  );
  const reading = {
    mention: spanOf(tokens, sense),
    value: below && upper === null ? -quantity.value : quantity.value,
    upper,
    unit: unit ?? 'unit',
    of,
    bound: upper === null ? bound : 'range',
    role: retracted ? 'baseline' : sense.role,
    claim: claimed.claim,
    change: retracted ? null : sense.change,
    because: {
      value: reason(quantity.rule),
      unit: reason(quantity.unitRule),
      bound: bounded.words
        ? reason('words that bound it', spanOf(tokens, bounded.words))
        : reason(upper === null ? 'nothing bounds it' : 'a range'),
      role: retracted ? reason('taken back') : by,
      change: sense.change === null || retracted ? reason('nothing says which way') : by,
      claim: reason(claimed.rule, claimed.words && spanOf(tokens, claimed.words)),
    },
  } as const;
  return retracted ? { ...reading, retracted: true } : reading;
}

const spanOf = (tokens: Tokens, { from, to }: Stretch): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** Money is said again with every amount; what is counted or weighed is not. */
function carryOf(quantities: readonly Quantity[], before: Carry): Carry {
  const last = quantities.findLast(
    ({ form, unit }) =>
      (form === 'count' || form === 'measure') &&
      unit !== null &&
      !/^(?:percent|(?!TEU|FEU)[A-Z]{3}$|basis)/.test(unit),
  );
  return {
    counted: last ? { unit: last.unit, of: last.of } : before.counted,
    last: quantities.slice(-mostKept),
  };
}

/** So many of the figures of a sentence may be meant by the next one. */
const mostKept = 8;
