/** What stands under the bot's name: how much it has read, and how new that is. */
import { ActivityType, type Client, Events } from 'discord.js';
import type { Library } from '../library.ts';
import { surfaceWordingIn } from '../reply/wording/surface/index.ts';
import type { Desk } from './desk.ts';

/** Shows it when a shard comes up, and anew when the library is another; what comes back ends that. */
export function keepPresence(client: Client, { library }: Pick<Desk, 'library'>, every: number): () => void {
  let shown: Library | null = null;
  const show = () => {
    const current = library();
    if (!client.isReady() || current === shown) return;
    shown = current;
    // Discord shows it to all alike, so in English.
    const state = surfaceWordingIn('en').freshness(
      current.articles.length,
      current.articles[0]?.published ?? null,
    );
    client.user.setPresence({ activities: [{ type: ActivityType.Custom, name: 'Amur', state }] });
    // Who speaks is read when the first asks for it: better now than while somebody waits for an answer.
    current.speakers();
  };
  const afresh = () => {
    shown = null;
    show();
  };
  client.on(Events.ClientReady, afresh);
  client.on(Events.ShardReady, afresh);
  const timer = setInterval(show, every).unref();
  return () => clearInterval(timer);
}
