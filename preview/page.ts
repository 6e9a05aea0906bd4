/**
 * Runs in the browser: the elements of the component library that a message needs, with the colours and
 * corners that Discord has changed since the library's release (style.ts has their variables).
 */
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-code.js';
import '@skyra/discord-components-core/discord-list-item.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-spoiler.js';
import '@skyra/discord-components-core/discord-unordered-list.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordHeader } from '@skyra/discord-components-core/discord-header.js';
import { DiscordLink } from '@skyra/discord-components-core/discord-link.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordSubscript } from '@skyra/discord-components-core/discord-subscript.js';
import { css } from 'lit';

const font = css`'Noto Sans Variable', 'Noto Sans SC Variable', sans-serif`;

DiscordMessage.elementStyles.push(css`
  .discord-message-markup { display: block; }
  /* A long button gives way, not the message around it. */
  .discord-message-content, .discord-message-markup { min-width: 0; }
  /* The time of day a message came has no place in a picture that is to stay the same. */
  .discord-message-timestamp { font-size: 0; }
  .discord-message-timestamp::after { content: '10:24'; font-size: 12px; color: var(--dim); }
  .discord-message-ephemeral, .discord-message-ephemeral-link { color: var(--dim); }
`);
DiscordAuthorInfo.elementStyles.push(css`
  :host .discord-author-username { color: var(--strong); }
`);
DiscordCommand.elementStyles.push(css`
  :host { font-family: ${font}; color: var(--dim); }
  :host::before { border-color: var(--bar) !important; }
  :host .discord-slash-command-name { color: var(--link) !important; background: none; padding: 0; }
  :host .discord-replied-message-username { color: var(--strong); opacity: 0.85; }
`);
DiscordHeader.elementStyles.push(css`
  :host > * { margin: 0; color: var(--strong); line-height: 1.375; }
`);
DiscordLink.elementStyles.push(css`
  a { color: var(--link); }
`);
DiscordQuote.elementStyles.push(css`
  .discord-quote-divider { background-color: var(--bar) !important; flex: none; }
`);
DiscordSubscript.elementStyles.push(css`
  :host > small { color: var(--dim) !important; line-height: 1.125rem; }
`);
DiscordButton.elementStyles.push(css`
  :host > *:first-child { margin: 0; padding: 2px 14px; height: auto; min-height: 32px; border-radius: 8px; box-sizing: border-box; white-space: normal; gap: 8px; font-family: ${font}; }
  .secondary { color: var(--strong); background: var(--press); border: 1px solid var(--press-edge); }
`);
