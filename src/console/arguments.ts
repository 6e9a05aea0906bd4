/** What a person or a script gave for a command's options, checked as Discord would check it. */
import { type Command, type CommandOption, limits } from '../command.ts';
import { nearest } from './nearest.ts';

export type Values = Readonly<Record<string, string | boolean | null>>;

/** Discord takes no longer message. */
const longestMessage = 4000;

/** Every option of `command` with its value (absent: null, or false for a flag), or what is wrong. */
export function checkOptions(
  command: Pick<Command, 'name' | 'options'>,
  given: Readonly<Record<string, unknown>>,
): Values | string {
  const names = command.options.map((option) => option.name);
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) return unknownOption(command.name, name, names);
  }
  const values: [string, string | boolean | null][] = [];
  for (const option of command.options) {
    const value = checkValue(option, Object.hasOwn(given, option.name) ? given[option.name] : null);
    if (typeof value === 'object' && value !== null) return value.wrong;
    values.push([option.name, value]);
  }
  return Object.fromEntries(values);
}

/** The message, trimmed, or what is wrong with it. */
export function checkMessage(message: string): { readonly text: string } | { readonly wrong: string } {
  const text = message.trim();
  if (text === '') return { wrong: 'the message is empty' };
  if (text.length > longestMessage) {
    return { wrong: `the message has ${text.length} characters; at most ${longestMessage} are allowed` };
  }
  return { text };
}

export function unknownOption(command: string, name: string, names: readonly string[]): string {
  const right = nearest(name, names);
  const known = names.length > 0 ? `it has ${names.join(', ')}` : 'it has none';
  return `${command} has no option "${shown(name)}"; ${right ? `did you mean ${right}?` : known}`;
}

/** A word of the person's own in a message: never longer than a line. */
export const shown = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word);

function checkValue(
  option: CommandOption,
  value: unknown,
): string | boolean | null | { readonly wrong: string } {
  const { name, kind, required, maxLength = limits.text, choices } = option;
  if (value === null || value === undefined) {
    if (required) return { wrong: `${name} is missing` };
    return kind === 'flag' ? false : null;
  }
  if (kind === 'flag') {
    return typeof value === 'boolean' ? value : { wrong: `${name} must be true or false` };
  }
  if (typeof value !== 'string') return { wrong: `${name} must be text` };
  const text = value.trim();
  if (text === '') return required ? { wrong: `${name} is empty` } : null;
  if (text.length > maxLength) {
    return { wrong: `${name} has ${text.length} characters; at most ${maxLength} are allowed` };
  }
  if (choices && !choices.some((choice) => choice.value === text)) {
    const values = choices.map((choice) => choice.value);
    const right = nearest(text, values);
    return {
      wrong: `${name} cannot be "${shown(text)}"; ${right ? `did you mean ${right}?` : `it is one of ${values.join(', ')}`}`,
    };
  }
  return text;
}
