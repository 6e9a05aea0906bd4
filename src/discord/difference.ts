/** What registering would change, as lines for whoever deploys. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type { Declaration } from './declaration.ts';

/** A command or an option as Discord lists it: our fields, beside more that Discord fills in. */
export type Registered = { readonly name: string } & Readonly<Record<string, unknown>>;

export interface Difference {
  readonly changed: boolean;
  /** For each command `+` new, `-` no longer there, `~` changed (with what below it), `=` as it was. */
  readonly lines: readonly string[];
}

export function differenceBetween(
  registered: readonly Registered[],
  wanted: readonly Declaration[],
): Difference {
  const lines = linesFor(registered, wanted.map(fieldsOf), '/');
  return { changed: lines.some((line) => !line.startsWith('=')), lines };
}

/** What we declare, or could; the rest (ids, versions) is Discord's. */
const compared: Readonly<Record<'/' | 'option ', readonly string[]>> = {
  '/': [
    'type',
    'description',
    'description_localizations',
    'name_localizations',
    'contexts',
    'integration_types',
  ],
  'option ': [
    'type',
    'description',
    'description_localizations',
    'name_localizations',
    'required',
    'max_length',
    'autocomplete',
    'choices',
  ],
};

function linesFor(
  before: readonly Registered[],
  after: readonly Registered[],
  what: '/' | 'option ',
): readonly string[] {
  const old = new Map(before.map((item) => [item.name, item]));
  const kept = new Set(after.map(({ name }) => name));
  return [
    ...after.flatMap((item) => {
      const was = old.get(item.name);
      if (!was) return [`+ ${what}${item.name}: ${item['description']}`];
      const details = detailsOf(was, item, what);
      return [
        `${details.length === 0 ? '=' : '~'} ${what}${item.name}`,
        ...details.map((line) => `    ${line}`),
      ];
    }),
    ...before.filter(({ name }) => !kept.has(name)).map(({ name }) => `- ${what}${name}`),
  ];
}

function detailsOf(was: Registered, is: Registered, what: '/' | 'option '): readonly string[] {
  const fields = compared[what].flatMap((key) => {
    const [old, now] = [spare(was[key]), spare(is[key])];
    return isDeepStrictEqual(old, now) ? [] : [`${key}: ${shown(old)} -> ${shown(now)}`];
  });
  const [old, now] = [optionsOf(was), optionsOf(is)];
  const options = linesFor(old, now, 'option ').filter((line) => !line.startsWith('='));
  const order = [old, now].map((list) => list.map(({ name }) => name).join(', '));
  const moved = options.length === 0 && order[0] !== order[1] ? [`options: ${order.join(' -> ')}`] : [];
  return [...fields, ...options, ...moved];
}

const shown = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));

const optionsOf = ({ options }: Registered): readonly Registered[] =>
  Array.isArray(options) ? options.map(fieldsOf) : [];

const fieldsOf = (item: { readonly name: string }): Registered => ({ ...item });

/**
 * A value without what says nothing: Discord leaves out or fills in nulls, `false` and empty lists as
 * it likes, and lists `contexts` and `integration_types` in an order of its own.
 */
function spare(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return value.every((item) => typeof item === 'number') ? value.toSorted() : value.map(spare);
  }
  if (typeof value !== 'object' || value === null)
    return value === null || value === false ? undefined : value;
  const said = Object.entries(value)
    .map(([key, item]) => [key, spare(item)] as const)
    .filter(([, item]) => item !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
