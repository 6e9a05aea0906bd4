/** Which way a change went, as typographers write it: a minus sign, not a hyphen. */
import type { Direction } from '../../figures/figure.ts';

export const signs: Readonly<Record<Direction, string>> = { up: '+', down: '−' };
