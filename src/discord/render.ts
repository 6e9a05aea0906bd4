/** A reply as the one message that Discord shows (Components V2). */
import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import type { Language } from '../language.ts';
import type { Reply } from '../reply/block.ts';
import { wordingIn } from '../reply/wording/index.ts';
import { fitted } from './fit.ts';
import { sectionsOf } from './sections.ts';

/** What every message of the bot is made of: no pings, no preview cards. */
export interface Payload {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: readonly (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds)[];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
}

export function render({ blocks, language }: Reply): Payload {
  const wording = wordingIn(language);
  const components = fitted(sectionsOf(blocks, wording), wording).flatMap(({ text, divided }, index) => [
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
export const renderNote = (which: 'failed' | 'outdated', language: Language): Payload =>
  render({ language, blocks: [{ kind: 'note', weight: 'plain', note: wordingIn(language)[which] }] });
