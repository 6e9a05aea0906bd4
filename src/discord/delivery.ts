/** Sends an answer, and knows which of Discord's refusals are no news. */
import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from './desk.ts';

/**
 * The person was gone before the answer came: the token has died (after 3 s, or 15 min), or the same event was delivered
 * twice and is answered already; or the message is gone. Nothing is to be done, and nothing more may be sent.
 */
const late: ReadonlyMap<number | string, string> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, 'the answer came too late or twice'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'the answer came too late or twice'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'the answer came too late or twice'],
  [RESTJSONErrorCodes.UnknownWebhook, 'the answer came too late or twice'],
  [RESTJSONErrorCodes.UnknownMessage, 'the message is gone already'],
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

const rightMissing: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

/** `forbidden`: the bot has not the right to send it there. */
export type Delivery = 'sent' | 'late' | 'refused' | 'forbidden' | 'failed';

/** discord.js tries four times without a pause; what is over in a second is waited for, within the three of an interaction. */
const pauses: readonly number[] = [200, 800];

/**
 * Never throws. `refused` means that Discord did not like the request itself, so that another may be
 * tried. Sending again is safe: an interaction is answered once, and a message carries a nonce.
 */
export async function deliver(
  send: () => Promise<unknown>,
  log: Logger,
  facts: object,
  [wait, ...waits] = pauses,
): Promise<Delivery> {
  try {
    await send();
    return 'sent';
  } catch (err) {
    if (wait === undefined || !passes(err)) return report(err, log, facts);
    log.warn({ ...facts, err, wait }, 'Discord did not take an answer; trying again after a pause');
    await pause(wait);
    return deliver(send, log, facts, waits);
  }
}

/** Trouble of Discord's servers or of the network, which may be over soon: neither a refusal nor a fault of ours. */
function passes(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return error.name === 'AbortError' || /^(?:E(?!RR_)[A-Z_]+|UND_ERR_[A-Z_]+)$/.test(code);
}

function report(err: unknown, log: Logger, facts: object): Delivery {
  const code = err instanceof DiscordAPIError ? err.code : 0;
  const over = late.get(code);
  if (over !== undefined) {
    log.info({ ...facts, code }, over);
    return 'late';
  }
  const remedy = remedies.get(code);
  if (remedy !== undefined) {
    log.warn({ ...facts, code }, `no answer could be sent: ${remedy}`);
    return rightMissing.has(code) ? 'forbidden' : 'failed';
  }
  // Warned of already.
  if (err instanceof RateLimitError) return 'failed';
  log.error({ ...facts, err }, 'no answer could be sent');
  return err instanceof DiscordAPIError && err.status === 400 ? 'refused' : 'failed';
}
