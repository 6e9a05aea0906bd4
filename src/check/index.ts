/** A typed text against the articles: each of its figures, in order, and what the corpus has on it. */
import type { Library } from '../library.ts';
import type { Check } from './claim.ts';
import { typedIn } from './typed.ts';
import { verdictOn } from './verdict.ts';

export type { Check, Claim } from './claim.ts';

/** `today` as `YYYY-MM-DD` resolves "last year". */
export function check(text: string, today: string, library: Library): Check {
  const typed = text.replaceAll('\r\n', '\n');
  return { text: typed, claims: typedIn(typed, today).map((one) => verdictOn(one, library)) };
}
