/** An outcome as the message that shows it, with its buttons. */
import type { Context, Outcome } from '../command.ts';
import type { Language } from '../language.ts';
import type { Note, NoteBlock, Reply } from '../reply/block.ts';
import { rowsFor, type Showing } from './buttons/rows.ts';
import type { Desk } from './desk.ts';
import { type Payload, render } from './render.ts';

/** `notes` stand below the answer. */
export function answerWith(
  outcome: Outcome,
  showing: Showing,
  desk: Desk,
  context: Context,
  notes: readonly Note[] = [],
): Payload {
  const reply = desk.reply(outcome, context);
  const [first, ...rest] = reply.blocks;
  const whole: Reply = { ...reply, blocks: [first, ...rest, ...notes.map(plain)] };
  return render(whole, (shown) => rowsFor(outcome, showing, shown, desk, context));
}

/** A message of the bot's own sentences. */
export const noteOf = (language: Language, first: Note, ...rest: readonly Note[]): Payload =>
  render({ language, blocks: [plain(first), ...rest.map(plain)] });

const plain = (note: Note): NoteBlock => ({ kind: 'note', weight: 'plain', note });
