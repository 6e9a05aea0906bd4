import { describe, expect, test } from 'vitest';
import { type Clock, identifyThrottle, identifyTimes } from '../../src/discord/identify.ts';

const day = 24 * 3_600_000;
const never = new AbortController().signal;

/** A clock that only waiting moves. */
function clockAt(start: number): Clock & { time: number } {
  return {
    time: start,
    now() {
      return this.time;
    },
    async pause(milliseconds) {
      this.time += milliseconds;
    },
  };
}

describe('new sessions', () => {
  test('that fail at once stay under the thousand of a day', async () => {
    const clock = clockAt(day);
    const { waitForIdentify } = identifyThrottle(identifyTimes, clock);
    let sessions = 0;
    for (; clock.time < 2 * day; sessions++) await waitForIdentify(0, never);
    expect(sessions).toBeGreaterThan(900);
    expect(sessions).toBeLessThan(1_000);
  });

  test('begin at once after one that lasted', async () => {
    const clock = clockAt(day);
    const { waitForIdentify } = identifyThrottle(identifyTimes, clock);
    for (let i = 0; i < 5; i++) await waitForIdentify(0, never);
    clock.time += identifyTimes.calm;
    const before = clock.time;
    await waitForIdentify(0, never);
    await waitForIdentify(0, never);
    expect(clock.time - before).toBe(identifyTimes.gap);
  });

  test('of several shards begin one after the other, with the gap that Discord asks for', async () => {
    const clock = clockAt(day);
    const { waitForIdentify } = identifyThrottle(identifyTimes, clock);
    await Promise.all([0, 1, 2].map((shard) => waitForIdentify(shard, never)));
    expect(clock.time - day).toBe(2 * identifyTimes.gap);
  });

  test('are given up when the connection closes', async () => {
    const { waitForIdentify } = identifyThrottle(identifyTimes);
    await waitForIdentify(0, never);
    await expect(waitForIdentify(0, AbortSignal.timeout(5))).rejects.toThrow('aborted');
  });
});
