/**
 * Markdown into a page: its text as a reader sees it, without the marks. Read are
 *
 *   # heading        * bullet       | a | table |     > quotation
 *   [words](address) **strong**     ![picture](…)     `code`       \* an escaped mark
 *
 * and a head of `key: value` lines between two `---`, as notebooks and clippers of pages write it.
 */
import { isIsoDate, isWebAddress } from '../../text/front-matter.ts';
import type { Block, Page } from '../page.ts';
import type { Description } from '../taken.ts';

export interface MarkdownPage {
  readonly page: Page;
  readonly says: Partial<Description>;
}

const heading = /^#{1,6}[ \t]+/;
const bullet = /^[ \t]{0,8}(?:[-*+•]|\d{1,3}[.)])[ \t]+/;
const row = /^[ \t]*\|.*\|[ \t]*$/;
const rule = /^[ \t]*(?:\|?[\s:|-]+\||(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})[ \t]*$/;

export function pageOfMarkdown(markdown: string): MarkdownPage {
  const head = /^---\n((?:[^\n]*\n){1,60}?)---\n/.exec(markdown);
  const blocks: Block[] = [];
  let text = '';
  let open: { words: string; readonly mark: Block['mark'] } | null = null;
  const close = () => {
    const words = open === null ? '' : plain(open.words);
    if (open && words !== '') {
      const span = { start: text.length, end: text.length + words.length };
      text += `${words}\n`;
      blocks.push({ ...span, lines: [span], mark: open.mark, hints: [] });
    }
    open = null;
  };
  for (const line of markdown.slice(head?.[0].length ?? 0).split('\n')) {
    const words = line.replace(/^[ \t]*(?:>[ \t]?)+/, '');
    if (words.trim() === '' || rule.test(words)) close();
    else if (row.test(words)) {
      close();
      open = { words: cellsOf(words), mark: 'row' };
      close();
    } else if (heading.test(words)) {
      close();
      open = { words: words.replace(heading, '').replace(/[ \t]#+[ \t]*$/, ''), mark: 'heading' };
      close();
    } else if (bullet.test(words)) {
      close();
      open = { words: words.replace(bullet, ''), mark: 'bullet' };
    } else if (open) open.words += `\n${words}`;
    else open = { words, mark: null };
  }
  close();
  return { page: { from: 'text', text, blocks }, says: saidIn(head?.[1] ?? '', blocks, text) };
}

const cellsOf = (words: string): string => words.trim().slice(1, -1);

/** Without the marks; an address goes with the words that carry it. */
const plain = (words: string): string =>
  words
    .slice(0, longest)
    .replace(/!\[[^\]\n]{0,500}\]\([^()\n]{0,2000}\)/g, ' ')
    .replace(/\[([^[\]\n]{0,1000})\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)/g, '$1')
    .replace(/<(https?:\/\/[^<>\s]{1,1000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])[*](?=[^\s*])([^*\n]{1,500})(?<=\S)[*](?![\p{L}\p{N}])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,500})(?<=\S)_(?![\p{L}\p{N}])/gu, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~$])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** No paragraph is longer, and no pattern is to walk further. */
const longest = 20_000;

function saidIn(head: string, blocks: readonly Block[], text: string): Partial<Description> {
  const values = new Map<string, string>();
  for (const line of head.split('\n')) {
    const [, key = '', value = ''] = /^([A-Za-z_-]{1,30}):[ \t]+(\S.*)$/.exec(line) ?? [];
    if (key !== '') values.set(key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  const of = (...keys: readonly string[]) => keys.map((key) => values.get(key)).find((value) => value);
  const first = blocks.find(({ mark }) => mark === 'heading');
  const title = of('title') ?? (first ? text.slice(first.start, first.end) : undefined);
  const day = of('published', 'date', 'created')?.slice(0, 10);
  const url = of('url', 'source', 'link', 'canonical');
  const publisher = of('publisher', 'site', 'site_name', 'source_name');
  const author = of('author', 'byline');
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(day && isIsoDate(day) ? { published: day } : {}),
    ...(url && isWebAddress(url) ? { url } : {}),
  };
}

/** Marks that a plain text does not have: a heading first, addresses behind words, a head. */
export function looksLikeMarkdown(text: string): boolean {
  const start = text.slice(0, 20_000);
  const links = start.match(/\[[^[\]\n]{1,300}\]\((?:https?:|\/|#)[^()\s]{0,1000}\)/g)?.length ?? 0;
  const heads = start.match(/^#{1,6} \S/gm)?.length ?? 0;
  const strong = start.match(/\*\*[^*\n]{1,200}\*\*/g)?.length ?? 0;
  const head = /^---\n(?:[A-Za-z_-]{1,30}:[^\n]*\n|[ \t]+[^\n]*\n){1,60}---\n/.test(start);
  return head || /^\s{0,20}# \S/.test(start) || links + heads + strong >= 3;
}
