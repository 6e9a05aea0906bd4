/** Which addresses are fetched: http and https, without a password in them, at hosts of the public internet. */
import ipaddr from 'ipaddr.js';
import { type Failed, failed } from './fetched.ts';
import { longestAddress } from './limits.ts';

export function readAddress(words: string): URL | Failed {
  if (words.length > longestAddress)
    return failed('bad-address', `is longer than ${longestAddress} characters`);
  if (!URL.canParse(words)) return failed('bad-address', 'is no address; it begins with https://');
  const address = new URL(words);
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    return failed('bad-address', `only http and https addresses are fetched, not ${address.protocol}`);
  if (address.username !== '' || address.password !== '')
    return failed('bad-address', 'carries a user name or a password; such addresses are not fetched');
  address.hash = '';
  return address;
}

/**
 * True for a unicast address of the public internet: not for private, loopback, link-local, shared (CGNAT), multicast,
 * reserved ones, nor for IPv6 that carries an IPv4 address (6to4, Teredo, NAT64); a mapped one is judged by the IPv4 in it.
 */
export function isPublic(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  if (address.range() !== 'unicast') return false;
  // All of the internet's IPv6 begins with the bits 001; what else is called unicast is old or not given out.
  return address.kind() === 'ipv4' || globalUnicast.test(address.toString());
}

const globalUnicast = /^[23][0-9a-f]{3}:/;

/** The host as an IP address, if it is one: `[::1]` is `::1`. */
export function literalIn({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}
