/**
 * Is a text the story of an article we have? The share of the smaller text's runs of five words that stand
 * in the larger too: 0.7 or more is the same story, cut or altered; two reports of one event reach 0.25.
 */
import type { Article } from '../text/article.ts';

const run = 5;
const same = 0.7;

/** The id of the known article that shares most with the text, or null. */
export function sameAs(text: string, known: readonly Article[]): string | null {
  const runs = runsOf(text);
  let best: { id: string; share: number } | null = null;
  for (const article of known) {
    const share = containment(runs, runsIn(article));
    if (share >= same && share > (best?.share ?? 0)) best = { id: article.id, share };
  }
  return best?.id ?? null;
}

/** An article never changes: its runs are cut once, for as long as it is held. */
const cut = new WeakMap<Article, ReadonlySet<string>>();

function runsIn(article: Article): ReadonlySet<string> {
  const runs = cut.get(article) ?? runsOf(article.body);
  cut.set(article, runs);
  return runs;
}

function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const words of small) if (large.has(words)) shared++;
  return shared / small.size;
}

export function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + run <= words.length; at++) runs.add(words.slice(at, at + run).join(' '));
  return runs;
}
