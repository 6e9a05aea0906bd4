/** "Amur is typing", in direct messages alone, and only where an answer takes long to arrive. */
import type { Message } from 'discord.js';

/** Milliseconds after which a person wonders. */
const long = 1_000;

export async function typingWhile<Result>({ channel }: Message, answering: Promise<Result>): Promise<Result> {
  if (!channel.isDMBased() || !channel.isSendable()) return answering;
  const timer = setTimeout(() => {
    // It is a courtesy: where it fails, the answer says more.
    channel.sendTyping().catch(() => undefined);
  }, long);
  return answering.finally(() => clearTimeout(timer));
}
