/** What became of an address: a document, the word that it has not changed, or why there is none. */

export interface Document {
  readonly kind: 'document';
  /** Where it was found, after redirects; without a fragment. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As the server names it, in small letters, without parameters: `text/html`. */
  readonly type: string | null;
  /** The encoding that the server names. */
  readonly charset: string | null;
  /** For the next conditional request. */
  readonly stamp: Stamp;
}

/** What a server calls a state of a document. */
export interface Stamp {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Unchanged {
  readonly kind: 'unchanged';
  readonly address: string;
}

export type Reason =
  | 'bad-address'
  | 'private-address'
  | 'unknown-host'
  | 'unreachable'
  | 'certificate'
  | 'robots'
  | 'not-found'
  | 'forbidden'
  | 'login'
  | 'payment'
  | 'too-many-requests'
  | 'server-error'
  | 'odd-answer'
  | 'too-large'
  | 'too-slow'
  | 'too-many-redirects'
  | 'bad-encoding'
  | 'stopped';

export interface Failed {
  readonly kind: 'failed';
  readonly reason: Reason;
  /** In plain words, with the way out where there is one. */
  readonly message: string;
  /** Worth another try later, as it stands. */
  readonly passing: boolean;
  /** Seconds that the server asks to wait. */
  readonly wait: number | null;
}

export type Fetched = Document | Unchanged | Failed;

const passing: ReadonlySet<Reason> = new Set([
  'unknown-host',
  'unreachable',
  'too-many-requests',
  'server-error',
  'too-slow',
  'stopped',
]);

export const failed = (reason: Reason, message: string, wait: number | null = null): Failed => ({
  kind: 'failed',
  reason,
  message,
  passing: passing.has(reason),
  wait,
});
