/**
 * Where a host is: its IP addresses, checked. A connection goes to one of these and asks no resolver again, so that a name
 * cannot turn to another address between the check and the connection.
 */
import { lookup } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
import { isPublic, literalIn } from './address.ts';
import { type Failed, failed } from './fetched.ts';

export interface Place {
  readonly address: string;
  readonly family: 4 | 6;
}

/** The IP addresses of a host. Rejects where there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveHost: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

export async function placesOf(
  url: URL,
  resolve: Resolve,
  privateHosts: readonly string[],
): Promise<readonly Place[] | Failed> {
  const literal = literalIn(url);
  const found = literal === null ? await resolved(url.hostname, resolve) : [literal];
  if ('kind' in found) return found;
  const open = found.filter((ip) => isPublic(ip) || privateHosts.includes(url.hostname));
  if (open.length > 0) return open.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return failed(
    'private-address',
    `${url.hostname} is an address of this machine or a private network, which is not fetched`,
  );
}

async function resolved(host: string, resolve: Resolve): Promise<readonly string[] | Failed> {
  const unknown = failed('unknown-host', `there is no host ${host}, or the network is down`);
  try {
    const found = await resolve(host);
    return found.length > 0 ? found : unknown;
  } catch {
    // A resolver rejects for a name that it does not know, and for nothing else that a person could mend.
    return unknown;
  }
}
