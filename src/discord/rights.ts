/** What the bot needs to be allowed in a server and in a channel: the least with which all of it works. */
import { type Guild, OAuth2Scopes, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Right } from '../reply/wording/surface/index.ts';
import type { Logger } from './desk.ts';

/** Commands need none of them; mentions need the first four, threads the last as well. */
const rights: readonly Right[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ReadMessageHistory',
  'CreatePublicThreads',
];

/** The least scopes and rights. */
export function inviteLink(application: string): string {
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' ');
  const permissions = rights.reduce((sum, right) => sum | PermissionFlagsBits[right], 0n).toString();
  const query = new URLSearchParams({ client_id: application, scope, permissions });
  return `https://discord.com/oauth2/authorize?${query}`;
}

export const missingIn = (permissions: Readonly<PermissionsBitField>): readonly Right[] =>
  rights.filter((right) => !permissions.has(PermissionFlagsBits[right]));

/** A thread on an answer can be opened, and written in. */
export const mayOpenThreads = (permissions: Readonly<PermissionsBitField>): boolean =>
  permissions.has([PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads]);

/** The bot has come to a server: the log says what it lacks there, by its roles and in single channels. */
export function reportRights(guild: Guild, log: Logger): void {
  const { me } = guild.members;
  const facts = { server: guild.id };
  if (!me) return;
  const missing = missingIn(me.permissions);
  const closed = guild.channels.cache.filter(
    (channel) =>
      channel.isTextBased() &&
      missingIn(channel.permissionsFor(me)).some((right) => !missing.includes(right)),
  );
  if (missing.length > 0) {
    const remedy =
      'give them to its role in Server Settings, Roles, or invite it again by the link of `amur deploy`';
    log.warn({ ...facts, missing }, `the bot lacks rights in a server it came to: ${remedy}`);
  }
  if (closed.size > 0) {
    const channels = closed.map(({ id }) => id);
    log.warn({ ...facts, channels }, 'the bot lacks rights in some channels: see their own Permissions');
  }
  if (missing.length === 0 && closed.size === 0) log.info(facts, 'the bot came to a server');
}
