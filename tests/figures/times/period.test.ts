import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShiftUnit } from '../../../src/figures/time.ts';
import {
  covers,
  dayOf,
  inYear,
  isPeriod,
  monthsOf,
  overlaps,
  parsePeriod,
  sameDays,
  shiftPeriod,
  spanOf,
} from '../../../src/figures/times/period.ts';

const day = 86_400_000;
const interval = (from: string, to: string) => ({ start: Date.parse(from) / day, end: Date.parse(to) / day });

describe('a period', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01', 'a year'],
    ['2024-02', '2024-02-01', '2024-03-01', 'a month of a leap year'],
    ['2025-08-28', '2025-08-28', '2025-08-29', 'a day'],
    ['2025-01/2025-07', '2025-01-01', '2025-08-01', 'both ends included'],
    ['2019/2025', '2019-01-01', '2026-01-01', 'years'],
    ['2025-08-28/2025-09-12', '2025-08-28', '2025-09-13', 'days'],
  ])('%s is the days from %s until before %s: %s', (iso, from, to) => {
    expect(parsePeriod(iso)).toEqual(interval(from, to));
  });

  it.each([
    '',
    'July',
    '2024-13',
    '2025-02-29',
    '2025-07/2025-01',
    '2024/2025/2026',
    '24',
    '2024-1',
    '2024/',
  ])('%j is none', (iso) => {
    expect(isPeriod(iso)).toBe(false);
  });

  it.each([
    ['2024', '2024-07', true, true],
    ['2024-07', '2024', true, false],
    ['2024', '2025', false, false],
    ['2025-01/2025-07', '2025-07-31', true, true],
    ['2025-01/2025-07', '2025-06/2025-09', true, false],
    ['2025', 'soon', false, false],
  ])('%s and %s: overlap %s, covers %s', (a, b, common, inside) => {
    expect([overlaps(a, b), covers(a, b)]).toEqual([common, inside]);
  });

  it('is the same days however it is written', () => {
    expect(sameDays('2024', '2024-01/2024-12')).toBe(true);
    expect(sameDays('2024', '2024-01/2024-11')).toBe(false);
  });

  it.each<readonly [string, ShiftUnit, number, string | null, string]>([
    ['2025-01/2025-07', 'year', -1, '2024-01/2024-07', 'the same months'],
    ['2025-01', 'month', -1, '2024-12', 'over the year’s end'],
    ['2025-04/2025-06', 'quarter', -1, '2025-01/2025-03', 'three months'],
    ['2024-02-29', 'year', -1, '2023-02-28', 'a day that is not there'],
    ['2025-03-05', 'day', -14, '2025-02-19', 'days'],
    ['2024', 'month', -1, null, 'a year has no month before it'],
    ['2024-05', 'day', -7, null, 'a month is no day'],
    ['never', 'year', -1, null, 'no period'],
  ])('%s moved by a %s times %i is %s: %s', (iso, unit, by, moved) => {
    expect(shiftPeriod(iso, unit, by)).toBe(moved);
  });

  it('finds the same months in another year', () => {
    expect(inYear('2025-01/2025-07', 2023)).toBe('2023-01/2023-07');
    expect(inYear('2024-11/2025-02', 2024)).toBe('2023-11/2024-02');
  });

  it('writes whole months as shortly as it can', () => {
    expect(monthsOf(2025, 7, 7)).toBe('2025-07');
    expect(monthsOf(2024, 1, 12)).toBe('2024');
    expect(monthsOf(2024, 7, 18)).toBe('2024-07/2025-06');
    expect(monthsOf(2025, -2, 6)).toBe('2024-10/2025-06');
  });

  it('spans from the first to the last, and not backwards', () => {
    expect(spanOf('2019', '2025')).toBe('2019/2025');
    expect(spanOf('2025', '2019')).toBeNull();
  });

  it('knows which days exist', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2025, 2, 29)).toBeNull();
  });
});

const periods = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([year, first, more]) => monthsOf(year, first, first + more));

describe('any run of months', () => {
  it('comes back when it is moved there and back', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: -50, max: 50 }), (iso, by) => {
        const there = shiftPeriod(iso, 'year', by);
        expect(there && shiftPeriod(there, 'year', -by)).toBe(iso);
      }),
    );
  });

  it('covers itself, and overlaps whatever it covers', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(covers(a, a) && sameDays(a, a)).toBe(true);
        expect(covers(a, b) ? overlaps(a, b) : true).toBe(true);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });
});
