/** All articles and the index behind `find`; built once, read-only, replaced as a whole. */
import { copiesIn } from './copy.ts';
import type { Figure } from './figures/figure.ts';
import { recalling } from './recent.ts';
import type { Answer } from './search/answer.ts';
import { buildCorpus } from './search/corpus.ts';
import type { Entry } from './search/entry.ts';
import { type ExplainedHit, type Explanation, explain, explainSearch } from './search/explain.ts';
import { find, type Hit, search } from './search/find.ts';
import { readQuestion } from './search/question.ts';
import type { Request } from './search/request.ts';
import { type Understood, understood } from './search/understood.ts';
import {
  type QuoteRequest,
  quote,
  type Statement,
  topicsOf,
  type Voice,
  voicesOf,
} from './statements/index.ts';
import type { Article } from './text/article.ts';
import { type Passage, passageOf } from './text/passage.ts';
import { wider } from './topics/index.ts';

export type { ExplainedHit, Explanation } from './search/explain.ts';
export type { Hit } from './search/find.ts';

export interface Library {
  /** Newest first; undated ones last. Copies of a story are among them, but only the original is searched and quoted. */
  readonly articles: readonly Article[];
  /** Every sentence of every article that is no copy. */
  readonly passages: readonly Passage[];
  /** The figures of one of `passages`, or of several in a row, in their order. */
  figuresIn(passage: Passage): readonly Figure[];
  /** Ids of the topics that have at least one figure, most figures first. */
  readonly topics: readonly string[];
  /** ISO 8601 periods that figures about the topic (null: about anything) have, newest first. */
  periods(topic: string | null): readonly string[];
  /** `today` as `YYYY-MM-DD` resolves "this year" in a question. */
  find(request: Request, today: string): Answer;
  /** What `find` takes the request for. */
  understand(request: Request, today: string): Understood;
  /** What somebody says, about a topic if one is given. */
  quote(request: QuoteRequest): Answer;
  /** Who says what the passage has, or a part of it; null where nobody is named. */
  saidIn(passage: Passage): Statement | null;
  /** Those who say something, by name where they have one, most statements first. */
  speakers(): readonly string[];
  /** Ids of the topics that a speaker (null: any) says something about, most statements first. */
  topicsOf(speaker: string | null): readonly string[];
  /** Ranked passages with scores, never abstains. */
  search(words: string, limit: number): readonly Hit[];
  /** The candidates of a request with what each feature gave, and why they answer or do not. */
  explain(request: Request, today: string): Explanation;
  /** The hits of `search` with what each term gave. */
  explainSearch(words: string, limit: number): readonly ExplainedHit[];
}

/** `read` takes an article apart (`reading.ts`), or hands out what was read before. */
export function buildLibrary(
  articles: readonly Article[],
  read: (article: Article) => readonly Entry[],
): Library {
  const newestFirst = [...articles].sort(
    (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id),
  );
  const { originals, listed } = copiesIn(newestFirst);
  const corpus = buildCorpus(originals, read);
  const figures = new Map(corpus.entries.map((entry) => [keyOf(entry.passage), entry.figures]));
  const byTopic = figuresByTopic(corpus.entries.flatMap((entry) => entry.figures));
  const all = corpus.entries.flatMap((entry) => entry.figures);
  let heard: readonly Voice[] | undefined;
  // Read when the first is asked for: a start does without.
  const voices = () => {
    heard ??= voicesOf(originals);
    return heard;
  };
  const found = recalling(
    mostKept,
    ({ request, today }: Dated) => listed(find(request, today, corpus)),
    nameOf,
  );
  const quoted = recalling(mostKept, (request: QuoteRequest) => listed(quote(request, voices())));
  return {
    articles: newestFirst,
    passages: corpus.entries.map(({ passage }) => passage),
    figuresIn: (passage) =>
      passage.first === passage.last
        ? (figures.get(keyOf(passage)) ?? [])
        : sentencesIn(passage).flatMap((sentence) => figures.get(keyOf(sentence)) ?? []),
    topics: [...byTopic].sort(([, a], [, b]) => b.length - a.length).map(([topic]) => topic),
    periods: (topic) => periodsOf(topic === null ? all : (byTopic.get(topic) ?? [])),
    find: (request, today) => found({ request, today }),
    understand: (request, today) => understood(readQuestion(request, today, corpus)),
    quote: quoted,
    saidIn: (passage) => saidIn(passage, voices()),
    speakers: () => voices().map(({ label }) => label),
    topicsOf: (speaker) => topicsOf(speaker, voices()),
    search: (words, limit) => search(words, limit, corpus),
    explain: (request, today) => explain(request, today, corpus),
    explainSearch: (words, limit) => explainSearch(words, limit, corpus),
  };
}

interface Dated {
  readonly request: Request;
  readonly today: string;
}

/** As no other request is written: JSON begins with a bracket. */
const nameOf = ({ request, today }: Dated): string =>
  request.kind === 'ask'
    ? `${request.skip ?? 0} ${today} ${request.question}`
    : JSON.stringify([request, today]);

/** Answers: on a small corpus most people ask what others asked, and a button asks it again. */
const mostKept = 200;

const saidIn = ({ article, start, end }: Passage, voices: readonly Voice[]): Statement | null =>
  voices
    .flatMap(({ statements }) => statements)
    .find(({ passage }) => passage.article.id === article.id && passage.start < end && start < passage.end) ??
  null;

/** A passage of several sentences, sentence by sentence. */
const sentencesIn = ({ article, paragraph, first, last }: Passage): readonly Passage[] =>
  Array.from({ length: last - first + 1 }, (_, at) => passageOf(article, paragraph, first + at));

const keyOf = ({ article, start, end }: Passage): string => `${article.id} ${start} ${end}`;

/** A figure about trucks is one about vehicles, too. */
function figuresByTopic(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const byTopic = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const topic of new Set(figure.topics.flatMap((id) => [id, ...wider(id)]))) {
      const before = byTopic.get(topic);
      if (before) before.push(figure);
      else byTopic.set(topic, [figure]);
    }
  }
  return byTopic;
}

function periodsOf(figures: readonly Figure[]): readonly string[] {
  const periods = new Set(figures.flatMap(({ period }) => (period === null ? [] : [period])));
  const end = (period: string) => period.split('/').at(-1) ?? period;
  return [...periods].sort((a, b) => end(b).localeCompare(end(a)) || a.localeCompare(b));
}
