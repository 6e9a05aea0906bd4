import { describe, expect, test } from 'vitest';
import { mostChannels, settingsIn } from '../../src/settings/index.ts';
import { asBob, labelsOf, press } from './pressing.ts';
import { textOf } from './reading.ts';
import { bot, channel, type Entity, serverEvent, thread } from './server/world.ts';
import { cast } from './shipping.ts';
import { onStage, type Stage } from './stage.ts';

const here = String(channel['id']);
const elsewhere = '3000000000000000088';
const managing = { member: { ...(asBob.member as Entity), permissions: '2080' } };

/** Bob, who manages the server, sends `/settings` with such options. */
async function set(
  { discord }: Stage,
  options: Readonly<Record<string, string | boolean>>,
  who: object = managing,
) {
  const filled = Object.entries(options).map(([name, value]) => ({
    name,
    type: typeof value === 'boolean' ? 5 : name === 'language' ? 3 : 7,
    value,
  }));
  const ids = filled.flatMap(({ type, value }) => (type === 7 ? [String(value)] : []));
  const channels = Object.fromEntries(
    ids.map((id) => [id, { ...channel, id, name: id === here ? 'trade' : 'harbour' }]),
  );
  const data = { id: '7', name: 'settings', type: 1, options: filled, resolved: { channels } };
  const id = discord.interactions.sendRaw(data, 2, 'server', 'en-GB', who as Entity);
  const { texts, ephemeral } = await discord.interactions.answerTo(id);
  expect(ephemeral).toBe(true);
  return texts.map(textOf).join('\n');
}

const coal = { topic: 'coal' };

describe('/settings', () => {
  test('shows what is set, and how to change it', async () => {
    const stage = await onStage(cast);
    expect(await set(stage, {})).toMatchInlineSnapshot(`
      "Settings of this server
      I answer in every channel.
      Answers to commands are for all to see, unless the asker sets private to True.
      I speak the language of each person’s Discord.
      To change one, fill in an option of /settings."
    `);
  });

  test('makes answers private, unless the asker says otherwise', async () => {
    const stage = await onStage(cast);
    const { interactions } = stage.discord;
    expect(await set(stage, { private: true })).toContain('for the asker alone');
    expect((await interactions.command('stat', coal)).ephemeral).toBe(true);
    expect((await interactions.command('stat', { ...coal, private: false })).ephemeral).toBe(false);
    await set(stage, { private: false });
    expect((await interactions.command('stat', coal)).ephemeral).toBe(false);
  });

  test('makes the bot speak one language to all, and each person’s own in private', async () => {
    const stage = await onStage(cast);
    const { interactions, messages } = stage.discord;
    expect(await set(stage, { language: 'ru' })).toContain('Русский');
    expect(labelsOf((await interactions.command('stat', coal)).data)).toContain('Убрать');
    expect(labelsOf((await messages.mention(`<@${String(bot['id'])}> /stat coal`)).body)).toContain('Убрать');
    const own = await interactions.command('stat', { ...coal, private: true });
    expect(labelsOf(own.data)).toContain('Show to everyone');
    await set(stage, { language: 'automatic' });
    expect(labelsOf((await interactions.command('stat', coal)).data)).toContain('Dismiss');
  });

  test('keeps the bot to some channels: elsewhere commands are private, and nobody else is answered', async () => {
    const stage = await onStage(cast);
    const { interactions, messages } = stage.discord;
    expect(await set(stage, { allow: elsewhere })).toContain('#harbour');
    const answer = await interactions.command('stat', { ...coal, private: false });
    expect(answer.ephemeral).toBe(true);
    expect(labelsOf(answer.data)).not.toContain('Show to everyone');
    messages.write({ content: `<@${String(bot['id'])}> coal?`, mentions: [bot] });
    await messages.ask('how much coal did Russia export to China?');
    expect(messages.posted.all).toHaveLength(1);

    expect(await set(stage, { allow: here })).toContain('#trade');
    expect((await interactions.command('stat', coal)).ephemeral).toBe(false);
    const inThread = { channel_id: String(thread['id']), channel_type: 11 };
    const id = messages.write({ ...inThread, content: `<@${String(bot['id'])}> coal?`, mentions: [bot] });
    expect((await messages.after(id)).channel).toBe(String(thread['id']));
    await set(stage, { disallow: elsewhere });
    expect(await set(stage, { disallow: here })).toContain('every channel');
  });

  test('names channels that are gone, and takes them off with the next change of the list', async () => {
    const stage = await onStage(cast);
    const { interactions, messages } = stage.discord;
    await set(stage, { allow: elsewhere });
    messages.vanish(elsewhere);
    await expect.poll(() => set(stage, {})).toContain('for all to see in: a deleted channel');
    expect(await set(stage, { private: false })).toContain('fill in allow or disallow');
    expect((await interactions.command('stat', coal)).ephemeral).toBe(true);
    expect(await set(stage, { disallow: here })).toContain('every channel');
    expect((await interactions.command('stat', coal)).ephemeral).toBe(false);
  });

  test('stands when the bot was removed and comes back', async () => {
    const stage = await onStage(cast);
    const { gateway, interactions } = stage.discord;
    await set(stage, { private: true, allow: here });
    gateway.dispatch('GUILD_DELETE', { id: String(serverEvent['id']) });
    gateway.dispatch('GUILD_CREATE', serverEvent);
    expect(await set(stage, {})).toContain('for all to see in: #trade');
    expect((await interactions.command('stat', coal)).ephemeral).toBe(true);
  });

  test('is changed to nothing by two at once: the last one holds, whole', async () => {
    const stage = await onStage(cast);
    await Promise.all([set(stage, { language: 'ru' }), set(stage, { private: true })]);
    expect(await set(stage, {})).toMatch(/asker alone[\s\S]*Русский/);
  });

  test('has room for so many channels', async () => {
    const stage = await onStage(cast);
    for (let i = 0; i < mostChannels; i++) await set(stage, { allow: `${3_000_100 + i}` });
    expect(await set(stage, { allow: elsewhere })).toContain('25 channels');
    expect(await set(stage, { allow: '3000100' })).toContain('Saved');
  });

  test('is for those who manage the server, whoever sees the command', async () => {
    const stage = await onStage(cast);
    expect(await set(stage, { private: true }, asBob)).toContain('Manage Server');
    expect((await stage.discord.interactions.command('stat', coal)).ephemeral).toBe(false);
  });

  test('tells that it could not be saved, and leaves all as it was', async () => {
    const full = { entries: [], keep: () => Promise.reject(new Error('the disk is full')) };
    const stage = await onStage({ ...cast, settings: settingsIn(full) });
    expect(await set(stage, { private: true })).toContain('could not be saved');
    expect((await stage.discord.interactions.command('stat', coal)).ephemeral).toBe(false);
    expect(stage.logged.map(({ message }) => message)).toContain('settings could not be kept');
  });
});

test('what is suggested is answered as the server has it', async () => {
  const stage = await onStage(cast);
  const { data } = await stage.discord.interactions.command('stat', { topic: 'coal', period: '2024' });
  await set(stage, { private: true });
  expect((await press(stage.discord, data, 'coal, 2023')).ephemeral).toBe(true);
});

test.each([
  ['nothing', '', { channels: [], private: false, language: null }],
  ['no object', '[1', { channels: [], private: false, language: null }],
  [
    'other kinds of values',
    '{"channels":7,"private":"yes","language":"tlh"}',
    { channels: [], private: false, language: null },
  ],
  ['more than is known', '{"private":true,"colour":"red"}', { channels: [], private: true, language: null }],
  [
    'all',
    '{"channels":["1"],"private":true,"language":"zh"}',
    { channels: ['1'], private: true, language: 'zh' },
  ],
])('settings of another version are read as far as they are understood: %s', (_, text, settings) => {
  expect(settingsIn({ entries: [['1', text]], keep: async () => {} }).of('1')).toEqual(settings);
});
