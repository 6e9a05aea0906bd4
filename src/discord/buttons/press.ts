/** A button is pressed: what it does stands in its custom_id, and is checked again here. */
import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Call, Context, Outcome } from '../../command.ts';
import { languageOf } from '../../language.ts';
import { surfaceWordingIn } from '../../reply/wording/surface/index.ts';
import { isNonEmpty } from '../../text/span.ts';
import { answerWith, noteOf } from '../answer.ts';
import { deliver } from '../delivery.ts';
import { contextOf, type Desk } from '../desk.ts';
import { placeOf } from '../place.ts';
import { hear, reply, replyFailed, shownAgain, update } from '../reply.ts';
import { type Press, pressOf } from './custom-id.ts';
import { extended, firstKeys, firstMark, keysOf } from './mark.ts';
import { findingAt } from './reference.ts';
import { askAgain, dismissal, type Row } from './rows.ts';
import { before, showingOf } from './showing.ts';
import { openThread } from './thread.ts';

export async function answerPress(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const press = pressOf(interaction.customId, desk.commands);
  try {
    if (press === null) await replyStrange(interaction, desk);
    else if (press.kind === 'page' || press.kind === 'rest') await turn(interaction, press, desk);
    else if (press.kind === 'also') await answerAlso(interaction, press, desk);
    else if (press.kind === 'everyone') await showEveryone(interaction, press.asker, desk);
    else if (!isTheirs(interaction, press.asker)) await replyNotTheirs(interaction, desk);
    else if (press.kind === 'dismiss') await dismiss(interaction, desk);
    else await openThread(interaction, press.call, desk);
  } catch (err) {
    desk.log.error({ err, press: press?.kind }, 'a button failed');
    await replyFailed(interaction, desk);
  }
}

const findingsAPage = 4;

/** What is shown of an answer, what stood before it, and the list it is taken from where it is one. */
interface Leaf {
  readonly outcome: Outcome;
  readonly starts: readonly number[];
  readonly mark: string;
  readonly references: readonly string[] | null;
}

/** The asker leafs in the message itself; anybody else gets a copy of their own. */
async function turn(
  interaction: ButtonInteraction,
  press: Extract<Press, { kind: 'page' | 'rest' }>,
  desk: Desk,
): Promise<void> {
  const place = placeOf(interaction, desk);
  const own = interaction.user.id === press.asker;
  const alone = !own || isAlone(interaction);
  const now = contextOf(desk, place.language(alone));
  const context = press.kind === 'page' ? { ...now, today: press.day } : now;
  const call = press.kind === 'page' ? press.call : null;
  const leaf = press.kind === 'page' ? paged(press, desk, context) : listed(press, context);
  if (!leaf) {
    const language = languageOf(interaction.locale);
    const { components, ...rest } = noteOf(language, surfaceWordingIn(language).articlesChanged);
    const payload = { ...rest, components: [...components, ...askAgain(call, language, desk)] };
    await reply(interaction, payload, true, desk);
    return;
  }
  const { outcome, ...page } = leaf;
  const showing = { ...showingOf(interaction, place, alone, call), ...page };
  const { payload } = answerWith(outcome, showing, desk, { ...context, from: page.starts.at(-1) ?? 0 });
  if (own) await update(interaction, payload, desk);
  else await reply(interaction, payload, true, desk);
}

/** Null where the answer is another by now: what stands before the page is not what was shown there. */
function paged(
  { starts, back, mark, call }: Extract<Press, { kind: 'page' }>,
  desk: Desk,
  context: Context,
): Leaf | null {
  const run = (from: number) => outcomeOf(call, desk, { ...context, from });
  const keys = firstKeys(starts.at(-1) ?? 0, run);
  if (extended(firstMark, keys) !== mark) return null;
  const page = back ? before(starts) : starts;
  const from = page.at(-1) ?? 0;
  const outcome = run(from);
  const there = outcome.kind === 'sources' ? outcome.articles.length - from : keysOf(outcome).length;
  if (there <= 0) return null;
  return { outcome, starts: page, mark: extended(firstMark, keys.slice(0, from)), references: null };
}

/** A new question, of whoever pressed. */
async function answerAlso(
  interaction: ButtonInteraction,
  { call }: Extract<Press, { kind: 'also' }>,
  desk: Desk,
): Promise<void> {
  const place = placeOf(interaction, desk);
  const alone = place.aloneOnly || place.alone || isAlone(interaction);
  const context = contextOf(desk, place.language(alone));
  const showing = showingOf(interaction, place, alone, call);
  const { payload } = answerWith(outcomeOf(call, desk, context), showing, desk, context);
  await reply(interaction, payload, alone, desk);
}

/** What the command answers; the press was read with these commands, so that there is one of that name. */
function outcomeOf({ command: name, args }: Call, { commands }: Desk, context: Context): Outcome {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new RangeError(`there is no command ${name}`);
  const flags = command.options.flatMap((option) => (option.kind === 'flag' ? [[option.name, false]] : []));
  return command.run({ ...args, ...Object.fromEntries(flags) }, context);
}

/** The page of the list that begins with the last start; null where any of it is gone or has other words by now. */
function listed({ references, starts }: Extract<Press, { kind: 'rest' }>, { library }: Context): Leaf | null {
  const from = starts.at(-1) ?? 0;
  const page = references.slice(from, from + findingsAPage);
  const findings = page.flatMap((reference) => findingAt(reference, library) ?? []);
  if (!isNonEmpty(findings) || findings.length < page.length) return null;
  const answer = { kind: 'found', findings, more: references.length - from - findings.length } as const;
  return { outcome: { kind: 'answer', answer }, starts, mark: firstMark, references };
}

/** The same message again, for all; it is the asker's to dismiss. */
async function showEveryone(interaction: ButtonInteraction, asker: string, desk: Desk): Promise<void> {
  const { language, aloneOnly } = placeOf(interaction, desk);
  if (!isAlone(interaction) || interaction.user.id !== asker || aloneOnly) {
    await replyNotTheirs(interaction, desk);
    return;
  }
  const shown = interaction.message.components.map((component) => component.toJSON());
  const kept = shown.flatMap((component): APIMessageTopLevelComponent[] => {
    if (component.type !== ComponentType.ActionRow) return [component];
    const buttons = component.components.filter(
      (button) => !('custom_id' in button && button.custom_id === interaction.customId),
    );
    return buttons.length === 0 ? [] : [{ ...component, components: buttons }];
  });
  const rows: readonly Row[] = dismissal(asker, language(false), desk);
  await reply(interaction, shownAgain([...kept, ...rows]), false, desk);
}

async function dismiss(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const facts = { interaction: interaction.id };
  if (!(await hear(interaction, desk))) return;
  const gone = await deliver(() => interaction.deleteReply(), desk.log, facts);
  if (gone !== 'sent' && gone !== 'late') await replyFailed(interaction, desk);
}

async function replyStrange(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const language = languageOf(interaction.locale);
  await reply(interaction, noteOf(language, surfaceWordingIn(language).strangeButton), true, desk);
}

async function replyNotTheirs(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const language = languageOf(interaction.locale);
  await reply(interaction, noteOf(language, surfaceWordingIn(language).notYours), true, desk);
}

/** The asker's, or of somebody who looks after the channel. */
const isTheirs = ({ user, memberPermissions }: ButtonInteraction, asker: string): boolean =>
  user.id === asker || (memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false);

const isAlone = ({ message }: ButtonInteraction): boolean => message.flags.has(MessageFlags.Ephemeral);
