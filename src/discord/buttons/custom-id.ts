/**
 * What a button does, written into its custom_id: all of it, so that it works after a restart and on any
 * process. Discord gives 100 characters and hands back what was sent, but an older message may hold an older form, so
 * everything is checked again.
 *
 *   custom_id = "2" ( page | rest | also | dismiss | thread | everyone )
 *   page      = ( "p" | "b" ) asker "|" starts "|" mark "|" day "|" call
 *                                                          findings of a command, from the last of `starts` on; "b": back
 *                                                          from there to the one before
 *   rest      = "r" asker "|" starts "|" reference*        the same where the command is too long: its findings themselves
 *   also      = "a" call                                   a command to run
 *   dismiss   = "d" asker
 *   thread    = "t" asker [ "|" call ]                     the call names the thread
 *   everyone  = "e" asker
 *   call      = name { "|" text }                          the command's texts, in the order of its options
 *   starts    = number { "." number }                      where each page so far begins
 *   mark                                                   of what stands before the last of them (mark.ts)
 *
 * Numbers, a person's id and the day (since 1970) are in base 36; in a text, "~" is "~0" and "|" is "~1".
 */
import { type Call, type Command, type CommandOption, limits } from '../../command.ts';
import { kept } from '../../kept.ts';
import { recalling } from '../../recent.ts';
import { isMark } from './mark.ts';
import { isReference } from './reference.ts';

export type Press =
  | {
      readonly kind: 'page';
      readonly asker: string;
      readonly starts: readonly number[];
      /** From the last of them to the one before. */
      readonly back: boolean;
      /** Of what stands before the last of them. */
      readonly mark: string;
      /** `YYYY-MM-DD`: the day of the question, so that its "last year" stays the same. */
      readonly day: string;
      readonly call: Call;
    }
  | {
      readonly kind: 'rest';
      readonly asker: string;
      readonly starts: readonly number[];
      readonly references: readonly string[];
    }
  | { readonly kind: 'also'; readonly call: Call }
  | { readonly kind: 'dismiss'; readonly asker: string }
  | { readonly kind: 'thread'; readonly asker: string; readonly call: Call | null }
  | { readonly kind: 'everyone'; readonly asker: string };

export const longestId = 100;
const version = '2';
const letters = { page: 'p', rest: 'r', also: 'a', dismiss: 'd', thread: 't', everyone: 'e' } as const;
const backwards = 'b';

/** Null where it is too long for a button. */
export function customIdOf(press: Press, commands: readonly Command[]): string | null {
  const fields = fieldsOf(press, commands);
  if (fields === null) return null;
  const letter = press.kind === 'page' && press.back ? backwards : letters[press.kind];
  const id = version + letter + fields.join('|');
  return id.length <= longestId && id.isWellFormed() ? id : null;
}

/** Null where it is of another version, or names what is not there any more. */
export function pressOf(id: string, commands: readonly Command[]): Press | null {
  if (id[0] !== version || id.length > longestId) return null;
  const [first = '', ...rest] = id.slice(2).split('|');
  if (id[1] === letters.also) {
    const call = callIn([first, ...rest], commands);
    return call && { kind: 'also', call };
  }
  const asker = idIn(first);
  if (asker === null) return null;
  if (id[1] === letters.dismiss && rest.length === 0) return { kind: 'dismiss', asker };
  if (id[1] === letters.everyone && rest.length === 0) return { kind: 'everyone', asker };
  if (id[1] === letters.thread) {
    const call = rest.length === 0 ? null : callIn(rest, commands);
    return call || rest.length === 0 ? { kind: 'thread', asker, call } : null;
  }
  const [starts, field = '', ...fields] = [startsIn(rest[0] ?? ''), ...rest.slice(1)];
  if (starts === null) return null;
  if (id[1] === letters.page || id[1] === backwards) {
    const [mark, back] = [field, id[1] === backwards];
    const [day, call] = [dayIn(fields[0] ?? ''), callIn(fields.slice(1), commands)];
    return isMark(mark) && day !== null && call
      ? { kind: 'page', asker, starts, back, mark, day, call }
      : null;
  }
  const references = field.match(/.{6}/gsu) ?? [];
  const whole = fields.length === 0 && references.length * 6 === field.length && references.length > 0;
  return id[1] === letters.rest && whole && references.every(isReference)
    ? { kind: 'rest', asker, starts, references }
    : null;
}

function fieldsOf(press: Press, commands: readonly Command[]): readonly string[] | null {
  switch (press.kind) {
    case 'also':
      return fieldsIn(commands)(press.call);
    case 'dismiss':
    case 'everyone':
      return [base36(press.asker)];
    case 'thread': {
      const asker = base36(press.asker);
      const call = press.call && fieldsIn(commands)(press.call);
      return call === null ? [asker] : [asker, ...call];
    }
    case 'rest':
      return [base36(press.asker), startsField(press.starts), press.references.join('')];
    case 'page': {
      const call = fieldsIn(commands)(press.call);
      return (
        call && [base36(press.asker), startsField(press.starts), press.mark, dayField(press.day), ...call]
      );
    }
  }
}

/** A message has its call on several buttons, and what is suggested is suggested again. */
const fieldsIn = kept((commands: readonly Command[]) => kept((call: Call) => callFields(call, commands)));

function callFields({ command, args }: Call, commands: readonly Command[]): readonly string[] | null {
  const known = commands.find(({ name }) => name === command);
  if (!known) return null;
  const texts = textsOf(known).map(({ name }) => (args[name] ?? '').trim());
  while (texts.at(-1) === '') texts.pop();
  return [command, ...texts.map((text) => text.replaceAll('~', '~0').replaceAll('|', '~1'))];
}

function callIn([name, ...fields]: readonly string[], commands: readonly Command[]): Call | null {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return null;
  const options = textsOf(command);
  const texts = fields.map((field) => field.replaceAll('~1', '|').replaceAll('~0', '~'));
  if (texts.length > options.length) return null;
  const args = options.map((option, at) => [option.name, texts[at] || null] as const);
  if (!options.every((option, at) => takes(option, args[at]?.[1] ?? null))) return null;
  return { command: command.name, args: Object.fromEntries(args) };
}

function takes({ required, maxLength = limits.text, choices }: CommandOption, text: string | null): boolean {
  if (text === null) return !required;
  return text.length <= maxLength && (!choices || choices.some(({ value }) => value === text));
}

const textsOf = ({ options }: Command): readonly CommandOption[] =>
  options.filter(({ kind }) => kind === 'text');

const mostAskers = 100;
const base36 = recalling(mostAskers, (id: string): string => BigInt(id).toString(36));

/** Discord's ids have 64 bits. */
function idIn(field: string): string | null {
  if (!/^[0-9a-z]{1,13}$/.test(field)) return null;
  const id = [...field].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  return id < 1n << 64n ? id.toString() : null;
}

/** Whoever leafs so far gets back to the first page by way of the last few. */
const mostStarts = 5;
const startsField = (starts: readonly number[]): string =>
  starts
    .slice(-mostStarts)
    .map((start) => start.toString(36))
    .join('.');

function startsIn(field: string): readonly number[] | null {
  if (!/^[0-9a-z]{1,3}(?:\.[0-9a-z]{1,3}){0,4}$/.test(field)) return null;
  const starts = field.split('.').map((start) => Number.parseInt(start, 36));
  return starts.every((start, at) => at === 0 || start > (starts[at - 1] ?? 0)) ? starts : null;
}

const millisecondsADay = 86_400_000;
const dayField = (day: string): string => Math.round(Date.parse(day) / millisecondsADay).toString(36);
const dayIn = (field: string): string | null =>
  /^[0-9a-z]{1,4}$/.test(field)
    ? new Date(Number.parseInt(field, 36) * millisecondsADay).toISOString().slice(0, 10)
    : null;
