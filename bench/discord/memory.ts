/**
 * What the program holds when it knows 500 servers and 3,000 people have written to it, over a client of
 * discord.js that has done nothing yet; and what of that is the corpus.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Memory, type Program, startProgram } from '../../tests/discord/program.ts';
import { type Discord, openDiscord } from '../../tests/discord/server/index.ts';
import { type Entity, bot as itself, member, serverEvent } from '../../tests/discord/server/world.ts';
import { interact, write } from './people.ts';

const people = 3_000;
const servers = 500;
/** Each server's, a good deal more than most have that a bot is on. */
const [channels, roles, emojis] = [30, 20, 20];

export async function memory(): Promise<readonly string[]> {
  const known = Array.from({ length: servers }, (_, n) => server(n));
  const idle = await held(await openDiscord(), 'constant.js');
  const alone = await held(await openDiscord(), 'main.js');
  const wide = await held(await openDiscord({ servers: known }), 'main.js');
  const visited = await held(await openDiscord(), 'main.js', people);
  const crowded = await held(await openDiscord({ servers: known }), 'main.js', people);
  const over = (one: Memory) =>
    `${mega(one.held - idle.held)} MB (resident ${mega(one.resident - idle.resident)})`;
  return [
    'Memory that is held after collection',
    `  a client of discord.js that is idle         ${mega(idle.held)} MB (resident ${mega(idle.resident)})`,
    `  amur with the shipped corpus, over that     ${over(alone)}`,
    `  it knows ${servers} servers, over idle            ${over(wide)}`,
    `  ${people} people have written, over idle      ${over(visited)}`,
    `  both, over idle                             ${over(crowded)}`,
  ];
}

async function held(discord: Discord, file: string, askers = 0): Promise<Memory> {
  if (file === 'main.js') await startProgram(discord, ['deploy']).ended;
  const bot = startProgram(discord, file === 'main.js' ? ['bot'] : [], { file, probe: true });
  await bot.saying('connected to Discord');
  for (let n = 0; n < askers; n += 20)
    await Promise.all(Array.from({ length: 20 }, (_, i) => asked(discord, n + i)));
  if (askers > 0) interact(discord, 0, 1);
  await pause(500);
  const memory = await settled(bot);
  bot.stop();
  await bot.ended;
  await discord.close();
  return memory;
}

const asked = (discord: Discord, n: number) => discord.messages.after(write(discord, n, 'vehicle imports?'));

/** The least of a few readings: what is on its way out is not held. */
async function settled(bot: Program): Promise<Memory> {
  const readings: Memory[] = [];
  for (let n = 0; n < 5; n++) {
    readings.push(await bot.memory());
    await pause(200);
  }
  return readings.reduce((least, each) => (each.held < least.held ? each : least));
}

const mega = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

function server(n: number): Entity {
  const id = (kind: number, i: number) => `${kind}${String(n).padStart(8, '0')}${String(i).padStart(9, '0')}`;
  const [channel] = serverEvent['channels'] as readonly Entity[];
  const [everyone] = serverEvent['roles'] as readonly Entity[];
  const own = id(2, 0);
  return {
    ...serverEvent,
    id: own,
    name: `Traders of port ${n}`,
    threads: [],
    channels: Array.from({ length: channels }, (_, i) => ({
      ...channel,
      id: id(3, i),
      name: `trade-${i}`,
      guild_id: own,
    })),
    roles: Array.from({ length: roles }, (_, i) => ({
      ...everyone,
      id: i === 0 ? own : id(6, i),
      name: `role ${i}`,
    })),
    emojis: Array.from({ length: emojis }, (_, i) => ({
      id: id(7, i),
      name: `emoji_${i}`,
      roles: [],
      available: true,
    })),
    members: [member(itself)],
  };
}
