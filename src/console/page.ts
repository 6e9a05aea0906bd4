/** How wide a terminal's page is, and what it can show. */
import type { Page } from './print.ts';
import { styleOf } from './style.ts';
import type { Terminal } from './terminal.ts';

/** Longer lines are hard to read. */
const widest = 100;

export const pageOf = ({ width, colour }: Terminal): Page => ({
  width: Math.min(width(), widest),
  style: styleOf(colour),
});
