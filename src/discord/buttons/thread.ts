/** A thread on an answer, to ask on in. */
import {
  type ButtonInteraction,
  ChannelType,
  DiscordAPIError,
  MessageFlags,
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
  if ((await deliver(() => interaction.deferUpdate(), log, facts)) !== 'sent') return;
  const tell = async (line: (wording: ReturnType<typeof surfaceWordingIn>) => Note) => {
    const own = languageOf(interaction.locale);
    const { components, allowedMentions } = noteOf(own, line(surfaceWordingIn(own)));
    const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
    await deliver(() => interaction.followUp({ components, allowedMentions, flags }), log, facts);
  };
  const { channel, message } = interaction;
  const isParent = channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
  if (!threads || !isParent) return tell(({ threadRefused }) => threadRefused);
  try {
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
    if (code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) {
      return tell(({ threadThere }) => threadThere);
    }
    log.warn({ ...facts, err }, 'no thread could be opened');
    await tell(({ threadRefused }) => threadRefused);
  }
}

const longestName = 100;

/** What was asked, as far as a name has room; Discord shows names without markup and pings nobody. */
function titled(call: Call | null): string | null {
  const words = call ? Object.values(call.args).flatMap((text) => text ?? []) : [];
  const name = words.join(', ').replace(/\s+/g, ' ').trim().slice(0, longestName).toWellFormed();
  return name.replace(/\uFFFD$/, '').trim() || null;
}
