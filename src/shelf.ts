/**
 * The corpus folder as a place where articles are put. What is there is known by the bytes it was received as, by the
 * address it was fetched from and by its story, so that a run that was broken off is simply begun again.
 * First the original is written, then the article: a file in the corpus is always whole, and its original is there.
 */
import path from 'node:path';
import {
  appendLine,
  filesBelow,
  isFolder,
  readAtMost,
  readCorpusIfAny,
  sweepParts,
  writeNew,
} from './files.ts';
import { articleFile, knownStories, type Taken, textOf } from './intake/index.ts';
import { Article, parseArticle } from './text/article.ts';
import type { FrontMatter } from './text/front-matter.ts';

export interface Shelf {
  /** The id of the article whose original is these very bytes, or null. */
  readonly holdsBytes: (bytes: Uint8Array) => string | null;
  /** The id of the article that was fetched from this address, or that names it as its own; or null. */
  readonly holdsAddress: (address: string) => string | null;
  /** What is there of the same story, or null. */
  readonly holdsStory: (taken: Taken) => Told | null;
  /** The id of an article of another text at the same address, or of the same day, publisher and headline: most likely this one, edited. */
  readonly rivalOf: (taken: Taken) => string | null;
  /** Never writes over anything. @throws UserError where the folder cannot be written. */
  readonly put: (document: Arrived) => Put;
}

/** An article with the same story, and what the arrived one is to it. */
export interface Told {
  /** Of the article that is quoted, where several have the story. */
  readonly id: string;
  /** The same publisher's page once more; another's copy; or that of which the known one is a copy. */
  readonly arrived: 'again' | 'copy' | 'original';
}

export interface Arrived {
  readonly taken: Taken;
  readonly bytes: Uint8Array;
  /** The ending of the original's name: `html`. */
  readonly ending: string;
  /** Where it was fetched, as it was asked for. */
  readonly address: string | null;
  /** The id of the article that this is a copy of. */
  readonly sameAs: string | null;
}

export type Put =
  | { readonly kind: 'put'; readonly id: string; readonly file: string }
  | { readonly kind: 'not put'; readonly message: string };

/** @throws UserError where an article of the folder is broken. */
export function openShelf(folder: string): Shelf {
  const originals = path.join(folder, 'originals');
  for (const one of [folder, originals]) sweepParts(one);
  const articles = readCorpusIfAny(folder);
  const stories = knownStories(articles);
  const addresses = new Map(fetchedBefore(originals));
  for (const { id, meta } of articles) if (meta.url) addresses.set(meta.url, id);
  const ids = new Set(articles.map(({ id }) => id));
  const heads = new Map(articles.map(({ id, meta }) => [id, meta]));
  const owners = new Map(articles.map(({ id, meta }) => [path.normalize(meta.original ?? ''), id]));
  const bySize = new Map<number, string[]>();
  const keep = (name: string, size: number) => bySize.set(size, [...(bySize.get(size) ?? []), name]);
  if (isFolder(originals)) for (const { name, size } of filesBelow(originals)) keep(name, size);

  const holdsBytes = (bytes: Uint8Array): string | null => {
    for (const name of bySize.get(bytes.length) ?? []) {
      const id = owners.get(path.join('originals', name)) ?? path.parse(name).name;
      if (ids.has(id) && isSame(path.join(originals, name), bytes)) return id;
    }
    return null;
  };

  const put = ({ taken, bytes, ending, address, sameAs }: Arrived): Put => {
    const { title, publisher } = taken;
    if (title === null) return notPut('has no headline that could be told; --title gives it');
    if (publisher === null) return notPut('does not say who published it; --publisher gives it');
    for (let turn = 1; turn <= mostNamesakes; turn++) {
      const place = placed({ ...taken, title, publisher }, ending, turn, sameAs);
      const article = parseArticle(place.id, place.text);
      if (!Article.isArticle(article))
        return notPut(`makes no article: ${article.map(({ message }) => message).join('; ')}`);
      const [file, original] = [path.join(folder, `${place.id}.md`), path.join(folder, place.original)];
      // Another story of the same day, publisher and headline has the name already.
      if (ids.has(place.id) || (!writeNew(original, bytes) && !isSame(original, bytes))) continue;
      if (!writeNew(file, place.text)) continue;
      stories.add(article);
      ids.add(place.id);
      heads.set(place.id, article.meta);
      owners.set(path.normalize(place.original), place.id);
      keep(path.basename(place.original), bytes.length);
      if (taken.url !== null) addresses.set(taken.url, place.id);
      if (address !== null) {
        addresses.set(address, place.id);
        if (address !== taken.url)
          appendLine(path.join(originals, ledger), JSON.stringify({ address, article: place.id }));
      }
      return { kind: 'put', id: place.id, file };
    }
    return notPut('has the name of many articles that are there already; --title gives it another');
  };

  const holdsAddress = (address: string): string | null => {
    const id = addresses.get(address);
    return id !== undefined && ids.has(id) ? id : null;
  };

  return {
    holdsBytes,
    holdsAddress,
    rivalOf: (taken) => {
      const { title, publisher, url } = taken;
      const held = url === null ? null : holdsAddress(url);
      if (held !== null || title === null || publisher === null) return held;
      const { id } = placed({ ...taken, title, publisher }, '', 1, null);
      return ids.has(id) ? id : null;
    },
    holdsStory: (taken) => {
      const found = stories.sameAs(taken.paragraphs.map((paragraph) => textOf(taken, paragraph)).join('\n'));
      const head = found === null ? undefined : heads.get(found);
      return found === null || head === undefined ? null : toldBy(found, head, taken);
    },
    put,
  };
}

function toldBy(id: string, head: FrontMatter, { publisher, via, url }: Taken): Told {
  const quoted = head.sameAs ?? id;
  // A person may have put the publisher right; the address tells the page all the same.
  const isSamePage = url !== null && url === head.url;
  if (isSamePage || (publisher === head.publisher && via === (head.via ?? null)))
    return { id: quoted, arrived: 'again' };
  const isOriginal = publisher === head.publisher && via === null && head.via !== undefined;
  return { id: quoted, arrived: isOriginal ? 'original' : 'copy' };
}

const notPut = (message: string): Put => ({ kind: 'not put', message });

const mostNamesakes = 50;
const mostBytes = 64 * 1024 * 1024;

/** Addresses that are not the articles' own: those that send on, and those with a canonical one. A line each. */
const ledger = 'addresses.jsonl';

function* fetchedBefore(originals: string): Generator<readonly [string, string]> {
  const file = path.join(originals, ledger);
  if (!isFolder(originals) || !filesBelow(originals).some(({ name }) => name === ledger)) return;
  for (const line of Buffer.from(readAtMost(file, mostBytes)).toString('utf8').split('\n')) {
    const [, address, article] =
      /^\{"address":("(?:[^"\\]|\\.)*"),"article":"([a-z0-9-]+)"\}$/.exec(line) ?? [];
    if (address && article) yield [String(JSON.parse(address)), article];
  }
}

function placed(
  taken: Taken & { readonly title: string; readonly publisher: string },
  ending: string,
  turn: number,
  sameAs: string | null,
) {
  const nameOf = (id: string) => (turn === 1 ? id : `${id}-${turn}`);
  const originalOf = (id: string) => `originals/${nameOf(id)}.${ending}`;
  const { id, text } = articleFile(taken, originalOf, sameAs);
  return { id: nameOf(id), text, original: originalOf(id) };
}

const isSame = (file: string, bytes: Uint8Array): boolean =>
  Buffer.from(readAtMost(file, bytes.length + 1)).equals(bytes);
