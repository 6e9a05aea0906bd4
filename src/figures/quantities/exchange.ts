/**
 * An exchange rate: a number against the money that others are measured in.
 *
 *   rate  = money … number (to | against | per | /) [the] money     `the yuan stood at 7.1 to the dollar`
 *         | number money (to | against) [the] money                 `11.4 roubles to the yuan`
 *         | money … (is | traded | slid …) [at | past …] number     `the yuan was at 11.4`, `the rouble slid past 95`
 *
 * The last names one money only: its pair is the one that has traded at such numbers, told against the dollar
 * where that fits; of another pair that the paragraph quotes, where it does.
 */
import { boundedAt } from './bounds.ts';
import { signs } from './currencies.ts';
import type { Quantity } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';
import { moneyAt } from './unit.ts';

/** How many tokens back the other money may stand. */
const reach = 40;

export function rateAt(tokens: Tokens, q: Quantity): Quantity | null {
  const other = pricedIn(tokens, q.to);
  if (q.value > 100_000) return null;
  if (!other) return q.unit === null ? quotedAt(tokens, q) : null;
  if (q.unit !== null)
    return q.scale === 1 && isPair(q.unit, other.code) && lowerAt(tokens, q.to) !== 'against'
      ? rate(q, `${q.unit}/${other.code}`, other.next)
      : null;
  for (let at = q.from - 1; at >= Math.max(0, q.from - reach); at--) {
    const money = moneyAt(tokens, at);
    if (money && money.code !== other.code && !isPricedIn(tokens, at))
      return rate(q, `${money.code}/${other.code}`, other.next);
  }
  return null;
}

const rate = (q: Quantity, unit: string, to: number): Quantity => ({
  ...q,
  form: 'measure',
  unit,
  to,
  unitRule: 'an exchange rate',
});

/** `to the yuan`, `/$`, behind the number. */
function pricedIn(tokens: Tokens, at: number): { readonly code: string; readonly next: number } | null {
  if (!/^(?:to|against|per|\/)$/.test(lowerAt(tokens, at))) return null;
  const the = /^(?:the|a|one)$/.test(lowerAt(tokens, at + 1)) ? 1 : 0;
  return moneyAt(tokens, at + 1 + the) ?? signOf(tokens, at + 1);
}

const isPair = (unit: string, other: string): boolean => /^[A-Z]{3}$/.test(unit) && unit !== other;

/** `81/$`. */
const signOf = (tokens: Tokens, at: number): { readonly code: string; readonly next: number } | null => {
  const code = signs.get(tokens[at]?.text ?? '');
  return code ? { code, next: at + 1 } : null;
};

/** `to the yuan`: what others are measured in. */
function isPricedIn(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return /^(?:to|per|against)$/.test(lowerAt(tokens, before));
}

/** Between which numbers the pairs of this trade have been quoted since they float. */
const pairs: readonly (readonly [unit: string, least: number, most: number])[] = [
  ['CNY/USD', 6, 8.5],
  ['RUB/CNY', 8.5, 25],
  ['RUB/USD', 28, 150],
  ['RUB/EUR', 30, 170],
];
/** How many tokens may lead from the money to its level. */
const nearest = 16;
/** Leads from the money to a level of it. */
const leading =
  /^(?:at|to|past|below|above|through|near|around|under|over|beyond|about|is|was|stood|stands|hit|touched|crossed|breached|broke)$/;
const moves =
  /^(?:is|was|has|had|been|stood|stands|trad(?:es?|ed|ing)|closed|ended|opened|settled|hovered|weakened|strengthened|firmed|slid|slides|slipped|fell|fallen|dropped|sank|rose|risen|climbed|touched|hit|crossed|breached|broke|fixed|quoted|eased|recovered|back|down|up|now|still|just|at|to|as|past|through|near|below|above|beyond|around|about|under|over|,)$/;

/** The rate of the money that is the subject of the verb before the number. */
function quotedAt(tokens: Tokens, q: Quantity): Quantity | null {
  if (q.scale > 1 || q.upper !== null || !leading.test(lowerAt(tokens, q.from - 1))) return null;
  let at = boundedAt(tokens, q).from - 1;
  const first = Math.max(0, q.from - nearest);
  while (at >= first && (tokens[at]?.masked || moves.test(lowerAt(tokens, at)))) at--;
  const money = at < q.from - 1 && !/s$/.test(lowerAt(tokens, at)) ? moneyAt(tokens, at) : null;
  if (!money || tokens[at - 1]?.kind === 'number' || /^(?:in|of|for|with)$/.test(lowerAt(tokens, at - 1)))
    return null;
  const pair = pairs.find(
    ([unit, least, most]) => unit.includes(money.code) && q.value >= least && q.value < most,
  );
  return pair ? rate(q, pair[0], q.to) : null;
}
