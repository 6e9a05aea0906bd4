import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command.ts';
import { declarations, deployCommands } from '../../src/discord/index.ts';
import { exitCode } from '../../src/errors.ts';
import { teaCommand } from './commands.ts';
import { faultsIn, type Json } from './server/body.ts';
import { ApiError, type Discord, openDiscord, token } from './server/index.ts';
import { openServer } from './stage.ts';

async function deploy(
  discord: Discord,
  wanted: readonly Command[],
  more: { dryRun?: boolean; token?: string } = {},
) {
  const printed: string[] = [];
  await deployCommands({
    token,
    commands: wanted,
    dryRun: false,
    api: discord.api,
    print: (line) => printed.push(line),
    ...more,
  });
  return printed;
}
const puts = (discord: Discord) => discord.requests.filter(({ method }) => method === 'PUT').length;
const coffee: Command = { ...teaCommand(), name: 'coffee', description: 'Figures on coffee' };

describe('declarations', () => {
  test.each(declarations(commands).map((declared) => [declared.name, declared] as const))(
    'of /%s are as Discord takes them',
    (_, declared) => {
      expect(faultsIn('command', JSON.parse(JSON.stringify(declared)) as Json)).toEqual([]);
    },
  );

  test('are for servers, direct messages and everywhere a person takes the bot', () => {
    for (const { name, contexts, integration_types } of declarations(commands)) {
      if (name === 'settings') continue;
      expect({ contexts, integration_types }).toEqual({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });
});

test('/settings is for those who manage a server, there alone', () => {
  expect(declarations([]).find(({ name }) => name === 'settings')).toMatchObject({
    default_member_permissions: '32',
    contexts: [0],
    integration_types: [0],
  });
});

test('a command with a menu name is in the menu of messages, too', () => {
  const [, menu] = declarations([{ ...teaCommand(), menu: 'Read the leaves' }]);
  expect(menu).toEqual({
    type: 3,
    name: 'Read the leaves',
    name_localizations: {},
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  });
});

describe('deploy', () => {
  test('registers what is new, and prints how to invite the bot', async () => {
    const discord = await openServer();
    expect(await deploy(discord, [teaCommand()])).toMatchInlineSnapshot(`
      [
        "+ /tea: Figures on tea",
        "+ /settings: What is set for this server: channels, privacy, language",
        "Registered.",
        "Invite the bot: https://discord.com/oauth2/authorize?client_id=1000000000000000009&scope=bot+applications.commands&permissions=309237713920",
      ]
    `);
    expect(puts(discord)).toBe(1);
  });

  test('changes nothing where nothing differs', async () => {
    const discord = await openServer();
    await deploy(discord, commands);
    const printed = await deploy(discord, commands);
    const names = declarations(commands).map(({ name }) => name);
    expect(printed.slice(0, -1)).toEqual([...names.map((name) => `= /${name}`), 'Nothing to change.']);
    expect(puts(discord)).toBe(1);
  });

  test('shows each difference before it registers', async () => {
    const discord = await openServer();
    await deploy(discord, [teaCommand(), coffee]);
    const changed = {
      ...teaCommand(),
      description: 'All about tea',
      options: teaCommand()
        .options.slice(0, 2)
        .map((option) => ({ ...option, required: true })),
    };
    expect(await deploy(discord, [changed])).toMatchInlineSnapshot(`
      [
        "~ /tea",
        "    description: "Figures on tea" -> "All about tea"",
        "    ~ option way",
        "        required: none -> true",
        "    - option private",
        "= /settings",
        "- /coffee",
        "Registered.",
        "Invite the bot: https://discord.com/oauth2/authorize?client_id=1000000000000000009&scope=bot+applications.commands&permissions=309237713920",
      ]
    `);
    expect(discord.commands()).toHaveLength(2);
  });

  test('sees that options changed places', async () => {
    const discord = await openServer();
    await deploy(discord, [teaCommand()]);
    const { options } = teaCommand();
    const moved = [...options.slice(0, 1), ...options.slice(1).reverse()];
    const printed = await deploy(discord, [{ ...teaCommand(), options: moved }]);
    expect(printed.slice(0, 2)).toEqual([
      '~ /tea',
      '    options: about, way, private -> about, private, way',
    ]);
  });

  test('as a dry run prints the same and registers nothing', async () => {
    const discord = await openServer();
    const printed = await deploy(discord, [teaCommand()], { dryRun: true });
    expect(printed[0]).toBe('+ /tea: Figures on tea');
    expect(printed).toContain('Nothing was changed: a dry run.');
    expect(discord.commands()).toEqual([]);
  });

  test.each(['of.somebody.else', 'токен'])(
    'with a token that is not accepted says what to do: %s',
    async (bad) => {
      const discord = await openServer();
      await expect(deploy(discord, [], { token: bad })).rejects.toMatchObject({
        code: exitCode.badConfig,
        message: expect.stringContaining('DISCORD_TOKEN'),
      });
    },
  );

  test.each([
    ['there is no network', null],
    ['Discord is down', new ApiError(500, 0, 'Internal Server Error')],
  ])('says what to do when %s', async (_, error) => {
    const discord = await openDiscord();
    if (error) discord.fail(/./, error, 9);
    else await discord.close();
    await expect(deploy(discord, [])).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('could not be reached'),
    });
    if (error) await discord.close();
  });
});
