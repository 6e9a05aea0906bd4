/** The first answer to an interaction, and what the bot says where it cannot give one. */
import { type APIMessageTopLevelComponent, MessageFlags, type RepliableInteraction } from 'discord.js';
import { languageOf } from '../language.ts';
import { type Delivery, deliver } from './delivery.ts';
import type { Desk } from './desk.ts';
import { type Payload, renderNote } from './render.ts';

/** `alone`: only the person who asked sees it. */
export async function reply(
  interaction: RepliableInteraction,
  payload: Payload,
  alone: boolean,
  { log }: Pick<Desk, 'log'>,
): Promise<Delivery> {
  const facts = { interaction: interaction.id };
  const delivery = await deliver(() => interaction.reply(shownTo(payload, alone)), log, facts);
  if (delivery !== 'refused') return delivery;
  const failed = renderNote('failed', languageOf(interaction.locale));
  return deliver(() => interaction.reply(shownTo(failed, true)), log, facts);
}

/** To somebody whose Discord shows what the bot does not have any more. */
export const replyOutdated = (
  interaction: RepliableInteraction,
  desk: Pick<Desk, 'log'>,
): Promise<Delivery> =>
  reply(interaction, renderNote('outdated', languageOf(interaction.locale)), true, desk);

export const shownTo = (payload: Payload, alone: boolean) =>
  alone ? { ...payload, flags: [...payload.flags, MessageFlags.Ephemeral] as const } : payload;

/** Components that Discord handed back, to be shown again. */
export const shownAgain = (components: readonly APIMessageTopLevelComponent[]): Payload => ({
  components,
  flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds],
  allowedMentions: { parse: [], repliedUser: false },
});
