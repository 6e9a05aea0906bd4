/** Answers as JSON: the keys are a contract with scripts (`null`: not known; left out: does not apply). */
import type { Claim } from '../check/index.ts';
import type { Command, Outcome } from '../command.ts';
import type { Figure } from '../figures/figure.ts';
import type { ExplainedHit, Hit, Library } from '../library.ts';
import type { Finding } from '../search/answer.ts';
import type { FeatureLine } from '../search/features.ts';
import type { Statement } from '../statements/index.ts';
import type { Article } from '../text/article.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';

export function outcomeJson(outcome: Outcome, library: Library): object {
  switch (outcome.kind) {
    case 'check':
      return { kind: 'check', claims: outcome.claims.map((claim) => claimJson(claim, outcome.text)) };
    case 'sources':
      return { kind: 'sources', articles: outcome.articles.map((article) => articleJson(article, library)) };
    case 'about': {
      const [newest] = library.articles;
      return {
        kind: 'about',
        version: outcome.version,
        articles: library.articles.length,
        newest: newest ? articleJson(newest, library) : null,
      };
    }
    case 'help':
      return { kind: 'help', commands: outcome.commands.map(commandJson) };
    case 'answer': {
      const { answer } = outcome;
      const understood = outcome.understood ? { understood: outcome.understood } : {};
      if (answer.kind === 'found') {
        return {
          kind: 'found',
          ...understood,
          findings: answer.findings.map(findingJson),
          more: answer.more,
        };
      }
      return {
        kind: 'nothing',
        ...understood,
        because: answer.because,
        nearest: [
          ...answer.nearest.map(({ topic, period }) => (period === null ? topic : `${topic} ${period}`)),
          ...(answer.speakers ?? []),
        ],
      };
    }
  }
}

export const hitsJson = (hits: readonly (Hit | ExplainedHit)[]): object => ({
  hits: hits.map((hit) => ({
    ...placeJson(hit.passage),
    score: hit.score,
    ...('features' in hit ? { why: hit.features.map(featureJson) } : {}),
  })),
});

export const placeJson = (passage: Passage): object => ({
  article: passage.article.id,
  paragraph: passage.paragraph,
  quote: passage.text,
});

export const featureJson = ({ name, value, weight }: FeatureLine): object => ({
  name,
  value,
  weight,
  contribution: value * weight,
});

/** `body` is what the figure's offsets index. */
export function figureJson(figure: Figure, body: string): object {
  const { mention, value, upper, unit, of, bound, role, claim, change, period, against } = figure;
  const { flow, from, to, subject, topics, attribution, retracted } = figure;
  const words = (span: Span | null) => (span === null ? null : body.slice(span.start, span.end));
  return {
    mention: words(mention),
    start: mention.start,
    end: mention.end,
    value,
    ...(upper === null ? {} : { upper }),
    unit,
    ...(of === null ? {} : { of }),
    ...{ bound, role, claim, change, period, against, flow, from, to },
    subject: words(subject),
    topics,
    attribution: words(attribution),
    ...(retracted ? { retracted } : {}),
  };
}

export function figuresIn(article: Article, library: Library): number {
  const passages = library.passages.filter((passage) => passage.article === article);
  return passages.reduce((sum, passage) => sum + library.figuresIn(passage).length, 0);
}

function articleJson(article: Article, library: Library): object {
  const { title, publisher, via = null, published = null, url = null, sameAs } = article.meta;
  const figures = figuresIn(article, library);
  const copied = sameAs === undefined ? {} : { sameAs };
  return { article: article.id, title, publisher, via, published, url, figures, ...copied };
}

function findingJson({ passage, figures, alsoIn, said }: Finding): object {
  const { article, title, publisher, via, published, url } = passage.citation;
  return {
    quote: passage.text,
    ...{ article, title, publisher, via, published, url },
    paragraph: passage.paragraph,
    start: passage.start,
    end: passage.end,
    ...(said ? { speaker: speakerJson(said) } : {}),
    figures: figures.map((figure) => figureJson(figure, passage.article.body)),
    alsoIn: alsoIn.map(({ passage, agrees, because }) => ({
      article: passage.citation.article,
      publisher: passage.citation.publisher,
      published: passage.citation.published,
      quote: passage.text,
      agrees,
      ...(because === undefined ? {} : { because }),
    })),
  };
}

/** Offsets of the figure index the typed text, those of the finding its article's body. */
function claimJson(claim: Claim, text: string): object {
  const figure = figureJson(claim.figure, text);
  if (claim.verdict === 'not-in-corpus') return { verdict: claim.verdict, figure };
  const { verdict, because, taken, finding } = claim;
  return {
    verdict,
    ...(because === null ? {} : { because }),
    ...(taken === null ? {} : { taken }),
    figure,
    finding: findingJson(finding),
  };
}

/** Offsets index the article's body, as those of the quote do. */
function speakerJson({ passage, speaker, kind: speech, setting }: Statement): object {
  const { body } = passage.article;
  const words = (span: Span | null) => (span === null ? null : body.slice(span.start, span.end));
  const { start, end, name, role, kind } = speaker;
  const names = { words: words(speaker), name: words(name), role: words(role) };
  return { ...names, kind, start, end, speech, setting: words(setting) };
}

const commandJson = ({ name, description, options, examples }: Command): object => ({
  name,
  description,
  options: options.map(({ name, description, kind, required }) => ({ name, description, kind, required })),
  examples,
});
