/** Registers the commands with Discord, but only when something differs; prints the difference first. */
import { type APIApplication, DiscordAPIError, REST, Routes } from 'discord.js';
import type { Command } from '../command.ts';
import { exitCode, UserError } from '../errors.ts';
import { declarations } from './declaration.ts';
import { differenceBetween, type Registered } from './difference.ts';
import { inviteLink } from './rights.ts';
import { badToken, isToken } from './stop-reason.ts';

export interface DeployOptions {
  readonly token: string;
  readonly commands: readonly Command[];
  /** Print the difference and change nothing. */
  readonly dryRun: boolean;
  /** The address of the REST API, if not Discord's. */
  readonly api?: string;
  readonly print: (line: string) => void;
}

/** @throws UserError for a token that Discord does not accept, and when Discord cannot be reached. */
export async function deployCommands(options: DeployOptions): Promise<void> {
  const { token, commands, dryRun, api, print } = options;
  if (!isToken(token)) throw new UserError(exitCode.badConfig, [{ message: badToken }]);
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  const { id } = (await told(rest.get(Routes.currentApplication()))) as APIApplication;
  const path = Routes.applicationCommands(id);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await told(rest.get(path, { query }))) as readonly Registered[];
  const wanted = declarations(commands);
  const { changed, lines } = differenceBetween(registered, wanted);
  for (const line of lines) print(line);
  if (changed && !dryRun) await told(rest.put(path, { body: wanted }));
  print(changed ? (dryRun ? 'Nothing was changed: a dry run.' : 'Registered.') : 'Nothing to change.');
  print(`Invite the bot: ${inviteLink(id)}`);
}

/** What Discord answers; its failures in words for whoever deploys. */
async function told(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) {
      throw new UserError(exitCode.badConfig, [{ message: badToken }]);
    }
    // A refused body is a fault of the program.
    if (error instanceof DiscordAPIError && error.status === 400) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    const message = `Discord could not be reached, or refused (${cause}). Check the network and try again.`;
    throw new UserError(exitCode.nothing, [{ message }]);
  }
}
