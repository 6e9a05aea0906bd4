/** A reply as the one message that Discord shows (Components V2). */
import {
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

/** `rowsFor` adds rows of buttons below; it is told how many findings or articles the message holds. */
export function render({ blocks, language }: Reply, rowsFor?: RowsFor): Payload {
  const wording = wordingIn(language);
  const parts = fitted(sectionsOf(blocks, wording), wording, rowsFor ? mostInRows : 0);
  const shown = parts.filter(({ kind }) => kind !== 'note').length;
  const components = parts.flatMap(({ kind, pieces }, index) => [
    ...(kind === 'finding' && index > 0 ? [{ type: ComponentType.Separator, divider: true } as const] : []),
    ...pieces.map(componentOf),
  ]);
  return {
    components: [{ type: ComponentType.Container, components }, ...(rowsFor?.(shown) ?? [])],
    flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** How many findings or articles of the reply the message holds, where no rows stand below. */
export const shownIn = ({ blocks, language }: Reply): number => {
  const wording = wordingIn(language);
  return fitted(sectionsOf(blocks, wording), wording, 0).filter(({ kind }) => kind !== 'note').length;
};

export type RowsFor = (shown: number) => readonly APIMessageTopLevelComponent[];

/** Two rows of five buttons. */
const mostInRows = 12;

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
