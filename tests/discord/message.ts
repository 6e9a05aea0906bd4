/** A message of the bot before it is sent, and what is in it. */
import { ButtonStyle, ComponentType } from 'discord.js';
import type { Context } from '../../src/command.ts';
import { render } from '../../src/discord/render.ts';
import { replyTo } from '../../src/reply/index.ts';
import type { Finding } from '../../src/search/answer.ts';
import { found, library } from './corpus.ts';
import { readLine } from './reading.ts';
import { faultsIn, type Json } from './server/body.ts';

export const context: Context = { library, today: '2026-01-15', language: 'en' };

/** The message that shows these findings. */
export const rendered = (findings: readonly Finding[], more = 0) =>
  render(replyTo({ kind: 'answer', answer: found(findings, more) }, context));

type Message = ReturnType<typeof render>;

export function componentsIn({ components }: Message) {
  const [container] = components;
  if (container?.type !== ComponentType.Container) throw new Error('no container');
  return container.components;
}

export const textsIn = (message: Message): readonly string[] =>
  componentsIn(message).flatMap((component) => {
    if (component.type === ComponentType.Section) return component.components.map(({ content }) => content);
    return component.type === ComponentType.TextDisplay ? [component.content] : [];
  });

/** Where the buttons beside the sources lead. */
export const linksIn = (message: Message): readonly string[] =>
  componentsIn(message).flatMap((component) => {
    const button = component.type === ComponentType.Section ? component.accessory : undefined;
    return button?.type === ComponentType.Button && button.style === ButtonStyle.Link ? [button.url] : [];
  });

export const quotesIn = (message: Message) =>
  textsIn(message)
    .flatMap((text) => text.split('\n'))
    .map(readLine)
    .filter(({ line }) => line[0] === 'quote');

/** What Discord would say to the message as discord.js sends it. */
export function faultsOf({ components, flags, allowedMentions }: Message): readonly string[] {
  const body = {
    components,
    flags: flags.reduce((sum, flag) => sum | flag, 0),
    allowed_mentions: { parse: allowedMentions.parse, replied_user: false },
  };
  return faultsIn('message', JSON.parse(JSON.stringify(body)) as Json);
}
