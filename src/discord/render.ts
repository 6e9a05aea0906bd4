/** A reply as the one message that Discord shows (Components V2). */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Language } from '../language.ts';
import type { Reply } from '../reply/block.ts';
import { wordingIn } from '../reply/wording/index.ts';
import { fitted } from './fit.ts';
import { type Piece, sectionsOf } from './sections.ts';

/** What every message of the bot is made of: no pings, no preview cards. */
export interface Payload {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: readonly (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds)[];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
}

/** `controls` are rows of buttons and menus below the answer; it gives way to them. */
export function render({ blocks, language }: Reply, controls: readonly Controls[] = []): Payload {
  const wording = wordingIn(language);
  const taken = controls.reduce((sum, { components }) => sum + 1 + components.length, 0);
  const parts = fitted(sectionsOf(blocks, wording), wording, taken);
  const components = parts.flatMap(({ pieces, divided }, index) => [
    ...(divided && index > 0 ? [{ type: ComponentType.Separator, divider: true } as const] : []),
    ...pieces.map(componentOf),
  ]);
  return {
    components: [{ type: ComponentType.Container, components: [...components, ...controls] }],
    flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

export type Controls = APIActionRowComponent<APIComponentInMessageActionRow>;

function componentOf({ text, button }: Piece): APITextDisplayComponent | APISectionComponent {
  const display: APITextDisplayComponent = { type: ComponentType.TextDisplay, content: text };
  if (!button) return display;
  return {
    type: ComponentType.Section,
    components: [display],
    accessory: {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: button.label,
      url: button.address,
    },
  };
}

/** A reply of one sentence of the bot's own. */
export const renderNote = (which: 'failed' | 'outdated', language: Language): Payload =>
  render({ language, blocks: [{ kind: 'note', weight: 'plain', note: wordingIn(language)[which] }] });
