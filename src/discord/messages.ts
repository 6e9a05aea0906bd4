/** Questions in plain words: direct messages, and messages in a channel that mention the bot or reply to it. */
import { DiscordAPIError, type Message, MessageType, RESTJSONErrorCodes } from 'discord.js';
import { type Language, languageOf, writtenIn } from '../language.ts';
import { deliver } from './delivery.ts';
import { contextOf, type Desk } from './desk.ts';
import { type Payload, render, renderNote, shownIn } from './render.ts';

export async function answerMessage(message: Message, desk: Desk): Promise<void> {
  const question = questionIn(message);
  if (question === null) return;
  const facts = { message: message.id, channel: message.channelId, server: message.guildId };
  // Discord does not say what language a person reads here; what they write does.
  const language = writtenIn(question) ?? languageOf(message.guild?.preferredLocale ?? 'en');
  const payload = payloadFor(question, speakerOf(message), language, desk);
  const delivery = await deliver(() => send(message, payload), desk.log, facts);
  if (delivery === 'refused')
    await deliver(() => send(message, renderNote('failed', language)), desk.log, facts);
}

/**
 * The words a person addressed to the bot, or null where nobody did. Mentions of everyone, of a role,
 * messages of bots (the bot's own come back to it) and Discord's own messages are not for it.
 */
function questionIn(message: Message): string | null {
  const { author, client, content, mentions, type, webhookId } = message;
  if (author.bot || author.system || webhookId !== null) return null;
  if (type !== MessageType.Default && type !== MessageType.Reply) return null;
  // `users` has those mentioned by name, and the author of the message replied to if the reply pings.
  if (message.inGuild() && !mentions.users.has(client.user.id)) return null;
  return content.replaceAll(mentionOf(client.user.id), ' ').trim();
}

const mentionOf = (id: string): RegExp => new RegExp(`<@!?${id}>`, 'g');

/** A person has a conversation of their own in each channel. */
const speakerOf = ({ author, channelId }: Message): string => `${author.id} ${channelId}`;

function payloadFor(question: string, user: string, language: Language, desk: Desk): Payload {
  try {
    const context = contextOf(desk, language);
    const outcome = desk.conversations.ask(user, question, context);
    const reply = desk.reply(outcome, context);
    if (outcome.kind === 'answer' && outcome.answer.kind === 'found') {
      desk.conversations.leftOut(user, outcome.answer.findings.length - shownIn(reply));
    }
    return render(reply);
  } catch (err) {
    desk.log.error({ err }, 'a question failed');
    return renderNote('failed', language);
  }
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
