import { type Client, Events, RESTEvents } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { newConnection } from '../../src/discord/client.ts';
import { identifyThrottle, identifyTimes } from '../../src/discord/identify.ts';
import { declarations } from '../../src/discord/index.ts';
import { teaCommand } from './commands.ts';
import { type Discord, openDiscord, token } from './server/index.ts';
import { ada, type Entity, member } from './server/world.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function connected(sweepEvery: number): Promise<{ client: Client; discord: Discord }> {
  const discord = await openDiscord({ commands: declarations([teaCommand()]) });
  const { client, close } = newConnection({
    log: logged(),
    requestTimeout: 2_000,
    api: discord.api,
    sweepEvery,
    throttle: identifyThrottle(identifyTimes),
  });
  open.push(close, discord.close);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return { client, discord };
}

function logged(lines: string[] = []) {
  const note = (_: object, message: string) => void lines.push(message);
  return { info: note, warn: note, error: note };
}

/** A hundred people, each with a direct message, a mention and a command. */
async function crowd(client: Client, discord: Discord): Promise<void> {
  let seen = 0;
  client.on(Events.MessageCreate, () => seen++);
  client.on(Events.InteractionCreate, () => seen++);
  for (let i = 0; i < 100; i++) {
    const author: Entity = { ...ada, id: `${5_000_000 + i}` };
    discord.messages.write({ author, channel_id: `${4_000_000 + i}`, content: 'tea?' });
    discord.messages.write({ author, member: member(author), content: 'tea?' });
    discord.interactions.send('tea', { about: 'green' }, i % 2 === 0 ? 'direct' : 'elsewhere');
  }
  await expect.poll(() => seen).toBe(300);
}

test('people and messages leave nothing in memory', async () => {
  const { client, discord } = await connected(60_000);
  await crowd(client, discord);
  const [guild] = client.guilds.cache.values();
  expect(client.users.cache.size).toBe(1);
  expect(guild?.members.cache.size).toBe(1);
  expect(
    client.channels.cache.map((channel) => (channel.isTextBased() ? channel.messages.cache.size : 0)),
  ).not.toContain(1);
});

test('direct-message channels are forgotten, and the channels of servers are not', async () => {
  const { client, discord } = await connected(20);
  await crowd(client, discord);
  await expect.poll(() => client.channels.cache.filter((channel) => channel.isDMBased()).size).toBe(0);
  expect(client.channels.cache.size).toBe(2);
});

test('answers to interactions are no part of the fifty requests a second', async () => {
  const { client, discord } = await connected(60_000);
  const waits: object[] = [];
  client.rest.on(RESTEvents.RateLimited, (wait) => waits.push(wait));
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('tea');
  });
  for (let n = 0; n < 120; n++) discord.interactions.send('tea', { about: 'green' });
  await expect.poll(() => discord.interactions.answers.all.length, { timeout: 10_000 }).toBe(120);
  expect(waits).toEqual([]);
}, 15_000);

test.each<[string, (client: Client) => unknown]>([
  [
    'discord.js reported an error',
    (client) => client.emit(Events.Error, new Error('a handler was rejected')),
  ],
  ['discord.js warned', (client) => client.emit(Events.Warn, 'something is old')],
  ['the connection to Discord broke', (client) => client.emit(Events.ShardError, new Error('reset'), 0)],
  [
    'Discord refused many requests; at 10,000 in ten minutes it bans this address',
    (client) => client.rest.emit(RESTEvents.InvalidRequestWarning, { count: 500, remainingTime: 1 }),
  ],
])('the log hears: %s', async (message, happen) => {
  const lines: string[] = [];
  const settings = { log: logged(lines), sweepEvery: 60_000, requestTimeout: 1 };
  const { client, close } = newConnection({ ...settings, throttle: identifyThrottle(identifyTimes) });
  open.push(close);
  expect(client.rest.options.invalidRequestWarningInterval).toBeGreaterThan(0);
  happen(client);
  expect(lines).toEqual([message]);
});
