/**
 * Articles that were read before, so that a changed corpus reads only what is new in it: first from the build's
 * snapshot, then from the library before. Between two articles it lets whoever waits have the process, since a bot
 * answers while the next library is made.
 */
import type { Library } from './library.ts';
import type { Entry } from './search/entry.ts';
import type { Article } from './text/article.ts';

type Read = (article: Article) => readonly Entry[];

interface Workshop {
  /** What was read in an article when the program was built; null where it has changed since, or is new. */
  readonly kept: (article: Article) => readonly Entry[] | null;
  /** Loads the reader of figures, which a start whose articles were all read before does without. */
  readonly reader: () => Promise<Read>;
  readonly build: (articles: readonly Article[], read: Read) => Library;
  readonly rest: () => Promise<void>;
}

interface Copy {
  readonly article: Article;
  readonly entries: readonly Entry[];
}

/** Builds libraries one after another, each from all of its articles. */
export function editions({ kept, reader, build, rest }: Workshop) {
  let copies: ReadonlyMap<string, Copy> = new Map();
  return async (articles: readonly Article[]): Promise<Library> => {
    const next = new Map<string, Copy>();
    for (const article of articles) {
      const edition = editionOf(article);
      next.set(
        edition,
        copies.get(edition) ?? { article, entries: kept(article) ?? (await readNow(article)) },
      );
    }
    copies = next;
    const entries = new Map([...next.values()].map((copy) => [copy.article, copy.entries]));
    return build([...entries.keys()], (article) => entries.get(article) ?? []);
  };

  async function readNow(article: Article): Promise<readonly Entry[]> {
    await rest();
    return (await reader())(article);
  }
}

/** The same to the letter, metadata included. */
const editionOf = ({ id, meta, body }: Article): string => JSON.stringify([id, meta, body]);
