/** Whether two articles are one story: a copy, or one cut or told again in other words. */
import { runsOf } from '../intake/copies.ts';
import { kept } from '../kept.ts';
import type { Article } from '../text/article.ts';

/** Of the shorter one's runs of words, those that the other has too; two reports of one event reach 0.25. */
const oneStory = 0.7;

export function isOneStory(a: Article | null, b: Article | null): boolean {
  if (a === null || b === null || a === b) return false;
  const [x, y] = [runsIn(a), runsIn(b)];
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  if (small.size === 0) return false;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size >= oneStory;
}

const runsIn = kept(({ body }: Article): ReadonlySet<number> => runsOf(body));
