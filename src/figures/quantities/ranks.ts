/**
 * Places in an order.
 *
 *   rank = seventh-largest | ranked eighth | third place | third among … | one place lower
 *        | the largest (or: top) buyer, supplier | from first to third place
 */
import type { Direction } from '../figure.ts';
import { ordinals } from './number-words.ts';
import { numeralAt } from './numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';

const largest = /^(?:largest|biggest|top)$/;
const superlative =
  /^(?:largest|biggest|smallest|highest|lowest|most|best|busiest|richest|fastest|longest|ranked|placed|ranking|leading)$/;
const traders = /^(?:buyer|supplier|importer|exporter|purchaser|customer|seller)$/;
const rankVerb =
  /^(?:rank|ranks|ranked|ranking|placed|came|comes|finished|standing|stands|stood|become|became|leaving)$/;

export function rankAt(tokens: Tokens, at: number): Quantity | null {
  const word = lowerAt(tokens, at);
  if (largest.test(word)) return topAt(tokens, at);
  const place = ordinals.get(word) ?? digitOrdinal(tokens, at);
  if (place === null) return placesAt(tokens, at);
  const to = tokens[at]?.kind === 'number' ? at + 2 : at + 1;
  const hyphen = lowerAt(tokens, to) === '-' ? 1 : 0;
  const after = lowerAt(tokens, to + hyphen);
  if (place > 1 && superlative.test(after)) return rank(place, at, to + hyphen + 1);
  if (hyphen) return null;
  if (/^(?:place|position|spot)$/.test(after) && lowerAt(tokens, at - 1) !== 'the')
    return rank(place, at, to + 1);
  const before = lowerAt(tokens, at - 1);
  if (before === 'from' && after === 'to' && isPlace(tokens, to + 1)) return rank(place, at, to);
  if (/^(?:rank|ranks|ranked|ranking)$/.test(before)) return rank(place, at - 1, to);
  const among = /^(?:among|amongst|behind|after|in)$/.test(after);
  if (after === 'among' || after === 'behind') return rank(place, at, to);
  if (among && (rankVerb.test(before) || /^(?:was|is|been|were|are)$/.test(before)) && before !== 'came')
    return rank(place, at, to);
  return tokens[to]?.masked && /^(?:been|was|ranked)$/.test(before) ? rank(place, at, to) : null;
}

/** `third place` behind `from first to`. */
const isPlace = (tokens: Tokens, at: number): boolean =>
  ordinals.has(lowerAt(tokens, at)) && /^(?:place|position|spot)$/.test(lowerAt(tokens, at + 1));

function digitOrdinal(tokens: Tokens, at: number): number | null {
  const [token, suffix] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'number' || token.masked || !suffix?.glued || !/^(?:st|nd|rd|th)$/.test(suffix.lower))
    return null;
  const place = Number(token.text);
  return Number.isInteger(place) && place > 0 && place <= 300 ? place : null;
}

const rank = (value: number, from: number, to: number, way: Direction | null = null): Quantity =>
  quantityOf({
    from,
    to,
    value,
    unit: 'rank',
    form: 'rank',
    digits: false,
    way,
    rule: 'a place in an order',
  });

/** `the largest foreign buyer`: the plain superlative is the first rank. */
function topAt(tokens: Tokens, at: number): Quantity | null {
  if (
    lowerAt(tokens, at - 1) === '-' ||
    ordinals.has(lowerAt(tokens, at - 1)) ||
    /^(?:of|among)$/.test(lowerAt(tokens, at - 2)) ||
    (lowerAt(tokens, at) === 'top' && /^an?$/.test(lowerAt(tokens, at - 1)))
  )
    return null;
  for (let i = at + 1; i <= at + 3; i++) {
    if (traders.test(lowerAt(tokens, i))) return rank(1, at, i + 1);
    if (tokens[i]?.kind !== 'word') return null;
  }
  return null;
}

/** `one place lower`, `three places up`. */
function placesAt(tokens: Tokens, at: number): Quantity | null {
  const number = numeralAt(tokens, at);
  if (
    !number ||
    number.value > 200 ||
    !/^(?:place|places|spots|positions|notches|notch)$/.test(lowerAt(tokens, number.next))
  )
    return null;
  const after = lowerAt(tokens, number.next + 1);
  const way = /^(?:lower|down|below)$/.test(after)
    ? 'down'
    : /^(?:higher|up|above)$/.test(after)
      ? 'up'
      : null;
  return way ? rank(number.value, at, number.next + 2, way) : null;
}
