/** The first answer to an interaction, and what the bot says where it cannot give one. */
import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  MessageFlags,
  MessagePayload,
  type RepliableInteraction,
} from 'discord.js';
import { languageOf } from '../language.ts';
import { type Delivery, deliver } from './delivery.ts';
import type { Desk } from './desk.ts';
import { type Payload, renderNote } from './render.ts';

/** `alone`: only the person who asked sees it. */
export async function reply(
  interaction: RepliableInteraction,
  payload: Payload,
  alone: boolean,
  desk: Pick<Desk, 'log'>,
): Promise<Delivery> {
  const delivery = await said(interaction, payload, alone, desk);
  return delivery === 'refused' ? replyFailed(interaction, desk) : delivery;
}

/** The message that was pressed shows this instead. */
export async function update(
  interaction: ButtonInteraction,
  payload: Payload,
  desk: Pick<Desk, 'log'>,
): Promise<Delivery> {
  const facts = { interaction: interaction.id };
  const delivery = await deliver(() => interaction.update(payload), desk.log, facts);
  return delivery === 'refused' ? replyFailed(interaction, desk) : delivery;
}

/** A press is heard at once, and what it does comes after; false where nobody waits for that. */
export async function hear(interaction: ButtonInteraction, desk: Pick<Desk, 'log'>): Promise<boolean> {
  const facts = { interaction: interaction.id };
  const delivery = await deliver(() => interaction.deferUpdate(), desk.log, facts);
  if (delivery === 'refused') await replyFailed(interaction, desk);
  return delivery === 'sent';
}

/** Something went wrong, whether or not there was a first answer already. */
export const replyFailed = (interaction: RepliableInteraction, desk: Pick<Desk, 'log'>): Promise<Delivery> =>
  said(interaction, renderNote('failed', languageOf(interaction.locale)), true, desk);

/** An interaction has one first answer; what comes behind it is a follow-up. */
function said(
  interaction: RepliableInteraction,
  payload: Payload,
  alone: boolean,
  { log }: Pick<Desk, 'log'>,
): Promise<Delivery> {
  const shown = shownTo(payload, alone);
  const answered = interaction.replied || interaction.deferred;
  const facts = { interaction: interaction.id };
  if (!answered) return deliver(() => interaction.reply(written(interaction, shown)), log, facts);
  return deliver(() => interaction.followUp(shown), log, facts);
}

/** As Discord takes it: working that out of a payload costs discord.js more than all the rest of a reply. */
function written(
  interaction: RepliableInteraction,
  { components, flags, allowedMentions: { parse, repliedUser } }: ReturnType<typeof shownTo>,
): MessagePayload {
  const message = new MessagePayload(interaction, {});
  message.body = {
    tts: false,
    enforce_nonce: false,
    components: [...components],
    allowed_mentions: { parse: [...parse], replied_user: repliedUser },
    flags: flags.reduce<number>((all, flag) => all | flag, 0),
  };
  return message;
}

/** To somebody whose Discord shows what the bot does not have any more. */
export const replyOutdated = (
  interaction: RepliableInteraction,
  desk: Pick<Desk, 'log'>,
): Promise<Delivery> =>
  reply(interaction, renderNote('outdated', languageOf(interaction.locale)), true, desk);

const shownTo = (payload: Payload, alone: boolean) =>
  alone ? { ...payload, flags: [...payload.flags, MessageFlags.Ephemeral] as const } : payload;

/** Components that Discord handed back, to be shown again. */
export const shownAgain = (components: readonly APIMessageTopLevelComponent[]): Payload => ({
  components,
  flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds],
  allowedMentions: { parse: [], repliedUser: false },
});
