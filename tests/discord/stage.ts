/** A bot on the server of the tests: the unmodified client, our commands registered, everything closed afterwards. */
import { afterEach, expect } from 'vitest';
import type { Command } from '../../src/command.ts';
import { type Bot, type BotOptions, deployCommands, startBot } from '../../src/discord/index.ts';
import { replyTo } from '../../src/reply/index.ts';
import { library } from './corpus.ts';
import { type Discord, type DiscordSettings, openDiscord, token } from './server/index.ts';

export interface Stage {
  readonly discord: Discord;
  readonly bot: Bot;
  /** What the bot logged: level and message, then facts. */
  readonly logged: readonly Line[];
}

export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly facts: object;
}

export interface Cast {
  readonly commands: readonly Command[];
  readonly conversations?: Partial<BotOptions['conversations']>;
  readonly reply?: BotOptions['reply'];
  readonly library?: BotOptions['library'];
  readonly times?: BotOptions['times'];
  readonly settings?: BotOptions['settings'];
  readonly pace?: BotOptions['pace'];
  readonly messageContent?: boolean;
  readonly server?: DiscordSettings;
}

const open: { bot?: Bot; discord: Discord }[] = [];

/** What Node warns of: outdated uses of discord.js, listeners that pile up. */
const warnings: string[] = [];
process.on('warning', ({ message }) => warnings.push(message));

/** Every test ends with a check that nobody was pinged and that neither Discord nor Node had anything to complain of. */
afterEach(async () => {
  const faults = open.flatMap(({ discord }) => discord.faults);
  const pings = open.flatMap(({ discord }) =>
    discord.messages.posted.all.flatMap((message) => message.pings),
  );
  for (const { bot, discord } of open.splice(0)) {
    await bot?.stop();
    await discord.close();
  }
  expect([...faults, ...pings, ...warnings.splice(0)]).toEqual([]);
});

/** Opens a server that the test may prepare before a bot connects. */
export async function openServer(settings: DiscordSettings = {}): Promise<Discord> {
  const discord = await openDiscord(settings);
  open.push({ discord });
  return discord;
}

/** Starts a bot without waiting for its connection. */
export async function startOn(
  discord: Discord,
  cast: Cast,
  with_: { token?: string; api?: string } = {},
): Promise<Omit<Stage, 'discord'>> {
  const logged: Line[] = [];
  const at = (level: Line['level']) => (facts: object, message: string) =>
    logged.push({ level, message, facts });
  const bot = await startBot({
    token: with_.token ?? token,
    api: with_.api ?? discord.api,
    commands: cast.commands,
    library: cast.library ?? (() => library),
    reply: cast.reply ?? replyTo,
    conversations: {
      leftOut: () => {},
      ask: () => ({ kind: 'help', commands: cast.commands }),
      ...cast.conversations,
    },
    today: () => '2026-01-15',
    log: { info: at('info'), warn: at('warn'), error: at('error') },
    ...(cast.settings ? { settings: cast.settings } : {}),
    messageContent: cast.messageContent ?? false,
    // Tests ask faster than people.
    pace: cast.pace ?? { burst: 1_000_000, every: 1, people: 1_000 },
    times: {
      firstWait: 10,
      longestWait: 40,
      grace: 300,
      closing: 50,
      presenceEvery: 20,
      identify: { gap: 1, longest: 1, calm: 1 },
      ...cast.times,
    },
  });
  open.push({ bot, discord });
  return { bot, logged };
}

/** A bot that is connected. */
export async function onStage(cast: Cast): Promise<Stage> {
  const discord = await openServer(cast.server);
  await deployCommands({ token, commands: cast.commands, dryRun: false, api: discord.api, print: () => {} });
  const { bot, logged } = await startOn(discord, cast);
  await bot.ready;
  return { discord, bot, logged };
}
