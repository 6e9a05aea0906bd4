/**
 * What a site's robots.txt allows us, as RFC 9309 has it: none is leave, one that cannot be read is none. A `Crawl-delay`,
 * which that leaves out and many sites have, is the pause they ask for.
 */
import readRobots from 'robots-parser';
import { type Failed, failed } from './fetched.ts';

/** RFC 9309 asks to read as much; the rest is left. */
const mostBytes = 512 * 1024;

/** A site that asks for more means that it wants no visits, and has other words for that. */
const longestDelay = 60_000;

interface Rules {
  readonly isAllowed: (address: string, agent?: string) => boolean | undefined;
  readonly getCrawlDelay: (agent: string) => number | undefined;
}

export type Leave = { readonly kind: 'rules'; readonly rules: Rules } | { readonly kind: 'all' } | Failed;

/** `bytes` are of the robots.txt at `address`. */
export const leaveIn = (address: URL, bytes: Uint8Array): Leave => ({
  kind: 'rules',
  rules: (readRobots as unknown as (address: string, text: string) => Rules)(
    address.href,
    new TextDecoder().decode(bytes.subarray(0, mostBytes)),
  ),
});

/** Why `agent` may not fetch the address, or null. */
export function forbids(leave: Leave, address: URL, agent: string): Failed | null {
  if (leave.kind === 'failed') return leave;
  if (leave.kind === 'all' || leave.rules.isAllowed(address.href, agent) !== false) return null;
  return failed(
    'robots',
    `${address.hostname} asks programs not to fetch this page (robots.txt); save it in a browser and name the file`,
  );
}

/** Milliseconds that the site wants between two visits; nothing where it does not say. */
export function delayIn(leave: Leave | undefined, agent: string): number {
  const seconds = leave?.kind === 'rules' ? leave.rules.getCrawlDelay(agent) : undefined;
  return seconds !== undefined && seconds > 0 ? Math.min(seconds * 1000, longestDelay) : 0;
}
