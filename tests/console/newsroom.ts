/** A small newsroom for the console's tests: two articles, figures read by hand, and a library that answers as told. */
import type { Figure } from '../../src/figures/figure.ts';
import type { Library } from '../../src/library.ts';
import type { Answer } from '../../src/search/answer.ts';
import { Article, parseArticle } from '../../src/text/article.ts';
import { type Passage, passageOf, sentencesOf } from '../../src/text/passage.ts';

export const tractors = articleOf(
  '2025-03-02-daily-tractors',
  `---
title: Tractor trade cools
publisher: The Daily
via: a mirror
published: 2025-03-02
url: https://daily.example/tractors
---

Tractor imports from China slumped 46% to between $5 billion and $6 billion in 2024, customs data showed. Dealers blame the fee.
`,
);

export const undated = articleOf(
  'undated-gazette-tractors',
  `---
title: Fewer tractors
publisher: The Gazette
---

Imports of tractors fell by 40%.
`,
);

export const sentence = passageOf(tractors, 1, 0);
export const elsewhere = passageOf(undated, 1, 0);

export const slump: Figure = {
  mention: spanOf(sentence, 'slumped 46%'),
  value: 46,
  upper: null,
  unit: 'percent',
  of: null,
  bound: '=',
  role: 'change',
  claim: 'reported',
  change: 'down',
  period: '2024',
  against: null,
  flow: 'imports',
  from: 'China',
  to: 'Russia',
  subject: spanOf(sentence, 'Tractor imports'),
  topics: ['tractors', 'vehicles'],
  attribution: spanOf(sentence, 'customs data'),
};

export const range: Figure = {
  ...slump,
  mention: spanOf(sentence, 'between $5 billion and $6 billion'),
  value: 5e9,
  upper: 6e9,
  unit: 'USD',
  bound: 'range',
  role: 'level',
  claim: 'forecast',
  subject: null,
  attribution: null,
};

export const counted: Figure = { ...slump, unit: 'unit', of: 'tractor', role: 'count', flow: null };

export const found: Answer = {
  kind: 'found',
  findings: [{ passage: sentence, figures: [slump, range], alsoIn: [{ passage: elsewhere, agrees: false }] }],
  more: 2,
};

export const nothing: Answer = {
  kind: 'nothing',
  because: 'no-match',
  nearest: [
    { topic: 'vehicles', period: '2024' },
    { topic: 'gas', period: null },
  ],
};

/** Gives `answer` whatever is asked; `asked` collects the requests. */
export function libraryWith(answer: Answer, asked: unknown[] = []): Library {
  return {
    articles: [tractors, undated],
    passages: [...sentencesOf(tractors), ...sentencesOf(undated)],
    figuresIn: (passage) =>
      passage.start === sentence.start && passage.article === tractors ? [slump, range] : [],
    topics: ['vehicles', 'gas'],
    periods: () => ['2025-01/2025-07', '2024'],
    find: (request) => {
      asked.push(request);
      return answer;
    },
    understand: (request) => {
      throw new Error(`nobody goes on from an earlier question: ${JSON.stringify(request)}`);
    },
    saidIn: () => null,
    quote: (request) => {
      asked.push(request);
      return answer;
    },
    speakers: () => [],
    topicsOf: (speaker) => (speaker === 'gromov' ? ['coal'] : []),
    explain: () => ({ question: null, judged: [], refused: [] }),
    explainSearch: () => [],
    search: (words, limit) => {
      asked.push({ words, limit });
      return words === 'absent' ? [] : [{ passage: sentence, score: 1.234567 }];
    },
  };
}

function articleOf(id: string, file: string): Article {
  const article = parseArticle(id, file);
  if (!Article.isArticle(article)) throw new Error(article.map(({ message }) => message).join());
  return article;
}

function spanOf(passage: Passage, words: string): { start: number; end: number } {
  const start = passage.start + passage.text.indexOf(words);
  return { start, end: start + words.length };
}
