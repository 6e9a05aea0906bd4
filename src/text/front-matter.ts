/**
 * The head of an article file: YAML between two `---` lines, one key a line.
 * Everything wrong with it is reported at once, each with its line.
 */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

export interface FrontMatter {
  readonly title: string;
  /** Who reported it. */
  readonly publisher: string;
  /** Whose copy this is. */
  readonly via?: string;
  readonly author?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The document as it was received, relative to the corpus. */
  readonly original?: string;
}

/** A problem with its 1-based line in the file. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

export interface Split {
  /** YAML text, without the fences; its first line is line 2 of the file. */
  readonly head: string;
  /** Everything after the closing fence. */
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
}

const keys = ['title', 'publisher', 'via', 'author', 'published', 'url', 'language', 'original'] as const;
type Key = (typeof keys)[number];
const required: readonly Key[] = ['title', 'publisher'];

export function splitFrontMatter(text: string): Split | LineProblem {
  if (!text.startsWith('---\n')) {
    return { line: 1, message: 'the file must begin with a line of three hyphens and its front matter' };
  }
  const close = text.indexOf('\n---\n', 3);
  if (close < 0) return { line: 1, message: 'the front matter is not closed by a line of three hyphens' };
  const head = text.slice(4, close + 1);
  return { head, body: text.slice(close + 5), bodyLine: head.split('\n').length + 2 };
}

export function readFrontMatter(head: string): FrontMatter | readonly LineProblem[] {
  const counter = new LineCounter();
  const document = parseDocument(head, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line + 1;
  if (document.errors.length > 0) {
    return document.errors.map((e) => ({ line: lineAt(e.pos[0]), message: `broken YAML: ${e.message}` }));
  }
  if (!isMap(document.contents)) return [{ line: 2, message: 'the front matter must be `key: value` lines' }];

  const problems: LineProblem[] = [];
  const values = new Map<Key, string>();
  for (const { key, value } of document.contents.items) {
    const name = String(isScalar(key) ? key.value : key);
    const line = lineAt(isScalar(key) ? key.range?.[0] : 0);
    if (!isKey(name)) {
      problems.push({ line, message: `unknown key "${name}"; known are ${keys.join(', ')}` });
    } else if (!isScalar(value) || value.value === null || String(value.value).trim() === '') {
      problems.push({ line, message: `${name} must be one line of text` });
    } else {
      const text = String(value.source ?? value.value).trim();
      const wrong = complaints[name]?.(text);
      if (wrong) problems.push({ line, message: wrong });
      values.set(name, text);
    }
  }
  for (const key of required) {
    if (!values.has(key) && !problems.some((p) => p.message.startsWith(`${key} must`))) {
      problems.push({ line: 2, message: `${key} is missing` });
    }
  }
  const title = values.get('title');
  const publisher = values.get('publisher');
  if (problems.length > 0 || title === undefined || publisher === undefined) return problems;
  return { ...Object.fromEntries(values), title, publisher, language: values.get('language') ?? 'en' };
}

const isKey = (name: string): name is Key => (keys as readonly string[]).includes(name);

const complaints: Partial<Record<Key, (value: string) => string | undefined>> = {
  published: (value) =>
    isIsoDate(value) ? undefined : `published must be a date such as 2025-08-28, not "${value}"`,
  url: (value) => (isWebAddress(value) ? undefined : `url must be an http or https address, not "${value}"`),
  language: (value) =>
    /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value)
      ? undefined
      : `language must be a tag such as en, not "${value}"`,
  original: (value) =>
    value.split(/[\\/]/).includes('..') || /^([\\/]|[A-Za-z]:)/.test(value)
      ? 'original must be a path inside the corpus'
      : undefined,
};

/** A calendar date that exists, `YYYY-MM-DD`. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    // Not an address at all: `URL` says so by throwing.
    return false;
  }
}
