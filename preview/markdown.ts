/**
 * Discord's Markdown as the elements of the component library.
 *
 *   text   = line { "\n" line }
 *   line   = "# " … "### " inline    heading        | "> " line     quote; neighbouring ones are one
 *          | "-# " inline            small text     | "- " inline   list; lines indented by two go on
 *          | inline
 *   inline = "\" sign | "**" bold "**" | "__" underlined "__" | "*" or "_" italic | "~~" struck "~~" | "||" spoiler "||"
 *          | "`" code "`" | "[" label "](" address ")" | "<t:" seconds ">" | "</" command ":" id ">" | address
 */
import { escaped, type Html, html } from './html.ts';

export function markdown(text: string): Html {
  const lines = text.split('\n');
  const blocks: Html[] = [];
  for (let at = 0; at < lines.length; ) {
    const block = blockAt(lines, at);
    blocks.push(block.html);
    at = block.end;
  }
  return html`${blocks}`;
}

interface Block {
  readonly html: Html;
  /** The first line after it. */
  readonly end: number;
}

function blockAt(lines: readonly string[], at: number): Block {
  const line = lines[at] ?? '';
  const [, marks = '', title = ''] = /^(#{1,3}) +(.*)$/.exec(line) ?? [];
  if (title !== '') {
    return {
      html: html`<discord-header level="${escaped(`${marks.length}`)}">${inline(title)}</discord-header>`,
      end: at + 1,
    };
  }
  if (line.startsWith('-# ')) {
    return { html: html`<discord-subscript>${inline(line.slice(3))}</discord-subscript>`, end: at + 1 };
  }
  if (line.startsWith('> ')) {
    const quoted = run(lines, at, (each) => each.startsWith('> '));
    const inner = quoted.lines.map((each) => each.slice(2)).join('\n');
    return { html: html`<discord-quote><div>${markdown(inner)}</div></discord-quote>`, end: quoted.end };
  }
  if (/^- /.test(line)) {
    const listed = run(
      lines,
      at,
      (each, first) => each.startsWith('- ') || (!first && each.startsWith('  ')),
    );
    return { html: list(listed.lines), end: listed.end };
  }
  return { html: html`<div class="line">${inline(line)}</div>`, end: at + 1 };
}

function run(lines: readonly string[], at: number, belongs: (line: string, first: boolean) => boolean) {
  let end = at;
  while (end < lines.length && belongs(lines[end] ?? '', end === at)) end++;
  return { lines: lines.slice(at, end), end };
}

function list(lines: readonly string[]): Html {
  const items: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push([line.slice(2)]);
    else items.at(-1)?.push(line.trimStart());
  }
  const item = (parts: readonly string[]) =>
    html`<discord-list-item>${parts.map((part, i) => (i === 0 ? inline(part) : html`<br>${inline(part)}`))}</discord-list-item>`;
  return html`<discord-unordered-list>${items.map(item)}</discord-unordered-list>`;
}

type Rule = readonly [RegExp, (inside: string, more: string) => Html];

/**
 * Each at the place where the reading stands; what is paired ends at the next such pair. The library's own
 * elements for bold, italic and underlined words put a space after them.
 */
const rules: readonly Rule[] = [
  [/\\([^0-9A-Za-z\s])/uy, (sign) => escaped(sign)],
  [/`([^`]+)`/y, (code) => html`<discord-code>${escaped(code)}</discord-code>`],
  [
    /\[((?:\\.|[^\\[\]])+)\]\((https?:\/\/[^\s()]+)\)/y,
    (label, address) => html`<discord-link href="${escaped(address)}">${inline(label)}</discord-link>`,
  ],
  [/\*\*((?:\\.|[^\\*])+)\*\*/y, (bold) => html`<strong>${inline(bold)}</strong>`],
  [/__((?:\\.|[^\\_])+)__/y, (text) => html`<u>${inline(text)}</u>`],
  [/\*((?:\\.|[^\\*\s])(?:\\.|[^\\*])*)\*/y, (text) => html`<em>${inline(text)}</em>`],
  [/_((?:\\.|[^\\_\s])(?:\\.|[^\\_])*)_(?!\w)/y, (text) => html`<em>${inline(text)}</em>`],
  [/~~((?:\\.|[^\\~])+)~~/y, (text) => html`<s>${inline(text)}</s>`],
  [/\|\|((?:\\.|[^\\|])+)\|\|/y, (text) => html`<discord-spoiler>${inline(text)}</discord-spoiler>`],
  [/<t:(\d+)(?::\w)?>/y, (seconds) => html`<span class="time">${escaped(day(Number(seconds)))}</span>`],
  [/<\/([^:>]+):\d+>/y, (name) => html`<discord-mention type="slash">${escaped(name)}</discord-mention>`],
  [
    /<?(https?:\/\/[^\s<>]+)>?/y,
    (address) => html`<discord-link href="${escaped(address)}">${escaped(address)}</discord-link>`,
  ],
];

export function inline(text: string): Html {
  const pieces: Html[] = [];
  let plain = 0;
  let at = 0;
  const flush = () => pieces.push(escaped(text.slice(plain, at)));
  while (at < text.length) {
    const found = matchAt(text, at);
    if (!found) {
      at += 1;
      continue;
    }
    flush();
    pieces.push(found.html);
    at = found.end;
    plain = at;
  }
  flush();
  return html`${pieces}`;
}

const openers = /[\\`[*_~|<h]/;

function matchAt(text: string, at: number): Block | null {
  if (!openers.test(text.charAt(at))) return null;
  for (const [pattern, show] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { html: show(match[1] ?? '', match[2] ?? ''), end: at + match[0].length };
  }
  return null;
}

const day = (seconds: number): string =>
  new Date(seconds * 1000).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
