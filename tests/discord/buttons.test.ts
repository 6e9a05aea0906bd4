import { describe, expect, test } from 'vitest';
import { longestId } from '../../src/discord/buttons/custom-id.ts';
import { libraryOf } from '../newspaper.ts';
import { asBob, bob, buttonsOf, labelsOf, moderator, press, pressId } from './pressing.ts';
import { readLine } from './reading.ts';
import { ApiError } from './server/index.ts';
import type { Answer } from './server/interactions.ts';
import { ada, bot, channel, type Entity, server } from './server/world.ts';
import { cast, harbour, harbourWith, longQuestion, reworded } from './shipping.ts';
import { onStage } from './stage.ts';

/** In channels where the bot may open threads. */
const permissive = { app_permissions: '309237713920' };
const coal = { topic: 'coal', flow: 'exports' };

const quotesOf = ({ texts }: Pick<Answer, 'texts'>) =>
  texts
    .flatMap((text) => text.split('\n'))
    .map(readLine)
    .filter(({ line }) => line[0] === 'quote')
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''));

describe('a long answer', () => {
  test('is leafed through by its asker in one message, each finding once, and back again', async () => {
    const { discord } = await onStage(cast);
    const first = await discord.interactions.command('stat', coal);
    expect(labelsOf(first.data)).toContain('Next (2 more)');
    const second = await press(discord, first.data, 'Next');
    expect(second.type).toBe(7);
    expect(labelsOf(second.data).filter((label) => label.startsWith('Next'))).toEqual([]);
    const all = [...quotesOf(first), ...quotesOf(second)];
    expect(new Set(all).size).toBe(6);
    expect(all).toHaveLength(6);
    const back = await press(discord, second.data, 'Back');
    expect([back.texts, back.data['components']]).toEqual([first.texts, first.data['components']]);
  });

  test('is leafed through after a restart, on another process', async () => {
    const { discord } = await onStage(cast);
    const first = await discord.interactions.command('stat', coal);
    const other = await onStage(cast);
    expect(quotesOf(await press(other.discord, first.data, 'Next'))).toHaveLength(2);
  });

  test.each([
    ['a message in a channel', `<@${String(bot['id'])}> how much coal did Russia export to China?`],
    ['a command typed as text', `<@${String(bot['id'])}> /stat coal`],
  ])('to %s has a next page, too', async (_, words) => {
    const { discord } = await onStage(cast);
    const { body } = await discord.messages.mention(words);
    expect(quotesOf(await press(discord, body, 'Next')).length).toBeGreaterThan(0);
  });

  test('to a question that is too long for a button goes on with its findings', async () => {
    const { discord } = await onStage(cast);
    const first = await discord.interactions.command('ask', { question: longQuestion });
    const [page] = quotesOf(first);
    const second = await press(discord, first.data, 'Next');
    expect(quotesOf(second).length).toBeGreaterThan(0);
    expect(quotesOf(second)).not.toContain(page);
    expect(quotesOf(await press(discord, second.data, 'Back'))).toEqual(quotesOf(first));
    for (const { id } of [first, second].flatMap(({ data }) => buttonsOf(data).flat()))
      expect(id.length).toBeLessThanOrEqual(longestId);
  });

  const before = { id: '2026-01-20-harbour-post-coal', title: 'Coal in 2025', published: '2026-01-20' };
  const shipped = 'million tonnes of coal to China in';
  test.each([
    ['another corpus', () => libraryOf({ body: 'The harbour is quiet.' })],
    [
      'an article that comes before',
      () => harbourWith({ ...before, body: `Russia exported 3 ${shipped} 2025.` }),
    ],
    ['a finding shown before that has other words', () => harbourWith(reworded(2024))],
    [
      'a finding shown before that is gone',
      () => harbourWith({ ...reworded(2024), body: 'The harbour is quiet.' }),
    ],
  ])('turns to no page of another answer: %s', async (_, edited) => {
    const { discord } = await onStage(cast);
    const short = await discord.interactions.command('stat', coal);
    const other = await onStage({ ...cast, library: edited });
    const answer = await press(other.discord, short.data, 'Next');
    expect([answer.type, answer.ephemeral, quotesOf(answer)]).toEqual([4, true, []]);
    expect(answer.texts.join()).toContain('The articles have changed since this answer');
    const again = await press(other.discord, answer.data, 'Ask again');
    expect(again.type).toBe(4);
    expect(again.texts).toEqual((await other.discord.interactions.command('stat', coal)).texts);
  });

  test('turns back to no page of another answer either, and goes on where only later articles have changed', async () => {
    const { discord } = await onStage(cast);
    const second = await press(discord, (await discord.interactions.command('stat', coal)).data, 'Next');
    const earlier = await onStage({ ...cast, library: () => harbourWith(reworded(2024)) });
    expect((await press(earlier.discord, second.data, 'Back')).texts.join()).toContain('have changed since');
    const elsewhere = { id: 'quiet', title: 'Quiet', body: 'The harbour is quiet.' };
    const more = await onStage({ ...cast, library: () => harbourWith(elsewhere) });
    expect((await press(more.discord, second.data, 'Back')).type).toBe(7);
  });

  test('to a long question turns to no page of which a sentence has other words', async () => {
    const { discord } = await onStage(cast);
    const long = await discord.interactions.command('ask', { question: longQuestion });
    const next = quotesOf(await press(discord, long.data, 'Next'));
    const year = [2019, 2020, 2021, 2022, 2023].find((each) => next.join().includes(`in ${each}`)) ?? 0;
    const other = await onStage({ ...cast, library: () => harbourWith(reworded(year)) });
    const answer = await press(other.discord, long.data, 'Next');
    expect([answer.ephemeral, quotesOf(answer)]).toEqual([true, []]);
    expect(answer.texts.join()).toContain('have changed since');
  });

  test('of articles turns to no page of another list', async () => {
    const report = (i: number) => ({
      id: `report-${10 + i}`,
      title: `Report ${i} on the trade of the harbour with the other side of the river`,
      url: `https://example.org/${'r'.repeat(80)}/${i}`,
      body: 'The harbour is quiet.',
    });
    const reports = Array.from({ length: 40 }, (_, i) => report(i));
    const { discord } = await onStage({ ...cast, library: () => libraryOf(...reports) });
    const first = await discord.interactions.command('sources');
    const newer = { ...report(50), published: '2026-01-01' };
    const other = await onStage({ ...cast, library: () => libraryOf(...reports, newer) });
    expect((await press(other.discord, first.data, 'Next')).texts.join()).toContain('have changed since');
  });

  test('keeps the day it was asked on', async () => {
    const days: string[] = [];
    const noting = {
      ...harbour,
      find: (...all: Parameters<typeof harbour.find>) => {
        days.push(all[1]);
        return harbour.find(...all);
      },
    };
    const { discord } = await onStage({ ...cast, library: () => noting });
    const question = 'how much coal did Russia export to China?';
    const { data } = await discord.interactions.command('ask', { question });
    await pressId(discord, data, (buttonsOf(data)[0]?.[0]?.id ?? '').replace(/\|[0-9a-z]+\|ask/, '|fqd|ask'));
    expect(new Set(days.slice(-2))).toContain('2025-10-28');
  });

  test('of articles is leafed through as well', async () => {
    const many = libraryOf(
      ...Array.from({ length: 40 }, (_, i) => ({
        id: `report-${10 + i}`,
        title: `Report ${i} on the trade of the harbour with the other side of the river`,
        url: `https://example.org/${'r'.repeat(80)}/${i}`,
        body: 'The harbour is quiet.',
      })),
    );
    const { discord } = await onStage({ ...cast, library: () => many });
    const first = await discord.interactions.command('sources');
    const second = await press(discord, first.data, 'Next');
    const titles = [first, second].map(({ texts }) => texts.join('\n').match(/Report \d+ /g) ?? []);
    expect(titles[0]).not.toEqual([]);
    expect(titles[1]?.[0]).toBe(`Report ${titles[0]?.length} `);
  });

  test('is a copy of their own for anybody else', async () => {
    const { discord } = await onStage(cast);
    const first = await discord.interactions.command('stat', coal);
    const copy = await press(discord, first.data, 'Next', asBob);
    expect([copy.type, copy.ephemeral]).toEqual([4, true]);
    const back = await press(discord, copy.data, 'Back', asBob);
    expect([back.type, quotesOf(back)]).toEqual([7, quotesOf(first)]);
  });
});

describe('what to ask next', () => {
  test('is what the corpus answers, and not what is shown', async () => {
    const { discord } = await onStage(cast);
    const first = await discord.interactions.command('stat', { topic: 'coal', period: '2024' });
    const offered = buttonsOf(first.data)[1] ?? [];
    expect(offered.map(({ label }) => label)).toEqual(['coal, 2023', 'Ilya Gromov on coal', 'coal, 2022']);
    for (const { label } of offered) {
      const next = await press(discord, first.data, label, asBob);
      expect([next.type, next.ephemeral]).toEqual([4, false]);
      expect(quotesOf(next).length).toBeGreaterThan(0);
      expect(quotesOf(next).some((quote) => !quotesOf(first).includes(quote))).toBe(true);
    }
  });

  test('stands under an answer that found nothing', async () => {
    const { discord } = await onStage(cast);
    const { data, texts } = await discord.interactions.command('stat', { topic: 'coal', period: '2011' });
    expect(texts.join()).toContain('nothing on this');
    expect(quotesOf(await press(discord, data, 'coal, 2024')).length).toBeGreaterThan(0);
  });

  test('stands under one that nothing is near to: what there is most of', async () => {
    const { discord } = await onStage(cast);
    const { data } = await discord.interactions.command('stat', { topic: 'samsonite' });
    expect(quotesOf(await press(discord, data, 'coal')).length).toBeGreaterThan(0);
  });

  test('is answered to the presser alone, where the answer was', async () => {
    const { discord } = await onStage(cast);
    const first = await discord.interactions.command('stat', { ...coal, private: true });
    expect((await press(discord, first.data, 'Ilya Gromov')).ephemeral).toBe(true);
  });
});

describe('an answer', () => {
  test.each([
    ['the asker', {}],
    ['a moderator', { member: moderator }],
  ])('is dismissed by %s', async (_, who) => {
    const { discord } = await onStage(cast);
    const { data } = await discord.interactions.command('stat', coal);
    const { id, type } = await press(discord, data, 'Dismiss', who);
    expect(type).toBe(6);
    expect(await discord.interactions.deleted.first((one) => one === id, 'a deletion')).toBe(id);
  });

  test('is dismissed by nobody else', async () => {
    const { discord } = await onStage(cast);
    const { data } = await discord.interactions.command('stat', coal);
    const { ephemeral, texts } = await press(discord, data, 'Dismiss', asBob);
    expect([ephemeral, discord.interactions.deleted.all]).toEqual([true, []]);
    expect(texts.join()).toContain('Only the person who asked');
  });

  test('in a direct message can be dismissed', async () => {
    const { discord } = await onStage(cast);
    const { body } = await discord.messages.ask('how much coal did Russia export to China?');
    expect((await press(discord, body, 'Dismiss', {}, 'direct')).type).toBe(6);
  });

  test('for the asker alone is shown to everyone, with the same words', async () => {
    const { discord } = await onStage(cast);
    const own = await discord.interactions.command('stat', { ...coal, private: true });
    expect(labelsOf(own.data)).not.toContain('Dismiss');
    const shown = await press(discord, own.data, 'Show to everyone');
    expect([shown.ephemeral, shown.texts]).toEqual([false, own.texts]);
    expect(labelsOf(shown.data)).toContain('Dismiss');
    expect(labelsOf(shown.data)).not.toContain('Show to everyone');
    expect(quotesOf(await press(discord, shown.data, 'Next'))).toHaveLength(2);
  });

  test.each([
    ['may not write', { permissions: '1024' }, {}],
    ['has the bot alone and may not use it for all', { permissions: '2048' }, { '1': String(ada['id']) }],
  ])('is for the asker alone where they %s', async (_, { permissions }, owners) => {
    const { discord } = await onStage(cast);
    const data = { id: '7', name: 'stat', type: 1, options: [{ name: 'topic', type: 3, value: 'coal' }] };
    const more = {
      member: { ...(asBob.member as Entity), permissions },
      authorizing_integration_owners: Object.keys(owners).length > 0 ? owners : { '0': server },
    };
    const id = discord.interactions.sendRaw(data, 2, 'server', 'en-GB', more as Entity);
    const answer = await discord.interactions.answerTo(id);
    expect(answer.ephemeral).toBe(true);
    expect(labelsOf(answer.data)).not.toContain('Show to everyone');
  });

  test('cannot be shown where its reader may not write', async () => {
    const { discord } = await onStage(cast);
    const reader = { member: { ...(asBob.member as object), user: ada, permissions: '1024' } };
    const own = await discord.interactions.command('stat', { ...coal, private: true });
    expect((await press(discord, own.data, 'Show to everyone', reader as never)).ephemeral).toBe(true);
  });
});

describe('a thread', () => {
  /** The answer to a command in a channel where threads may be opened. */
  const answered = async (more: object = {}) => {
    const stage = await onStage({ ...cast, ...more });
    const { interactions } = stage.discord;
    const options = { name: 'stat', type: 1, options: [{ name: 'topic', type: 3, value: 'coal' }] };
    const id = interactions.sendRaw({ id: '7', ...options }, 2, 'server', 'en-GB', permissive);
    return { ...stage, answer: await interactions.answerTo(id) };
  };

  test('is opened on the answer, with a line on how to ask on', async () => {
    const { discord, answer } = await answered();
    const { type } = await press(discord, answer.data, 'Ask on in a thread', permissive);
    expect(type).toBe(6);
    const [opened] = [await discord.messages.threads.first(() => true, 'a thread')];
    expect(opened.name).toBe('coal');
    const line = await discord.messages.posted.first((one) => one.channel === opened.id, 'a line');
    expect(line.texts.join()).toContain('mention me');
    expect(line.pings).toEqual([]);
  });

  test('is offered only where it may be opened', async () => {
    const { discord } = await onStage(cast);
    const { data } = await discord.interactions.command('stat', coal);
    expect(labelsOf(data)).not.toContain('Ask on in a thread');
  });

  test.each([
    ['there is one already', new ApiError(400, 160_004, 'A thread has already been created'), 'already'],
    [
      'Discord does not let the bot',
      new ApiError(403, 50_013, 'Missing Permissions'),
      'Create Public Threads',
    ],
  ])('that cannot be opened says why: %s', async (_, error, words) => {
    const { discord, answer } = await answered();
    discord.fail(/threads$/, error);
    const { id } = await press(discord, answer.data, 'Ask on in a thread', permissive);
    const line = await discord.interactions.followUps.first((one) => one.id === id, 'a line');
    expect(line.ephemeral).toBe(true);
    expect(line.texts.join()).toContain(words);
  });

  const inThread = (more: object) => ({
    channel_id: '3000000000000000055',
    channel_type: 11,
    content: 'how much coal did Russia export to China?',
    ...more,
  });

  test('of the bot’s own is read without a mention, where the operator lets it, also after a restart', async () => {
    const { discord } = await onStage({ ...cast, messageContent: true, server: { granted: 1 << 15 } });
    const id = discord.messages.write(inThread({}));
    const { channel: where, texts } = await discord.messages.after(id);
    expect(where).toBe('3000000000000000055');
    expect(quotesOf({ texts }).length).toBeGreaterThan(0);
  });

  test.each([
    ['the bot may not read them', {}, {}],
    ['it is somebody else’s thread', { channel_id: '3000000000000000002' }, { messageContent: true }],
    ['they are for somebody else', { mentions: [bob] }, { messageContent: true }],
    [
      'they are in a channel',
      { channel_id: String(channel['id']), channel_type: 0 },
      { messageContent: true },
    ],
  ])('messages without a mention are left alone where %s', async (_, message, more) => {
    const { discord } = await onStage({ ...cast, ...more, server: { granted: 1 << 15 } });
    discord.messages.write({ guild_id: server, ...inThread(message) });
    await discord.messages.mention(`<@${String(bot['id'])}> how much coal?`);
    expect(discord.messages.posted.all).toHaveLength(1);
  });
});

test('a mention alone gets a line on what to ask', async () => {
  const { discord } = await onStage(cast);
  const { texts } = await discord.messages.mention(`<@${String(bot['id'])}>`);
  expect(texts.join('\n')).toContain('/stat');
});

test.each(['1pabc', '2pabc|0', '2astat', 'x', '2dzzzzzzzzzzzzz'])(
  'whoever presses a button of another time (%s) is told to ask again',
  async (id) => {
    const { discord } = await onStage(cast);
    const { ephemeral, texts } = await pressId(discord, {}, id);
    expect(ephemeral).toBe(true);
    expect(texts.join()).toContain('another version of me');
  },
);
