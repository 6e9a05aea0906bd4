/**
 * Is a text the story of an article we have? The share of the smaller text's runs of five words that stand
 * in the larger too: 0.7 or more is the same story, cut or altered; two reports of one event reach 0.25.
 * Runs are looked up in one index of all articles: a text costs its own length, however many there are.
 */
import type { Article } from '../text/article.ts';

const run = 5;
const same = 0.7;

export interface KnownStories {
  /** The id of the known article that shares most with the text, or null. */
  readonly sameAs: (text: string) => string | null;
  readonly add: (article: Article) => void;
}

export function knownStories(articles: readonly Article[]): KnownStories {
  const sizes = new Map<string, number>();
  const holders = new Map<number, string[]>();
  const add = ({ id, body }: Article) => {
    const runs = runsOf(body);
    sizes.set(id, runs.size);
    for (const one of runs) {
      const list = holders.get(one);
      if (list) list.push(id);
      else holders.set(one, [id]);
    }
  };
  for (const article of articles) add(article);
  return {
    add,
    sameAs: (text) => {
      const runs = runsOf(text);
      const shared = new Map<string, number>();
      for (const one of runs)
        for (const id of (holders.get(one) ?? []).slice(0, mostHolders))
          shared.set(id, (shared.get(id) ?? 0) + 1);
      let best: { id: string; share: number } | null = null;
      for (const [id, count] of shared) {
        const share = count / Math.min(runs.size, sizes.get(id) ?? runs.size);
        if (share >= same && share > (best?.share ?? 0)) best = { id, share };
      }
      return best?.id ?? null;
    },
  };
}

/** Words that stand in more articles than this tell none from another. */
const mostHolders = 200;

/** Each run as a number: of two different runs of a corpus, hardly ever one. */
export function runsOf(text: string): ReadonlySet<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const runs = new Set<number>();
  for (let at = 0; at + run <= words.length; at++) {
    let hash = 7;
    for (let by = 0; by < run; by++) hash = (hash * 131_071 + (words[at + by] ?? 0)) % prime;
    runs.add(hash);
  }
  return runs;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (hash * 257 + word.charCodeAt(at)) % prime;
  return hash;
}

/** The largest below 2^35: times 131,071 it stays below 2^53, where products are exact. */
const prime = 34_359_738_337;
