import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/figures/times/index.ts';
import { isPeriod } from '../../../src/figures/times/period.ts';

/** Words that patterns are made of, thrown together, with whatever else a text may hold. */
const words = fc.constantFrom(
  ...'in the first last next this that same of to from between and since by mid- January July Sept. May 2023 2024 1999 24 /25 – - quarter half year years month months week seven 9 31 30 Q1 H2 1H25 9M y/y m/m on ago earlier before Friday today period will expects , . ( ) : % $ \u00a0'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const dates = fc.constantFrom('2025-09-15', '2024-02-29', '2026-01-01', '2025-12-31', null, 'no date');

describe('any text', () => {
  it('has times that lie in it, in order and apart, with periods that exist', () => {
    fc.assert(
      fc.property(texts, dates, (text, published) => {
        let end = 0;
        for (const time of findTimes(text, { start: 0, end: text.length }, published)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          expect(time.period === null || isPeriod(time.period)).toBe(true);
          end = time.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has the same times wherever it stands', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 20 }), (text, before) => {
        const alone = findTimes(text, { start: 0, end: text.length }, '2025-09-15');
        const body = `${'x'.repeat(before)} ${text} y`;
        const moved = findTimes(body, { start: before + 1, end: before + 1 + text.length }, '2025-09-15');
        expect(
          moved.map((time) => ({ ...time, start: time.start - before - 1, end: time.end - before - 1 })),
        ).toEqual(alone);
      }),
    );
  });
});
