/** A slash command, once: `amur stat vehicles`. */
import type { Command, Outcome } from '../command.ts';
import { type ExitCode, exitCode } from '../errors.ts';
import type { Values } from './arguments.ts';
import { outcomeJson } from './json.ts';
import { type Shell, write } from './terminal.ts';

export async function runOnce(
  command: Command,
  values: Values,
  json: boolean,
  shell: Shell,
  corpus: string | null,
): Promise<ExitCode> {
  const context = {
    library: await shell.library(corpus),
    today: shell.today(),
    language: shell.language,
  };
  const start = shell.milliseconds();
  const outcome = command.run(values, context);
  const tookMs = shell.milliseconds() - start;
  if (json) {
    await write(
      shell.terminal.output,
      `${JSON.stringify({ ...outcomeJson(outcome, context.library), tookMs: round(tookMs) })}\n`,
    );
  } else {
    const { show } = await import('./show.ts');
    await write(shell.terminal.output, show(outcome, context, shell.terminal));
  }
  return isEmpty(outcome) ? exitCode.nothing : exitCode.done;
}

/** To a microsecond. */
export const round = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

const isEmpty = (outcome: Outcome): boolean =>
  (outcome.kind === 'answer' && outcome.answer.kind === 'nothing') ||
  (outcome.kind === 'sources' && outcome.articles.length === 0);
