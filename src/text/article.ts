/**
 * An article: metadata and one immutable body. Only `parseArticle` makes one, from the text of an
 * article file; everything that is ever quoted is a span of such a body.
 */
import { type FrontMatter, type LineProblem, readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { readProse } from './paragraphs.ts';
import type { Paragraph, Prose } from './prose.ts';

const seal = Symbol('article');

export class Article implements Prose {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly meta: FrontMatter;
  readonly published: string | null;
  readonly headline: string;
  /** The file's text after the front matter, line breaks inside paragraphs turned into spaces. */
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
  readonly #seal = seal;

  /** @internal Use `parseArticle`: the seal is not exported. */
  constructor(key: typeof seal, id: string, meta: FrontMatter, prose: Prose) {
    if (key !== seal) throw new TypeError('an article is made by parseArticle');
    this.id = id;
    this.meta = Object.freeze(meta);
    this.published = prose.published;
    this.headline = meta.title;
    this.body = prose.body;
    this.paragraphs = prose.paragraphs;
    Object.freeze(this);
  }

  static isArticle = (value: object): value is Article => #seal in value;
}

/** The article in `file`'s text, or everything that is wrong with it (never an empty list). */
export function parseArticle(id: string, file: string): Article | readonly LineProblem[] {
  const text = file.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const split = splitFrontMatter(text);
  if ('message' in split) return [split];
  const meta = readFrontMatter(split.head);
  const prose = readProse(split.body, 'title' in meta ? (meta.published ?? null) : null);
  const problems = 'title' in meta ? [] : [...meta];
  if (!prose.paragraphs.some((paragraph) => paragraph.kind !== 'heading')) {
    problems.push({ line: split.bodyLine, message: 'the article has no text' });
  }
  return 'title' in meta && problems.length === 0 ? new Article(seal, id, meta, prose) : problems;
}
