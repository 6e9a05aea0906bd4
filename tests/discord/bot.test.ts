import { describe, expect, test } from 'vitest';
import { teaCommand, teaOutcome } from './commands.ts';
import { library } from './corpus.ts';
import { ApiError, openDiscord } from './server/index.ts';
import { onStage, openServer, startOn } from './stage.ts';

const cast = { commands: [teaCommand()], conversations: { ask: () => teaOutcome } };
const closeCodes = [4004, 4010, 4011, 4012, 4013, 4014];

describe('connecting', () => {
  test('takes one session, with no privileged intent', async () => {
    const { discord } = await onStage(cast);
    expect(discord.gateway.count).toEqual({ identified: 1, resumed: 0 });
    expect(discord.gateway.intents()).toBe(4609);
  });

  test('takes as many shards as Discord recommends', async () => {
    const { discord } = await onStage({ ...cast, server: { shards: 2 } });
    expect(discord.gateway.count.identified).toBe(2);
  });

  test('ends with what to do when the token is not accepted', async () => {
    const { bot } = await startOn(await openServer(), cast, { token: 'of.somebody.else' });
    expect(await bot.stopped).toEqual({ kind: 'refused', message: expect.stringContaining('DISCORD_TOKEN') });
  });

  test.each(['', 'токен', '"a.b.c"', 'a b', 'a.b.c\n'])(
    'ends with what to do when the token is %j',
    async (token) => {
      const { bot } = await startOn(await openServer(), cast, { token });
      expect(await bot.stopped).toEqual({
        kind: 'refused',
        message: expect.stringContaining('DISCORD_TOKEN'),
      });
    },
  );

  test.each(closeCodes)(
    'ends with a reason when the gateway closes with %i, and does not come back',
    async (code) => {
      const discord = await openServer();
      discord.gateway.refuse(code);
      const { bot } = await startOn(discord, cast);
      const words = code === 4004 ? 'DISCORD_TOKEN' : String(code);
      expect(await bot.stopped).toEqual({ kind: 'refused', message: expect.stringContaining(words) });
      expect(discord.gateway.count.identified).toBe(1);
    },
  );

  test('tries again until the network is there', async () => {
    const gone = await openDiscord();
    const port = Number(new URL(gone.api).port);
    await gone.close();
    const { bot, logged } = await startOn(gone, cast, { api: gone.api });
    const again = () =>
      logged
        .filter(({ message }) => message.startsWith('Discord cannot be reached'))
        .map(({ facts }) => facts);
    // More often than Node lets listeners pile up on one signal without a warning.
    await expect.poll(() => again().length).toBeGreaterThan(11);
    expect(again().slice(0, 4)).toEqual([{ wait: 10 }, { wait: 20 }, { wait: 40 }, { wait: 40 }]);
    await openServer({ port });
    await bot.ready;
  });

  test('waits for an overloaded gateway with one client, which does not come back beside another', async () => {
    const discord = await openServer();
    discord.gateway.overload(1);
    const { bot } = await startOn(discord, cast);
    await bot.ready;
    expect(discord.requests.filter(({ path }) => path === '/gateway/bot')).toHaveLength(1);
  });

  test('tries again when Discord is down', async () => {
    const discord = await openServer();
    discord.fail(/gateway/, new ApiError(503, 0, 'Service Unavailable'), 8);
    const { bot } = await startOn(discord, cast);
    await bot.ready;
  });
});

describe('a connection that breaks', () => {
  test('is resumed, and nothing is lost', async () => {
    const { discord, logged } = await onStage(cast);
    discord.gateway.drop(4000);
    const missed = discord.messages.ask('tea?');
    await expect.poll(() => logged.map(({ message }) => message)).toContain('connected again');
    expect((await missed).texts.join()).toContain('12%');
    expect(discord.gateway.count).toEqual({ identified: 1, resumed: 1 });
  });

  test('becomes a new session where the old one is gone', async () => {
    const { discord } = await onStage(cast);
    discord.gateway.drop(4000);
    discord.gateway.forget();
    await expect.poll(() => discord.gateway.count.identified, { timeout: 5_000 }).toBe(2);
    await expect
      .poll(() => discord.messages.ask('tea?').catch(() => null), { timeout: 5_000 })
      .not.toBeNull();
  });

  test.each(closeCodes)('ends the bot with a reason when Discord closes it with %i', async (code) => {
    const { discord, bot } = await onStage(cast);
    discord.gateway.drop(code);
    expect(await bot.stopped).toMatchObject({ kind: 'refused' });
  });
});

describe('stopping', () => {
  test('finishes the answers in the making', async () => {
    const { discord, bot } = await onStage(cast);
    discord.fail(/callback/, { retryAfter: 0.05 });
    const id = discord.interactions.send('tea', { about: 'green' });
    await expect.poll(() => discord.requests.map(({ path }) => path).join()).toContain(id);
    await bot.stop();
    expect(discord.interactions.answers.all.map((answer) => answer.id)).toEqual([id]);
    expect(await bot.stopped).toEqual({ kind: 'asked' });
  });

  test('does not wait for an answer that never ends', async () => {
    const { discord, bot } = await onStage({ ...cast, times: { grace: 20 } });
    discord.fail(/callback/, { retryAfter: 5 });
    const id = discord.interactions.send('tea', { about: 'green' });
    await expect.poll(() => discord.requests.map(({ path }) => path).join()).toContain(id);
    await bot.stop();
    expect(discord.interactions.answers.all).toEqual([]);
  });

  test('works while connecting', async () => {
    const discord = await openServer({ silent: true });
    const { bot } = await startOn(discord, cast);
    await expect.poll(() => discord.requests.length).toBeGreaterThan(0);
    await bot.stop();
    expect(await bot.stopped).toEqual({ kind: 'asked' });
  });

  test('works while waiting for the network, and twice', async () => {
    const gone = await openDiscord();
    await gone.close();
    const { bot } = await startOn(gone, { ...cast, times: { firstWait: 60_000, longestWait: 60_000 } });
    await Promise.all([bot.stop(), bot.stop()]);
    expect(await bot.stopped).toEqual({ kind: 'asked' });
  });
});

test('each question meets the library of the moment', async () => {
  const seen: unknown[] = [];
  let current = library;
  const ask = (_user: string, _text: string, context: { library: unknown }) => {
    seen.push(context.library);
    return teaOutcome;
  };
  const { discord } = await onStage({
    commands: [teaCommand()],
    conversations: { ask },
    library: () => current,
  });
  await discord.messages.ask('tea?');
  const next = { ...library };
  current = next;
  await discord.messages.ask('tea?');
  expect(seen[0]).toBe(library);
  expect(seen[1]).toBe(next);
});
