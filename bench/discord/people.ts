/** Many people with many questions: what the measurements ask the bot, each time another one in turn. */
import { fields, type Json } from '../../tests/discord/server/body.ts';
import type { Discord } from '../../tests/discord/server/index.ts';
import type { Place } from '../../tests/discord/server/interactions.ts';
import { ada, type Entity, member } from '../../tests/discord/server/world.ts';

/** A slash command or what is typed into one. */
const typed: readonly (readonly [name: string, option: string, value: string, focused: boolean])[] = [
  ['stat', 'topic', 'vehicles', false],
  ['ask', 'question', 'how far did vehicle imports from China fall between January and July 2025?', false],
  ['stat', 'topic', 'veh', true],
  ['stat', 'topic', 'trade turnover', false],
  ['ask', 'question', 'why is trade falling?', false],
  ['stat', 'topic', 'samsonite', false],
];

const places: readonly Place[] = ['server', 'direct', 'elsewhere'];

/**
 * The nth interaction of a crowd of so many people; its id. `anew`: written as none of the thousand before, so that the
 * bot does not know the answer yet.
 */
export function interact(
  discord: Discord,
  n: number,
  crowd: number,
  { typing = true, anew = false } = {},
): string {
  const choices = typed.filter(([, , , focused]) => typing || !focused);
  const [name, option, value, focused] = choices[n % choices.length] ?? ['stat', 'topic', 'vehicles', false];
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
        value: anew ? respelt(value, Math.floor(n / choices.length)) : value,
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

/** The nth way to write it, of 256: capitals for the ones of a number. */
const respelt = (text: string, n: number): string =>
  [...text].map((letter, bit) => (bit < 8 && (n >> bit) % 2 === 1 ? letter.toUpperCase() : letter)).join('');

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
