/**
 * Parts of a whole, as percent with one decimal.
 *
 *   part = (a | one | two | three …) [-] (third | quarter | tenth …) | half | a half
 *        | n in m | n in every m | n out of m | every fourth | of every m things … n
 *
 * `a third`, `half` and `a quarter` are other things before a noun (`a third party`, `half a year`,
 * `a quarter earlier`), so they need a function word, a mark or the end after them.
 */

import { functionWords } from './noun-words.ts';
import { ordinals, parts, small } from './number-words.ts';
import { exact, type Numeral, numeralAt } from './numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';
import { unitAt } from './unit.ts';
import { durations } from './units.ts';

export function partAt(tokens: Tokens, at: number): Quantity | null {
  const word = lowerAt(tokens, at);
  if (word === 'half') return halfAt(tokens, at, at + 1);
  if (word === 'every') return everyAt(tokens, at);
  return fractionAt(tokens, at, word) ?? oddsAt(tokens, at) ?? ofEveryAt(tokens, at);
}

function halfAt(tokens: Tokens, from: number, to: number): Quantity | null {
  const next = lowerAt(tokens, to);
  if (isMore(tokens, from) || isOfYear(tokens, from)) return null;
  if (/^(?:-|a|an|past|way|hour|day|year|time)$/.test(next)) return null;
  if (
    lowerAt(tokens, from - 1) === '-' ||
    /^(?:first|second|other|latter|former|better)$/.test(lowerAt(tokens, from - 1))
  )
    return null;
  return endsHere(tokens, to) || /^(?:the|that|this|those|its|their|our|as|what)$/.test(next)
    ? share(from, to, 50)
    : null;
}

/** `up 66% in the half` */
const isOfYear = (tokens: Tokens, half: number): boolean =>
  lowerAt(tokens, half - 1) === 'the' && /^(?:in|for|during|over|of)$/.test(lowerAt(tokens, half - 2));

/** `an hour and a half` */
function isMore(tokens: Tokens, half: number): boolean {
  const and = lowerAt(tokens, half - 1) === 'a' ? half - 2 : half - 1;
  return lowerAt(tokens, and) === 'and' && durations.has(lowerAt(tokens, and - 1));
}

function fractionAt(tokens: Tokens, at: number, word: string): Quantity | null {
  if (lowerAt(tokens, at - 1) === '-' && tokens[at]?.glued) return null;
  const more = word === 'another' || (word === 'a' && lowerAt(tokens, at + 1) === 'further');
  if (more) return moreAt(tokens, at, word === 'another' ? at + 1 : at + 2);
  const count = word === 'a' || word === 'an' ? 1 : (small.get(word) ?? 0);
  if (count === 0 || count > 14) return null;
  const hyphen = lowerAt(tokens, at + 1) === '-' ? 1 : 0;
  const place = at + 1 + hyphen;
  const name = lowerAt(tokens, place);
  const of = parts.get(name);
  if (of === undefined || count >= of || name.endsWith('s') !== count > 1) return null;
  if (name === 'quarters' && count !== 3) return null;
  // `In spring they got a fourth.`
  if (name === 'fourth' && count === 1 && lowerAt(tokens, place + 1) !== 'of') return null;
  if (count === 1 && hyphen === 0 && !endsHere(tokens, place + 1)) return null;
  if (name === 'half' && isMore(tokens, place)) return null;
  if (lowerAt(tokens, place + 1) === '-') return null;
  return share(at, place + 1, (100 * count) / of);
}

/** `another third`, `a further quarter`. */
function moreAt(tokens: Tokens, from: number, at: number): Quantity | null {
  const of = parts.get(lowerAt(tokens, at));
  return of !== undefined && !lowerAt(tokens, at).endsWith('s') && endsHere(tokens, at + 1)
    ? share(from, at + 1, 100 / of)
    : null;
}

/** `every fourth mill`; `every third year` says how often. */
function everyAt(tokens: Tokens, at: number): Quantity | null {
  const place = ordinals.get(lowerAt(tokens, at + 1)) ?? 0;
  const noun = tokens[at + 2];
  if (place < 2 || noun?.kind !== 'word' || noun.masked || functionWords.has(noun.lower)) return null;
  return /^(?:year|quarter|month|week|day|hour|minute|time|round|season)$/.test(noun.lower)
    ? null
    : share(at, at + 2, 100 / place);
}

function oddsAt(tokens: Tokens, at: number): Quantity | null {
  const numeral = numeralAt(tokens, at);
  if (!numeral) return null;
  const first = { ...numeral, next: behindNoun(tokens, numeral) };
  if (first.value > 99 || !Number.isInteger(first.value)) return null;
  const out = lowerAt(tokens, first.next) === 'out' && lowerAt(tokens, first.next + 1) === 'of';
  const every = /^(?:every|each)$/.test(lowerAt(tokens, first.next + 1));
  if (!out && lowerAt(tokens, first.next) !== 'in' && !(lowerAt(tokens, first.next) === 'of' && every))
    return null;
  const second = numeralAt(tokens, first.next + (out || every ? 2 : 1));
  const mixed = !first.digits && /^(?:10|100)$/.test(String(second?.value));
  if (!second || second.value > 1000 || first.value >= second.value) return null;
  if (second.digits !== first.digits && !mixed) return null;
  if (first.digits && !out && !every && (first.value > 10 || unitAt(tokens, second.next))) return null;
  return share(at, second.next, (100 * first.value) / second.value);
}

/** `Of every ten lorries`: the number is no figure, and what is said of them is a share. */
export const isWholeOfParts = (tokens: Tokens, at: number): boolean =>
  /^(?:every|each)$/.test(lowerAt(tokens, at - 1)) && /^(?:of|out)$/.test(lowerAt(tokens, at - 2));

/** How many words may stand between the whole and its part. */
const apart = 20;

/** `Of every ten lorries that crossed, seven had`: a number without a noun, of those named before. */
function ofEveryAt(tokens: Tokens, at: number): Quantity | null {
  const part = numeralAt(tokens, at);
  if (!part || part.scale > 1 || !endsAt(tokens, part.next)) return null;
  for (let i = at - 2; i >= Math.max(2, at - apart); i--) {
    if (!isWholeOfParts(tokens, i)) continue;
    const whole = numeralAt(tokens, i);
    return whole && part.value <= whole.value ? share(at, part.next, (100 * part.value) / whole.value) : null;
  }
  return null;
}

/** No noun follows, nor anything that would make it another number. */
const endsAt = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  if (!token || token.masked) return true;
  if (token.kind === 'mark') return /^[,.;:)]$/.test(token.text);
  return functionWords.has(token.lower) || /^(?:[a-z]{2,}(?:ed|ly)|came|went|bore|still)$/.test(token.lower);
};

/** `one payment in six`, `one new lorry in six`. */
function behindNoun(tokens: Tokens, { value, digits, next }: Numeral): number {
  if (value !== 1 || digits) return next;
  for (let at = next; at < next + 3 && tokens[at]?.kind === 'word'; at++) {
    if (functionWords.has(lowerAt(tokens, at))) return next;
    if (lowerAt(tokens, at + 1) === 'in') return at + 1;
  }
  return next;
}

const share = (from: number, to: number, percent: number): Quantity =>
  quantityOf({
    from,
    to,
    value: exact(Math.round(percent * 10) / 10),
    unit: 'percent',
    form: 'part',
    digits: false,
    rule: 'a part of a whole',
  });

/** Nothing that the fraction could qualify follows. */
function endsHere(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.masked) return true;
  if (token.kind === 'mark') return token.text !== '-' && token.text !== "'" && token.text !== '’';
  return (
    token.kind === 'word' &&
    (functionWords.has(token.lower) || comparatives.has(token.lower)) &&
    token.lower !== 'one'
  );
}

const comparatives: ReadonlySet<string> = new Set(
  'more less fewer higher lower larger smaller bigger cheaper compared respectively so'.split(' '),
);
