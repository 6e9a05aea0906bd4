/** The console: `amur` with its verbs. */
import { type ExitCode, exitCode } from '../errors.ts';
import { readInvocation } from './invocation.ts';
import { type Shell, write } from './terminal.ts';
import { verbsFor } from './verbs.ts';

export type { Shell, Terminal } from './terminal.ts';

/** @throws UserError for what the person can mend. */
export async function runConsole(args: readonly string[], shell: Shell): Promise<ExitCode> {
  const verbs = verbsFor(shell.commands);
  const invocation = readInvocation(args, verbs);
  switch (invocation.kind) {
    case 'verb':
      return invocation.verb.run(invocation.values, shell, invocation.corpus);
    case 'start':
      return start(shell, invocation.corpus);
    case 'version':
      await write(shell.terminal.output, `${shell.version()}\n`);
      return exitCode.done;
    case 'usage': {
      const { usageOf, usageOfAll } = await import('./usage.ts');
      const { verb } = invocation;
      await write(shell.terminal.output, verb ? usageOf(verb) : usageOfAll(verbs));
      return exitCode.done;
    }
  }
}

/** The bot where there is a token, else a console. */
async function start(shell: Shell, corpus: string | null): Promise<ExitCode> {
  if (await shell.connected()) return shell.bot(corpus);
  const { errors, interactive } = shell.terminal;
  await write(
    errors,
    'amur: no DISCORD_TOKEN, so this is a console; to connect Discord, put the token into .env as .env.example shows\n',
  );
  if (interactive()) await (await import('./interactive.ts')).converseAtTerminal(shell, corpus);
  else await (await import('./piped.ts')).answerPiped(shell, corpus);
  return exitCode.done;
}
