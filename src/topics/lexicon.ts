/** Phrases by the keys of their words, joined by spaces. */
export interface Lexicon {
  /** What a phrase names: a topic, or null for a sense that is none. */
  readonly named: Map<string, string | null>;
  /** The beginnings of longer phrases. */
  readonly beginnings: Set<string>;
}

export const emptyLexicon = (): Lexicon => ({ named: new Map(), beginnings: new Set() });

export const join = (beginning: string, key: string): string =>
  beginning === '' ? key : `${beginning} ${key}`;

/** The first to claim a phrase keeps it. */
export function file(lexicon: Lexicon, phrase: string, named: string | null): void {
  if (lexicon.named.has(phrase)) return;
  lexicon.named.set(phrase, named);
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
    lexicon.beginnings.add(phrase.slice(0, at));
  }
}

/** Each hyphen of a word read as a space and as nothing. */
export function hyphenations(word: string): readonly string[] {
  const at = word.lastIndexOf('-');
  if (at < 0) return [word];
  const after = word.slice(at + 1);
  return hyphenations(word.slice(0, at)).flatMap((before) => [`${before} ${after}`, before + after]);
}
