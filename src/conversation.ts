/**
 * A message in plain words, from a direct message, a mention or a console: a question, or a command typed
 * as text.
 *
 *   message = "/" command [words]     the words fill the command's first option
 *           | command                 where it needs no words: `help`
 *           | command words           where it needs some: `stat vehicles`
 *           | words                   a question
 */
import { commands } from '../commands/index.ts';
import { type Command, type Context, callOf, type Outcome } from './command.ts';

export function ask(text: string, context: Context): Outcome {
  const message = text.trim();
  const [, slash = '', name = '', words = ''] = /^(\/?)(\p{L}+)\s*(.*)$/su.exec(message) ?? [];
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command && isCall(command, slash !== '', words)) {
    const args = argumentsOf(command, words);
    const outcome = command.run(args, context);
    return outcome.kind === 'answer' ? { ...outcome, call: callOf(command, args) } : outcome;
  }
  const answer = context.library.find({ kind: 'ask', question: message }, context.today, context.from);
  return { kind: 'answer', answer, call: { command: 'ask', args: { question: message } } };
}

function isCall(command: Command, slashed: boolean, words: string): boolean {
  const first = firstText(command);
  if (words === '') return first?.required !== true;
  return first !== undefined && (slashed || first.required);
}

function argumentsOf(command: Command, words: string): Readonly<Record<string, string | boolean | null>> {
  const first = firstText(command);
  const wordsFor = (option: Command['options'][number]) => {
    if (option.kind === 'flag') return false;
    return option === first && words !== '' ? words : null;
  };
  return Object.fromEntries(command.options.map((option) => [option.name, wordsFor(option)]));
}

const firstText = ({ options }: Command) => options.find((option) => option.kind === 'text');
