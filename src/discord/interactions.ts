/**
 * What comes from commands, menus and buttons. Each is answered at once, without deferring: an answer takes
 * milliseconds, Discord waits three seconds.
 */
import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js';
import { type Command, callOf, limits, type Outcome } from '../command.ts';
import { languageOf } from '../language.ts';
import type { Note } from '../reply/block.ts';
import { surfaceWordingIn } from '../reply/wording/surface/index.ts';
import { answerWith, noteOf } from './answer.ts';
import { argumentsOf } from './arguments.ts';
import { answerPress } from './buttons/press.ts';
import { showingOf } from './buttons/showing.ts';
import { offer } from './completion.ts';
import { contextOf, type Desk } from './desk.ts';
import { isDirect, isInstalled, placeOf } from './place.ts';
import { type Payload, renderNote } from './render.ts';
import { reply, replyOutdated } from './reply.ts';
import { inviteLink, missingIn } from './rights.ts';
import { answerSettings, settingsCommand } from './settings-command.ts';
import { beginning, wordsOfMessage } from './words.ts';

export async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return offer(interaction, desk);
  if (!interaction.isRepliable()) return;
  const turn = desk.pace(interaction.user.id);
  if (turn.kind === 'wait') {
    const language = languageOf(interaction.locale);
    const line = noteOf(language, surfaceWordingIn(language).slowDown(turn.seconds));
    await reply(interaction, line, true, desk);
  } else if (interaction.isChatInputCommand() && interaction.commandName === settingsCommand.name) {
    await answerSettings(interaction, desk);
  } else if (interaction.isChatInputCommand()) {
    await answerCommand(interaction, desk);
  } else if (interaction.isMessageContextMenuCommand()) {
    await answerMenu(interaction, desk);
  } else if (interaction.isButton()) {
    await answerPress(interaction, desk);
  } else {
    // A menu of another version of the bot.
    await replyOutdated(interaction, desk);
  }
}

async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const command = desk.commands.find(({ name }) => name === interaction.commandName);
  const args = command && argumentsOf(command, interaction.options);
  if (!command || !args) {
    await replyOutdated(interaction, desk);
    return;
  }
  const said = interaction.options.get('private')?.value;
  const alone = typeof said === 'boolean' ? said : null;
  await answerCall(interaction, command, args, alone, desk);
}

/**
 * A message's menu: its words are the command's first text. The answer is for the asker alone wherever others are: to check
 * what somebody wrote is not to call them out; whoever wants to shows it to everyone.
 */
async function answerMenu(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void> {
  const command = desk.commands.find(({ menu }) => menu === interaction.commandName);
  const first = command?.options.find(({ kind }) => kind === 'text');
  if (!command || !first) {
    await replyOutdated(interaction, desk);
    return;
  }
  const whole = wordsOfMessage(interaction.targetMessage);
  const words = beginning(whole, first.maxLength ?? limits.text);
  if (words === '') {
    const language = languageOf(interaction.locale);
    await reply(interaction, noteOf(language, surfaceWordingIn(language).noText), true, desk);
    return;
  }
  const args = Object.fromEntries(
    command.options.map((option) => [
      option.name,
      option.kind === 'flag' ? false : option === first ? words : null,
    ]),
  );
  const cut = words.length < whole.length;
  await answerCall(interaction, command, args, !isDirect(interaction), desk, cut);
}

/** `said`: whether the asker wants to be the only one to see it; null where they did not say. `cut`: there was more to read. */
async function answerCall(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  command: Command,
  args: Parameters<Command['run']>[0],
  said: boolean | null,
  desk: Desk,
  cut = false,
): Promise<void> {
  const place = placeOf(interaction, desk);
  const alone = place.aloneOnly || (said ?? place.alone);
  let payload: Payload;
  try {
    const context = contextOf(desk, place.language(alone));
    const outcome = command.run(args, context);
    const showing = showingOf(interaction, place, alone, callOf(command, args));
    const long = cut ? [surfaceWordingIn(context.language).readInPart] : [];
    const notes = [...long, ...notesOn(outcome, interaction, context.language)];
    const links =
      outcome.kind === 'about'
        ? [
            {
              label: surfaceWordingIn(context.language).invite,
              address: inviteLink(interaction.applicationId),
            },
          ]
        : [];
    ({ payload } = answerWith(outcome, showing, desk, context, notes, links));
  } catch (err) {
    desk.log.error({ err, command: command.name }, 'a command failed');
    await reply(interaction, renderNote('failed', languageOf(interaction.locale)), true, desk);
    return;
  }
  await reply(interaction, payload, alone, desk);
}

/** For those who run the server: what the bot lacks in this channel. */
function notesOn(
  outcome: Outcome,
  interaction: RepliableInteraction,
  language: ReturnType<typeof languageOf>,
): readonly Note[] {
  if (outcome.kind !== 'about' || !isInstalled(interaction)) return [];
  if (!interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return [];
  const missing = missingIn(interaction.appPermissions);
  const wording = surfaceWordingIn(language);
  return [missing.length > 0 ? wording.missing(missing) : wording.nothingMissing];
}
