/** The network and the gateway in every bad way: the bot comes back by itself, and what was asked meanwhile is answered. */
import { describe, expect, test } from 'vitest';
import { teaCommand, teaOutcome } from '../commands.ts';
import { ApiError } from '../server/index.ts';
import { onStage, openServer, startOn } from '../stage.ts';

const cast = { commands: [teaCommand()], conversations: { ask: () => teaOutcome } };
const patient = { timeout: 8_000 };

describe('later, with the connection made,', () => {
  test('the network goes, and comes back: the session is resumed and nothing is lost', async () => {
    const { discord, bot, logged } = await onStage(cast);
    await discord.goAway();
    const id = discord.messages.write({ channel_id: '4000000000000000001', content: 'tea?' });
    await expect
      .poll(() => logged.map(({ message }) => message), patient)
      .toContain('reconnecting to Discord');
    await discord.comeBack();
    await expect.poll(() => discord.messages.posted.all.length, patient).toBe(1);
    expect(discord.messages.posted.all[0]?.body['nonce']).toBe(id);
    expect(discord.gateway.count).toEqual({ identified: 1, resumed: 1 });
    await bot.stop();
  }, 15_000);

  test('the gateway falls silent: a missing heartbeat is noticed, and the session resumed', async () => {
    const { discord } = await onStage({ ...cast, server: { heartbeat: 60 } });
    discord.gateway.freeze();
    discord.messages.write({ channel_id: '4000000000000000001', content: 'tea?' });
    await expect.poll(() => discord.messages.posted.all.length, patient).toBe(1);
    expect(discord.gateway.count.identified).toBe(1);
  }, 15_000);

  test('Discord asks to connect again: the session is resumed and nothing is lost', async () => {
    const { discord } = await onStage(cast);
    discord.gateway.askToReconnect();
    await expect.poll(() => discord.gateway.count.resumed, patient).toBe(1);
    expect((await discord.messages.ask('tea?')).texts.join()).toContain('12%');
    expect(discord.gateway.count.identified).toBe(1);
  }, 15_000);

  test('it breaks again and again: each question in between is answered once', async () => {
    const { discord } = await onStage(cast);
    for (let turn = 1; turn <= 4; turn++) {
      discord.gateway.drop(4000);
      discord.messages.write({ channel_id: '4000000000000000001', content: `tea ${turn}?` });
      await expect.poll(() => discord.gateway.count.resumed, patient).toBe(turn);
    }
    await expect.poll(() => discord.messages.posted.all.length, patient).toBe(4);
    expect(new Set(discord.messages.posted.all.map(({ body }) => body['nonce'])).size).toBe(4);
  }, 15_000);

  test('it is closed with a code that is not for good: the bot is back', async () => {
    // No server can send 1006: it stands for a connection that is gone without a word.
    const codes = [1001, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];
    const back = codes.map(async (code) => {
      const { discord } = await onStage(cast);
      if (code === 1006) discord.gateway.hangUp();
      else discord.gateway.drop(code);
      const again = () => discord.gateway.count.resumed + discord.gateway.count.identified;
      await expect.poll(again, patient).toBe(2);
      await expect.poll(() => discord.messages.ask('tea?').catch(() => null), patient).not.toBeNull();
      return code;
    });
    expect(await Promise.all(back)).toEqual(codes);
  }, 15_000);
});

describe('at the start', () => {
  test('no session is left for today: the bot waits instead of asking for one', async () => {
    const discord = await openServer({ sessions: 0 });
    const { logged } = await startOn(discord, cast);
    const again = () => logged.filter(({ message }) => message.startsWith('Discord cannot be reached'));
    await expect.poll(() => again().length, patient).toBeGreaterThan(2);
    expect(discord.gateway.count.identified).toBe(0);
  });

  test.each([
    [500, 'Internal Server Error'],
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
  ])('Discord answers %i: the bot tries again', async (status, words) => {
    const discord = await openServer();
    discord.fail(/gateway/, new ApiError(status, 0, words), 8);
    const { bot } = await startOn(discord, cast);
    await bot.ready;
  });

  test('Discord limits the rate: the bot waits as long as it is told', async () => {
    const discord = await openServer();
    discord.fail(/gateway/, { retryAfter: 0.05 });
    const { bot } = await startOn(discord, cast);
    await bot.ready;
    expect(discord.requests).toHaveLength(2);
  });

  test('a connection breaks before READY: the bot identifies itself again', async () => {
    const discord = await openServer();
    discord.gateway.refuse(4000, 1);
    const { bot } = await startOn(discord, cast);
    await bot.ready;
    expect(discord.gateway.count.identified).toBe(2);
  }, 15_000);
});

describe('packets that no one expects', () => {
  test.each([
    ['an event of a new kind', JSON.stringify({ op: 0, s: 999, t: 'TEA_CREATE', d: { id: '1' } })],
    ['an unknown operation', JSON.stringify({ op: 77, d: null })],
    [
      'an interaction of a new kind',
      JSON.stringify({ op: 0, s: 999, t: 'INTERACTION_CREATE', d: { id: '1', type: 99 } }),
    ],
    [
      'a deletion of what nobody knows',
      JSON.stringify({ op: 0, s: 999, t: 'MESSAGE_DELETE', d: { id: '1', channel_id: '2' } }),
    ],
  ])('do no harm: %s', async (_, packet) => {
    const { discord } = await onStage(cast);
    discord.gateway.send(packet);
    expect((await discord.interactions.command('tea', { about: 'green' })).texts.join()).toContain('12%');
  });
});
