/** What can stand after `amur`: a slash command, or a verb of the console's own; both are told by their options. */
import type { CommandOption } from '../command.ts';
import type { ExitCode } from '../errors.ts';
import type { Values } from './arguments.ts';
import type { Shell } from './terminal.ts';

export interface Verb {
  /** One word, or two: `corpus list`. */
  readonly name: string;
  readonly description: string;
  /** The words after the name fill the first text option. */
  readonly options: readonly CommandOption[];
  /** What is put between the words after the name; a space if not given. */
  readonly between?: string;
  readonly examples: readonly string[];
  readonly run: (values: Values, shell: Shell, corpus: string | null) => Promise<ExitCode>;
}

export const subjectOf = ({ options }: Pick<Verb, 'options'>): CommandOption | undefined =>
  options.find((option) => option.kind === 'text');

export const text = (name: string, description: string, required = false): CommandOption => ({
  name,
  description,
  kind: 'text',
  required,
  maxLength: 1 << 20,
});

export const flag = (name: string, description: string): CommandOption => ({
  name,
  description,
  kind: 'flag',
  required: false,
});
