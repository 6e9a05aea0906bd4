/** One sentence into Readings: find quantities, settle their units, bound them, say what they are. */
import type { Span } from '../text/span.ts';
import { boundedAt } from './quantities/bounds.ts';
import { findQuantities } from './quantities/find.ts';
import { masksIn } from './quantities/masks.ts';
import type { Quantity } from './quantities/quantity.ts';
import { type Carry, settle } from './quantities/settle.ts';
import { tokensOf } from './quantities/token.ts';
import type { Reading } from './reading.ts';
import { changeWords } from './senses/change-words.ts';
import { claimsOf } from './senses/claims.ts';
import { linked } from './senses/links.ts';
import { retractedIn } from './senses/retractions.ts';
import { sensesOf } from './senses/sense.ts';
import { splitRanges } from './senses/splits.ts';
import type { Time } from './time.ts';

export interface Context {
  readonly published: string | null;
  /** Whether ¥ means yuan here. */
  readonly yuan: boolean;
  /** The unit of the last count in the paragraph. */
  readonly carry: Carry | null;
}

export interface Read {
  readonly readings: readonly Reading[];
  readonly carry: Carry | null;
}

const wayOf = (word: string) => changeWords.get(word)?.way;

export function readSentence(body: string, sentence: Span, times: readonly Time[], context: Context): Read {
  const hidden = [...times, ...masksIn(body, sentence)].sort((a, b) => a.start - b.start);
  const tokens = tokensOf(body, sentence, hidden);
  const found = settle(tokens, findQuantities(tokens, context.yuan, wayOf), context.carry);
  if (found.length === 0) return { readings: [], carry: context.carry };
  const placed = splitRanges(tokens, found).map((quantity) => ({
    quantity,
    bounded: boundedAt(tokens, quantity),
  }));
  const known = linked(tokens, sensesOf(tokens, placed));
  const retracted = retractedIn(tokens);
  const claims = claimsOf(tokens, known, times, context.published);
  const readings = known.flatMap(({ quantity, sense, bound }, i): Reading[] => {
    if (sense.negated) return [];
    const mention = {
      start: tokens[sense.from]?.start ?? sentence.start,
      end: tokens[sense.to - 1]?.end ?? sentence.end,
    };
    const { upper, of } = quantity;
    const below = quantity.way === 'down' && quantity.form === 'measure' && sense.role !== 'change';
    const value = below && upper === null ? -quantity.value : quantity.value;
    return [
      {
        mention,
        value,
        upper,
        unit: quantity.unit ?? 'unit',
        of,
        bound: upper === null ? bound : 'range',
        role: retracted[quantity.from] ? 'baseline' : sense.role,
        claim: claims[i] ?? 'reported',
        change: retracted[quantity.from] ? null : sense.change,
      },
    ];
  });
  return { readings, carry: carryOf(found) ?? context.carry };
}

/** Money is said again with every amount; what is counted or weighed is not. */
function carryOf(quantities: readonly Quantity[]): Carry | null {
  const last = quantities.findLast(
    ({ form, unit }) =>
      (form === 'count' || form === 'measure') && unit !== null && !/^(?:percent|[A-Z]{3}$|basis)/.test(unit),
  );
  return last?.unit ? { unit: last.unit, of: last.of } : null;
}
