/** Where somebody asks: what is set there, what the bot may do there, and who is to see the answer. */
import {
  ApplicationIntegrationType,
  type Channel,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js';
import { type Language, languageOf } from '../language.ts';
import type { ServerSettings } from '../settings/index.ts';
import type { Desk } from './desk.ts';
import { mayOpenThreads } from './rights.ts';

export interface Place {
  /** Answers are for the asker alone, unless the asker says otherwise. */
  readonly alone: boolean;
  /** Nothing may be shown to others here, whatever the asker says. */
  readonly aloneOnly: boolean;
  /** The bot may open a thread on an answer. */
  readonly threads: boolean;
  /** Of an answer that only the asker sees, and of one for all. */
  language(alone: boolean): Language;
}

export function placeOf(interaction: RepliableInteraction, { settings }: Pick<Desk, 'settings'>): Place {
  const { guildId, channel, appPermissions } = interaction;
  const set = settings.of(guildId);
  const own = languageOf(interaction.locale);
  return {
    alone: set.private,
    aloneOnly: guildId !== null && (!mayWrite(interaction) || !isOpen(set, channel)),
    threads: isInstalled(interaction) && isThreadParent(channel) && mayOpenThreads(appPermissions),
    language: (alone) => (alone ? own : (set.language ?? own)),
  };
}

/** The bot answers for all to see there, by what is set. A thread belongs to its channel. */
export function isOpen({ channels }: ServerSettings, channel: Channel | null): boolean {
  if (channels.length === 0) return true;
  if (channel === null) return false;
  return channels.includes(channel.id) || (channel.isThread() && channels.includes(channel.parentId ?? ''));
}

/** Threads are opened in these alone. */
export const isThreadParent = (channel: Channel | null): boolean =>
  channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;

/** The server has the bot; otherwise only the person who asks has. */
export const isInstalled = ({ guildId, authorizingIntegrationOwners }: RepliableInteraction): boolean =>
  guildId !== null && authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === guildId;

/** In a chat of its own with one person. */
export const isDirect = ({ context, guildId }: RepliableInteraction): boolean =>
  guildId === null && context !== InteractionContextType.PrivateChannel;

/** Somebody who may not write in a place gets no answer there that others see. */
function mayWrite(interaction: RepliableInteraction): boolean {
  const { memberPermissions, channel } = interaction;
  if (!memberPermissions) return true;
  const writing = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return (
    memberPermissions.has(writing) &&
    (isInstalled(interaction) || memberPermissions.has(PermissionFlagsBits.UseExternalApps))
  );
}
