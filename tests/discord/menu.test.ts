import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/command.ts';
import { teaCommand, teaOutcome } from './commands.ts';
import { labelsOf } from './pressing.ts';
import type { Place } from './server/interactions.ts';
import { blank } from './server/messages.ts';
import { ada, channel, type Entity, otherBot } from './server/world.ts';
import { onStage } from './stage.ts';

const name = 'Read the leaves';

/** A bot with a command in the menu of messages, and what it was given. */
async function listening() {
  const given: (string | boolean | null | undefined)[] = [];
  const command: Command = {
    ...teaCommand(),
    menu: name,
    run: (args) => {
      given.push(args['about']);
      return teaOutcome;
    },
  };
  return { given, ...(await onStage({ commands: [command] })) };
}

/** What Discord keeps of a message that is forwarded: neither who wrote it nor where. */
const forwarded: Entity = {
  type: 0,
  content: '',
  embeds: [],
  attachments: [],
  timestamp: '2026-01-01T00:00:00Z',
  edited_timestamp: null,
  flags: 0,
  mentions: [],
  mention_roles: [],
  components: [],
};

/** Somebody chooses it on a message. */
function chosen(message: object, menu = name): Entity {
  const id = '1500000000000000001';
  const target = { ...blank(id, String(channel['id'])), author: ada, ...message } as Entity;
  return { id: '7', name: menu, type: 3, target_id: id, resolved: { messages: { [id]: target } } };
}

describe('a command in the menu of messages', () => {
  test.each<[string, object, string]>([
    ['its words', { content: ' Tea rose 12% ' }, 'Tea rose 12%'],
    ['without its marks', { content: '> Tea rose **12%** <@2>' }, 'Tea rose 12%'],
    ['a list and a heading line by line', { content: '# Tea\nup\n- 1%\n- 2%' }, 'Tea\n\nup\n\n1%\n\n\n2%'],
    ['those of its embeds behind its own', { content: 'See', embeds: [{ title: 'Tea' }] }, 'See\n\nTea'],
    [
      'those of the fields of its embeds',
      { embeds: [{ title: 'Tea', description: 'up 1%', fields: [{ name: 'in', value: '25' }] }] },
      'Tea\n\nup 1%\n\nin: 25',
    ],
    ['those of another bot', { author: otherBot, embeds: [{ description: 'Tea rose 12%' }] }, 'Tea rose 12%'],
    [
      'those that were forwarded in it',
      {
        message_reference: { type: 1, message_id: '1500000000000000002', channel_id: '3000000000000000099' },
        message_snapshots: [
          { message: { ...forwarded, content: 'Tea rose', embeds: [{ description: '12%' }] } },
        ],
      },
      'Tea rose\n\n12%',
    ],
    [
      'those of its text displays, wherever they stand',
      {
        flags: 32_768,
        components: [
          { type: 17, id: 1, components: [{ type: 10, id: 2, content: 'Tea rose' }] },
          { type: 10, id: 3, content: '12%' },
        ],
      },
      'Tea rose\n\n12%',
    ],
  ])('is given a message by %s', async (_, message, words) => {
    const { discord, given } = await listening();
    const { texts } = await discord.interactions.answerTo(discord.interactions.sendRaw(chosen(message)));
    expect(given).toEqual([words]);
    expect(texts.join()).toContain('12%');
  });

  test.each<[string, string, string]>([
    ['a word', 'Tea rose 12% in the 1990s', 'Tea rose 12% in the'],
    ['a sentence', 'Tea rose 12%. In 2025 it', 'Tea rose 12%.'],
    [
      'a sign where no spaces are written',
      '茶叶出口增长百分之十二，咖啡增长了一百九十',
      '茶叶出口增长百分之十二，',
    ],
  ])(
    'is given as much as it takes of a long message, to the end of %s, and says so',
    async (_, content, words) => {
      const { discord, given } = await listening();
      const { texts } = await discord.interactions.answerTo(
        discord.interactions.sendRaw(chosen({ content })),
      );
      expect(given).toEqual([words]);
      expect(texts.join()).toContain('too long for me');
    },
  );

  test('is given nothing of one word that is too long', async () => {
    const { discord, given } = await listening();
    const id = discord.interactions.sendRaw(chosen({ content: '9'.repeat(4_000) }));
    expect((await discord.interactions.answerTo(id)).texts.join()).toContain('no words');
    expect(given).toEqual([]);
  });

  test('says so where a message has no words', async () => {
    const { discord, given } = await listening();
    const picture = {
      id: '9',
      filename: 'tea.png',
      size: 1,
      url: 'https://example.org/tea.png',
      proxy_url: '',
    };
    const id = discord.interactions.sendRaw(chosen({ attachments: [picture], content: '<@2>' }));
    const { ephemeral, texts } = await discord.interactions.answerTo(id);
    expect([ephemeral, given]).toEqual([true, []]);
    expect(texts.join()).toContain('no words');
  });

  test.each<[Place, boolean]>([
    ['server', true],
    ['elsewhere', true],
    ['direct', false],
  ])('%s: is answered to the asker alone: %s', async (place, alone) => {
    const { discord } = await listening();
    const id = discord.interactions.sendRaw(chosen({ content: 'Tea rose' }), 2, place);
    const { ephemeral, data } = await discord.interactions.answerTo(id);
    expect(ephemeral).toBe(alone);
    expect(labelsOf(data)).toContain(alone ? 'Show to everyone' : 'Dismiss');
  });

  test('that is gone is told to reload', async () => {
    const { discord } = await listening();
    const id = discord.interactions.sendRaw(chosen({ content: 'Tea' }, 'Brew'));
    expect((await discord.interactions.answerTo(id)).texts.join()).toContain('has changed');
  });
});
