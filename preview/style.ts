/**
 * What the component library lacks of Discord's look: containers, sections and separators, and the colours
 * and corners that Discord has changed since. Its own elements read the same variables (page.ts).
 */
import { type Html, html } from './html.ts';

export const style: Html = html`
:root {
  --back: #323339; --text: #dfe0e2; --strong: #fbfbfb; --dim: #9b9ca3; --link: #5ba7ff;
  --raised: #393a41; --edge: #44454c; --bar: #5d5e66; --press: #45464d; --press-edge: #4d4e55;
}
:root.light {
  --back: #fbfbfb; --text: #2f3035; --strong: #1c1d22; --dim: #6a6b73; --link: #006ce7;
  --raised: #ffffff; --edge: #dedfe2; --bar: #c5c6cb; --press: #ebebed; --press-edge: #dcdde0;
}
html, body { margin: 0; background: transparent; }
discord-messages, discord-message {
  font-family: 'Noto Sans Variable', 'Noto Sans SC Variable', sans-serif;
}
discord-messages {
  background: var(--back); color: var(--text); border: 0; border-radius: 8px; padding: 8px 0 14px;
  -webkit-font-smoothing: antialiased;
}
discord-message { color: var(--text); padding-right: 24px; }
discord-message:hover { background: none; }
.line { min-height: 1.375rem; }
.time { background: var(--press); border-radius: 3px; padding: 0 2px; }
.text, .container, .section, discord-action-row { font-size: 1rem; line-height: 1.375rem; }
.container {
  box-sizing: border-box; max-width: 600px; margin-top: 4px; padding: 16px; display: flex; flex-direction: column; gap: 8px;
  background: var(--raised); border: 1px solid var(--edge); border-radius: 8px; position: relative; overflow: hidden;
}
.container[style]::before {
  content: ''; position: absolute; inset: 0 auto 0 0; width: 4px; background: var(--accent);
}
.section { display: flex; gap: 16px; justify-content: space-between; align-items: flex-start; }
.section .texts { display: flex; flex-direction: column; gap: 4px; min-width: 0; }
.section discord-action-row { flex: none; }
.thumbnail { width: 85px; height: 85px; border-radius: 8px; object-fit: cover; }
.separator { height: 1px; width: 100%; flex: none; }
.separator.line { background: var(--edge); min-height: 1px; }
.separator.narrow { margin: 4px 0; }
.separator.wide { margin: 12px 0; }
discord-action-row { gap: 8px; flex: none; }
discord-message > discord-action-row { margin-top: 8px; flex-wrap: wrap; }
discord-button { max-width: 100%; }
discord-unordered-list, discord-ordered-list { display: block; }
.above > discord-message { margin-bottom: 4px; }
`;

const image = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** Pictures of those who write: the river for the bot, a plain disc for the person. */
export const faces = {
  bot: image(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="#0f4c5c"/><path d="M-4 58C14 40 26 66 42 50S62 22 84 30" fill="none" stroke="#7fd1e0" stroke-width="9"/><path d="M-4 74C16 58 30 78 46 66S66 42 84 48" fill="none" stroke="#2f8fa3" stroke-width="7"/><circle cx="24" cy="24" r="9" fill="#f2b84b"/></svg>`,
  ),
  person: image(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="#6b7a99"/><circle cx="40" cy="32" r="14" fill="#dfe4ee"/><path d="M12 80c2-22 14-30 28-30s26 8 28 30z" fill="#dfe4ee"/></svg>`,
  ),
} as const;
