/**
 * What became of each item of the feeds, so that nothing comes twice: a value, written as JSON between two runs. It holds
 * the newest so many items of each feed; a feed shows far fewer at once.
 */
import type { Stamp } from '../fetch/index.ts';

export interface Ledger {
  readonly feeds: Readonly<Record<string, FeedRecord>>;
}

export interface FeedRecord {
  /** The feed's state when it was fetched last, for a conditional request. */
  readonly stamp: Stamp | null;
  /** Ids of items that are done with, newest last. */
  readonly done: readonly string[];
}

const mostItems = 2_000;

export const emptyLedger: Ledger = { feeds: {} };

const fresh: FeedRecord = { stamp: null, done: [] };

export const recordOf = ({ feeds }: Ledger, feed: string): FeedRecord =>
  Object.hasOwn(feeds, feed) ? (feeds[feed] ?? fresh) : fresh;

export function withRecord(
  { feeds }: Ledger,
  feed: string,
  stamp: Stamp | null,
  done: readonly string[],
): Ledger {
  const all = [...new Set([...recordOf({ feeds }, feed).done, ...done])];
  return { feeds: { ...feeds, [feed]: { stamp, done: all.slice(-mostItems) } } };
}

/** Null where the text is no ledger. */
export function readLedger(text: string): Ledger | null {
  try {
    const value: unknown = JSON.parse(text);
    return isLedger(value) ? value : null;
  } catch {
    // Not even JSON.
    return null;
  }
}

export const writeLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 1)}\n`;

function isLedger(value: unknown): value is Ledger {
  return isRecord(value) && isRecord(value['feeds']) && Object.values(value['feeds']).every(isFeedRecord);
}

const isFeedRecord = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value['done']) &&
  value['done'].every((id) => typeof id === 'string') &&
  (value['stamp'] === null || (isRecord(value['stamp']) && Object.values(value['stamp']).every(isStampPart)));

const isStampPart = (value: unknown): boolean => value === null || typeof value === 'string';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
