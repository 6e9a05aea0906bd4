/** One address, redirects and all: each step is checked as if a person had given it, robots.txt and host and address. */
import { readAddress } from './address.ts';
import { type Answer, exchange, givenUp } from './exchange.ts';
import { type Failed, type Fetched, failed, type Stamp } from './fetched.ts';
import { placesOf, type Resolve } from './hosts.ts';
import type { Limits } from './limits.ts';
import { forbids, type Leave, leaveIn } from './robots.ts';
import { failureFor, leadsToLogin } from './status.ts';

export interface Visit {
  /** Sent as User-Agent: a product with its version and where to read about it. */
  readonly userAgent: string;
  /** The product's name, as robots.txt would call it. */
  readonly agent: string;
  readonly limits: Limits;
  readonly resolve: Resolve;
  readonly privateHosts: readonly string[];
  /** What was allowed before, by origin. */
  readonly leaves: Map<string, Leave>;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export async function visit(
  asked: URL,
  of: Visit,
  accept: string,
  since: Stamp | null,
  signal: AbortSignal,
): Promise<Fetched> {
  const headers = { accept, ...conditionsOf(since) };
  const answer = await follow(asked, of, signal, headers, async (address) =>
    forbids(await leaveFor(address, of, signal), address, of.agent),
  );
  if (answer.kind === 'failed') return answer;
  const { status, header, bytes, address } = answer;
  if (status === 304) return { kind: 'unchanged', address: address.href };
  if (leadsToLogin(asked, address))
    return failed(
      'login',
      `leads to a page to sign in at, ${address.hostname}; save the page in a browser and name the file`,
    );
  if (status < 200 || status > 299) return failureFor(status, header('retry-after'));
  const [type = '', ...parameters] = (header('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => /^\s*charset="?([\w.:-]{2,40})"?\s*$/.exec(one)?.[1]).find(Boolean);
  return {
    kind: 'document',
    address: address.href,
    bytes,
    type: type.trim() || null,
    charset: charset ?? null,
    stamp: { etag: header('etag'), lastModified: header('last-modified') },
  };
}

function conditionsOf(since: Stamp | null): Readonly<Record<string, string>> {
  return {
    ...(since?.etag ? { 'if-none-match': since.etag } : {}),
    ...(since?.lastModified ? { 'if-modified-since': since.lastModified } : {}),
  };
}

async function follow(
  asked: URL,
  { userAgent, limits, resolve, privateHosts }: Visit,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>>,
  refusal: (address: URL) => Promise<Failed | null>,
): Promise<(Answer & { readonly address: URL }) | Failed> {
  let address = asked;
  for (let step = 0; step <= limits.mostRedirects; step++) {
    const refused = await refusal(address);
    if (refused) return refused;
    const places = await orGivenUp(placesOf(address, resolve, privateHosts), signal);
    if ('kind' in places) return places;
    const sent = {
      ...headers,
      'user-agent': userAgent,
      'accept-encoding': 'gzip, br',
      'accept-language': 'en, *;q=0.5',
    };
    const answer = await exchange(address, places, sent, limits, signal);
    if (answer.kind === 'failed') return answer;
    if (!redirects.has(answer.status)) return { ...answer, address };
    const target = answer.header('location');
    if (target === null || !URL.canParse(target, address.href))
      return failed('odd-answer', 'sends on to another address and names none');
    const next = readAddress(new URL(target, address).href);
    if ('kind' in next)
      return failed(next.reason, `sends on to an address that is not fetched: ${next.message}`);
    address = next;
  }
  return failed('too-many-redirects', `sends on more than ${limits.mostRedirects} times`);
}

/** robots.txt of the address's site, fetched once. */
async function leaveFor({ origin }: URL, of: Visit, signal: AbortSignal): Promise<Leave> {
  const known = of.leaves.get(origin);
  if (known) return known;
  const place = new URL('/robots.txt', origin);
  const answer = await follow(place, of, signal, { accept: 'text/plain, */*;q=0.5' }, async () => null);
  const leave = leaveOf(place, answer);
  if (leave.kind !== 'failed' || leave.reason === 'robots') of.leaves.set(origin, leave);
  return leave;
}

function leaveOf(place: URL, answer: Answer | Failed): Leave {
  if (answer.kind === 'failed') {
    // A file too long or too tangled to read is the site's fault, and forbids nothing.
    const unclear = ['too-large', 'bad-encoding', 'too-many-redirects', 'odd-answer', 'bad-address'];
    return unclear.includes(answer.reason) ? { kind: 'all' } : answer;
  }
  if (answer.status >= 500 || answer.status === 429)
    return failed(
      'server-error',
      `the site’s robots.txt cannot be read now (${answer.status}), which counts as a no; try again later`,
    );
  return answer.status >= 200 && answer.status < 300 ? leaveIn(place, answer.bytes) : { kind: 'all' };
}

function orGivenUp<T>(work: Promise<T>, signal: AbortSignal): Promise<T | Failed> {
  if (signal.aborted) return Promise.resolve(givenUp(signal));
  return new Promise((resolve, reject) => {
    const stop = () => resolve(givenUp(signal));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
