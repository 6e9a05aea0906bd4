/** The headline of a plain text: a line above the article, said again in its words, often there twice. */
import { classesOf } from '../classes.ts';

const farthest = 40;
const nearest = 4;

/** The index of the block that is the headline, or null. `first` is the index of the article's first paragraph. */
export function titleAmong(blocks: readonly string[], first: number, body: string): number | null {
  const said = new Set(contentWords(body));
  const times = new Map<string, number>();
  for (const words of blocks) times.set(words, (times.get(words) ?? 0) + 1);
  let best: { at: number; score: number } | null = null;
  for (let at = Math.max(0, first - farthest); at < first; at++) {
    const words = blocks[at] ?? '';
    const count = words.split(' ').length;
    if (count < 3 || count > 32 || words.length > 240 || /^(?:home|\W)|\s\/\s/i.test(words)) continue;
    const content = contentWords(words);
    if (content.length < 2 || classesOf(words).some((name) => never.has(name))) continue;
    const shared = content.filter((word) => said.has(word)).length / content.length;
    const score =
      shared * 4 +
      Math.min(count, 8) / 4 +
      (times.get(words) === 1 ? 0 : 1.5) -
      (/[.]["'”’]?$/.test(words) ? 2 : 0) -
      (classesOf(words).length > 0 ? 1 : 0) -
      (count > 22 ? 1 : 0) -
      Math.log2(first - at) / 5;
    // The line under a headline says the same again, at more length: of two close ones the upper is the headline.
    const under = best !== null && at - best.at <= nearest && words !== blocks[best.at];
    if (score >= (best?.score ?? 2) + (under ? 1 : 0)) best = { at, score };
  }
  return best?.at ?? null;
}

const never: ReadonlySet<string> = new Set([
  'byline',
  'date',
  'legal',
  'account',
  'caption or credit',
  'sharing',
  'prices',
]);

const contentWords = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
