/**
 * Our commands as Discord registers them: for servers, for direct messages with the bot and, for
 * people who install it for themselves, everywhere.
 */
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption } from '../command.ts';
import { localized } from './localization.ts';
import { settingsCommand } from './settings-command.ts';

export type Declaration =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | (RESTPostAPIContextMenuApplicationCommandsJSONBody & { readonly options?: never });

export const declarations = (commands: readonly Command[]): readonly Declaration[] => [
  ...commands.map(declared),
  ...commands.flatMap(({ name, menu }) => (menu === undefined ? [] : [declaredMenu(name, menu)])),
  settingsCommand,
];

const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const declaredMenu = (command: string, name: string): Declaration => ({
  type: ApplicationCommandType.Message,
  name,
  name_localizations: localized(command, ({ menu }) => menu),
  ...everywhere,
});

const declared = ({ name, description, options }: Command): Declaration => ({
  type: ApplicationCommandType.ChatInput,
  name,
  description,
  description_localizations: localized(name, (words) => words.description),
  options: options.map((option) => declaredOption(name, option)),
  ...everywhere,
});

function declaredOption(command: string, option: CommandOption): APIApplicationCommandOption {
  const { name, description, kind, required, maxLength, choices, completes } = option;
  const base = {
    name,
    name_localizations: localized(command, ({ options }) => options[name]?.name),
    description,
    description_localizations: localized(command, ({ options }) => options[name]?.description),
    ...(required ? { required } : {}),
  };
  if (kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...base };
  const text = { type: ApplicationCommandOptionType.String as const, ...base };
  const length = maxLength === undefined ? {} : { max_length: maxLength };
  if (!choices) return { ...text, ...length, ...(completes ? { autocomplete: true as const } : {}) };
  return {
    ...text,
    ...length,
    choices: choices.map((choice) => ({
      name: choice.name,
      name_localizations: localized(command, ({ options }) => options[name]?.choices?.[choice.value]),
      value: choice.value,
    })),
  };
}
