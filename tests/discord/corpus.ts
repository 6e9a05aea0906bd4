/** A small corpus of made-up reports, and answers from it. */
import type { Figure } from '../../src/figures/figure.ts';
import type { Library } from '../../src/library.ts';
import type { Finding, Found } from '../../src/search/answer.ts';
import { Article, parseArticle } from '../../src/text/article.ts';
import { type Passage, passageOf, sentencesOf } from '../../src/text/passage.ts';
import { isNonEmpty, type Span } from '../../src/text/span.ts';

/** An article of these paragraphs. */
export function articleOf(
  paragraphs: readonly string[],
  head: Readonly<Record<string, string | undefined>> = {},
): Article {
  const meta = {
    title: 'Tea sales rise',
    publisher: 'Harbour Post',
    published: '2026-01-10',
    url: 'https://example.org/tea',
    ...head,
  };
  const lines = Object.entries(meta)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const article = parseArticle(
    '2026-01-10-harbour-post-tea',
    `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`,
  );
  if (!Article.isArticle(article)) throw new Error(JSON.stringify(article));
  return article;
}

export const tea = articleOf([
  'Sales of green tea to the north rose by 12% to 40,000 tonnes in 2025, the port said. "We ship @everyone their tea," a clerk joked.',
  'A rival port counted *9%* more, see https://example.org/count or <#123>.',
]);

/** A figure whose words are `mention`, with everything else plain. */
export function figureOf(passage: Passage, mention: string, more: Partial<Figure> = {}): Figure {
  return {
    mention: spanOf(passage, mention),
    value: 12,
    upper: null,
    unit: 'percent',
    of: null,
    bound: '=',
    role: 'change',
    claim: 'reported',
    change: 'up',
    period: '2025',
    against: null,
    flow: null,
    from: null,
    to: null,
    subject: null,
    topics: [],
    attribution: null,
    ...more,
  };
}

export function spanOf(passage: Passage, words: string): Span {
  const start = passage.article.body.indexOf(words, passage.start);
  if (start < 0) throw new Error(`no "${words}" in the passage`);
  return { start, end: start + words.length };
}

export const teaSentence = passageOf(tea, 1, 0);
export const teaFinding: Finding = {
  passage: teaSentence,
  figures: [
    figureOf(teaSentence, 'rose by 12%', { subject: spanOf(teaSentence, 'Sales of green tea to the north') }),
  ],
  alsoIn: [],
};

export function found(findings: readonly Finding[], more = 0): Found {
  if (!isNonEmpty(findings)) throw new Error('an answer has findings');
  return { kind: 'found', findings, more };
}

/** Knows one thing. */
export const library: Library = {
  articles: [tea],
  passages: sentencesOf(tea),
  figuresIn: () => [],
  topics: [],
  periods: () => [],
  find: () => found([teaFinding]),
  understand: () => ({
    ...{ about: [], flow: null, from: null, to: null, places: [], period: null, unit: null },
    ...{ wants: null, speaker: null },
  }),
  saidIn: () => null,
  quote: () => found([teaFinding]),
  speakers: () => [],
  topicsOf: () => [],
  search: () => [],
  explain: () => ({ question: null, judged: [], refused: [] }),
  explainSearch: () => [],
};
