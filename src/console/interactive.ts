/** The console at a terminal: a prompt, the tab key, and a history that ends with the session. */
import { createInterface } from 'node:readline/promises';
import { type Context, loadAll } from '../command.ts';
import { openConversations } from '../conversation/index.ts';
import { UserError } from '../errors.ts';
import { complete } from './completion.ts';
import { answerLine } from './line.ts';
import { show } from './show.ts';
import { harmless, styleOf } from './style.ts';
import type { Shell } from './terminal.ts';

export async function converseAtTerminal(shell: Shell, corpus: string | null): Promise<void> {
  const { input, output, colour } = shell.terminal;
  const { strong, faint, warn } = styleOf(colour);
  const library = await shell.library(corpus);
  const conversations = openConversations(shell.milliseconds);
  await loadAll(shell.commands);
  const context = (): Context => ({ library, today: shell.today(), language: shell.language });
  const prompt = createInterface({
    input,
    output,
    terminal: true,
    prompt: strong('amur> '),
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string): [string[], string] => {
      const [offers, typed] = complete(line, shell.commands, context());
      return [[...offers], typed];
    },
  });
  const examples = shell.commands.flatMap((command) => command.examples.slice(0, 1));
  output.write(
    `${strong(`Amur ${shell.version()}`)}: trade between Russia and China, from ${library.articles.length} news articles.\n`,
  );
  output.write(faint(`Try: ${examples.join(' · ')}. Tab completes, exit ends.\n\n`));
  prompt.on('SIGINT', () => {
    if (prompt.line === '') return prompt.close();
    // As in a shell: the line is dropped, the session goes on.
    prompt.write(null, { ctrl: true, name: 'e' });
    prompt.write(null, { ctrl: true, name: 'u' });
  });
  prompt.prompt();
  for await (const line of prompt) {
    if (/^\s*\/?(?:exit|quit)\s*$/i.test(line)) break;
    if (line.trim() !== '') output.write(`${answer(line)}\n`);
    prompt.prompt();
  }
  prompt.close();

  function answer(line: string): string {
    try {
      return show(answerLine(line, shell.commands, context(), conversations), context(), shell.terminal);
    } catch (error) {
      if (error instanceof UserError) return `${warn(harmless(error.message))}\n`;
      throw error;
    }
  }
}
