/** What a command hands back, as a terminal shows it. */
import type { Context, Outcome } from '../command.ts';
import { replyTo } from '../reply/index.ts';
import { pageOf } from './page.ts';
import { printReply } from './print.ts';
import type { Terminal } from './terminal.ts';

export const show = (outcome: Outcome, context: Context, terminal: Terminal): string =>
  printReply(replyTo(outcome, context), pageOf(terminal));
