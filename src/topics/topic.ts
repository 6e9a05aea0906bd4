/** A thing people ask about and articles report on. */
export interface Topic {
  /** Kebab case, stable: it appears in JSON and in Discord's option values. */
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** What people and articles call it, lower case, without the name itself; singular (plurals are derived). */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** Ids of wider topics: a question about the wider one may be answered by this one, not the other way round. */
  readonly parents: readonly string[];
  /** Chapters or headings of the Harmonized System, where they fit: `87`, `8517`. */
  readonly hs: readonly string[];
}

export type Language = 'en' | 'ru' | 'zh';
