/**
 * A line typed into the console:
 *
 *   line = ["/"] command words [--option value] [--flag]    a command, with options as on the command line
 *        | ["/"] "reset"                                    forgets what was said
 *        | words                                            as a direct message: a question, or a command; all lines are one conversation
 *   value = word | "words in quotation marks" | 'the same'
 *
 * Quotation marks elsewhere are the question's own.
 */
import type { Command, Context, Outcome } from '../command.ts';
import { asideIn, type Conversations } from '../conversation/index.ts';
import { exitCode, UserError } from '../errors.ts';
import { checkMessage, shown } from './arguments.ts';
import { readInvocation } from './invocation.ts';
import { nearest } from './nearest.ts';
import { subjectOf, type Verb } from './verb.ts';

/** What the line asks for. @throws UserError */
export function answerLine(
  line: string,
  commands: readonly Command[],
  context: Context,
  conversations: Conversations,
): Outcome {
  const message = checkMessage(line);
  if ('wrong' in message) throw bad(message.wrong);
  const { text } = message;
  const [, slash = '', name = '', rest = ''] = /^(\/?)(\S+)\s*(.*)$/s.exec(text) ?? [];
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  // `/reset` is a word of the conversation, as it is without the slash.
  if (slash !== '' && !command && asideIn(text) === null) throw bad(unknownCommand(name, commands));
  if (!command || !/(?:^|\s)--\S/.test(rest)) {
    if (command && slash !== '' && rest === '' && subjectOf(command)?.required) {
      throw bad(`${command.name} what? For example: ${command.examples[0] ?? command.name}`);
    }
    return conversations.ask(reader, text, context);
  }
  const verb: Verb = { ...command, run: () => Promise.reject(new Error('a line is answered, not run')) };
  const invocation = readInvocation([command.name, ...wordsOf(rest)], [verb]);
  if (invocation.kind !== 'verb')
    throw bad(`here you can ask; for the options: ${command.examples.join(', ')}`);
  return conversations.hear(reader, (listening) => command.run(invocation.values, listening), context);
}

/** Whoever sits at the console. */
const reader = 'reader';

/** The words of a line; where an option's value is in quotation marks, they hold it together. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  const pattern = /(--[^\s=]+)(?:=|\s+)(?:"([^"]*)"|'([^']*)')(?=\s|$)|\S+/g;
  for (const [whole, option, double, single] of text.matchAll(pattern)) {
    words.push(option === undefined ? whole : `${option}=${double ?? single ?? ''}`);
  }
  return words;
}

export function unknownCommand(name: string, commands: readonly Command[]): string {
  const names = commands.map((command) => command.name);
  const right = nearest(name, names);
  return `there is no command /${shown(name)}; ${right ? `did you mean /${right}?` : `there are ${names.map((each) => `/${each}`).join(', ')}`}`;
}

const bad = (message: string) => new UserError(exitCode.badArguments, [{ message }]);
