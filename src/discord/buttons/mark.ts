/**
 * What stood before a page, in four letters: so that a button pressed after the articles have changed turns to no page of
 * another answer. Every finding is counted in by itself, wherever one page ended and the next began.
 */
import type { Outcome } from '../../command.ts';
import { digestOf } from './digest.ts';

export const isMark = (text: string): boolean => /^[0-9A-Za-z_-]{4}$/.test(text);

/** Before anything was shown. */
export const firstMark = '0000';

/** `keys`: those of what was shown since. */
export const extended = (mark: string, keys: readonly string[]): string =>
  keys.reduce((before, key) => digestOf([before, key], 4), mark);

/** What tells each finding or article of an outcome from any other: where it stands and its words. */
export function keysOf(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'sources') return outcome.articles.map(({ id }) => id);
  if (outcome.kind !== 'answer' || outcome.answer.kind !== 'found') return [];
  return outcome.answer.findings.map(({ passage }) => `${passage.article.id} ${passage.text}`);
}

/** The keys of the first so many; fewer where there are no more. `run` gives what comes from there on. */
export function firstKeys(count: number, run: (from: number) => Outcome): readonly string[] {
  const keys: string[] = [];
  while (keys.length < count) {
    const outcome = run(keys.length);
    const more = keysOf(outcome);
    keys.push(...more);
    // A list of articles comes all at once.
    if (more.length === 0 || outcome.kind === 'sources') break;
  }
  return keys.slice(0, count);
}
