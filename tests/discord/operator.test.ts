/** What whoever runs a server, or the bot, is told. */
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../newspaper.ts';
import { asBob, labelsOf, moderator } from './pressing.ts';
import { textOf } from './reading.ts';
import { ApiError } from './server/index.ts';
import { bot, direct, type Entity, serverEvent } from './server/world.ts';
import { cast, harbour } from './shipping.ts';
import { onStage, type Stage } from './stage.ts';

const everything = '309237713920';

describe('/about', () => {
  const about = async ({ discord }: Stage, more: object = {}) => {
    const data = { id: '7', name: 'about', type: 1, options: [] };
    const id = discord.interactions.sendRaw(data, 2, 'server', 'en-GB', more as Entity);
    const { texts, data: message } = await discord.interactions.answerTo(id);
    return { text: texts.map(textOf).join('\n'), message };
  };
  const managing = { member: { ...(asBob.member as Entity), permissions: '32' } };

  test('tells version, size, the newest article and its age, and how to add the bot', async () => {
    const { text, message } = await about(await onStage(cast));
    expect(text).toMatch(/^Amur \d+\.\d+\.\d+ answers questions about trade/);
    expect(text).toContain('It has read 7 articles with');
    expect(text).toContain('Coal in 2024');
    expect(text).toContain('360 days old');
    expect(JSON.stringify(message)).toContain(
      '"label":"Add me to a server","url":"https://discord.com/oauth2/authorize?client_id=1000000000000000009',
    );
  });

  test('names to those who manage the server what is missing in the channel, and where to set it', async () => {
    const { text } = await about(await onStage(cast), managing);
    expect(text).toContain('Here I lack: Create Public Threads.');
    expect(text).toContain('Server Settings, Roles');
  });

  test('says that nothing is missing', async () => {
    const { text } = await about(await onStage(cast), { ...managing, app_permissions: everything });
    expect(text).toContain('every right I need');
  });

  test.each([
    ['anybody else', { member: moderator }],
    [
      'somebody whose server does not have the bot',
      { ...managing, authorizing_integration_owners: { '1': '5' } },
    ],
  ])('does not speak of rights to %s', async (_, who) => {
    const { text } = await about(await onStage(cast), who);
    expect(text).not.toMatch(/lack|right/);
  });
});

describe('coming to a server', () => {
  const join = async (permissions: string, overwrites: object[] = []) => {
    const stage = await onStage(cast);
    const id = '2000000000000000099';
    const roles = [{ ...(serverEvent['roles'] as Entity[])[0], id, permissions }];
    const channels = [
      { id: '31', type: 0, name: 'quiet', guild_id: id, position: 0, permission_overwrites: overwrites },
    ];
    stage.discord.gateway.dispatch('GUILD_CREATE', {
      ...serverEvent,
      id,
      roles,
      channels,
      threads: [],
    } as Entity);
    await expect.poll(() => stage.logged.length).toBeGreaterThan(1);
    return stage.logged.slice(1);
  };

  test('with every right is a line in the log', async () => {
    expect(await join(everything)).toMatchObject([{ level: 'info', message: 'the bot came to a server' }]);
  });

  test('with rights missing names them', async () => {
    const [line] = await join('1024');
    expect(line).toMatchObject({
      level: 'warn',
      facts: {
        missing: ['SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory', 'CreatePublicThreads'],
      },
    });
    expect(line?.message).toContain('Server Settings, Roles');
  });

  test('with channels that are closed to it names those', async () => {
    const closed = [{ id: '2000000000000000099', type: 0, allow: '0', deny: '2048' }];
    expect(await join(everything, closed)).toMatchObject([{ level: 'warn', facts: { channels: ['31'] } }]);
  });
});

describe('a right that is lost later', () => {
  const everyone = (serverEvent['roles'] as Entity[])[0] as Entity;
  const lose = ({ discord }: Stage, permissions: string) =>
    discord.gateway.dispatch('GUILD_ROLE_UPDATE', {
      guild_id: String(serverEvent['id']),
      role: { ...everyone, permissions },
    });

  test('takes its button away, and the answer still comes', async () => {
    const stage = await onStage({
      ...cast,
      server: { servers: [{ ...serverEvent, roles: [{ ...everyone, permissions: everything }] }] },
    });
    const ask = () =>
      stage.discord.messages.mention(`<@${String(bot['id'])}> how much coal did Russia export to China?`);
    expect(labelsOf((await ask()).body)).toContain('Ask on in a thread');
    lose(stage, '68608');
    const { body } = await ask();
    expect(labelsOf(body)).not.toContain('Ask on in a thread');
    expect(labelsOf(body)).toContain('Dismiss');
  });

  test('is named to who asks where the bot may write no more', async () => {
    const stage = await onStage(cast);
    lose(stage, '66560');
    stage.discord.fail(/^\/channels\/3\d+\/messages$/, new ApiError(403, 50_013, 'Missing Permissions'));
    const id = stage.discord.messages.write({ content: `<@${String(bot['id'])}> coal?`, mentions: [bot] });
    const { channel: where, texts } = await stage.discord.messages.after(id);
    expect(where).toBe(direct);
    expect(texts.map(textOf).join()).toContain('I lack Send Messages,');
  });
});

describe('the presence', () => {
  test('shows how fresh the corpus is, anew when the library is another', async () => {
    let library = harbour;
    const { discord } = await onStage({ ...cast, library: () => library });
    await expect.poll(() => discord.gateway.presences.at(-1)).toBe('7 articles, newest 20 Jan 2025');
    library = libraryOf({ body: 'The harbour is quiet.' });
    await expect.poll(() => discord.gateway.presences.at(-1)).toBe('1 article, newest 10 Sep 2025');
    const set = discord.gateway.presences.length;
    await discord.messages.ask('coal?');
    expect(discord.gateway.presences).toHaveLength(set);
  });

  test('stands again after a new session', async () => {
    const { discord } = await onStage(cast);
    await expect.poll(() => discord.gateway.presences.length).toBeGreaterThan(0);
    const before = discord.gateway.presences.length;
    discord.gateway.drop(4000);
    discord.gateway.forget();
    await expect.poll(() => discord.gateway.presences.length, { timeout: 5_000 }).toBeGreaterThan(before);
  });
});
