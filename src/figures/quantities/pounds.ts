/**
 * Pounds are money where a text counts in pounds sterling, else a weight. A sentence that weighs
 * something weighs in pounds, whatever the text counts in. With the sign (£5) they are always money.
 */
import type { Span } from '../../text/span.ts';
import type { Quantity } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';

const sterling =
  /£|\b(?:sterling|GBP|pence|Britain|British|UK|U\.K\.|London|England|English|Scotland|Scottish|Wales)\b/;
const weighing =
  /\b(?:ounces?|weigh(?:s|ed|ing|t)?|lbs?|grams?|kilograms?|kg|heavy|heavier|lighter|compressed|overweight)\b/;

/** Whether a text counts in pounds sterling. */
export const isSterling = (body: string): boolean => sterling.test(body);

/** Whether pounds are a weight in a sentence. */
export const weighsIn = (body: string, { start, end }: Span, isMoney: boolean): boolean =>
  !isMoney || weighing.test(body.slice(start, end));

export function weighed(tokens: Tokens, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((q) =>
    q.unit?.startsWith('GBP') && isInWords(tokens, q) ? { ...q, unit: q.unit.replace('GBP', 'pound') } : q,
  );
}

function isInWords(tokens: Tokens, { from, to }: Quantity): boolean {
  for (let at = from; at < to; at++)
    if (/^pounds?$/.test(lowerAt(tokens, at))) return lowerAt(tokens, at + 1) !== 'sterling';
  return false;
}
