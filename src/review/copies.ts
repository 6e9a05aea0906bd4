/**
 * Articles of one story: the share of the smaller one's runs of five words that stand in the larger too. From 0.7 they
 * are the same story, cut or altered; from 0.3 a person should look; two reports of one event stay below 0.25. Linear in
 * the words of the corpus, as only articles that share a run are compared.
 */
import { runsOf } from '../intake/copies.ts';
import type { Article } from '../text/article.ts';
import { type Remark, warning } from './remark.ts';

const same = 0.7;
const alike = 0.3;

/** Remarks by the id of the later article of each pair, in the order given. */
export function duplicates(articles: readonly Article[]): ReadonlyMap<string, readonly Remark[]> {
  const holders = new Map<number, number[]>();
  const remarks = new Map<string, Remark[]>();
  const sizes: number[] = [];
  for (const [at, article] of articles.entries()) {
    const runs = runsOf(article.body);
    sizes.push(runs.size);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const before = holders.get(run);
      for (const holder of before ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
      if (before) before.push(at);
      else holders.set(run, [at]);
    }
    for (const [earlier, count] of shared) {
      const other = articles[earlier];
      const share = count / Math.max(1, Math.min(runs.size, sizes[earlier] ?? 0));
      const remark = other && share >= alike ? remarkOn(article, other, share) : null;
      if (remark) remarks.set(article.id, [...(remarks.get(article.id) ?? []), remark]);
    }
  }
  return remarks;
}

function remarkOn(article: Article, other: Article, share: number): Remark | null {
  if (article.meta.sameAs !== undefined || other.meta.sameAs !== undefined) return null;
  if (share >= same) {
    const message = `is the same story as ${other.id}; put \`sameAs: ${other.id}\` into the head of the copy, or remove it`;
    return warning('duplicate', message);
  }
  const percent = Math.round(share * 100);
  const message = `shares ${percent}% of its words in a row with ${other.id}; is one the copy of the other?`;
  return warning('copy', message);
}
