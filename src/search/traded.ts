/** Whether a sentence, or what stands around it, speaks of buying and selling. */
import type { Figure } from '../figures/figure.ts';
import { kept } from '../kept.ts';
import type { Entry, Mentions } from './entry.ts';
import type { Question } from './question.ts';
import { termOf } from './terms.ts';

/** Where exports or imports are asked for, the sentence itself has to be about buying or selling. */
export const speaksOfTrade = ({ direction: { flow } }: Question, { own, direction }: Entry): boolean =>
  flow === null || direction.flow !== null || isTrade(own);

/** Where exports or imports are asked for, what is neither bought nor sold is another thing. */
export const isTraded = ({ flow }: Figure, { own, near, before, far }: Entry): boolean =>
  flow !== null || isTrade(own) || isTrade(near) || isTrade(before) || isTrade(far);

const isTrade = kept(({ terms }: Mentions): boolean => tradeTerms.some((term) => terms.has(term)));

const tradeTerms = ['exports', 'imports', 'sold', 'bought', 'supplied', 'sent', 'took', 'arrived'].map(
  termOf,
);
