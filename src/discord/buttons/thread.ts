/** A thread on an answer, to ask on in. */
import {
  type ButtonInteraction,
  ChannelType,
  DiscordAPIError,
  RESTJSONErrorCodes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { Call } from '../../command.ts';
import { languageOf } from '../../language.ts';
import type { Note } from '../../reply/block.ts';
import { surfaceWordingIn } from '../../reply/wording/surface/index.ts';
import { noteOf } from '../answer.ts';
import { deliver } from '../delivery.ts';
import type { Desk } from '../desk.ts';
import { placeOf } from '../place.ts';
import { hear, reply, replyFailed } from '../reply.ts';

/** `call` names the thread, where it is known. */
export async function openThread(
  interaction: ButtonInteraction,
  call: Call | null,
  desk: Desk,
): Promise<void> {
  const { log } = desk;
  const facts = { interaction: interaction.id };
  const { threads, language } = placeOf(interaction, desk);
  const wording = surfaceWordingIn(language(false));
  // Discord may take its time over a thread; the press is answered before.
  if (!(await hear(interaction, desk))) return;
  const own = languageOf(interaction.locale);
  const { threadRefused, threadThere } = surfaceWordingIn(own);
  const tell = (note: Note) => reply(interaction, noteOf(own, note), true, desk);
  const { channel, message } = interaction;
  const isParent = channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
  try {
    if (!threads || !isParent) return void (await tell(threadRefused));
    const thread = await channel.threads.create({
      name: titled(call) ?? wording.threadName,
      startMessage: message.id,
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
    const line = desk.readsThreads ? wording.threadOpenedReading : wording.threadOpened;
    const nonce = { nonce: interaction.id, enforceNonce: true };
    await deliver(() => thread.send({ ...noteOf(language(false), line), ...nonce }), log, facts);
  } catch (err) {
    const code = err instanceof DiscordAPIError ? err.code : 0;
    if (code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) return void (await tell(threadThere));
    log.warn({ ...facts, err }, 'no thread could be opened');
    await (forbidden.has(code) ? tell(threadRefused) : replyFailed(interaction, desk));
  }
}

/** What a right that is given helps against. */
const forbidden: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

const longestName = 100;

/** What was asked, as far as a name has room; Discord shows names without markup and pings nobody. */
function titled(call: Call | null): string | null {
  const words = call ? Object.values(call.args).flatMap((text) => text ?? []) : [];
  const name = words.join(', ').replace(/\s+/g, ' ').trim().slice(0, longestName).toWellFormed();
  return name.replace(/\uFFFD$/, '').trim() || null;
}
