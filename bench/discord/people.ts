/** Many people with many questions: what the measurements ask the bot, each time another one in turn. */
import { fields, type Json } from '../../tests/discord/server/body.ts';
import type { Discord } from '../../tests/discord/server/index.ts';
import type { Place } from '../../tests/discord/server/interactions.ts';
import { ada, type Entity, member } from '../../tests/discord/server/world.ts';
import { type Mix, question } from './questions.ts';

const places: readonly Place[] = ['server', 'direct', 'elsewhere'];

/** The nth interaction of a crowd of so many people; its id. */
export function interact(
  discord: Discord,
  n: number,
  crowd: number,
  { typing = true, mix = 'known' }: { readonly typing?: boolean; readonly mix?: Mix } = {},
): string {
  const { command: name, option, words, focused } = question(n, mix, typing);
  const place = places[n % places.length] ?? 'server';
  const asker = person(n % crowd);
  const { id } = registered(discord.commands(), name);
  const data: Entity = {
    id: id ?? '',
    name,
    type: 1,
    options: [
      {
        name: option,
        type: 3,
        value: words,
        ...(focused ? { focused } : {}),
      },
    ],
  };
  return discord.interactions.sendRaw(
    data,
    focused ? 4 : 2,
    place,
    'en-GB',
    place === 'server' ? { member: member(asker) } : { user: asker },
  );
}

/** The nth person writes to the bot; the message's id. */
export const write = (discord: Discord, n: number, text: string): string =>
  discord.messages.write({ author: person(n), channel_id: `4${String(n).padStart(18, '0')}`, content: text });

const person = (n: number): Entity => ({
  ...ada,
  id: `5${String(n).padStart(18, '0')}`,
  username: `reader${n}`,
});

function registered(commands: readonly Json[], name: string) {
  const command = commands.map(fields).find((candidate) => candidate['name'] === name);
  if (!command) throw new Error(`/${name} is not registered`);
  return command;
}
