/**
 * One round over the feeds: fetch each, pick the new items that are about the subject, fetch and take in their
 * articles, and say what became of each. Fetching, taking in and the places to put articles are handed in; nothing is
 * thrown for what a feed or a page is. An item that may go better later (a server in trouble) is tried again next time.
 */
import type { Fetcher } from '../fetch/index.ts';
import type { Received, Refused, Taken } from '../intake/index.ts';
import { textOf } from '../intake/index.ts';
import { subjectOf } from '../review/subject.ts';
import type { Shelf } from '../shelf.ts';
import { type Item, readFeed } from './feed.ts';
import { interestOf } from './interest.ts';
import { type Ledger, recordOf, withRecord } from './ledger.ts';

export interface Round {
  readonly fetcher: Fetcher;
  readonly takeIn: (received: Received) => Promise<Taken | Refused>;
  /** Where articles are known from: the corpus and what waits for review. */
  readonly known: readonly Pick<Shelf, 'holdsAddress' | 'holdsStory' | 'rivalOf'>[];
  /** Where new ones go. */
  readonly put: Shelf['put'];
  /** Where those go that a person is to look at in any case. */
  readonly putForReview: Shelf['put'];
}

/** What became of a feed or of one of its items. */
export type News =
  | { readonly kind: 'read'; readonly feed: string; readonly items: number; readonly fresh: number }
  | { readonly kind: 'unchanged'; readonly feed: string }
  | { readonly kind: 'failed'; readonly feed: string; readonly url: string; readonly message: string }
  | { readonly kind: 'passed'; readonly feed: string; readonly url: string; readonly reason: string }
  | { readonly kind: 'known'; readonly feed: string; readonly url: string; readonly article: string }
  | {
      readonly kind: 'put';
      readonly feed: string;
      readonly url: string;
      readonly article: string;
      readonly file: string;
      readonly reason: string;
      /** An article that is most likely this one before it was edited: it stays, and one of the two is to go. */
      readonly rival?: string;
    };

const accepted =
  'application/feed+json, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** Yields news as it comes, each with the ledger as it is then: whoever writes that down loses nothing. */
export async function* followOnce(
  feeds: readonly string[],
  first: Ledger,
  round: Round,
): AsyncGenerator<{ readonly news: News; readonly ledger: Ledger }> {
  let ledger = first;
  for (const feed of feeds) {
    const { stamp, done } = recordOf(ledger, feed);
    const fetched = await round.fetcher.fetch(feed, { accept: accepted, since: stamp });
    if (fetched.kind === 'failed') {
      yield { news: { kind: 'failed', feed, url: feed, message: fetched.message }, ledger };
      continue;
    }
    if (fetched.kind === 'unchanged') {
      yield { news: { kind: 'unchanged', feed }, ledger };
      continue;
    }
    const items = readFeed(textIn(fetched.bytes, fetched.charset), fetched.address);
    if (items === null) {
      const message = 'is no RSS, Atom or JSON feed';
      yield { news: { kind: 'failed', feed, url: feed, message }, ledger };
      continue;
    }
    const before = new Set(done);
    const fresh = items.filter(({ id }) => !before.has(id));
    let again = false;
    for (const item of fresh) {
      const { news, over } = await takeItem(item, feed, round);
      again ||= !over;
      // The feed's state is kept when all of it is done: an item left over is to come again.
      if (over) ledger = withRecord(ledger, feed, stamp, [item.id]);
      yield { news, ledger };
    }
    if (!again) ledger = withRecord(ledger, feed, fetched.stamp, []);
    yield { news: { kind: 'read', feed, items: items.length, fresh: fresh.length }, ledger };
  }
}

interface Done {
  readonly news: News;
  /** False where it is worth another try. */
  readonly over: boolean;
}

async function takeItem(item: Item, feed: string, round: Round): Promise<Done> {
  const { url } = item;
  const over = (news: News): Done => ({ news, over: true });
  const interest = interestOf(item);
  if (!interest.about) return over({ kind: 'passed', feed, url, reason: interest.reason });
  const held = first(round.known, (shelf) => shelf.holdsAddress(url));
  if (held !== null) return over({ kind: 'known', feed, url, article: held });
  const fetched = await round.fetcher.fetch(url);
  if (fetched.kind !== 'document') {
    const message = fetched.kind === 'failed' ? fetched.message : 'has not changed since it was fetched';
    return {
      news: { kind: 'failed', feed, url, message },
      over: fetched.kind !== 'failed' || !fetched.passing,
    };
  }
  const { bytes, charset, address } = fetched;
  const taken = await round.takeIn({ name: url, bytes, charset, address });
  if (taken.kind === 'refused') return over({ kind: 'failed', feed, url, message: taken.message });
  const subject = subjectOf({
    title: taken.title ?? item.title,
    paragraphs: taken.paragraphs.map((paragraph) => textOf(taken, paragraph)),
  });
  if (!subject.about) return over({ kind: 'passed', feed, url, reason: `the article ${subject.reason}` });
  const story = first(round.known, (shelf) => heldStory(shelf, taken));
  if (story !== null) return over({ kind: 'known', feed, url, article: story });
  const rival = first(round.known, (shelf) => shelf.rivalOf(taken));
  const place = rival === null ? round.put : round.putForReview;
  const put = place({ taken, bytes, ending: 'html', address: url, sameAs: null });
  if (put.kind === 'not put') return over({ kind: 'failed', feed, url, message: put.message });
  const { id: article, file } = put;
  const { reason } = subject;
  return over({ kind: 'put', feed, url, article, file, reason, ...(rival === null ? {} : { rival }) });
}

/** A copy of what is there brings nothing; the original of a copy does. */
function heldStory(shelf: Pick<Shelf, 'holdsStory'>, taken: Taken): string | null {
  const told = shelf.holdsStory(taken);
  return told === null || told.arrived === 'original' ? null : told.id;
}

function first<T>(list: readonly T[], find: (one: T) => string | null): string | null {
  for (const one of list) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** Feeds are UTF-8 but for a few; a name that no decoder knows is no name. */
function textIn(bytes: Uint8Array, charset: string | null): string {
  const named =
    charset ?? /^<\?xml[^>]{0,200}encoding=["']([\w-]{1,40})["']/.exec(latin(bytes))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 300));
