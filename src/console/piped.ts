/** The console without a person at it: a question a line, answers with a blank line between them. */
import { loadAll } from '../command.ts';
import { openConversations } from '../conversation/index.ts';
import { UserError } from '../errors.ts';
import { answerLine } from './line.ts';
import { linesOf, longest } from './lines.ts';
import { show } from './show.ts';
import { harmless } from './style.ts';
import { type Shell, write } from './terminal.ts';

export async function answerPiped(shell: Shell, corpus: string | null): Promise<void> {
  const library = await shell.library(corpus);
  const conversations = openConversations(shell.milliseconds);
  await loadAll(shell.commands);
  const { input, output, errors } = shell.terminal;
  let number = 0;
  const fail = (message: string) => write(errors, `amur: line ${number}: ${harmless(message)}\n`);
  for await (const line of linesOf(input)) {
    number += 1;
    if (line === null) await fail(`the line has more than ${longest} characters`);
    if (line === null || line.trim() === '') continue;
    const context = { library, today: shell.today(), language: shell.language };
    try {
      const outcome = answerLine(line, shell.commands, context, conversations);
      await write(output, `${show(outcome, context, shell.terminal)}\n`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await fail(error.message);
    }
  }
}
