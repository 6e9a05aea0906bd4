/** An outcome as the message that shows it, with its buttons. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Context, Outcome } from '../command.ts';
import type { Language } from '../language.ts';
import type { Note, NoteBlock } from '../reply/block.ts';
import type { Answer } from '../search/answer.ts';
import { rowsFor } from './buttons/rows.ts';
import type { Showing } from './buttons/showing.ts';
import type { Desk } from './desk.ts';
import { type Drawn, drawWithRows, type Payload, payloadOf, render } from './render.ts';

/** A button that opens a page. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

/** What of the desk a message is made with. */
type Writer = Pick<Desk, 'commands' | 'reply'>;

export interface Answered {
  readonly payload: Payload;
  /** How many findings or articles fitted into it. */
  readonly shown: number;
}

/** `notes` stand below the answer, `links` below its buttons. */
export function answerWith(
  outcome: Outcome,
  showing: Showing,
  desk: Writer,
  context: Context,
  notes: readonly Note[] = [],
  links: readonly Link[] = [],
): Answered {
  const drawn = notes.length > 0 ? draw(outcome, desk, context, notes) : drawnOf(outcome, desk, context);
  const rows = [...rowsFor(outcome, showing, drawn.shown, desk, context), ...rowOf(links)];
  return { payload: payloadOf(drawn, rows), shown: drawn.shown };
}

const known = new WeakMap<Desk['reply'], WeakMap<Answer, Map<string, Drawn>>>();

/** An answer that the library still has at hand is drawn once a language: only its buttons are each asker's own. */
function drawnOf(outcome: Outcome, desk: Writer, context: Context): Drawn {
  // What was taken from an earlier question stands above the answer.
  if (outcome.kind !== 'answer' || outcome.understood || outcome.of) return draw(outcome, desk, context, []);
  const answers = known.get(desk.reply) ?? new WeakMap<Answer, Map<string, Drawn>>();
  known.set(desk.reply, answers);
  const languages = answers.get(outcome.answer) ?? new Map<string, Drawn>();
  answers.set(outcome.answer, languages);
  const drawn = languages.get(context.language) ?? draw(outcome, desk, context, []);
  languages.set(context.language, drawn);
  return drawn;
}

function draw(outcome: Outcome, desk: Writer, context: Context, notes: readonly Note[]): Drawn {
  const reply = desk.reply(outcome, context);
  const [first, ...rest] = reply.blocks;
  return drawWithRows({ ...reply, blocks: [first, ...rest, ...notes.map(plain)] });
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
