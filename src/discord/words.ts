/**
 * The words of a message that somebody wants checked, in the order in which they are seen: its own, those of a
 * message forwarded in it, of its embeds (previews of links as well) and of its text displays, each a paragraph of its own, so that
 * no sentence goes on from one to another. Markup is left out.
 */
import { ComponentType, type Message, type MessageSnapshot } from 'discord.js';
import { unmarked } from './unmarked.ts';

export const wordsOfMessage = (message: Message): string =>
  [message, ...message.messageSnapshots.values()]
    .flatMap(textsOf)
    .map((text) => unmarked(apart(text)).trim())
    .filter((text) => text !== '')
    .join('\n\n');

/** A heading and each point of a list are no part of the sentence beside them. */
const apart = (text: string): string =>
  text.replace(/^[ \t]*(?:#{1,3}|-#|[-*])[ \t].*$/gmu, (line) => `\n${line}\n`);

function textsOf({ content, embeds, components }: Message | MessageSnapshot): readonly string[] {
  return [
    content,
    ...embeds.flatMap(({ title, description, fields }) => [
      title ?? '',
      description ?? '',
      ...fields.map(({ name, value }) => `${name}: ${value}`),
    ]),
    ...textsIn(components.map((component) => component.toJSON())),
  ];
}

/** Components nest in `components`; only a text display has words that stand in a message. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === ComponentType.TextDisplay && 'content' in value) {
    return typeof value.content === 'string' ? [value.content] : [];
  }
  return 'components' in value ? textsIn(value.components) : [];
}

/**
 * The beginning of a text that is too long, up to the end of a sentence, or else of a word: half a number is
 * another number.
 */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest + 1);
  const ends = [sentenceEnd, wordEnd].map((end) =>
    Math.max(...[...room.matchAll(end)].map(({ index }) => index + 1), 0),
  );
  const [sentence = 0, word = 0] = ends;
  return text.slice(0, sentence > longest / 2 ? Math.min(sentence, longest) : Math.min(word, longest)).trim();
}

/** Before a space, or where none is written. */
const sentenceEnd = /[.!?…](?=\s)|[。！？\n]/gu;
/** Chinese has no spaces: a comma ends a word there, too. */
const wordEnd = /\s|[，；、：]/gu;
