/**
 * An exchange rate: a bare number against the money that others are measured in.
 *
 *   rate = money … number (to | against | per | /) [the] money      `the yuan stood at 7.1 to the dollar`
 */
import { signs } from './currencies.ts';
import type { Quantity } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';
import { moneyAt } from './unit.ts';

/** How many tokens back the other money may stand. */
const reach = 40;

export function rateAt(tokens: Tokens, q: Quantity): Quantity | null {
  const to = /^(?:to|against|per|\/)$/.test(lowerAt(tokens, q.to));
  const the = /^(?:the|a|one)$/.test(lowerAt(tokens, q.to + 1)) ? 1 : 0;
  const other = to ? (moneyAt(tokens, q.to + 1 + the) ?? signOf(tokens, q.to + 1)) : null;
  if (!other || q.value > 100_000) return null;
  for (let at = q.from - 1; at >= Math.max(0, q.from - reach); at--) {
    const money = moneyAt(tokens, at);
    if (money && money.code !== other.code && !isPricedIn(tokens, at))
      return {
        ...q,
        form: 'measure',
        unit: `${money.code}/${other.code}`,
        to: other.next,
        unitRule: 'an exchange rate',
      };
  }
  return null;
}

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
