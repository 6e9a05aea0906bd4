/** What a command offers while a person types. */
import type { AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../command.ts';
import { languageOf } from '../language.ts';
import { wordsIn } from './arguments.ts';
import { acceptable } from './choices.ts';
import { deliver } from './delivery.ts';
import { contextOf, type Desk } from './desk.ts';

/** A person types on: an error here is an empty list. */
export async function offer(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const choices = choicesFor(interaction, desk);
  await deliver(() => interaction.respond(choices), desk.log, { interaction: interaction.id });
}

function choicesFor(interaction: AutocompleteInteraction, desk: Desk): Choice[] {
  const { name, value } = interaction.options.getFocused(true);
  const command = desk.commands.find((candidate) => candidate.name === interaction.commandName);
  try {
    const filled = command ? wordsIn(command, interaction.options) : {};
    return acceptable(
      command?.complete(name, value, contextOf(desk, languageOf(interaction.locale)), filled) ?? [],
    );
  } catch (err) {
    desk.log.error({ err, command: interaction.commandName, option: name }, 'choices failed');
    return [];
  }
}
