/**
 * What Discord finds wrong with a body: its official OpenAPI schemas, and by hand what they leave out
 * (the content's length, the V2 flag, nested components, empty messages, names of commands).
 */
import * as schemas from 'discord-api-spec/zod';
import { componentFaults, type File, messageFaultsByHand } from './hand.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json | undefined };

export type Kind =
  | 'message'
  | 'callback'
  | 'update'
  | 'thread'
  | 'autocomplete'
  | 'follow-up'
  | 'edit'
  | 'command';

const schemaOf = {
  message: schemas.MessageCreateRequestSchema,
  callback: schemas.CreateMessageInteractionCallbackRequestSchema,
  update: schemas.UpdateMessageInteractionCallbackRequestSchema,
  thread: schemas.CreateTextThreadWithMessageRequestSchema,
  autocomplete: schemas.ApplicationCommandAutocompleteCallbackRequestSchema,
  'follow-up': schemas.IncomingWebhookRequestPartialSchema,
  edit: schemas.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  command: schemas.ApplicationCommandUpdateRequestSchema,
} as const;

/** discord.js always sends these, and Discord passes over them. */
const passedOver = new Set(['enforce_nonce']);
const passedOverIn: Readonly<Partial<Record<Kind, string>>> = { update: 'tts', thread: 'type' };
const v2 = 1 << 15;

/** Every fault of the body, as lines; none for a body that Discord takes. `files` came along with it. */
export function faultsIn(kind: Kind, body: Json, files: readonly File[] = []): readonly string[] {
  const key = JSON.stringify([kind, body, files]);
  const known = seen.get(key) ?? found(kind, body, files);
  seen.set(key, known);
  return known;
}

/** The schemas take their time, and thousands of bodies are alike. */
const seen = new Map<string, readonly string[]>();

function found(kind: Kind, body: Json, files: readonly File[]): readonly string[] {
  const result = schemaOf[kind].safeParse(kind === 'command' ? withNumber(body) : body);
  if (!result.success) return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const unknown = unknownKeys(body, result.data as Json).filter(
    (key) => !passedOver.has(key) && key !== passedOverIn[kind],
  );
  const byHand = kind === 'command' ? commandFaults(fields(body)) : [];
  const message = kind === 'callback' || kind === 'update' ? fields(fields(body)['data']) : fields(body);
  const written = ['message', 'callback', 'update', 'follow-up', 'edit'].includes(kind)
    ? [...messageFaults(message, kind), ...messageFaultsByHand(message, files)]
    : [];
  return [...unknown.map((key) => `unknown key ${key}`), ...byHand, ...written];
}

/** The schema wants a number where Discord's documentation, and Discord, have a text. */
function withNumber(body: Json): Json {
  const rights = fields(body)['default_member_permissions'];
  if (typeof rights !== 'string' || !/^\d+$/.test(rights)) return body;
  return { ...(fields(body) as { [key: string]: Json }), default_member_permissions: Number(rights) };
}

/** Every text of the message, top to bottom. */
export function textsOf(message: Json | undefined): readonly string[] {
  return componentsOf(fields(message)['components']).flatMap((component) =>
    component['type'] === 10 && typeof component['content'] === 'string' ? [component['content']] : [],
  );
}

export const fields = (value: Json | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

function messageFaults(message: Fields, kind: Kind): readonly string[] {
  const faults: string[] = [];
  const components = componentsOf(message['components']);
  const texts = textsOf(message as Json);
  const flagged = (Number(message['flags'] ?? 0) & v2) !== 0;
  const content = typeof message['content'] === 'string' ? message['content'] : '';
  if (content.length > 2000) faults.push('content: longer than 2000');
  if (kind !== 'message' && message['nonce'] !== undefined) faults.push('nonce: not for interactions');
  if (flagged) {
    if (content !== '' || message['embeds'] !== undefined)
      faults.push('flags: V2 has no content and no embeds');
    if (components.length === 0) faults.push('components: empty message');
    if (components.length > 40)
      faults.push(`components: ${components.length}, more than 40 with nested ones`);
    if (texts.join('').length > 4000) faults.push('components: more than 4000 characters of text');
    if (texts.some((text) => text.trim() === '')) faults.push('components: a text without a letter');
    // Not in Discord's documentation: it answers 500 to more.
    if (Buffer.byteLength(texts.join('')) > 10_170) faults.push('components: too many bytes');
  } else {
    if (components.some(({ type }) => Number(type) >= 9))
      faults.push('flags: V2 components without their flag');
    if (content.trim() === '' && !Array.isArray(message['embeds'])) faults.push('content: empty message');
    if (components.filter(({ type }) => type === 1).length > 5) faults.push('components: more than 5 rows');
  }
  if (components.some(({ url }) => typeof url === 'string' && url.length > 512)) {
    faults.push('components: an address longer than a button takes');
  }
  faults.push(...componentFaults(components));
  const names = components.flatMap(({ custom_id }) => (typeof custom_id === 'string' ? [custom_id] : []));
  if (new Set(names).size < names.length) faults.push('components: a custom_id twice');
  return faults;
}

function commandFaults(command: Fields): readonly string[] {
  const faults: string[] = [];
  if (command['type'] === 3) {
    const name = String(command['name']);
    if (name === '' || name.length > 32) faults.push(`name: ${name}`);
    if (command['description'] || command['options']) faults.push('a menu has a name alone');
    return faults;
  }
  const options = Array.isArray(command['options']) ? command['options'].map(fields) : [];
  for (const name of [command['name'], ...options.map((option) => option['name'])]) {
    const text = String(name);
    if (!isName(text)) faults.push(`name: ${text}`);
  }
  const maps = [[command], options, ...options.map(choicesOf)].map((items) =>
    items.map((item) => fields(item['name_localizations'])),
  );
  // Names that a person sees are unique, too, and those of choices are free.
  for (const [at, items] of maps.entries()) {
    for (const locale of new Set(items.flatMap(Object.keys))) {
      const names = items.flatMap((item) => item[locale] ?? []);
      if (new Set(names).size < names.length) faults.push(`name_localizations: twice in ${locale}`);
      if (at < 2 && names.some((name) => !isName(String(name)))) {
        faults.push(`name_localizations: ${names.join(', ')}`);
      }
    }
  }
  if (typeof command['description'] !== 'string' || command['description'] === '')
    faults.push('description: empty');
  const required = options.map((option) => option['required'] === true);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)) {
    faults.push('options: a required one after one that is not');
  }
  if (options.some((option) => option['autocomplete'] === true && Array.isArray(option['choices']))) {
    faults.push('options: autocomplete beside choices');
  }
  const size = JSON.stringify([command['name'], command['description'], options]).length;
  if (size > 8000) faults.push('more than 8000 characters');
  return faults;
}

const isName = (text: string): boolean =>
  /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(text) && text === text.toLowerCase();

const choicesOf = (option: Fields): readonly Fields[] =>
  Array.isArray(option['choices']) ? option['choices'].map(fields) : [];

function componentsOf(value: Json | undefined): readonly Fields[] {
  if (!Array.isArray(value)) return [];
  return value
    .map(fields)
    .flatMap((component) => [
      component,
      ...componentsOf(component['components']),
      ...(component['accessory'] === undefined ? [] : [fields(component['accessory'])]),
    ]);
}

/** Keys that the schema dropped. */
function unknownKeys(sent: Json | undefined, read: Json | undefined): readonly string[] {
  if (Array.isArray(sent))
    return sent.flatMap((item, i) => unknownKeys(item, Array.isArray(read) ? read[i] : undefined));
  const known = fields(read);
  return Object.entries(fields(sent)).flatMap(([key, value]) =>
    key in known ? unknownKeys(value, known[key]) : [key],
  );
}
