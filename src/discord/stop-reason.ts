/** Why the bot ends, and which of Discord's refusals no second try can mend. */
import { DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';

export type StopReason =
  /** `stop()` was called. */
  | { readonly kind: 'asked' }
  /** Discord will not let the bot in as it is set up: `message` says what to do. */
  | { readonly kind: 'refused'; readonly message: string };

export const badToken =
  'Discord does not accept the bot token. Copy it again from https://discord.com/developers/applications (your application, Bot, Reset Token) into DISCORD_TOKEN.';
const program = 'This is a fault of the program or an outdated discord.js: update and report it.';

/** Gateway close codes after which discord.js does not reconnect, and must not. */
const refusals: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: badToken,
  [GatewayCloseCodes.InvalidShard]: `Discord refused the shard (4010). ${program}`,
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in too many servers for one connection (4011). Start it again: it then takes as many shards as Discord recommends.',
  [GatewayCloseCodes.InvalidAPIVersion]: `Discord no longer speaks this version of its API (4012). ${program}`,
  [GatewayCloseCodes.InvalidIntents]: `Discord does not know the intents that were asked for (4013). ${program}`,
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the bot its intents (4014). Amur needs no privileged intent, unless AMUR_MESSAGE_CONTENT is yes: then allow Message Content at https://discord.com/developers/applications (your application, Bot), or set it to no.',
};

/** What a gateway's close code means for good, or null where connecting again can help. */
export function refusedByClose(code: number): StopReason | null {
  const message = refusals[code];
  return message === undefined ? null : { kind: 'refused', message };
}

/** A token with anything else in it (a space, a quotation mark pasted along) cannot even be sent. */
export const isToken = (text: string): boolean => /^(?:Bot |Bearer )?[\w.-]+$/i.test(text);

/** What a failed login means for good, or null where trying again can help: no network, Discord down. */
export function refusedByLogin(token: string, error: unknown): StopReason | null {
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  return invalid || !isToken(token) ? { kind: 'refused', message: badToken } : null;
}
