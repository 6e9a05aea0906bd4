/** A reply as the one message that Discord shows (Components V2). */
import {
  type APIContainerComponent,
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
import { fitted, hasLine } from './fit.ts';
import { type Piece, sectionsOf } from './sections.ts';

/** What every message of the bot is made of: no pings, no preview cards. */
export interface Payload {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: readonly (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds)[];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
}

/** A reply as it stands above its buttons. */
export interface Drawn {
  readonly container: APIContainerComponent;
  /** How many findings or articles it holds. */
  readonly shown: number;
}

export const render = (reply: Reply): Payload => payloadOf(draw(reply, 0));

/** With room for two rows of buttons. */
export const drawWithRows = (reply: Reply): Drawn => draw(reply, mostInRows);

export const payloadOf = (
  { container }: Drawn,
  rows: readonly APIMessageTopLevelComponent[] = [],
): Payload => ({
  components: [container, ...rows],
  flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds],
  allowedMentions: { parse: [], repliedUser: false },
});

function draw({ blocks, language }: Reply, taken: number): Drawn {
  const wording = wordingIn(language);
  const kinds = new Set(blocks.map(({ kind }) => kind));
  const of = kinds.has('claim') ? 'claims' : kinds.has('article') ? 'articles' : 'findings';
  const parts = fitted(sectionsOf(blocks, wording), (count) => wording.leftOut(count, of), taken);
  const components = parts.flatMap((part, index) => [
    ...(hasLine(part, parts[index - 1]) ? [{ type: ComponentType.Separator, divider: true } as const] : []),
    ...part.pieces.map(componentOf),
  ]);
  return {
    container: { type: ComponentType.Container, components },
    shown: parts.filter(({ kind }) => kind !== 'note').length,
  };
}

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
