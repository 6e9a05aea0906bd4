/** All articles and the index behind `find`; built once, read-only, replaced as a whole. */
import type { Figure } from './figures/figure.ts';
import type { Answer } from './search/answer.ts';
import type { Request } from './search/request.ts';
import type { Article } from './text/article.ts';
import type { Passage } from './text/passage.ts';

export interface Library {
  /** Newest first; undated ones last. */
  readonly articles: readonly Article[];
  /** Every sentence of every article. */
  readonly passages: readonly Passage[];
  /** The figures of one of `passages`, in the order of the sentence. */
  figuresIn(passage: Passage): readonly Figure[];
  /** Ids of the topics that have at least one figure, most figures first. */
  readonly topics: readonly string[];
  /** ISO 8601 periods that figures about the topic (null: about anything) have, newest first. */
  periods(topic: string | null): readonly string[];
  /** `today` as `YYYY-MM-DD` resolves "this year" in a question. */
  find(request: Request, today: string): Answer;
  /** Ranked passages with scores, never abstains. */
  search(words: string, limit: number): readonly Hit[];
}

export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}
