/**
 * What a slash command is, whatever the platform: a plain object whose argument types follow from
 * its options. Every surface (Discord, console, batch) lists, parses and runs commands through this.
 */
import type { Check } from './check/index.ts';
import type { Language } from './language.ts';
import type { Library } from './library.ts';
import type { Answer } from './search/answer.ts';
import type { Understood } from './search/understood.ts';
import type { Article } from './text/article.ts';

/** Discord's limits, which hold on every surface. */
export const limits = { text: 6000, choices: 25, choiceName: 100, choiceValue: 100 } as const;

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly kind: 'text' | 'flag';
  readonly required: boolean;
  /** Longest text in UTF-16 units; at most `limits.text`. */
  readonly maxLength?: number;
  /** A closed list of values. */
  readonly choices?: readonly Choice[];
  /** Offers choices while the person types; what is typed is not bound to them. */
  readonly completes?: boolean;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The arguments of a command, by option name. */
export type Arguments<Options extends readonly CommandOption[]> = {
  readonly [Option in Options[number] as Option['name']]: Option['kind'] extends 'flag'
    ? boolean
    : Option['required'] extends true
      ? string
      : string | null;
};

/** What a command may know, handed in by the surface. */
export interface Context {
  readonly library: Library;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** The language of the person who asks: for the bot's own sentences, never for quotes. */
  readonly language: Language;
  /** How many findings or articles were shown before, on pages of a long answer; none, if left out. */
  readonly from?: number;
}

/** Goes into a request: a page after the first leaves out what was shown before. */
export const laterPage = ({ from }: Context): { readonly skip?: number } =>
  from === undefined ? {} : { skip: from };

/** A command with what was filled in: enough to run it again. */
export interface Call {
  readonly command: string;
  /** The texts by option; flags are no part of what is asked. */
  readonly args: Readonly<Record<string, string | null>>;
}

export const callOf = (
  { name, options }: Command,
  args: Readonly<Record<string, string | boolean | null>>,
): Call => ({
  command: name,
  args: Object.fromEntries(
    options.flatMap((option) => {
      const value = args[option.name];
      return option.kind === 'text' ? [[option.name, typeof value === 'string' ? value : null]] : [];
    }),
  ),
});

/** What a command hands back; `reply/` turns it into blocks, the console into JSON. */
export type Outcome =
  | AnswerOutcome
  | ({ readonly kind: 'check' } & Check)
  | { readonly kind: 'sources'; readonly articles: readonly Article[] }
  | { readonly kind: 'about'; readonly version: string }
  | { readonly kind: 'help'; readonly commands: readonly Command[] };

export interface AnswerOutcome {
  readonly kind: 'answer';
  readonly answer: Answer;
  /** Where a message goes on from the one before: what both together were taken for. */
  readonly understood?: Understood;
  /** Where it asks after the answer before: what is told of its best finding. */
  readonly of?: 'source' | 'speaker' | 'time';
  /** Where a message was read as a command: the one that gives the same answer. */
  readonly call?: Call;
}

export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** Its name in a message's menu, where it may be called with the message's text as its first text option. */
  readonly menu?: string;
  /** Lines a person could type, for `--help` and `/help`: `stat vehicles`. */
  readonly examples: readonly string[];
  /** What it alone needs, loaded once by the surface before it runs for the first time. */
  readonly load?: () => Promise<void>;
  run(args: Readonly<Record<string, string | boolean | null>>, context: Context): Outcome;
  /** At most 25 choices for what is typed so far, most useful first; never throws. */
  complete(option: string, typed: string, context: Context, filled?: Filled): readonly Choice[];
}

/** The words that stand in the other options already, by their names. */
export type Filled = Readonly<Record<string, string>>;

interface Definition<Options extends readonly CommandOption[]> {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  readonly menu?: string;
  readonly examples: readonly string[];
  readonly load?: () => Promise<void>;
  readonly run: (args: Arguments<Options>, context: Context) => Outcome;
  readonly complete?: (option: string, typed: string, context: Context, filled: Filled) => readonly Choice[];
}

/** For a surface that runs whatever comes. */
export async function loadAll(commands: readonly Command[]): Promise<void> {
  await Promise.all(commands.map((command) => command.load?.()));
}

/** Ties a command's `run` to the types of its own options. */
export function defineCommand<const Options extends readonly CommandOption[]>(
  definition: Definition<Options>,
): Command {
  return {
    ...definition,
    run: (args, context) => definition.run(args as Arguments<Options>, context),
    complete: (option, typed, context, filled = {}) =>
      definition.complete?.(option, typed, context, filled) ?? [],
  };
}
