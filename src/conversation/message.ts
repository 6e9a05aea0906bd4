/**
 * A message in plain words, from a direct message, a mention or a console: a question, or a command typed
 * as text.
 *
 *   message = "/" command [words]     the words fill the command's first option
 *           | command                 where it needs no words: `help`
 *           | command words           where it needs some: `stat vehicles`
 *           | words                   a question
 */
import { commands } from '../../commands/index.ts';
import { type Command, type Context, callOf, laterPage, type Outcome } from '../command.ts';
import { simplified } from '../traditional.ts';

export function ask(text: string, context: Context): Outcome {
  const call = callIn(text);
  if (call) {
    const args = argumentsOf(call.command, call.words);
    const outcome = call.command.run(args, context);
    return outcome.kind === 'answer' ? { ...outcome, call: callOf(call.command, args) } : outcome;
  }
  const question = text.trim();
  const answer = context.library.find(
    { kind: 'ask', question: simplified(question), ...laterPage(context) },
    context.today,
  );
  return { kind: 'answer', answer, call: { command: 'ask', args: { question } } };
}

/** The command that is typed, or null for a question. */
export function callIn(text: string): { readonly command: Command; readonly words: string } | null {
  const [, slash = '', name = '', words = ''] = /^(\/?)(\p{L}+)\s*(.*)$/su.exec(text.trim()) ?? [];
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  return command && isCall(command, slash !== '', words) ? { command, words } : null;
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
