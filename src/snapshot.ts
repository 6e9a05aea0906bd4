/**
 * What was read in the shipped articles, kept by the build: a start then reads figures only in articles
 * that are new or changed. Bytes in V8's own format (`node:v8`), which keeps sets and shared objects; a
 * Node that cannot read them reads the articles instead.
 */
import { deserialize, serialize } from 'node:v8';
import type { Entry } from './search/entry.ts';
import type { Article } from './text/article.ts';
import { sentencesOf } from './text/passage.ts';

/** The entries of an article exactly as they were when the snapshot was taken; null where it has changed since. */
export type Snapshot = (article: Article) => readonly Entry[] | null;

type Loose = Omit<Entry, 'passage'>;

interface Kept {
  readonly meta: string;
  readonly body: string;
  /** An entry a sentence, without its passage: passages are made from the article alone. */
  readonly entries: readonly Loose[];
}

export function takeSnapshot(read: ReadonlyMap<Article, readonly Entry[]>): Uint8Array {
  const kept = [...read].map(([article, entries]): [string, Kept] => [
    article.id,
    {
      meta: JSON.stringify(article.meta),
      body: article.body,
      entries: entries.map(({ passage: _, ...rest }) => rest),
    },
  ]);
  return serialize(new Map(kept));
}

export function openSnapshot(bytes: Uint8Array): Snapshot {
  const kept = mapIn(bytes);
  return (article) => {
    const found = kept.get(article.id);
    if (found?.body !== article.body || found.meta !== JSON.stringify(article.meta)) return null;
    const passages = sentencesOf(article);
    if (passages.length !== found.entries.length) return null;
    return found.entries.flatMap((entry, at) => {
      const passage = passages[at];
      return passage ? [{ passage, ...entry }] : [];
    });
  };
}

function mapIn(bytes: Uint8Array): ReadonlyMap<string, Kept> {
  try {
    return deserialize(bytes);
  } catch {
    // Written by a newer V8, or cut short: as good as none.
    return new Map();
  }
}
