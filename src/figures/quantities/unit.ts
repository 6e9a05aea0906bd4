/**
 * Names of units and of money at a token.
 *
 *   unit  = [-] name of a unit (`tonnes`, `-litre`, `b/d`)
 *   money = name after the number (`yuan`, `US dollars`, `cents`) | sign before it (`$`, `HK$`, `RMB`)
 */
import { cents, names, signs } from './currencies.ts';
import type { Numeral } from './numeral.ts';
import { type Match, phraseAt, phrases } from './phrase.ts';
import { lowerAt, type Tokens } from './token.ts';
import { type Unit, units } from './units.ts';

const unitNames = phrases(units);
const moneyNames = phrases([...names, ...[...cents].map(([name, code]) => [name, `${code} cent`] as const)]);

/** A unit after a number, joined by a hyphen or not. `Mt`, and `mt` after a small number, are a million tonnes. */
export function unitAt(
  tokens: Tokens,
  at: number,
  number?: Numeral,
): { readonly unit: Unit; readonly next: number } | null {
  const start = hyphened(tokens, at);
  const found = phraseAt(unitNames, tokens, start);
  if (!found) return null;
  const text = tokens[start]?.text;
  if (text?.length === 1 && /\p{L}/u.test(text) && tokens[found.next]?.text.match(/^['’.]$/) && text !== 't')
    return null;
  const small = number?.scale === 1 && number.value < 1000;
  const megatonne = text === 'Mt' || (small && /^mt$/i.test(text ?? ''));
  return { unit: megatonne ? { unit: 'tonne', factor: 1e6 } : found.meaning, next: found.next };
}

/** The name of a currency, with its code. */
export function moneyAt(tokens: Tokens, at: number): { readonly code: string; readonly next: number } | null {
  const found = phraseAt(moneyNames, tokens, at);
  return found && !found.meaning.endsWith(' cent') ? { code: found.meaning, next: found.next } : null;
}

/** The same or a hundredth of it (`USD cent`), joined by a hyphen or not. */
export const moneyAfter = (tokens: Tokens, at: number): Match<string> | null =>
  phraseAt(moneyNames, tokens, hyphened(tokens, at));

/** A sign or code before the number. `yuan`: whether ¥ means yuan here. */
export function currencyAt(tokens: Tokens, at: number, yuan: boolean): { code: string; next: number } | null {
  const token = tokens[at];
  if (!token || token.masked || token.kind === 'number') return null;
  const pair = token.text + (tokens[at + 1]?.glued ? (tokens[at + 1]?.text ?? '') : '');
  if (token.text === '¥' || token.text === '￥') return { code: yuan ? 'CNY' : 'JPY', next: at + 1 };
  if (/^CN[¥￥]$/.test(pair)) return { code: 'CNY', next: at + 2 };
  if (token.text === 'U' && tokens[at + 2]?.text === 'S' && tokens[at + 4]?.text === '$')
    return { code: 'USD', next: at + 5 };
  const double = pair.length > token.text.length ? signs.get(pair) : undefined;
  if (double) return { code: double, next: at + 2 };
  const code = signs.get(token.text);
  if (/^\p{L}$/u.test(token.text) && !tokens[at + 1]?.glued) return null;
  return code ? { code, next: at + 1 } : null;
}

const hyphened = (tokens: Tokens, at: number): number =>
  lowerAt(tokens, at) === '-' && tokens[at]?.glued && tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'word'
    ? at + 1
    : at;
