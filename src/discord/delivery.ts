/** Sends an answer, and knows which of Discord's refusals are no news. */
import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from './desk.ts';

/**
 * The person was gone before the answer came: the token has died (3 s), or the same event was
 * delivered twice and is answered already. Nothing is to be done, and nothing more may be sent.
 */
const late: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** What whoever runs the server can do about a message that Discord would not take. */
const remedies: ReadonlyMap<number | string, string> = new Map([
  [RESTJSONErrorCodes.MissingAccess, 'the bot cannot see this channel: give it View Channel'],
  [
    RESTJSONErrorCodes.MissingPermissions,
    'the bot may not write here: give it Send Messages (and Send Messages in Threads)',
  ],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'this person does not take direct messages from the bot'],
  [RESTJSONErrorCodes.UnknownChannel, 'the channel is gone'],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'the thread is archived'],
]);

export type Delivery = 'sent' | 'late' | 'refused' | 'failed';

/** Never throws. `refused` means that Discord did not like the request itself, so that another may be tried. */
export async function deliver(send: () => Promise<unknown>, log: Logger, facts: object): Promise<Delivery> {
  try {
    await send();
    return 'sent';
  } catch (err) {
    const code = err instanceof DiscordAPIError ? err.code : 0;
    if (late.has(code)) {
      log.info({ ...facts, code }, 'the answer came too late or twice');
      return 'late';
    }
    const remedy = remedies.get(code);
    if (remedy !== undefined) {
      log.warn({ ...facts, code }, `no answer could be sent: ${remedy}`);
      return 'failed';
    }
    // Warned of already.
    if (err instanceof RateLimitError) return 'failed';
    log.error({ ...facts, err }, 'no answer could be sent');
    return err instanceof DiscordAPIError && err.status === 400 ? 'refused' : 'failed';
  }
}
