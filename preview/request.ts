/**
 * The words after `npm run preview --`, read as those after `amur` are: a slash command with its options, or
 * a question in plain words, which goes to the bot as a direct message.
 */
import { commands } from '../commands/index.ts';
import { readInvocation } from '../src/console/invocation.ts';
import { flag, text, type Verb } from '../src/console/verb.ts';
import { exitCode, UserError } from '../src/errors.ts';

/** What a person sends to the bot. */
export type Asked =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, string | boolean>>;
    }
  | { readonly kind: 'message'; readonly text: string };

export interface Request {
  readonly asked: Asked;
  /** The person's language, as Discord names it. */
  readonly language: string;
  readonly light: boolean;
  /** CSS pixels. */
  readonly width: number;
  readonly out: string;
}

export const usual = { language: 'en-GB', width: 680, out: 'preview.png' } as const;
const widths = { least: 320, most: 1600 } as const;

const own = [
  text('out', `The file to write; ${usual.out} if not given`),
  flag('light', 'Discord’s light theme'),
  text('width', `Of the picture, in CSS pixels; ${usual.width} if not given`),
  text('language', 'The person’s language as Discord names it: ru, zh-CN, en-GB'),
];

const read = (name: string, description: string, options: Verb['options']): Verb => ({
  name,
  description,
  options: [...options, ...own],
  examples: [],
  run: () => Promise.reject(new Error('what is asked of the bot is not run here')),
});

/** A question's words are an option as well, so that they are read as a command's are. */
const message = read('message', 'A direct message to the bot', [text('text', 'The words', true)]);
const verbs = [
  ...commands.map(({ name, description, options }) => read(name, description, options)),
  message,
];

/** @throws UserError */
export function readRequest(args: readonly string[]): Request {
  if (args.length === 0) throw new UserError(exitCode.badArguments, [{ message: usage }]);
  const named = verbs.some(({ name }) => name === args[0]);
  const invocation = readInvocation(named ? args : ['message', ...args], verbs);
  if (invocation.kind !== 'verb') throw new UserError(exitCode.badArguments, [{ message: usage }]);
  const { out, light, width, language, ...values } = invocation.values;
  const given = Object.entries(values).filter(
    (entry): entry is [string, string | boolean] => entry[1] !== null && entry[1] !== false,
  );
  const asked: Asked =
    invocation.verb === message
      ? { kind: 'message', text: String(values['text']) }
      : { kind: 'command', name: invocation.verb.name, options: Object.fromEntries(given) };
  return {
    asked,
    language: String(language ?? usual.language),
    light: light === true,
    width: pixels(width ?? usual.width),
    out: String(out ?? usual.out),
  };
}

const usage =
  'npm run preview -- COMMAND WORDS, or -- "a question"; with --out FILE, --light, --width N, --language ru';

function pixels(value: string | boolean | number): number {
  const width = Number(value);
  if (Number.isInteger(width) && width >= widths.least && width <= widths.most) return width;
  const message = `--width is a number of pixels from ${widths.least} to ${widths.most}`;
  throw new UserError(exitCode.badArguments, [{ message }]);
}
