/**
 * A passage: one sentence of an article, or several of one paragraph that follow each other. It has
 * no constructor that takes text; its text is a slice of the article and its citation is derived.
 */
import { Article } from './article.ts';
import type { Paragraph } from './prose.ts';
import type { Span } from './span.ts';

const seal = Symbol('passage');

export interface Citation {
  /** The article's id. */
  readonly article: string;
  readonly title: string;
  readonly publisher: string;
  readonly via: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

export class Passage implements Span {
  readonly article: Article;
  /** 1-based, headings counted. */
  readonly paragraph: number;
  /** Index of the first sentence in its paragraph, and of the last. */
  readonly first: number;
  readonly last: number;
  /** Half-open offsets in the article's body. */
  readonly start: number;
  readonly end: number;
  readonly #seal = seal;

  /** @internal Use `passageOf`: the seal is not exported. */
  constructor(
    key: typeof seal,
    article: Article,
    paragraph: number,
    first: number,
    last: number,
    span: Span,
  ) {
    if (key !== seal) throw new TypeError('a passage is made by passageOf');
    this.article = article;
    this.paragraph = paragraph;
    this.first = first;
    this.last = last;
    this.start = span.start;
    this.end = span.end;
    Object.freeze(this);
  }

  get text(): string {
    return this.article.body.slice(this.start, this.end);
  }

  get citation(): Citation {
    const { title, publisher, via, published, url } = this.article.meta;
    const rest = { via: via ?? null, published: published ?? null, url: url ?? null };
    return { article: this.article.id, title, publisher, ...rest };
  }

  /** The paragraph it stands in. */
  get within(): Paragraph {
    return paragraphAt(this.article, this.paragraph);
  }

  static isPassage = (value: object): value is Passage => #seal in value;
}

/**
 * Sentences `first` to `last` (0-based, both included) of the article's paragraph `paragraph` (1-based).
 * @throws RangeError where the article has no such sentences.
 */
export function passageOf(article: Article, paragraph: number, first: number, last = first): Passage {
  if (!Article.isArticle(article)) throw new TypeError('a passage is a span of an article');
  const { sentences } = paragraphAt(article, paragraph);
  const [from, to] = [sentences[first], sentences[last]];
  if (!from || !to || last < first) throw new RangeError(`no sentences ${first} to ${last}`);
  return new Passage(seal, article, paragraph, first, last, { start: from.start, end: to.end });
}

/** Every sentence of the article, in order, as a passage of its own. */
export function sentencesOf(article: Article): readonly Passage[] {
  return article.paragraphs.flatMap((paragraph, number) =>
    paragraph.sentences.map((_, sentence) => passageOf(article, number + 1, sentence)),
  );
}

function paragraphAt(article: Article, number: number): Paragraph {
  const paragraph = article.paragraphs[number - 1];
  if (!paragraph) throw new RangeError(`${article.id} has no paragraph ${number}`);
  return paragraph;
}
