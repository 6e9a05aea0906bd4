/** What the tab key offers: commands, then what the command itself completes, options, and their values. */
import type { Command, CommandOption, Context, Filled } from '../command.ts';
import { subjectOf } from './verb.ts';

/** The offers, and the end of the line that any of them replaces. */
export type Completion = readonly [offers: readonly string[], typed: string];

export function complete(line: string, commands: readonly Command[], context: Context): Completion {
  const [, slash = '', name = '', rest] = /^\s*(\/?)(\S*)(?:\s(.*))?$/s.exec(line) ?? [];
  if (rest === undefined) {
    const names = [...commands.map((command) => command.name), ...(slash ? [] : ['exit'])];
    return [names.filter((each) => each.startsWith(name)).map((each) => `${slash}${each} `), slash + name];
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return [[], ''];
  const [, before, option, value = ''] = /^(|.*\s)--(\S+)\s+(\S*)$/s.exec(rest) ?? [];
  const named = before === undefined ? undefined : command.options.find((each) => each.name === option);
  if (named?.kind === 'text')
    return [valuesOf(command, named, value, context, filledIn(command, before)), value];
  const last = /\S*$/.exec(rest)?.[0] ?? '';
  if (last.startsWith('-')) {
    const free = command.options.filter(
      (each) => !rest.includes(`--${each.name} `) && each !== subjectOf(command),
    );
    return [free.map((each) => `--${each.name} `).filter((offer) => offer.startsWith(last)), last];
  }
  const subject = subjectOf(command);
  const words = rest.trimStart();
  return subject && !words.includes('--') ? [valuesOf(command, subject, words, context), words] : [[], ''];
}

function valuesOf(
  command: Command,
  option: CommandOption,
  typed: string,
  context: Context,
  filled: Filled = {},
): readonly string[] {
  if (option.choices) {
    return option.choices.map(({ value }) => value).filter((value) => value.startsWith(typed));
  }
  return option.completes
    ? command.complete(option.name, typed, context, filled).map(({ value }) => value)
    : [];
}

/** The words before the first option, as the command's subject. */
function filledIn(command: Command, line = ''): Filled {
  const subject = subjectOf(command);
  const words = line.split(' --')[0]?.trim() ?? '';
  return subject && words !== '' ? { [subject.name]: words } : {};
}
