/** What a person filled in, by the names of our options. */
import type { CommandInteractionOptionResolver } from 'discord.js';
import type { Command, CommandOption, Filled } from '../command.ts';
import { unmarked } from './unmarked.ts';

type Value = string | boolean | null;

/** Null where it does not fit our options: the person's Discord still shows those of an older version. */
export function argumentsOf(
  { options }: Command,
  filled: Pick<CommandInteractionOptionResolver, 'get'>,
): Readonly<Record<string, Value>> | null {
  const values: Record<string, Value> = {};
  for (const option of options) {
    const value = filledIn(option, filled.get(option.name)?.value);
    if (value === undefined) return null;
    // Texts are pasted with Discord's marks in them.
    values[option.name] = typeof value === 'string' ? unmarked(value) : value;
  }
  return values;
}

/** The texts that stand in the options so far, while a person types. */
export function wordsIn({ options }: Command, typed: Pick<CommandInteractionOptionResolver, 'get'>): Filled {
  const words: Record<string, string> = {};
  for (const { name } of options) {
    const value = typed.get(name)?.value;
    if (typeof value === 'string') words[name] = value;
  }
  return words;
}

function filledIn({ kind, required }: CommandOption, value: string | number | boolean | undefined) {
  if (value === undefined && !required) return kind === 'flag' ? false : null;
  if (kind === 'flag') return typeof value === 'boolean' ? value : undefined;
  return typeof value === 'string' ? value : undefined;
}
