/**
 * The words after `amur`, read:
 *
 *   amur [--corpus DIR] [verb [words] [--option value] [--flag]] [--help] [--version]
 *
 * The words fill the verb's first text option; `--` ends the options.
 */
import { parseArgs } from 'node:util';
import { exitCode, UserError } from '../errors.ts';
import { checkOptions, shown, type Values } from './arguments.ts';
import { nearest } from './nearest.ts';
import { synopsis } from './usage.ts';
import { subjectOf, type Verb } from './verb.ts';

export type Invocation =
  | {
      readonly kind: 'verb';
      readonly verb: Verb;
      readonly values: Values;
      readonly corpus: string | null;
    }
  | { readonly kind: 'usage'; readonly verb: Verb | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'start'; readonly corpus: string | null };

const everywhere = {
  corpus: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** @throws UserError that says which word is wrong and, where it is near, the right one. */
export function readInvocation(args: readonly string[], verbs: readonly Verb[]): Invocation {
  const words = tokensOf(args, {}).flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const verb = verbs.find(({ name }) => name === words[0] || name === `${words[0]} ${words[1]}`);
  const given = givenFor(verb, args);
  if (given.has('help')) return { kind: 'usage', verb: verb ?? null };
  if (verb?.name === 'help' && words[1] !== undefined) {
    return { kind: 'usage', verb: verbs.find(({ name }) => name === words.slice(1).join(' ')) ?? null };
  }
  if (given.has('version')) return { kind: 'version' };
  const corpus = String(given.get('corpus') ?? '') || null;
  if (!verb) {
    if (words[0] !== undefined) throw unknownVerb(words, verbs);
    return { kind: 'start', corpus };
  }
  const values = checkOptions(verb, Object.fromEntries(without(given, Object.keys(everywhere))));
  if (typeof values === 'string') throw bad(values, `usage: ${synopsis(verb)}`);
  return { kind: 'verb', verb, values, corpus };
}

/** What the arguments give for each option, the verb's own words under its first text option. */
function givenFor(verb: Verb | undefined, args: readonly string[]): ReadonlyMap<string, string | true> {
  const options = verb?.options ?? [];
  const types = Object.fromEntries(
    options.map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const names = [...options.map(({ name }) => name), ...Object.keys(everywhere)];
  const flags = new Set(options.filter(({ kind }) => kind === 'flag').map(({ name }) => name));
  const given = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokensOf(args, types)) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const isFlag = flags.has(name) || name === 'help' || name === 'version';
    if (!names.includes(name)) throw unknown(verb, rawName, name, names);
    if (given.has(name)) throw bad(`${rawName} is given twice`);
    if (isFlag && value !== undefined) throw bad(`${rawName} takes no value`);
    if (!isFlag && (!value || (!inlineValue && /^-./.test(value)))) {
      throw bad(`${rawName} needs a value; one that begins with a hyphen is written ${rawName}=-1`);
    }
    given.set(name, value ?? true);
  }
  const spoken = words.slice(verb ? verb.name.split(' ').length : 0);
  const subject = verb && subjectOf(verb);
  if (verb && spoken.length > 0 && verb.name !== 'help') {
    if (!subject) throw bad(`${verb.name} takes no words: "${shown(spoken.join(' '))}"`);
    if (given.has(subject.name))
      throw bad(`${subject.name} is given twice: as words and as --${subject.name}`);
    given.set(subject.name, spoken.join(verb.between ?? ' '));
  }
  return given;
}

const tokensOf = (args: readonly string[], own: Readonly<Record<string, { type: 'string' | 'boolean' }>>) =>
  parseArgs({
    args: [...args],
    options: { ...own, ...everywhere },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;

const without = (given: ReadonlyMap<string, string | true>, names: readonly string[]) =>
  [...given].filter(([name]) => !names.includes(name));

const bad = (...messages: readonly string[]) =>
  new UserError(
    exitCode.badArguments,
    messages.map((message) => ({ message })),
  );

function unknown(verb: Verb | undefined, raw: string, name: string, names: readonly string[]): UserError {
  const right = nearest(name, names);
  const help = verb ? `amur ${verb.name} --help` : 'amur --help';
  const hint = raw.startsWith('--') ? '' : '; put -- before words that begin with a hyphen';
  return bad(
    `there is no option ${shown(raw)}; ${right ? `did you mean --${right}?` : `see ${help}`}${hint}`,
  );
}

function unknownVerb(words: readonly string[], verbs: readonly Verb[]): UserError {
  const [first = '', second = ''] = words;
  const group = verbs.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0) {
    const names = group.map(({ name }) => name.slice(first.length + 1));
    const right = nearest(second, names);
    const what = second ? `there is no "${first} ${shown(second)}"` : `${first} what`;
    return bad(
      `${what}; ${right && second ? `did you mean ${first} ${right}?` : `it is one of ${names.join(', ')}`}`,
    );
  }
  const right = nearest(
    first,
    verbs.map(({ name }) => name.split(' ')[0] ?? name),
  );
  if (/\s/.test(first)) return bad(`to ask in plain words: amur ask "${shown(first)}"`);
  const wayOut = right
    ? `did you mean ${right}?`
    : `for its figures: amur stat ${shown(words.join(' '))}; for all verbs: amur --help`;
  return bad(`there is no verb "${shown(first)}"; ${wayOut}`);
}
