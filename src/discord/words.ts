/** The words of a message that somebody wants checked: its own, else those of its embeds, else of its text displays. */
import { ComponentType, type Message } from 'discord.js';

export function wordsOfMessage({ content, embeds, components }: Message): string {
  const own = content.trim();
  if (own !== '') return own;
  const embedded = embeds
    .flatMap(({ title, description, fields }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .flatMap((text) => (text ? [text] : []))
    .join('\n')
    .trim();
  if (embedded !== '') return embedded;
  return textsIn(components.map((component) => component.toJSON()))
    .join('\n')
    .trim();
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
