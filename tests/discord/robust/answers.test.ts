/** What goes wrong with one answer: it comes too late, twice, to nobody, or Discord will not have it. The bot says so once and goes on. */
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/command.ts';
import { teaCommand, teaOutcome } from '../commands.ts';
import { ApiError } from '../server/index.ts';
import { channel, direct, bot as itself, server } from '../server/world.ts';
import { onStage, type Stage } from '../stage.ts';

const callbacks = /^\/interactions\/.*callback$/;
const sending = /^\/channels\/\d+\/messages$/;
const callbacksIn = ({ discord }: Stage) => discord.requests.filter(({ path }) => callbacks.test(path));
const levels = ({ logged }: Stage, level: string) =>
  logged.filter((line) => line.level === level).map(({ message }) => message);
const mention = { content: `<@${String(itself['id'])}> tea?`, mentions: [itself] };
const listening = () => onStage({ commands: [teaCommand()], conversations: { ask: () => teaOutcome } });

/** The bot still does what it is for. */
async function alive({ discord }: Stage): Promise<void> {
  expect((await discord.interactions.command('tea', { about: 'black' })).texts.join()).toContain('12%');
}

describe('an interaction', () => {
  test.each([
    [10_062, 404, 'Unknown interaction'],
    [40_060, 400, 'Interaction has already been acknowledged.'],
  ])('that Discord calls %i gets no second answer, and is no error', async (code, status, words) => {
    const stage = await listening();
    stage.discord.fail(callbacks, new ApiError(status, code, words));
    stage.discord.interactions.send('tea', { about: 'green' });
    await expect.poll(() => levels(stage, 'info')).toContain('the answer came too late or twice');
    expect(callbacksIn(stage)).toHaveLength(1);
    await alive(stage);
    expect([levels(stage, 'warn'), levels(stage, 'error')]).toEqual([[], []]);
  });

  test.each([
    [50_001, 'View Channel'],
    [50_013, 'Send Messages'],
    [10_003, 'gone'],
  ])(
    'that may not be answered (%i) leaves a remedy in the log, and nothing more is tried',
    async (code, remedy) => {
      const stage = await listening();
      stage.discord.fail(callbacks, new ApiError(403, code, 'Forbidden'));
      stage.discord.interactions.send('tea', { about: 'green' });
      await expect.poll(() => levels(stage, 'warn').join()).toContain(remedy);
      expect(callbacksIn(stage)).toHaveLength(1);
      await alive(stage);
    },
  );

  test('from a server that the bot does not know, or that is out, is answered', async () => {
    const stage = await listening();
    stage.discord.gateway.dispatch('GUILD_DELETE', { id: server, unavailable: true });
    await alive(stage);
  });

  test('without a channel is answered', async () => {
    const { discord } = await listening();
    const data = { id: '7', type: 1, name: 'tea', options: [{ name: 'about', type: 3, value: 'green' }] };
    const event = discord.interactions.sendRaw(data, 2, 'elsewhere', 'en-GB', {
      channel: null,
      channel_id: null,
    });
    expect((await discord.interactions.answerTo(event)).texts.join()).toContain('12%');
  });

  test('on a message of long ago has a token of its own: fifteen minutes after the message it is answered', async () => {
    const stage = await listening();
    await alive(stage);
    stage.discord.pass(15 * 60_000 + 1);
    const id = stage.discord.interactions.sendRaw({ custom_id: 'any', component_type: 2 }, 3);
    await stage.discord.interactions.answerTo(id);
    expect(callbacksIn(stage).at(-1)?.path).toContain(id);
  });

  test('is answered at once: nothing is deferred', async () => {
    const stage = await listening();
    await alive(stage);
    expect(stage.discord.interactions.answers.all.map(({ type }) => type)).toEqual([4]);
  });
});

describe('choices', () => {
  const offering = (complete: Command['complete']) => onStage({ commands: [teaCommand({ complete })] });
  const choice = [{ name: 'green', value: 'green' }];

  test('that come after three seconds are no error, and the next ones come', async () => {
    let late = true;
    const stage = await offering(() => {
      if (late) stage.discord.pass(3_001);
      late = false;
      return choice;
    });
    await expect(stage.discord.interactions.complete('tea', 'about', 'g')).rejects.toThrow('nothing came');
    expect(await stage.discord.interactions.complete('tea', 'about', 'g')).toEqual(choice);
    expect([levels(stage, 'warn'), levels(stage, 'error')]).toEqual([[], []]);
  });

  test('that are asked for twice are given once', async () => {
    const stage = await offering(() => choice);
    await stage.discord.interactions.complete('tea', 'about', 'g');
    const [{ id } = { id: '' }] = stage.discord.interactions.answers.all;
    stage.discord.interactions.redeliver(id);
    await expect.poll(() => levels(stage, 'info')).toContain('the answer came too late or twice');
    expect(levels(stage, 'error')).toEqual([]);
  });

  test('come although Discord fails for a moment', async () => {
    const { discord } = await offering(() => choice);
    discord.fail(callbacks, new ApiError(503, 0, 'Service Unavailable'), 5);
    expect(await discord.interactions.complete('tea', 'about', 'g')).toEqual(choice);
  });

  test('are not the only values: what else was typed is answered', async () => {
    const stage = await offering(() => choice);
    expect((await stage.discord.interactions.command('tea', { about: 'anything' })).texts.join()).toContain(
      '12%',
    );
  });
});

describe('a message', () => {
  test('that is delivered twice is replied to once', async () => {
    const stage = await listening();
    const id = stage.discord.messages.write(mention);
    stage.discord.messages.write({ id, ...mention });
    await stage.discord.messages.after(id);
    await stage.discord.messages.ask('and coffee?');
    expect(stage.discord.messages.posted.all).toHaveLength(2);
  });

  test('that is deleted meanwhile is answered all the same, without a reference', async () => {
    const stage = await listening();
    const id = stage.discord.messages.write(mention);
    stage.discord.messages.remove(id);
    expect((await stage.discord.messages.after(id)).to).toBeNull();
    expect(levels(stage, 'error')).toEqual([]);
  });

  test('whose channel vanishes meanwhile leaves a line in the log', async () => {
    const stage = await listening();
    stage.discord.fail(sending, { delay: 20 });
    stage.discord.messages.write(mention);
    stage.discord.messages.vanish(String(channel['id']));
    await expect.poll(() => levels(stage, 'warn')).toEqual(['no answer could be sent: the channel is gone']);
    expect((await stage.discord.messages.ask('tea?')).texts.join()).toContain('12%');
    expect(levels(stage, 'error')).toEqual([]);
  });

  test('in a direct message to someone who takes none leaves a remedy in the log', async () => {
    const stage = await listening();
    stage.discord.fail(sending, new ApiError(403, 50_007, 'Cannot send messages to this user'));
    stage.discord.messages.write({ channel_id: direct, content: 'tea?' });
    await expect.poll(() => levels(stage, 'warn').join()).toContain('direct messages');
    expect(stage.discord.requests.filter(({ path }) => sending.test(path))).toHaveLength(1);
  });

  test.each<[string, Parameters<Stage['discord']['fail']>[1], number]>([
    ['Discord fails for a moment', new ApiError(502, 0, 'Bad Gateway'), 5],
    ['a rate limit passes', { retryAfter: 0.05 }, 1],
    ['the connection breaks before it is taken', 'cut', 1],
    ['the connection breaks after it is taken', 'lost', 1],
    ['Discord is slow', { delay: 300 }, 1],
  ])('is answered once although %s', async (_, trouble, times) => {
    const stage = await listening();
    stage.discord.fail(sending, trouble, times);
    expect((await stage.discord.messages.ask('tea?')).texts.join()).toContain('12%');
    await stage.discord.messages.ask('and coffee?');
    expect(stage.discord.messages.posted.all).toHaveLength(2);
    expect(levels(stage, 'error')).toEqual([]);
  });

  test('that nobody can answer for the rate limit is given up, with a warning', async () => {
    const stage = await listening();
    stage.discord.fail(sending, { retryAfter: 60 });
    stage.discord.messages.write({ channel_id: direct, content: 'tea?' });
    await expect.poll(() => levels(stage, 'warn')).toEqual(['Discord limits the rate of requests']);
    await alive(stage);
    expect(levels(stage, 'error')).toEqual([]);
  });
});

describe('a stop', () => {
  test('leaves nobody unanswered who asks while others are waited for', async () => {
    const { discord, bot } = await listening();
    discord.fail(sending, { delay: 100 });
    discord.messages.write({ channel_id: direct, content: 'tea?' });
    await expect.poll(() => discord.requests.some(({ path }) => sending.test(path))).toBe(true);
    const stopped = bot.stop();
    const id = discord.interactions.send('tea', { about: 'green' });
    expect((await discord.interactions.answerTo(id)).texts.join()).toContain('12%');
    await stopped;
    expect(discord.messages.posted.all).toHaveLength(1);
  });

  test.each(['a direct message', 'a mention'])('waits for %s that is being answered', async (what) => {
    const { discord, bot } = await listening();
    discord.fail(sending, { delay: 100 });
    discord.messages.write(what === 'a mention' ? mention : { channel_id: direct, content: 'tea?' });
    await expect.poll(() => discord.requests.some(({ path }) => sending.test(path))).toBe(true);
    await bot.stop();
    expect(discord.messages.posted.all).toHaveLength(1);
  });
});
