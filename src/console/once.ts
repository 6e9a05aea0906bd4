/** A slash command, once: `amur stat vehicles`. */
import type { Command, Outcome } from '../command.ts';
import { type ExitCode, exitCode } from '../errors.ts';
import type { Explanation, Library } from '../library.ts';
import type { Values } from './arguments.ts';
import { outcomeJson } from './json.ts';
import { pageOf } from './page.ts';
import { type Shell, write } from './terminal.ts';

export async function runOnce(
  command: Command,
  values: Values,
  { json, why }: { readonly json: boolean; readonly why: boolean },
  shell: Shell,
  corpus: string | null,
): Promise<ExitCode> {
  const library = await shell.library(corpus);
  const noted = why ? noteRequests(library) : { library, reasons: () => null };
  const context = { library: noted.library, today: shell.today(), language: shell.language };
  await command.load?.();
  const start = shell.milliseconds();
  const outcome = command.run(values, context);
  const tookMs = shell.milliseconds() - start;
  if (json) {
    const reasons = noted.reasons();
    const answer = {
      ...outcomeJson(outcome, context.library),
      tookMs: round(tookMs),
      ...(reasons ? { why: (await import('./why-json.ts')).explanationJson(reasons) } : {}),
    };
    await write(shell.terminal.output, `${JSON.stringify(answer)}\n`);
  } else {
    const { show } = await import('./show.ts');
    await write(shell.terminal.output, show(outcome, context, shell.terminal));
    const reasons = noted.reasons();
    if (reasons) {
      const { printExplanation } = await import('./why.ts');
      await write(shell.terminal.output, `\n${printExplanation(reasons, pageOf(shell.terminal))}`);
    }
  }
  return isEmpty(outcome) ? exitCode.nothing : exitCode.done;
}

/** The library, and why it answered the last request as it did; null where it was asked for nothing. */
function noteRequests(library: Library): { library: Library; reasons: () => Explanation | null } {
  let asked: Parameters<Library['find']> | null = null;
  return {
    library: {
      ...library,
      find: (...request) => {
        asked = request;
        return library.find(...request);
      },
    },
    reasons: () => asked && library.explain(asked[0], asked[1]),
  };
}

/** To a microsecond. */
export const round = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

const isEmpty = (outcome: Outcome): boolean =>
  (outcome.kind === 'answer' && outcome.answer.kind === 'nothing') ||
  (outcome.kind === 'check' && outcome.claims.every(({ verdict }) => verdict === 'not-in-corpus')) ||
  (outcome.kind === 'sources' && outcome.articles.length === 0);
