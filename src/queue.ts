/**
 * Articles that wait for a person: a folder `queue/` in the corpus, with article files and originals as the corpus has
 * them. Accepting moves one into the corpus, original first, so that whatever happens in between loses nothing and can be
 * done again; what the bot answers from never has half an article.
 */
import path from 'node:path';
import { isThere, readAtMost, readCorpusIfAny, remove, writeNew } from './files.ts';
import { mostBytes } from './intake/index.ts';
import type { Article } from './text/article.ts';

export const queueOf = (corpus: string): string => path.join(corpus, 'queue');

/** @throws UserError where a file of the queue is no article. */
export const waiting = (corpus: string): readonly Article[] => readCorpusIfAny(queueOf(corpus));

/** Moves an article of the queue into the corpus; what stands in its way, or null. @throws UserError */
export function accept(article: Article, corpus: string): string | null {
  const { original } = article.meta;
  const places = [...(original === undefined ? [] : [original]), `${article.id}.md`];
  for (const place of places) {
    const [from, to] = [path.join(queueOf(corpus), place), path.join(corpus, place)];
    if (!isThere(from)) return `${from} is not there`;
    const bytes = readAtMost(from, mostBytes);
    if (!writeNew(to, bytes) && !Buffer.from(readAtMost(to, mostBytes)).equals(bytes)) {
      return `${to} is there already, with other content`;
    }
  }
  reject(article, corpus);
  return null;
}

/** Takes an article out of the queue for good: the article first, so that none is without its original. */
export function reject({ id, meta: { original } }: Article, corpus: string): void {
  remove(path.join(queueOf(corpus), `${id}.md`));
  if (original !== undefined) remove(path.join(queueOf(corpus), original));
}
