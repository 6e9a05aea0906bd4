/** The help of every verb, made from its options. */
import type { CommandOption } from '../command.ts';
import { subjectOf, type Verb } from './verb.ts';

/** `amur stat TOPIC [--period PERIOD] [--json]` */
export function synopsis(verb: Verb): string {
  const subject = subjectOf(verb);
  const words = verb.options.map((option) => {
    const part = option === subject ? placeholder(option) : spelled(option);
    return option.required ? part : `[${part}]`;
  });
  return ['amur', verb.name, ...words].join(' ');
}

export const usageOf = (verb: Verb): string =>
  [
    verb.description,
    '',
    `  ${synopsis(verb)}`,
    '',
    ...columns([
      ...verb.options.map(
        (option): Row => [
          option === subjectOf(verb) ? placeholder(option) : spelled(option),
          option.description,
        ],
      ),
      corpusRow,
    ]),
    ...(verb.examples.length > 0
      ? ['', 'For example:', ...verb.examples.map((line) => `  amur ${line}`)]
      : []),
    '',
  ].join('\n');

export const usageOfAll = (verbs: readonly Verb[]): string =>
  [
    'Amur answers questions about trade between Russia and China: figures and quotes from news articles, with their source.',
    '',
    ...columns([
      ['amur', 'The Discord bot where DISCORD_TOKEN is set, else a console to ask in'],
      ...verbs.map((verb): Row => [`amur ${verb.name}${nameOfSubject(verb)}`, verb.description]),
    ]),
    '',
    ...columns([
      corpusRow,
      ['--help', 'This, or the help of a verb: amur stat --help'],
      ['--version', 'The version'],
    ]),
    '',
    'For example:',
    ...verbs.flatMap(({ examples }) => examples.slice(0, 1)).map((line) => `  amur ${line}`),
    '',
    'Exit codes: 0 done, 1 nothing found, 2 bad arguments, 65 bad corpus, 78 bad configuration.',
    '',
  ].join('\n');

type Row = readonly [string, string];

const corpusRow: Row = ['--corpus DIR', 'The folder of the articles; or AMUR_CORPUS, or the package’s own'];

const placeholder = ({ name }: CommandOption): string => name.toUpperCase();

function spelled(option: CommandOption): string {
  if (option.kind === 'flag') return `--${option.name}`;
  const values = option.choices?.map(({ value }) => value).join('|');
  return `--${option.name} ${values ?? placeholder(option)}`;
}

function nameOfSubject(verb: Verb): string {
  const subject = subjectOf(verb);
  if (!subject) return '';
  return subject.required ? ` ${placeholder(subject)}` : ` [${placeholder(subject)}]`;
}

function columns(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
