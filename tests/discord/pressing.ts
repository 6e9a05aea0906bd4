/** People who press the buttons of a message. */

import { fields, type Json } from './server/body.ts';
import type { Discord } from './server/index.ts';
import type { Answer, Place } from './server/interactions.ts';
import { blank } from './server/messages.ts';
import { ada, channel, direct, type Entity, member } from './server/world.ts';

export const bob: Entity = { ...ada, id: '1000000000000000005', username: 'bob' };
/** Whoever looks after the channel: Manage Messages. */
export const moderator = { ...member({ ...ada, id: '1000000000000000006' }), permissions: '10240' };
export const asBob = { member: { ...member(bob), permissions: '2048' } };

export interface Button {
  readonly label: string;
  readonly id: string;
}

/** The buttons of a message, row by row. */
export function buttonsOf(message: Entity): readonly (readonly Button[])[] {
  const components = Array.isArray(message['components']) ? message['components'].map(fields) : [];
  return components
    .filter(({ type }) => type === 1)
    .map(({ components }) =>
      (Array.isArray(components) ? components.map(fields) : []).map(({ label, custom_id }) => ({
        label: String(label),
        id: String(custom_id),
      })),
    );
}

export const labelsOf = (message: Entity): readonly string[] =>
  buttonsOf(message)
    .flat()
    .map(({ label }) => label);

/** Ada, or who `more` says, presses the button with such a label. */
export function press(
  discord: Discord,
  message: Entity,
  label: string,
  more: { readonly [key: string]: Json } = {},
  place: Place = 'server',
): Promise<Answer> {
  return pressId(discord, message, idOf(message, label), more, place);
}

/** Of the button whose label begins so. */
export function idOf(message: Entity, label: string): string {
  const found = buttonsOf(message)
    .flat()
    .find((button) => button.label.startsWith(label));
  if (!found) throw new Error(`no button "${label}" among ${labelsOf(message).join(', ')}`);
  return found.id;
}

export const pressId = (...pressing: Parameters<typeof sendPress>): Promise<Answer> =>
  pressing[0].interactions.answerTo(sendPress(...pressing));

/** As `pressId`, without waiting for what comes; the interaction's id. */
export function sendPress(
  discord: Discord,
  message: Entity,
  id: string,
  more: { readonly [key: string]: Json } = {},
  place: Place = 'server',
): string {
  const where = place === 'direct' ? direct : String(channel['id']);
  const { components = [], flags = 0 } = message;
  const pressed = { ...blank('1400000000000000001', where), components: handedBack(components), flags };
  const data = { custom_id: id, component_type: 2 };
  return discord.interactions.sendRaw(data, 3, place, 'en-GB', { message: pressed, ...more });
}

/** Components as Discord hands them back: numbered, with what was left out filled in. */
function handedBack(components: Json): Json {
  let number = 0;
  const fill = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    const inner = Object.entries(value).map(([key, item]) => [key, fill(item ?? null)] as const);
    const more = value['type'] === 17 ? { accent_color: null, spoiler: false } : {};
    return { ...more, ...Object.fromEntries(inner), id: ++number };
  };
  return fill(components);
}
