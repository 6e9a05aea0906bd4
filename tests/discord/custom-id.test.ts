import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { customIdOf, longestId, type Press, pressOf } from '../../src/discord/buttons/custom-id.ts';

const asker = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }).map(String);
const words = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .filter((text) => text.trim() === text);
const text = fc.option(words, { nil: null });
const call = fc.oneof(
  fc.record({ command: fc.constant('ask'), args: fc.record({ question: words }) }),
  fc.record({ command: fc.constant('quote'), args: fc.record({ speaker: words, topic: text }) }),
  fc.record({
    command: fc.constant('stat'),
    args: fc.record({
      topic: words,
      period: text,
      flow: fc.constantFrom(null, 'imports', 'exports', 'turnover'),
    }),
  }),
);
const starts = fc
  .uniqueArray(fc.nat(46_655), { minLength: 1, maxLength: 5 })
  .map((list) => list.toSorted((a, b) => a - b));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const mark = fc.stringMatching(/^[0-9A-Za-z_-]{4}$/);
const reference = fc
  .tuple(fc.stringMatching(/^[0-9A-Za-z_-]{5}$/), fc.stringMatching(/^[0-9a-z]$/))
  .map(([hash, how]) => hash + how);
const anyPress: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ kind: fc.constant('page'), asker, starts, back: fc.boolean(), mark, day, call }),
  fc.record({
    kind: fc.constant('rest'),
    asker,
    starts,
    references: fc.array(reference, { minLength: 1, maxLength: 14 }),
  }),
  fc.record({ kind: fc.constant('also'), call }),
  fc.record({ kind: fc.constant('dismiss'), asker }),
  fc.record({ kind: fc.constant('thread'), asker, call: fc.option(call, { nil: null }) }),
  fc.record({ kind: fc.constant('everyone'), asker }),
);

describe('a custom_id', () => {
  test('says all that a button does, or there is none', () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        const id = customIdOf(press, commands);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(longestId);
        expect(pressOf(id, commands)).toEqual(press);
      }),
    );
  });

  test('is read whatever stands in it', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc
        .tuple(fc.constantFrom('2p', '2b', '2r', '2a', '2d', '2t', '2e', '1p'), fc.string({ maxLength: 98 }))
        .map((p) => p.join('')),
      fc.stringMatching(/^2[pbradte][0-9a-z|.~]{0,90}$/),
    );
    fc.assert(
      fc.property(odd, (id) => {
        const press = pressOf(id, commands);
        if (press) expect(pressOf(customIdOf(press, commands) ?? '', commands)).toEqual(press);
      }),
    );
  });

  test.each([
    ['another version', '1dabc'],
    ['a command that is gone', '2acoffee|green'],
    ['a required word left out', '2astat'],
    ['a value that is no choice', '2astat|vehicles||sideways'],
    ['more words than the command has options', '2aask|why|and|how'],
    ['a word over its length', `2astat|vehicles|${'x'.repeat(101)}`],
    ['an id that no person has', '2dzzzzzzzzzzzzz'],
    ['pages that go backwards', '2pabc|8.4|0000|fqk|ask|why'],
    ['half a mark', '2pabc|0.4|000|fqk|ask|why'],
    ['half a reference', '2rabc|0|abcde0abc'],
    ['nothing', ''],
  ])('of %s is not taken', (_, id) => {
    expect(pressOf(id, commands)).toBeNull();
  });
});
