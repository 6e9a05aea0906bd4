/**
 * An article taken apart for search: its sentences with their figures, one entry a sentence. Apart from
 * the library, since a start whose articles were all read before does without the reader of figures.
 */
import { readFigures } from './figures/index.ts';
import { type Entry, entriesOf } from './search/entry.ts';
import type { Article } from './text/article.ts';

export const readEntries = (article: Article): readonly Entry[] => entriesOf(article, readFigures(article));
