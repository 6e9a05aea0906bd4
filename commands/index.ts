/** The slash commands, in the order they are shown. A new one is a file beside this and a name here. */
import type { Command } from '../src/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { helpOn } from './help.ts';
import { quote } from './quote.ts';
import { sources } from './sources.ts';
import { stat } from './stat.ts';

const answering: readonly Command[] = [stat, ask, quote, check, sources, about];

export const commands: readonly Command[] = [...answering, helpOn(answering)];
