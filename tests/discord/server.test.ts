/** The server of the tests is worth as much as the rules it enforces. */
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { declarations } from '../../src/discord/index.ts';
import { teaCommand } from './commands.ts';
import { faultsIn, type Json } from './server/body.ts';
import { openDiscord, token } from './server/index.ts';

const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'x', custom_id: 'x', ...more });
const row = (...components: readonly object[]) => ({ type: 1, components });
const v2 = (components: readonly object[], more: object = {}) => ({ flags: 32_768, components, ...more });
const command = (more: object) => ({ name: 'tea', description: 'Tea', ...more });

describe('a body is refused', () => {
  test.each<[string, Parameters<typeof faultsIn>[0], object]>([
    ['content over 2000', 'message', { content: 'x'.repeat(2001) }],
    ['nothing in it', 'message', {}],
    ['V2 components without their flag', 'message', { components: [text('x')] }],
    ['content beside V2', 'message', v2([text('x')], { content: 'x' })],
    ['no component', 'message', v2([])],
    ['a blank text', 'message', v2([text(' \n')])],
    ['over 4000 characters in all', 'message', v2([text('x'.repeat(2001)), text('x'.repeat(2001))])],
    [
      'over 40 components, nested ones counted',
      'message',
      v2([{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }]),
    ],
    ['too many bytes', 'message', v2([text('数'.repeat(3_400))])],
    ['a button without an id', 'message', v2([row({ type: 2, style: 2, label: 'x' })])],
    ['an id of 101 characters', 'message', v2([row(button({ custom_id: 'x'.repeat(101) }))])],
    ['an empty id', 'message', v2([row(button({ custom_id: '' }))])],
    ['an id twice', 'message', v2([row(button()), row(button())])],
    [
      'a number of a component twice',
      'message',
      v2([
        { ...text('x'), id: 1 },
        { ...text('y'), id: 1 },
      ]),
    ],
    ['a button without words', 'message', v2([row({ type: 2, style: 2, custom_id: 'x' })])],
    ['a button with 81 characters', 'message', v2([row(button({ label: 'x'.repeat(81) }))])],
    ['a link without an address', 'message', v2([row({ type: 2, style: 5, label: 'x' })])],
    ['a link to a script', 'message', v2([row({ type: 2, style: 5, label: 'x', url: 'javascript:x' })])],
    ['a link with an id', 'message', v2([row(button({ style: 5, url: 'https://example.org' }))])],
    [
      'a link of 513 characters',
      'message',
      v2([row({ type: 2, style: 5, label: 'x', url: `https://e.org/${'x'.repeat(500)}` })]),
    ],
    [
      'six buttons in a row',
      'message',
      v2([row(...'abcdef'.split('').map((custom_id) => button({ custom_id })))]),
    ],
    ['an empty row', 'message', v2([row()])],
    ['a button outside a row', 'message', v2([button()])],
    ['a section without an accessory', 'message', v2([{ type: 9, components: [text('x')] }])],
    [
      'a section of four texts',
      'message',
      v2([{ type: 9, components: 'abcd'.split('').map(text), accessory: button() }]),
    ],
    [
      'a container in a container',
      'message',
      v2([{ type: 17, components: [{ type: 17, components: [text('x')] }] }]),
    ],
    [
      'over 40 components, those in sections counted',
      'message',
      v2([
        {
          type: 17,
          components: Array.from({ length: 13 }, (_, i) => ({
            type: 9,
            components: [text('x')],
            accessory: button({ custom_id: `${i}` }),
          })),
        },
        text('x'),
      ]),
    ],
    [
      'mentions both ways',
      'message',
      v2([text('x')], { allowed_mentions: { parse: ['users'], users: ['1'] } }),
    ],
    [
      'over 6000 characters of embeds',
      'message',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    ],
    [
      'a file that did not come along',
      'message',
      v2([text('x')], { attachments: [{ id: '0', filename: 'tea.csv' }] }),
    ],
    ['an unknown key', 'message', { content: 'x', colour: 1 }],
    ['a nonce in an interaction', 'callback', { type: 4, data: { content: 'x', nonce: '1' } }],
    [
      '26 choices',
      'autocomplete',
      { type: 8, data: { choices: Array.from({ length: 26 }, () => ({ name: 'x', value: 'x' })) } },
    ],
    ['a choice without a name', 'autocomplete', { type: 8, data: { choices: [{ name: '', value: 'x' }] } }],
    ['a capital in a name', 'command', command({ name: 'Tea' })],
    ['no description', 'command', command({ description: '' })],
    ['a description over 100', 'command', command({ description: 'x'.repeat(101) })],
    [
      'an option that is required after one that is not',
      'command',
      command({
        options: [
          { type: 3, name: 'a', description: 'A' },
          { type: 3, name: 'b', description: 'B', required: true },
        ],
      }),
    ],
  ])('for %s', (_, kind, body) => {
    expect(faultsIn(kind, JSON.parse(JSON.stringify(body)) as Json)).not.toEqual([]);
  });

  test.each<[string, Parameters<typeof faultsIn>[0]]>([
    ['a follow-up', 'follow-up'],
    ['an edit', 'edit'],
  ])('in %s as in a first answer', (_, kind) => {
    const bad = [v2([text(' ')]), v2([row(button()), row(button())]), v2([text('数'.repeat(3_400))])];
    for (const body of bad) expect(faultsIn(kind, JSON.parse(JSON.stringify(body)) as Json)).not.toEqual([]);
  });

  test('not for what Discord takes', () => {
    const rich = v2([
      {
        type: 17,
        components: [
          { type: 9, components: [text('x')], accessory: button() },
          row(button({ custom_id: 'y' })),
        ],
      },
    ]);
    expect(faultsIn('message', JSON.parse(JSON.stringify(rich)) as Json)).toEqual([]);
    expect(faultsIn('message', { content: 'x' })).toEqual([]);
    expect(
      faultsIn('callback', { type: 4, data: JSON.parse(JSON.stringify(v2([text('x')]))) as Json }),
    ).toEqual([]);
  });
});

test('files come as multipart, and are counted and weighed', async () => {
  const discord = await openDiscord();
  await connect(discord.api);
  const post = async (files: readonly (readonly [string, number])[], attachments: readonly object[]) => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify(v2([text('x')], { attachments })));
    for (const [field, size] of files) form.set(field, new Blob([new Uint8Array(size)]), 'tea.csv');
    const headers = { authorization: `Bot ${token}` };
    const response = await fetch(`${discord.api}/v10/channels/4000000000000000001/messages`, {
      method: 'POST',
      body: form,
      headers,
    });
    return response.status;
  };
  expect(await post([['files[0]', 10]], [{ id: '0', filename: 'tea.csv' }])).toBe(200);
  expect(await post([], [{ id: '0', filename: 'tea.csv' }])).toBe(400);
  expect(await post([['files[0]', 10 * 1024 * 1024 + 1]], [])).toBe(400);
  expect(await post([['tea', 10]], [])).toBe(400);
  await discord.close();
});

test('what is no JSON is refused', async () => {
  const discord = await openDiscord();
  const headers = { authorization: `Bot ${token}` };
  const response = await fetch(`${discord.api}/v10/channels/4/messages`, {
    method: 'POST',
    body: '{',
    headers,
  });
  expect(await response.json()).toMatchObject({ code: 50_109 });
  await discord.close();
});

describe('an interaction', () => {
  const message = { content: 'tea' };
  async function opened(place: 'server' | 'elsewhere' = 'server') {
    const discord = await openDiscord({ commands: declarations([teaCommand()]) });
    const send = async (method: string, path: string, body: object) => {
      const response = await fetch(`${discord.api}/v10${path}`, { method, body: JSON.stringify(body) });
      return response.ok ? 0 : ((await response.json()) as { code: number }).code;
    };
    await connect(discord.api);
    const id = discord.interactions.send('tea', { about: 'green' }, place);
    const secret = discord.interactions.tokenOf(id);
    return {
      discord,
      answer: (body: object = { type: 4, data: message }) =>
        send('POST', `/interactions/${id}/${secret}/callback`, body),
      followUp: () => send('POST', `/webhooks/1/${secret}`, message),
      edit: () => send('PATCH', `/webhooks/1/${secret}/messages/@original`, message),
    };
  }

  test('is answered within three seconds, and once', async () => {
    const { discord, answer } = await opened();
    expect([await answer(), await answer()]).toEqual([0, 40_060]);
    await discord.close();
    const late = await opened();
    late.discord.pass(3_001);
    expect(await late.answer()).toBe(10_062);
    await late.discord.close();
  });

  test('is not spent by an answer that is refused', async () => {
    const { discord, answer } = await opened();
    expect([await answer({ type: 4, data: {} }), await answer()]).toEqual([50_035, 0]);
    await discord.close();
  });

  test('has a token for fifteen minutes', async () => {
    const { discord, answer, edit, followUp } = await opened();
    expect(await edit()).toBe(50_027);
    await answer();
    expect([await edit(), await followUp()]).toEqual([0, 0]);
    discord.pass(15 * 60_000 + 1);
    expect([await edit(), await followUp()]).toEqual([50_027, 50_027]);
    await discord.close();
  });

  test('has five follow-ups where only the person has the bot', async () => {
    const { discord, answer, followUp } = await opened('elsewhere');
    await answer();
    for (let i = 0; i < 5; i++) expect(await followUp()).toBe(0);
    expect(await followUp()).toBe(40_094);
    await discord.close();
  });

  test.each<[string, string, Readonly<Record<string, string | boolean>>]>([
    ['a command that is not registered', 'coffee', {}],
    ['a required option left out', 'tea', {}],
    ['an option over its length', 'tea', { about: 'x'.repeat(21) }],
    ['an option of another type', 'tea', { about: true }],
    ['a value that is no choice', 'tea', { about: 'x', way: 'in' }],
  ])('cannot be sent with %s', async (_, name, options) => {
    const { discord } = await opened();
    expect(() => discord.interactions.send(name, options)).toThrow();
    await discord.close();
  });
});

test('choices are asked for only where they were declared', async () => {
  const discord = await openDiscord({ commands: declarations([teaCommand()]) });
  await expect(discord.interactions.complete('tea', 'way', 'x')).rejects.toThrow('does not ask');
  await discord.close();
});

/** The least that a bot does to be sent events. */
async function connect(api: string): Promise<void> {
  const socket = new WebSocket(api.replace('http', 'ws'));
  await new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      const { op } = JSON.parse(data.toString()) as { op: number };
      if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token, intents: 4609, shard: [0, 1] } }));
      else resolve();
    });
  });
}
