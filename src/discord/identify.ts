/**
 * When a shard may open a new session. Discord resets the token of a bot that identifies itself more
 * than 1,000 times in a day, and a gateway in trouble can end each session as it begins; discord.js
 * would start the next one every five seconds. Here the wait of such a shard doubles, to a length at
 * which a day holds no more than that. Sessions that are resumed do not count.
 */
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds. */
export interface IdentifyTimes {
  /** Between two shards, as Discord asks, and a shard's first wait. */
  readonly gap: number;
  readonly longest: number;
  /** A session that lasted so long was no failure. */
  readonly calm: number;
}

export const identifyTimes: IdentifyTimes = { gap: 5_000, longest: 90_000, calm: 10 * 60_000 };

/** Time as it passes; a test brings its own. */
export interface Clock {
  now(): number;
  pause(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

const realClock: Clock = {
  now: Date.now,
  pause: (milliseconds, signal) => pause(milliseconds, undefined, { signal }),
};

export function identifyThrottle({ gap, longest, calm }: IdentifyTimes, clock = realClock) {
  const shards = new Map<number, { readonly at: number; readonly wait: number }>();
  let free = 0;
  return {
    /** Comes when the shard may go; an abort (its connection closed) rejects and costs nothing. */
    async waitForIdentify(shard: number, signal: AbortSignal): Promise<void> {
      const last = shards.get(shard);
      const due = () => Math.max(free, last ? last.at + last.wait : 0) - clock.now();
      while (due() > 0) await clock.pause(due(), signal);
      const at = clock.now();
      const wait = last && at - last.at < calm ? Math.min(last.wait * 2, longest) : gap;
      free = at + gap;
      shards.set(shard, { at, wait });
    },
  };
}
