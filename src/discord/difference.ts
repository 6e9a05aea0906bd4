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
const compared: Readonly<Record<Kind, readonly string[]>> = {
  '/': ['type', 'description', 'contexts', 'integration_types', 'default_member_permissions'],
  'option ': ['type', 'description', 'required', 'max_length', 'autocomplete', 'channel_types'],
  'choice ': ['value'],
};

/** A map of texts by locale, told locale by locale. */
const localized = ['name_localizations', 'description_localizations'] as const;

/** The lists that an item may have, and what stands before the name of each of their items. */
const lists = { options: 'option ', choices: 'choice ' } as const;

type Kind = '/' | (typeof lists)[keyof typeof lists];

function linesFor(
  before: readonly Registered[],
  after: readonly Registered[],
  what: Kind,
): readonly string[] {
  const old = new Map(before.map((item) => [item.name, item]));
  const kept = new Set(after.map(({ name }) => name));
  return [
    ...after.flatMap((item) => {
      const was = old.get(item.name);
      if (!was)
        return [
          `+ ${what}${item.name}: ${item['description'] ?? item['value'] ?? 'in the menu of a message'}`,
        ];
      const details = detailsOf(was, item, what);
      return [
        `${details.length === 0 ? '=' : '~'} ${what}${item.name}`,
        ...details.map((line) => `    ${line}`),
      ];
    }),
    ...before.filter(({ name }) => !kept.has(name)).map(({ name }) => `- ${what}${name}`),
  ];
}

function detailsOf(was: Registered, is: Registered, what: Kind): readonly string[] {
  const fields = compared[what].flatMap((key) => changeOf(key, was[key], is[key]));
  const texts = localized.flatMap((key) => {
    const [old, now] = [textsOf(was[key]), textsOf(is[key])];
    const all = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return all.flatMap((locale) =>
      changeOf(`${key.replace('_localizations', '')} in ${locale}`, old[locale], now[locale]),
    );
  });
  const items = Object.entries(lists).flatMap(([key, kind]) => {
    const [old, now] = [itemsOf(was[key]), itemsOf(is[key])];
    const changed = linesFor(old, now, kind).filter((line) => !line.startsWith('='));
    const order = [old, now].map((list) => list.map(({ name }) => name).join(', '));
    return changed.length === 0 && order[0] !== order[1] ? [`${key}: ${order.join(' -> ')}`] : changed;
  });
  return [...fields, ...texts, ...items];
}

function changeOf(field: string, before: unknown, after: unknown): readonly string[] {
  const [old, now] = [spare(before), spare(after)];
  return isDeepStrictEqual(old, now) ? [] : [`${field}: ${shown(old)} -> ${shown(now)}`];
}

const shown = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));

const textsOf = (map: unknown): Readonly<Record<string, unknown>> =>
  typeof map === 'object' && map !== null ? { ...map } : {};

const itemsOf = (items: unknown): readonly Registered[] => (Array.isArray(items) ? items.map(fieldsOf) : []);

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
