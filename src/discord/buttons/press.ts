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
import { renderNote } from '../render.ts';
import { reply, replyOutdated, shownAgain } from '../reply.ts';
import { type Press, pressOf } from './custom-id.ts';
import { findingAt } from './reference.ts';
import { dismissal, type Row } from './rows.ts';
import { showingOf } from './showing.ts';
import { openThread } from './thread.ts';

export async function answerPress(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const press = pressOf(interaction.customId, desk.commands);
  try {
    if (press === null) await replyOutdated(interaction, desk);
    else if (press.kind === 'page' || press.kind === 'rest') await turn(interaction, press, desk);
    else if (press.kind === 'also') await answerAlso(interaction, press, desk);
    else if (press.kind === 'everyone') await showEveryone(interaction, press.asker, desk);
    else if (!isTheirs(interaction, press.asker)) await replyNotTheirs(interaction, desk);
    else if (press.kind === 'dismiss') await dismiss(interaction, desk);
    else await openThread(interaction, press.call, desk);
  } catch (err) {
    desk.log.error({ err, press: press?.kind }, 'a button failed');
    await reply(interaction, renderNote('failed', languageOf(interaction.locale)), true, desk);
  }
}

const findingsAPage = 4;

/** What is shown of an answer, and the list it is taken from where it is one. */
interface Leaf {
  readonly outcome: Outcome;
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
  const now = { ...contextOf(desk, place.language(alone)), from: press.starts.at(-1) ?? 0 };
  const context = press.kind === 'page' ? { ...now, today: press.day } : now;
  const leaf =
    press.kind === 'page' ? answerTo(press.call, desk, context) : listed(press.references, context);
  if (!leaf) {
    await replyOutdated(interaction, desk);
    return;
  }
  const showing = {
    ...showingOf(interaction, place, alone, press.kind === 'page' ? press.call : null),
    references: leaf.references,
    starts: press.starts,
  };
  const { payload } = answerWith(leaf.outcome, showing, desk, context);
  if (!own) await reply(interaction, payload, true, desk);
  else await deliver(() => interaction.update(payload), desk.log, { interaction: interaction.id });
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
  const leaf = answerTo(call, desk, context);
  if (!leaf) {
    await replyOutdated(interaction, desk);
    return;
  }
  const showing = showingOf(interaction, place, alone, call);
  await reply(interaction, answerWith(leaf.outcome, showing, desk, context).payload, alone, desk);
}

/** Null where there is nothing on that page any more. */
function answerTo({ command: name, args }: Call, { commands }: Desk, context: Context): Leaf | null {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return null;
  const flags = command.options.flatMap((option) => (option.kind === 'flag' ? [[option.name, false]] : []));
  const outcome = command.run({ ...args, ...Object.fromEntries(flags) }, context);
  const from = context.from ?? 0;
  const isGone =
    (outcome.kind === 'answer' && outcome.answer.kind === 'nothing') ||
    (outcome.kind === 'sources' && outcome.articles.length <= from);
  return isGone && from > 0 ? null : { outcome, references: null };
}

/** What of the list is still there, from the start of the page on; null for nothing. */
function listed(references: readonly string[], { library, from = 0 }: Context): Leaf | null {
  const there = references.flatMap((reference) => {
    const finding = findingAt(reference, library);
    return finding ? [{ reference, finding }] : [];
  });
  const findings = there.slice(from, from + findingsAPage).map(({ finding }) => finding);
  if (!isNonEmpty(findings)) return null;
  const answer = { kind: 'found', findings, more: there.length - from - findings.length } as const;
  return { outcome: { kind: 'answer', answer }, references: there.map(({ reference }) => reference) };
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

async function dismiss(interaction: ButtonInteraction, { log }: Desk): Promise<void> {
  const facts = { interaction: interaction.id };
  const heard = await deliver(() => interaction.deferUpdate(), log, facts);
  if (heard === 'sent') await deliver(() => interaction.deleteReply(), log, facts);
}

async function replyNotTheirs(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const language = languageOf(interaction.locale);
  await reply(interaction, noteOf(language, surfaceWordingIn(language).notYours), true, desk);
}

/** The asker's, or of somebody who looks after the channel. */
const isTheirs = ({ user, memberPermissions }: ButtonInteraction, asker: string): boolean =>
  user.id === asker || (memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false);

const isAlone = ({ message }: ButtonInteraction): boolean => message.flags.has(MessageFlags.Ephemeral);
