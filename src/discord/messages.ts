/**
 * Questions in plain words: direct messages, messages in a channel that mention the bot or reply to it, and, where
 * the bot may read them, messages in the threads it opened.
 */
import { type Channel, DiscordAPIError, type Message, MessageType, RESTJSONErrorCodes } from 'discord.js';
import type { Context } from '../command.ts';
import { type Language, languageOf, writtenIn } from '../language.ts';
import { surfaceWordingIn } from '../reply/wording/surface/index.ts';
import { answerWith, noteOf } from './answer.ts';
import { firstMark } from './buttons/mark.ts';
import { deliver } from './delivery.ts';
import { contextOf, type Desk } from './desk.ts';
import { isOpen, isThreadParent } from './place.ts';
import { type Payload, renderNote } from './render.ts';
import { mayOpenThreads, missingIn } from './rights.ts';
import { typingWhile } from './typing.ts';
import { unmarked } from './unmarked.ts';

export async function answerMessage(message: Message, desk: Desk): Promise<void> {
  const question = await questionIn(message, desk);
  const settings = desk.settings.of(message.guildId);
  const facts = { message: message.id, channel: message.channelId, server: message.guildId };
  // A channel may be deleted in the same breath; discord.js has none then, whatever its types say.
  if (question !== null && (message.channel as Channel | null) === null) {
    return desk.log.warn(facts, 'no answer could be sent: the channel is gone');
  }
  if (question === null || (message.inGuild() && !isOpen(settings, message.channel))) return;
  // Discord does not say what language a person reads here; what they write does.
  const language =
    settings.language ?? writtenIn(question) ?? languageOf(message.guild?.preferredLocale ?? 'en');
  const turn = desk.pace(message.author.id);
  // Asked to wait once; more lines would be as many as the questions.
  if (turn.kind === 'wait' && turn.told) return;
  const payload =
    turn.kind === 'wait'
      ? noteOf(language, surfaceWordingIn(language).slowDown(turn.seconds))
      : payloadFor(question, message, contextOf(desk, language), desk);
  const delivery = await typingWhile(
    message,
    deliver(() => send(message, payload), desk.log, facts),
  );
  if (delivery === 'refused')
    await deliver(() => send(message, renderNote('failed', language)), desk.log, facts);
  if (delivery === 'forbidden' && message.inGuild()) await tellWhy(message, language, desk, facts);
}

/**
 * The words a person addressed to the bot, or null where nobody did. Mentions of everyone, of a role,
 * messages of bots (the bot's own come back to it) and Discord's own messages are not for it.
 */
async function questionIn(message: Message, { readsThreads }: Desk): Promise<string | null> {
  const { author, client, content, mentions, type, webhookId } = message;
  if (author.bot || author.system || webhookId !== null) return null;
  if (type !== MessageType.Default && type !== MessageType.Reply) return null;
  const words = unmarked(content.replaceAll(mentionOf(client.user.id), ' ')).trim();
  // `users` has those mentioned by name, and the author of the message replied to if the reply pings.
  if (!message.inGuild() || mentions.users.has(client.user.id)) return words;
  const isToOthers = mentions.everyone || mentions.users.size > 0 || mentions.roles.size > 0;
  if (!readsThreads || words === '' || isToOthers) return null;
  return (await isInOwnThread(message)) ? words : null;
}

const mentionOf = (id: string): RegExp => new RegExp(`<@!?${id}>`, 'g');

/** By who opened it, so that it is known after a restart, too. */
async function isInOwnThread({ channel, client }: Message<true>): Promise<boolean> {
  if (!channel.isThread()) return false;
  if (channel.ownerId) return channel.ownerId === client.user.id;
  // Of a thread that the client has only heard of by a message, it never learns who opened it: it is taken in anew.
  client.channels.cache.delete(channel.id);
  const thread = await client.channels.fetch(channel.id).catch(() => null);
  return thread?.isThread() === true && thread.ownerId === client.user.id;
}

/** A person has a conversation of their own in each channel. */
const speakerOf = ({ author, channelId }: Message): string => `${author.id} ${channelId}`;

function payloadFor(question: string, message: Message, context: Context, desk: Desk): Payload {
  try {
    const user = speakerOf(message);
    const outcome = desk.conversations.ask(user, question, context);
    const showing = {
      asker: message.author.id,
      call: (outcome.kind === 'answer' && outcome.call) || null,
      references: null,
      starts: [0],
      mark: firstMark,
      alone: false,
      shareable: true,
      threads: threadsIn(message),
    };
    const { payload, shown } = answerWith(outcome, showing, desk, context);
    if (outcome.kind === 'answer' && outcome.answer.kind === 'found') {
      desk.conversations.leftOut(user, outcome.answer.findings.length - shown);
    }
    return payload;
  } catch (err) {
    desk.log.error({ err }, 'a question failed');
    return renderNote('failed', context.language);
  }
}

function threadsIn(message: Message): boolean {
  if (!message.inGuild() || !isThreadParent(message.channel)) return false;
  const permissions = message.channel.permissionsFor(message.client.user);
  return permissions !== null && mayOpenThreads(permissions);
}

/** The nonce is the question's own id: a repeated request, or a question delivered twice, makes no second answer. */
async function send(message: Message, payload: Payload): Promise<void> {
  if (!message.channel.isSendable()) return;
  const options = { ...payload, nonce: message.id, enforceNonce: true };
  if (!message.inGuild()) {
    await message.channel.send(options);
    return;
  }
  try {
    await message.reply({ ...options, failIfNotExists: false });
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== needsHistory) throw error;
    await message.channel.send(options);
  }
}

/** A reply shows the message it answers; without the right to read it, the answer stands alone. */
const needsHistory = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;

/** Somebody waits for an answer that may not be given there: a direct message says what is missing. */
async function tellWhy(
  message: Message<true>,
  language: Language,
  { log }: Desk,
  facts: object,
): Promise<void> {
  const { author, channel, client } = message;
  const permissions = channel.permissionsFor(client.user);
  const missing = permissions === null ? [] : missingIn(permissions);
  const note = surfaceWordingIn(language).couldNotAnswer(
    channel.name,
    missing.length > 0 ? missing : [channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages'],
  );
  const options = { ...noteOf(language, note), nonce: message.id, enforceNonce: true };
  await deliver(() => author.send(options), log, facts);
}
