/** What is said of a command in each language. */
import type { Command, Context } from '../../../command.ts';
import type { Note } from '../../block.ts';
import { note } from '../note.ts';
import type { CommandWordings } from './words.ts';

export { ru } from './ru.ts';
export type { CommandWordings, CommandWords } from './words.ts';
export { zh } from './zh.ts';
export { zhHant } from './zh-hant.ts';

/**
 * A line to type, and what it brings: "/stat vehicles", "Figures on a topic …". Where the command offers something
 * to fill in, the line has the first of that: it is there to be found.
 */
export function commandNotes(
  command: Command,
  wordings: CommandWordings,
  context: Context,
): { readonly line: Note; readonly about: Note } {
  const { name, description, options, examples } = command;
  const words = wordings[name];
  const subject = options.find(({ kind, required }) => kind === 'text' && required);
  const offered = subject && command.complete(subject.name, '', context)[0]?.name;
  // The quotation marks of an example are a terminal's.
  const example = words?.example ?? examples[0]?.replaceAll('"', '') ?? name;
  const line = offered === undefined ? example : `${name} ${offered}`;
  return { line: note(`/${line}`), about: note(words?.description ?? description) };
}
