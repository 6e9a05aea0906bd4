/** An outcome as the message that shows it, with its buttons. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Context, Outcome } from '../command.ts';
import type { Language } from '../language.ts';
import type { Note, NoteBlock, Reply } from '../reply/block.ts';
import { rowsFor } from './buttons/rows.ts';
import type { Showing } from './buttons/showing.ts';
import type { Desk } from './desk.ts';
import { type Payload, render } from './render.ts';

/** A button that opens a page. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

export interface Answered {
  readonly payload: Payload;
  /** How many findings or articles fitted into it. */
  readonly shown: number;
}

/** `notes` stand below the answer, `links` below its buttons. */
export function answerWith(
  outcome: Outcome,
  showing: Showing,
  desk: Desk,
  context: Context,
  notes: readonly Note[] = [],
  links: readonly Link[] = [],
): Answered {
  const reply = desk.reply(outcome, context);
  const [first, ...rest] = reply.blocks;
  const whole: Reply = { ...reply, blocks: [first, ...rest, ...notes.map(plain)] };
  let shown = 0;
  const payload = render(whole, (fitting) => {
    shown = fitting;
    return [...rowsFor(outcome, showing, fitting, desk, context), ...rowOf(links)];
  });
  return { payload, shown };
}

/** A message of the bot's own sentences. */
export const noteOf = (language: Language, first: Note, ...rest: readonly Note[]): Payload =>
  render({ language, blocks: [plain(first), ...rest.map(plain)] });

const plain = (note: Note): NoteBlock => ({ kind: 'note', weight: 'plain', note });

const rowOf = (links: readonly Link[]): readonly APIActionRowComponent<APIButtonComponentWithURL>[] =>
  links.length === 0
    ? []
    : [
        {
          type: ComponentType.ActionRow,
          components: links.map(({ label, address }) => ({
            type: ComponentType.Button,
            style: ButtonStyle.Link,
            label,
            url: address,
          })),
        },
      ];
