/** A reply as the one message that Discord shows (Components V2). */
import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import type { Note, Reply } from '../reply/block.ts';
import { fitted } from './fit.ts';
import { sectionsOf } from './sections.ts';

/** What every message of the bot is made of: no pings, no preview cards. */
export interface Payload {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: readonly (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds)[];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
}

export function render({ blocks }: Reply): Payload {
  const components = fitted(sectionsOf(blocks)).flatMap(({ text, divided }, index) => [
    ...(divided && index > 0 ? [{ type: ComponentType.Separator, divider: true } as const] : []),
    { type: ComponentType.TextDisplay, content: text } as const,
  ]);
  return {
    components: [{ type: ComponentType.Container, components }],
    flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** A reply of one sentence of the bot's own. */
export const renderNote = (note: Note): Payload =>
  render({ blocks: [{ kind: 'note', weight: 'plain', note }] });
