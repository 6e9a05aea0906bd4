/** Paragraphs that look like the page around an article: tickers, appeals, newsletter boxes, the openings of other stories. */
import { type BlockClass, classesOf } from '../intake/classes.ts';
import type { Article } from '../text/article.ts';
import { type Remark, warning } from './remark.ts';

/** Classes whose words hardly ever stand in an article's own sentences. */
const suspect: ReadonlySet<BlockClass> = new Set([
  'newsletter',
  'appeal',
  'sharing',
  'other stories',
  'comments',
  'legal',
  'advertisement',
  'account',
  'player',
  'navigation',
  'prices',
  'post',
  'byline',
  'date',
  'caption or credit',
]);
/** Figures with signs, and firms that are registered, stand in sentences too. */
const inProse: ReadonlySet<BlockClass> = new Set(['prices', 'legal']);
/** Prose is longer; chrome is short, or says what it is in its first words. */
const mostWords = 25;
/** Headlines with their dates, one after another, are other stories. */
const run = 3;

export function suspectedChrome({ body, paragraphs }: Article): readonly Remark[] {
  const words = paragraphs.map(({ start, end }) => body.slice(start, end));
  const marked = words.map((text, at) => (paragraphs[at]?.kind === 'table' ? null : suspicion(text)));
  const remarks = marked.flatMap((kind, at): Remark[] => {
    const begin = paragraphs[at]?.start;
    if (kind === null || begin === undefined) return [];
    return [warning('chrome', `looks like ${kind} of the page, not like the article; remove it`, begin)];
  });
  return [
    ...remarks,
    ...openings(
      words,
      paragraphs.map(({ start }) => start),
    ),
  ];
}

function suspicion(text: string): BlockClass | null {
  if (text.split(/\s+/).length > mostWords || /^[“"«‘]/.test(text)) return null;
  const sentence = /[.!?][”"’)]*$/.test(text);
  return classesOf(text).find((name) => suspect.has(name) && !(sentence && inProse.has(name))) ?? null;
}

function openings(words: readonly string[], starts: readonly number[]): readonly Remark[] {
  const unfinished = words.map((text) => /(?:\.\.\.|…)$/.test(text));
  const first = unfinished.findIndex(
    (_, at) => unfinished.slice(at, at + run).filter(Boolean).length === run,
  );
  const at = starts[first];
  if (at === undefined) return [];
  return [warning('chrome', 'looks like the openings of other stories; remove them', at)];
}
