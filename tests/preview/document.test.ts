import { describe, expect, test } from 'vitest';
import { documentOf } from '../../preview/document.ts';

const look = { light: false, width: 600, language: 'en-GB' };
const command = { kind: 'command', name: 'tea', options: {} } as const;
const text = { type: 10, content: 'Green **tea** & <more>' };
const button = { type: 2, style: 2, label: 'More', custom_id: 'more' };

describe('the page', () => {
  test('shows containers, sections, separators, texts and buttons, in order', () => {
    const components = [
      {
        type: 17,
        accent_color: 0x00ff7f,
        components: [
          { type: 9, components: [text], accessory: button },
          { type: 14, divider: true, spacing: 2 },
          {
            type: 1,
            components: [
              button,
              { type: 2, style: 5, label: 'Open "it"', url: 'https://x.org/?a&b', disabled: true },
            ],
          },
        ],
      },
    ];
    const page = documentOf({ asked: command, answer: { components } }, look);
    expect(
      page.slice(page.indexOf('<div class="container"'), page.indexOf('</discord-message>')),
    ).toMatchInlineSnapshot(
      `"<div class="container" style="--accent: #00ff7f"><div class="section"><div class="texts"><div class="text"><div class="line">Green <strong>tea</strong> &amp; &lt;more&gt;</div></div></div><discord-action-row><discord-button type="secondary">More</discord-button></discord-action-row></div><div class="separator wide line"></div><discord-action-row><discord-button type="secondary">More</discord-button><discord-button type="secondary" url="https://x.org/?a&amp;b" disabled>Open &quot;it&quot;</discord-button></discord-action-row></div>"`,
    );
  });

  test('shows the command above the answer, or the question as a message before it', () => {
    expect(documentOf({ asked: command, answer: {} }, look)).toContain('command="/tea"');
    const page = documentOf({ asked: { kind: 'message', text: 'tea <3?' }, answer: {} }, look);
    expect(page).toContain('>tea &lt;3?</discord-message>');
    expect(page).not.toContain('discord-command');
  });

  test('marks what only the asker sees, and wears the theme and the language asked for', () => {
    const page = documentOf(
      { asked: command, answer: { flags: 64 } },
      { light: true, width: 500, language: 'ru' },
    );
    expect(page).toContain(' ephemeral>');
    expect(page).toContain('<discord-messages light-theme>');
    expect(page).toContain('<html lang="ru" class="light">');
    expect(page).toContain('width: 500px');
  });

  test('refuses a component that it would leave out', () => {
    expect(() => documentOf({ asked: command, answer: { components: [{ type: 12 }] } }, look)).toThrow(
      'type 12',
    );
  });
});
