/**
 * The components of a message (V2) as HTML. The library has Discord's messages, texts and buttons; it has no
 * containers, sections and separators yet, which are plain elements with a style of ours.
 */
import { fields, type Json } from '../tests/discord/server/body.ts';
import { escaped, type Html, html } from './html.ts';
import { markdown } from './markdown.ts';

type Component = ReturnType<typeof fields>;

const type = {
  row: 1,
  button: 2,
  section: 9,
  text: 10,
  thumbnail: 11,
  separator: 14,
  container: 17,
} as const;

const buttonTypes: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
  5: 'secondary',
};

/** @throws Error for a component that no picture can show yet. */
export const shown = (components: Json | undefined): readonly Html[] => listOf(components).map(one);

function one(component: Component): Html {
  const inner = () => shown(component['components']);
  switch (component['type']) {
    case type.container:
      return html`<div class="container"${accent(component['accent_color'])}>${inner()}</div>`;
    case type.section:
      return html`<div class="section"><div class="texts">${inner()}</div>${accessory(fields(component['accessory']))}</div>`;
    case type.separator:
      return html`<div class="separator ${escaped(component['spacing'] === 2 ? 'wide' : 'narrow')} ${escaped(component['divider'] === false ? 'blank' : 'line')}"></div>`;
    case type.text:
      return html`<div class="text">${markdown(String(component['content']))}</div>`;
    case type.row:
      return html`<discord-action-row>${inner()}</discord-action-row>`;
    case type.button:
      return button(component);
    default:
      throw new Error(`a picture cannot show components of type ${component['type']} yet`);
  }
}

/** A button beside a text; the library wants a row around it. */
function accessory(component: Component): Html {
  if (component['type'] === type.thumbnail) {
    return html`<img class="thumbnail" src="${escaped(String(fields(component['media'])['url']))}" alt="">`;
  }
  return html`<discord-action-row>${one(component)}</discord-action-row>`;
}

function button({ style, label, url, disabled, emoji }: Component): Html {
  const link = typeof url === 'string' ? html` url="${escaped(url)}"` : html``;
  const off = disabled === true ? html` disabled` : html``;
  const sign = fields(emoji)['name'];
  const words = [sign, label].filter((word) => typeof word === 'string').join(' ');
  return html`<discord-button type="${escaped(buttonTypes[Number(style)] ?? 'secondary')}"${link}${off}>${escaped(words)}</discord-button>`;
}

function accent(colour: Json | undefined): Html {
  if (typeof colour !== 'number') return html``;
  return html` style="--accent: #${escaped(colour.toString(16).padStart(6, '0'))}"`;
}

const listOf = (value: Json | undefined): readonly Component[] =>
  Array.isArray(value) ? value.map(fields) : [];
