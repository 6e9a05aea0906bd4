import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/command.ts';
import { teaCommand, teaOutcome } from './commands.ts';
import { labelsOf } from './pressing.ts';
import type { Place } from './server/interactions.ts';
import { blank } from './server/messages.ts';
import { ada, channel, type Entity } from './server/world.ts';
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

/** Somebody chooses it on a message. */
function chosen(message: object, menu = name): Entity {
  const id = '1500000000000000001';
  const target = { ...blank(id, String(channel['id'])), author: ada, ...message } as Entity;
  return { id: '7', name: menu, type: 3, target_id: id, resolved: { messages: { [id]: target } } };
}

describe('a command in the menu of messages', () => {
  test.each<[string, object, string]>([
    ['its words', { content: ' Tea rose 12% ' }, 'Tea rose 12%'],
    ['as many of them as the command takes', { content: 'x'.repeat(4_000) }, 'x'.repeat(20)],
    [
      'those of its embeds, if it has no other',
      { embeds: [{ title: 'Tea', description: 'rose 12%', fields: [{ name: 'in', value: '2025' }] }] },
      'Tea\nrose 12%\nin\n2025',
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
      'Tea rose\n12%',
    ],
  ])('is given a message by %s', async (_, message, words) => {
    const { discord, given } = await listening();
    const { texts } = await discord.interactions.answerTo(discord.interactions.sendRaw(chosen(message)));
    expect(given).toEqual([words]);
    expect(texts.join()).toContain('12%');
  });

  test('says so where a message has no words', async () => {
    const { discord, given } = await listening();
    const id = discord.interactions.sendRaw(chosen({}));
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
