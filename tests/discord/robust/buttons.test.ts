/** What goes wrong with a button, a thread or a message's menu: each is answered once or left alone, and the bot goes on. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAll } from '../../../src/command.ts';
import { idOf, press, sendPress } from '../pressing.ts';
import { ApiError } from '../server/index.ts';
import { blank } from '../server/messages.ts';
import { ada, channel, type Entity } from '../server/world.ts';
import { cast } from '../shipping.ts';
import { onStage, type Stage } from '../stage.ts';

beforeAll(() => loadAll(cast.commands));

const callbacks = /^\/interactions\/.*callback$/;
const creating = /threads$/;
const deleting = /@original$/;
/** In channels where the bot may open threads. */
const permissive = { app_permissions: '309237713920' };

const levels = ({ logged }: Stage, level: string) =>
  logged.filter((line) => line.level === level).map(({ message }) => message);
const callbacksFor = ({ discord }: Stage, id: string) =>
  discord.requests.filter(({ path }) => callbacks.test(path) && path.includes(id));

/** The answer that is pressed: to a command that everyone sees, or the asker alone. */
async function shown({ discord }: Stage, alone: boolean): Promise<Entity> {
  const options = [
    { name: 'topic', type: 3, value: 'coal' },
    { name: 'private', type: 5, value: alone },
  ];
  const data = { id: '7', name: 'stat', type: 1, options };
  const id = discord.interactions.sendRaw(data, 2, 'server', 'en-GB', permissive);
  return (await discord.interactions.answerTo(id)).data;
}

const pressing = (label: string, alone: boolean) => async (stage: Stage) => {
  const message = await shown(stage, alone);
  return () => sendPress(stage.discord, message, idOf(message, label), permissive);
};

/** Each readies a stage; what comes back sends the interaction. */
const deeds: readonly (readonly [string, (stage: Stage) => Promise<() => string>])[] = [
  ['the next page', pressing('Next', false)],
  ['the next page of an answer for one', pressing('Next', true)],
  ['what to ask next', pressing('Ilya Gromov', false)],
  ['Show to everyone', pressing('Show to everyone', true)],
  ['Dismiss', pressing('Dismiss', false)],
  ['a thread', pressing('Ask on in a thread', false)],
  [
    'Check the figures',
    async ({ discord }) => {
      const id = '1500000000000000001';
      const message = { ...blank(id, String(channel['id'])), author: ada, content: 'Coal fell 3% in 2024.' };
      const data = { id: '7', name: 'Check the figures', type: 3, target_id: id };
      return () => discord.interactions.sendRaw({ ...data, resolved: { messages: { [id]: message } } });
    },
  ],
];

/** The bot still does what it is for. */
const alive = async ({ discord }: Stage) =>
  expect((await discord.interactions.command('stat', { topic: 'coal' })).texts.join()).toContain('tonnes');

/** Discord's refusals that are no news, and those that somebody can do something about. */
const unheard = { 10062: 404, 40060: 400, 10008: 404, 50027: 401 } as const;
const remedies = {
  50001: 'View Channel',
  50013: 'Send Messages',
  50007: 'direct messages',
  10003: 'gone',
} as const;
const passing: readonly (readonly [Parameters<Stage['discord']['fail']>[1], number])[] = [
  [new ApiError(503, 0, 'Service Unavailable'), 5],
  [{ retryAfter: 0.05 }, 1],
  ['cut', 1],
  ['lost', 1],
];

describe.each(deeds)('%s', (_, ready) => {
  test('that comes too late, twice or for nothing gets no second answer, and is no error', async () => {
    const stage = await onStage(cast);
    const send = await ready(stage);
    for (const [code, status] of Object.entries(unheard)) {
      stage.discord.fail(callbacks, new ApiError(status, Number(code), 'No'));
      const [id, before] = [send(), levels(stage, 'info').length];
      await expect
        .poll(() => levels(stage, 'info').slice(before).join())
        .toMatch(/late or twice|gone already/);
      expect(callbacksFor(stage, id)).toHaveLength(1);
    }
    await alive(stage);
    expect([levels(stage, 'warn'), levels(stage, 'error')]).toEqual([[], []]);
  });

  test('that may not be answered leaves a remedy in the log', async () => {
    const stage = await onStage(cast);
    const send = await ready(stage);
    for (const [code, remedy] of Object.entries(remedies)) {
      stage.discord.fail(callbacks, new ApiError(403, Number(code), 'Forbidden'));
      const id = send();
      await expect.poll(() => levels(stage, 'warn').at(-1)).toContain(remedy);
      expect(callbacksFor(stage, id)).toHaveLength(1);
    }
    await alive(stage);
    expect(levels(stage, 'error')).toEqual([]);
  });

  test('is answered once although Discord fails for a moment, limits the rate, or the connection breaks', async () => {
    const stage = await onStage(cast);
    const send = await ready(stage);
    for (const [trouble, times] of passing) {
      stage.discord.fail(callbacks, trouble, times);
      const id = send();
      await stage.discord.interactions.answerTo(id);
      await alive(stage);
      expect(stage.discord.interactions.answers.all.filter((answer) => answer.id === id)).toHaveLength(1);
    }
    expect(levels(stage, 'error')).toEqual([]);
  });

  test('that is delivered twice, or answered after three seconds, is answered once', async () => {
    const stage = await onStage(cast);
    const send = await ready(stage);
    const id = send();
    await stage.discord.interactions.answerTo(id);
    stage.discord.interactions.redeliver(id);
    await expect.poll(() => levels(stage, 'info')).toContain('the answer came too late or twice');
    expect(stage.discord.interactions.answers.all.filter((answer) => answer.id === id)).toHaveLength(1);
    stage.discord.fail(callbacks, { delay: 30 });
    const late = send();
    stage.discord.pass(3_001);
    await expect.poll(() => levels(stage, 'info').filter((line) => line.endsWith('or twice')).length).toBe(2);
    expect(callbacksFor(stage, late)).toHaveLength(1);
    await alive(stage);
    expect(levels(stage, 'error')).toEqual([]);
  });

  test('whose answer Discord does not like gets a plain error instead', async () => {
    const stage = await onStage(cast);
    const send = await ready(stage);
    stage.discord.fail(callbacks, new ApiError(400, 50_035, 'Invalid Form Body'));
    const id = send();
    await expect.poll(() => levels(stage, 'error')).toEqual(['no answer could be sent']);
    const answer = await stage.discord.interactions.answerTo(id);
    expect([answer.ephemeral, answer.texts.join()]).toEqual([
      true,
      expect.stringContaining('Something went wrong'),
    ]);
    await alive(stage);
  });

  test('is finished before the bot stops', async () => {
    const stage = await onStage(cast);
    const send = await ready(stage);
    stage.discord.fail(callbacks, { delay: 100 });
    const id = send();
    await expect.poll(() => callbacksFor(stage, id).length).toBe(1);
    await stage.bot.stop();
    expect(stage.discord.interactions.answers.all.map((answer) => answer.id)).toContain(id);
    expect(levels(stage, 'error')).toEqual([]);
  });
});

describe('Dismiss', () => {
  const dismissing = async (trouble: Parameters<Stage['discord']['fail']>[1], times: number) => {
    const stage = await onStage(cast);
    const message = await shown(stage, false);
    stage.discord.fail(deleting, trouble, times);
    const { id } = await press(stage.discord, message, 'Dismiss', permissive);
    return { id, ...stage };
  };

  test.each([
    ['is gone already', 10_008],
    ['was answered fifteen minutes ago', 50_027],
    ['is of a webhook that is gone', 10_015],
  ])('of a message that %s is no error', async (_, code) => {
    const stage = await dismissing(new ApiError(404, code, 'Unknown'), 1);
    await expect.poll(() => levels(stage, 'info').join()).toMatch(/gone already|too late/);
    await alive(stage);
    expect([levels(stage, 'error'), stage.discord.interactions.followUps.all]).toEqual([[], []]);
  });

  test('is done once Discord is there again', async () => {
    const { discord, id } = await dismissing(new ApiError(502, 0, 'Bad Gateway'), 5);
    expect(await discord.interactions.deleted.first((one) => one === id, 'a deletion')).toBe(id);
  });

  test('that cannot be done says so to who pressed', async () => {
    const { discord } = await dismissing(new ApiError(403, 50_013, 'Missing Permissions'), 1);
    const { ephemeral, texts } = await discord.interactions.followUps.first(() => true, 'a line');
    expect([ephemeral, texts.join()]).toEqual([true, expect.stringContaining('Something went wrong')]);
  });
});

describe('a thread', () => {
  const opening = async (path: RegExp, trouble: Parameters<Stage['discord']['fail']>[1], times = 1) => {
    const stage = await onStage(cast);
    const message = await shown(stage, false);
    stage.discord.fail(path, trouble, times);
    const { id } = await press(stage.discord, message, 'Ask on in a thread', permissive);
    return { id, ...stage };
  };

  test.each([
    ['the message is gone', new ApiError(404, 10_008, 'Unknown Message'), 1],
    ['the channel is gone', new ApiError(404, 10_003, 'Unknown Channel'), 1],
    ['there are too many', new ApiError(400, 160_006, 'Maximum number of active threads reached'), 1],
    ['Discord has failed for good', new ApiError(500, 0, 'Internal Server Error'), 12],
    ['the rate limit outlasts it', { retryAfter: 60 }, 1],
  ])('that cannot be opened since %s says so, and blames no right', async (_, trouble, times) => {
    const { discord, id } = await opening(creating, trouble, times);
    const line = await discord.interactions.followUps.first((one) => one.id === id, 'a line');
    expect([line.ephemeral, line.texts.join()]).toEqual([
      true,
      expect.stringContaining('Something went wrong'),
    ]);
  });

  test('is opened once Discord is there again', async () => {
    const { discord } = await opening(creating, new ApiError(503, 0, 'Service Unavailable'), 2);
    const { id } = await discord.messages.threads.first(() => true, 'a thread');
    await discord.messages.posted.first((one) => one.channel === id, 'a line');
  });

  test('in which the bot may not write is a warning', async () => {
    const stage = await opening(
      /^\/channels\/\d+\/messages$/,
      new ApiError(403, 50_013, 'Missing Permissions'),
    );
    await expect.poll(() => levels(stage, 'warn').join()).toContain('Send Messages in Threads');
    await alive(stage);
    expect(levels(stage, 'error')).toEqual([]);
  });
});
