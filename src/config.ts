/** The settings: a record of strings (the environment, `.env`) becomes a Config, or everything that is wrong with it. */
import type { Problem } from './errors.ts';
import { feedSettings, isWebAddress, readSchedule, type Schedule } from './feeds/schedule.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Config {
  /** The bot's token; null: there is no Discord. */
  readonly token: string | null;
  /** The folder of the articles; null: the package's own. */
  readonly corpus: string | null;
  readonly logLevel: LogLevel;
  /** The address of Discord's REST API, for a proxy or a test; null: Discord's own. */
  readonly discordApi: string | null;
  /** Which feeds are followed. */
  readonly schedule: Schedule;
  /** The folder of what is set for each server; null: `data/` of the package. */
  readonly data: string | null;
  /** Discord is asked for the text of messages that do not address the bot: a privileged intent. */
  readonly messageContent: boolean;
}

/** Every setting of `.env.example`. */
export const settings = [
  'DISCORD_TOKEN',
  'AMUR_CORPUS',
  'AMUR_LOG_LEVEL',
  'AMUR_DISCORD_API',
  ...feedSettings,
  'AMUR_DATA',
  'AMUR_MESSAGE_CONTENT',
] as const;

type Settings = Readonly<Record<string, string | undefined>>;

/** An empty setting is one that is not set. */
export function readConfig(record: Settings): Config | readonly Problem[] {
  const setting = (name: (typeof settings)[number]) => record[name]?.trim() || null;
  const token = setting('DISCORD_TOKEN');
  const level = (setting('AMUR_LOG_LEVEL') ?? 'info').toLowerCase();
  const logLevel = logLevels.find((known) => known === level);
  const discordApi = setting('AMUR_DISCORD_API');
  const schedule = readSchedule(setting);
  const content = (setting('AMUR_MESSAGE_CONTENT') ?? 'no').toLowerCase();
  const messages = [
    ...(token === null ? [] : tokenComplaints(token)),
    ...(logLevel ? [] : [`AMUR_LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${level}"`]),
    ...(discordApi === null || isWebAddress(discordApi)
      ? []
      : [`AMUR_DISCORD_API must be an http or https address, not "${discordApi}"`]),
    ...(['yes', 'no'].includes(content) ? [] : [`AMUR_MESSAGE_CONTENT must be yes or no, not "${content}"`]),
    ...('feeds' in schedule ? [] : schedule),
  ];
  if (messages.length > 0 || !logLevel || !('feeds' in schedule))
    return messages.map((message) => ({ message }));
  return {
    token,
    corpus: setting('AMUR_CORPUS'),
    logLevel,
    discordApi,
    schedule,
    data: setting('AMUR_DATA'),
    messageContent: content === 'yes',
  };
}

/** Whether a terminal may be coloured: https://no-color.org and dumb terminals forbid it. */
export const allowsColour = ({ NO_COLOR, TERM }: Settings): boolean => !NO_COLOR && TERM !== 'dumb';

/** The locale of a terminal's messages, in the order of POSIX (https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html). */
export const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: Settings): string =>
  LC_ALL || LC_MESSAGES || LANG || 'en';

/** What is plainly no token; the token itself is never repeated. */
function tokenComplaints(token: string): readonly string[] {
  if (/^Bot\s/i.test(token)) return ['DISCORD_TOKEN must be the token alone, without "Bot" before it'];
  if (/[^\x21-\x7e]/.test(token)) {
    return [
      'DISCORD_TOKEN holds a character that no token has: copy it again from the bot’s page at https://discord.com/developers',
    ];
  }
  return [];
}
