/** The page that a browser shows: one exchange as people see it on Discord. */
import { fields } from '../tests/discord/server/body.ts';
import { shown } from './components.ts';
import type { Exchange } from './exchange.ts';
import { escaped, type Html, html } from './html.ts';
import { inline } from './markdown.ts';
import { faces, style } from './style.ts';

export interface Look {
  readonly light: boolean;
  readonly width: number;
  readonly language: string;
}

/** Where the page finds its script and its fonts, which are no part of it. */
export const addresses = {
  script: '/page.js',
  fonts: ['/noto-sans/index.css', '/noto-sans-sc/index.css'],
} as const;

const ephemeral = 1 << 6;

export function documentOf({ asked, answer }: Exchange, { light, width, language }: Look): Html {
  const own = Number(fields(answer)['flags'] ?? 0) & ephemeral ? html` ephemeral` : html``;
  const above =
    asked.kind === 'command'
      ? html`<discord-command slot="reply" author="you" avatar="${escaped(faces.person)}" command="/${escaped(asked.name)}"></discord-command>`
      : html``;
  const question =
    asked.kind === 'message'
      ? html`<discord-message author="you" avatar="${escaped(faces.person)}">${inline(asked.text)}</discord-message>`
      : html``;
  const theme = light ? html` light-theme` : html``;
  const fonts = addresses.fonts.map((address) => html`<link rel="stylesheet" href="${escaped(address)}">`);
  return html`<!doctype html>
<html lang="${escaped(language)}" class="${escaped(light ? 'light' : 'dark')}">
<meta charset="utf-8">
<title>Amur</title>
${fonts}
<style>${style}</style>
<script src="${escaped(addresses.script)}"></script>
<body style="width: ${escaped(String(width))}px">
<discord-messages${theme}>
${question}
<discord-message author="Amur" bot avatar="${escaped(faces.bot)}"${own}>${above}${shown(fields(answer)['components'])}</discord-message>
</discord-messages>
</html>
`;
}
