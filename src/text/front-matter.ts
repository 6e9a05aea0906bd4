/**
 * The head of an article file: YAML between two `---` lines, one key a line.
 * Everything wrong with it is reported at once, each with its line.
 *
 * Lines that are plain beyond doubt (`key: words`, none of YAML's marks in them) are read here; only a
 * head with any other line is given to the YAML library, which takes longer to load than all else
 * that a start does with an article.
 */
import { createRequire } from 'node:module';

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
  /** The id of the article that has the same story, first or in full: that one is quoted, this one listed under it. */
  readonly sameAs?: string;
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

const require = createRequire(import.meta.url);

const keys = [
  'title',
  'publisher',
  'via',
  'author',
  'published',
  'url',
  'language',
  'original',
  'sameAs',
] as const;
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
  const fields = plainFields(head) ?? yamlFields(head);
  const problems: LineProblem[] = [];
  const values = new Map<Key, string>();
  for (const { key, value, line, problem } of fields) {
    const complaint = problem ?? complain(key, value);
    if (complaint) problems.push({ line, message: complaint });
    if (isKey(key) && value !== null) values.set(key, value);
  }
  for (const key of required) {
    if (!values.has(key) && !fields.some((field) => field.key === key || field.problem)) {
      problems.push({ line: 2, message: `${key} is missing` });
    }
  }
  const title = values.get('title');
  const publisher = values.get('publisher');
  if (problems.length > 0 || title === undefined || publisher === undefined) return problems;
  return { ...Object.fromEntries(values), title, publisher, language: values.get('language') ?? 'en' };
}

interface Field {
  readonly key: string;
  /** Null where it is not one line of text. */
  readonly value: string | null;
  /** 1-based, in the file. */
  readonly line: number;
  /** What is wrong with the YAML itself. */
  readonly problem?: string;
}

const plainLine = /^([a-zA-Z]+): ([A-Za-z0-9](?:[^\s:#]|:(?=\S)|(?<=\S)#| (?=\S)(?!#))*)$/;

/** Null where a line is not plain or a key stands twice: that is for YAML to judge. */
function plainFields(head: string): readonly Field[] | null {
  const lines = head.replace(/\n$/, '').split('\n');
  const fields = lines.flatMap((text, at): Field[] => {
    const [, key, value] = plainLine.exec(text) ?? [];
    return key && value && !/:$/.test(value) ? [{ key, value, line: at + 2 }] : [];
  });
  const keysOnce = new Set(fields.map(({ key }) => key));
  return fields.length === lines.length && keysOnce.size === fields.length ? fields : null;
}

function yamlFields(head: string): readonly Field[] {
  const { isMap, isScalar, LineCounter, parseDocument }: typeof import('yaml') = require('yaml');
  const counter = new LineCounter();
  const document = parseDocument(head, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line + 1;
  const broken = (line: number, problem: string): Field => ({ key: '', value: null, line, problem });
  if (document.errors.length > 0) {
    return document.errors.map((error) => broken(lineAt(error.pos[0]), `broken YAML: ${error.message}`));
  }
  if (!isMap(document.contents)) return [broken(2, 'the front matter must be `key: value` lines')];
  return document.contents.items.map(({ key, value }) => {
    const text = isScalar(value) && value.value !== null ? String(value.source ?? value.value).trim() : '';
    return {
      key: String(isScalar(key) ? key.value : key),
      value: text === '' ? null : text,
      line: lineAt(isScalar(key) ? key.range?.[0] : 0),
    };
  });
}

function complain(key: string, value: string | null): string | undefined {
  if (!isKey(key)) return `unknown key "${key}"; known are ${keys.join(', ')}`;
  return value === null ? `${key} must be one line of text` : complaints[key]?.(value);
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
  sameAs: (value) =>
    /[\\/]|\.md$/.test(value)
      ? 'sameAs must be the id of another article, its file name without .md'
      : undefined,
};

/** A calendar date that exists, `YYYY-MM-DD`. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    // Not an address at all: `URL` says so by throwing.
    return false;
  }
}
