/** What the surface works with: the composition root hands it in. */
import type { Command, Context, Outcome } from '../command.ts';
import type { Conversations } from '../conversation/index.ts';
import type { Language } from '../language.ts';
import type { Library } from '../library.ts';
import type { Reply } from '../reply/block.ts';
import type { Settings } from '../settings/index.ts';
import type { Pace } from './pace.ts';

export interface Desk {
  readonly commands: readonly Command[];
  /** The library of the moment: it may be replaced as a whole between two questions. */
  readonly library: () => Library;
  readonly reply: (outcome: Outcome, context: Context) => Reply;
  /** Direct messages, and messages that mention the bot, in plain words. */
  readonly conversations: Pick<Conversations, 'ask' | 'leftOut'>;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly log: Logger;
  /** What is set for each server. */
  readonly settings: Settings;
  /** How often one person is answered. */
  readonly pace: Pace;
  /** Messages in the bot's own threads come with their text, though they do not mention it. */
  readonly readsThreads: boolean;
}

/** pino's own shape: facts first, then the message. */
export interface Logger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export const contextOf = ({ library, today }: Desk, language: Language): Context => ({
  library: library(),
  today: today(),
  language,
});
