/** Slash commands and what they offer while a person types. */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { Choice } from '../command.ts';
import { languageOf } from '../language.ts';
import { argumentsOf, wordsIn } from './arguments.ts';
import { acceptable } from './choices.ts';
import { deliver } from './delivery.ts';
import { contextOf, type Desk } from './desk.ts';
import { type Payload, render, renderNote } from './render.ts';

/** Answers at once, without deferring: an answer takes milliseconds, Discord waits three seconds. */
export async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return offer(interaction, desk);
  if (interaction.isChatInputCommand()) return answerCommand(interaction, desk);
  // A button or a menu of another version of the bot.
  if (interaction.isRepliable())
    await reply(interaction, renderNote('outdated', languageOf(interaction.locale)), true, desk);
}

async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const { commandName: name } = interaction;
  const command = desk.commands.find((candidate) => candidate.name === name);
  const args = command && argumentsOf(command, interaction.options);
  if (!command || !args)
    return reply(interaction, renderNote('outdated', languageOf(interaction.locale)), true, desk);
  let payload: Payload;
  try {
    const context = contextOf(desk, languageOf(interaction.locale));
    payload = render(desk.reply(command.run(args, context), context));
  } catch (err) {
    desk.log.error({ err, command: name }, 'a command failed');
    return reply(interaction, renderNote('failed', languageOf(interaction.locale)), true, desk);
  }
  const { private: alone } = args;
  await reply(interaction, payload, alone === true, desk);
}

/** `alone`: only the person who asked sees it. */
async function reply(
  interaction: RepliableInteraction,
  payload: Payload,
  alone: boolean,
  { log }: Desk,
): Promise<void> {
  const facts = { interaction: interaction.id };
  const delivery = await deliver(() => interaction.reply(shownTo(payload, alone)), log, facts);
  if (delivery === 'refused') {
    await deliver(
      () => interaction.reply(shownTo(renderNote('failed', languageOf(interaction.locale)), true)),
      log,
      facts,
    );
  }
}

const shownTo = (payload: Payload, alone: boolean) =>
  alone ? { ...payload, flags: [...payload.flags, MessageFlags.Ephemeral] as const } : payload;

/** A person types on: an error here is an empty list. */
async function offer(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
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
