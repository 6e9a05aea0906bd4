/**
 * An address becomes bytes, or the reason why not. The only part of Amur that goes out to the web for a document:
 *
 *   const fetcher = createFetcher({ version: '1.0.0' });
 *   const fetched = await fetcher.fetch('https://courier.example/timber');
 *   if (fetched.kind === 'document') takeIn({ name: fetched.address, bytes: fetched.bytes, … });
 *   else if (fetched.kind === 'failed') say(fetched.message);
 *
 * - Nothing is thrown for what an address or a server does: a failure has a `reason` for programs and a `message` for people;
 *   `passing` says that a later try may go better, `wait` how long the server asks to wait.
 * - Only http and https; hosts of this machine and of private networks are refused, also behind a name or a redirect, and
 *   the connection goes to the very address that was checked. `privateHosts` names exceptions.
 * - Size (also unpacked), time, silence and redirects are limited; robots.txt is asked and remembered for as long as the
 *   fetcher lives, so make a new one for each run.
 * - One host is visited one address at a time, with a pause between two, or the longer one that its robots.txt asks for
 *   (`Crawl-delay`); several hosts go at once if the caller does.
 * - `since`: the `stamp` of the document as it was fetched last; if it has not changed since, that is the answer.
 */
import { setTimeout as sleepFor } from 'node:timers/promises';
import { readAddress } from './address.ts';
import { givenUp } from './exchange.ts';
import type { Fetched, Stamp } from './fetched.ts';
import { type Resolve, resolveHost } from './hosts.ts';
import { type Limits, usualLimits } from './limits.ts';
import { delayIn } from './robots.ts';
import { type Visit, visit } from './visit.ts';

export type { Fetched, Stamp } from './fetched.ts';
export type { Limits } from './limits.ts';

export interface Fetcher {
  readonly fetch: (address: string, request?: Request) => Promise<Fetched>;
}

export interface Request {
  /** What is wanted, as HTTP's Accept has it; pages if not given. */
  readonly accept?: string;
  readonly since?: Stamp | null;
  readonly signal?: AbortSignal;
}

export interface FetcherOptions {
  /** Of Amur, for the User-Agent. */
  readonly version: string;
  readonly limits?: Partial<Limits>;
  /** Hosts, as an address names them, that may be of this machine or a private network. */
  readonly privateHosts?: readonly string[];
  readonly resolve?: Resolve;
  /** Waits between two visits to one host; a test does not. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<unknown>;
}

const pages = 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.5';

export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...usualLimits, ...options.limits };
  const of: Visit = {
    agent: 'amur',
    userAgent: `Amur/${options.version} (a reader of news on Russia-China trade; fetches single pages for its owner)`,
    limits,
    resolve: options.resolve ?? resolveHost,
    privateHosts: options.privateHosts ?? [],
    leaves: new Map(),
  };
  const sleep =
    options.sleep ?? ((milliseconds, signal) => sleepFor(milliseconds, undefined, signal ? { signal } : {}));
  const turns = new Map<string, Promise<unknown>>();
  const pauseAt = ({ origin }: URL) => Math.max(limits.pause, delayIn(of.leaves.get(origin), of.agent));
  return {
    fetch: async (words, { accept = pages, since = null, signal: stopped } = {}) => {
      const address = readAddress(words);
      if ('kind' in address) return address;
      const before = turns.get(address.host);
      const turn = (async (): Promise<Fetched> => {
        if (before) await before.then(() => sleep(pauseAt(address), stopped)).catch(() => {});
        const late = AbortSignal.timeout(limits.mostTime);
        const signal = stopped ? AbortSignal.any([stopped, late]) : late;
        return signal.aborted ? givenUp(signal) : visit(address, of, accept, since, signal);
      })();
      turns.set(address.host, turn);
      return turn;
    },
  };
}
