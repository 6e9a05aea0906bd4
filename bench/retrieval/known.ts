/**
 * Known items: what stands above a text is the query, the text without it the document that is meant. Texts under one
 * title (letters of one thread) are all meant. Every so many queries are taken, so that a set has a few hundred.
 */
import type { Document, Query } from './set.ts';

export interface Item {
  readonly title: string;
  readonly text: string;
}

/** Queries of one set. */
const most = 2_000;
/** Letters of a text that can be found at all, and words of a title that asks for something. */
const [shortest, fewest] = [60, 3];

export function knownItems(items: readonly Item[]): {
  readonly documents: readonly Document[];
  readonly queries: readonly Query[];
} {
  const kept = items.filter(({ title, text }) => title !== '' && text.length >= shortest);
  const meant = new Map<string, { readonly text: string; readonly grades: Map<string, number> }>();
  const documents = kept.map(({ title, text }, at) => {
    const id = `d${at}`;
    const key = title.toLowerCase();
    const query = meant.get(key) ?? { text: title, grades: new Map<string, number>() };
    query.grades.set(id, 1);
    meant.set(key, query);
    return { id, title: '', text };
  });
  const queries = [...meant.values()].filter(({ text }) => text.split(/\s+/).length >= fewest);
  const step = Math.max(1, queries.length / most);
  return {
    documents,
    queries: Array.from({ length: Math.min(most, queries.length) }, (_, at) => queries[Math.floor(at * step)])
      .flatMap((query) => (query ? [query] : []))
      .map((query, at) => ({ id: `q${at}`, ...query })),
  };
}
