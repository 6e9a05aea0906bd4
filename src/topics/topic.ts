import type { Vocabulary } from '../language.ts';
import type { Span } from '../text/span.ts';

/** A thing people ask about and articles report on. */
export interface Topic {
  /** Kebab case, stable: it appears in JSON and in Discord's option values. */
  readonly id: string;
  readonly name: Readonly<Record<Vocabulary, string>>;
  /** What else people and articles call it, parted by `; `; `list/entry.ts` says how they are written. */
  readonly words: Readonly<Record<Vocabulary, string>>;
  /** Ids of wider topics: a question about the wider one may be answered by this one, not the other way round. */
  readonly parents: readonly string[];
  /** Chapters, headings or subheadings of the Harmonized System, where they fit: `87`, `8517`. */
  readonly hs: readonly string[];
}

/** Words of a text that name a topic, by its id. */
export interface TopicMatch extends Span {
  readonly topic: string;
}
