/** What Discord refuses in a message although its official schemas let it pass, as its documentation has it. */
import type { Json } from './body.ts';

type Fields = { readonly [key: string]: Json | undefined };

const type = { row: 1, button: 2 } as const;
const style = { link: 5, premium: 6 } as const;

/** Of all components, nested ones too. */
export function componentFaults(components: readonly Fields[]): readonly string[] {
  const ids = components.flatMap(({ id }) => (typeof id === 'number' && id !== 0 ? [id] : []));
  return [
    ...(new Set(ids).size < ids.length ? ['components: an id twice'] : []),
    ...components.filter((component) => component['type'] === type.row).flatMap(rowFaults),
    ...components.filter((component) => component['type'] === type.button).flatMap(buttonFaults),
  ];
}

function rowFaults({ components }: Fields): readonly string[] {
  const count = Array.isArray(components) ? components.length : 0;
  return count < 1 || count > 5 ? ['components: a row has 1 to 5 buttons'] : [];
}

function buttonFaults(button: Fields): readonly string[] {
  const { custom_id, url, label, emoji } = button;
  const faults: string[] = [];
  if (button['style'] === style.link) {
    if (custom_id !== undefined) faults.push('button: a link has no custom_id');
    if (typeof url !== 'string' || !/^(?:https?|discord):/.test(url))
      faults.push('button: a link has an address');
  } else if (button['style'] !== style.premium) {
    if (typeof custom_id !== 'string') faults.push('button: no custom_id');
    if (url !== undefined) faults.push('button: an address, but no link');
  }
  if (typeof label === 'string' && label.length > 80) faults.push('button: more than 80 characters');
  if (typeof custom_id === 'string' && (custom_id === '' || custom_id.length > 100))
    faults.push('button: a custom_id of 1 to 100 characters');
  const worded = (typeof label === 'string' && label !== '') || (typeof emoji === 'object' && emoji !== null);
  if (!worded && button['style'] !== style.premium) faults.push('button: neither words nor an emoji');
  return faults;
}

/** Of the message around them. `files` are those that came along. */
export function messageFaultsByHand(message: Fields, files: readonly File[] = []): readonly string[] {
  return [
    ...mentionFaults(message['allowed_mentions']),
    ...embedFaults(message['embeds']),
    ...fileFaults(message, files),
  ];
}

/** A file of a multipart body. */
export interface File {
  /** `files[0]` */
  readonly field: string;
  readonly name: string;
  readonly size: number;
}

const largest = 10 * 1024 * 1024;

function fileFaults(message: Fields, files: readonly File[]): readonly string[] {
  const listed = Array.isArray(message['attachments']) ? message['attachments'] : [];
  const ids = listed.map((item) => String((item as Fields)['id']));
  return [
    ...(files.length > 10 ? ['files: more than 10'] : []),
    ...files.filter(({ size }) => size > largest).map(({ name }) => `files: ${name} is larger than 10 MiB`),
    ...files
      .filter(({ field }) => !/^files\[\d+\]$/.test(field))
      .map(({ field }) => `files: no field ${field}`),
    ...ids
      .filter((id) => /^\d{1,2}$/.test(id) && !files.some(({ field }) => field === `files[${id}]`))
      .map((id) => `attachments: no file ${id}`),
  ];
}

/** `parse` says all of a kind, a list some of it: both together contradict each other. */
function mentionFaults(allowed: Json | undefined): readonly string[] {
  const { parse, users, roles } = (allowed ?? {}) as Fields;
  const all = Array.isArray(parse) ? parse : [];
  const some = { users, roles };
  return (['users', 'roles'] as const)
    .filter((kind) => all.includes(kind) && Array.isArray(some[kind]) && some[kind].length > 0)
    .map((kind) => `allowed_mentions: ${kind} both in parse and by name`);
}

/** 6000 characters over all embeds, counted wherever words stand in them. */
function embedFaults(embeds: Json | undefined): readonly string[] {
  return wordsIn(embeds) > 6000 ? ['embeds: more than 6000 characters in all'] : [];
}

const worded: ReadonlySet<string> = new Set(['title', 'description', 'name', 'value', 'text']);

function wordsIn(value: Json | undefined): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.entries(value).map(([key, item]: readonly [string, Json]) =>
    typeof item === 'string' && worded.has(key) ? item.length : wordsIn(item),
  );
  return parts.reduce((sum, length) => sum + length, 0);
}
