import { describe, expect, it } from 'vitest';
import type { Pointer, Time } from '../../../src/figures/time.ts';
import { findTimes } from '../../../src/figures/times/index.ts';

const read = (text: string) => findTimes(text, { start: 0, end: text.length }, '2025-09-15');

describe('what a time is there for', () => {
  it.each<readonly [string, Time['kind'], string]>([
    ['Imports fell in July.', 'period', 'said of it'],
    ['Imports were lower than in July.', 'against', 'than'],
    ['Imports fell 5%, compared with July.', 'against', 'compared with'],
    ['Imports were unchanged from 2023.', 'against', 'unchanged from'],
    ['Imports were up 0.8% on 2023.', 'against', 'British for against'],
    ['Imports were double those of 2023.', 'against', 'those of'],
    ['They sold as much as in 2023.', 'against', 'as much as'],
    ['That is half of last year’s number.', 'against', 'a part of another year'],
    ['Exports grew 5% over 2023.', 'against', 'over a year'],
    ['It was stated at the commission’s October session.', 'date', 'an event'],
    ['It is the lowest since May 2022.', 'date', 'a superlative measures nothing'],
    ['It fell for the first time since 2020.', 'date', 'a superlative measures nothing'],
    ['Trade has grown since 2022.', 'period', 'a span that goes on'],
    ['The ministry said on Friday that trade fell.', 'date', 'the day of the report'],
    ['Data released on 10 September showed a fall.', 'date', 'the day of the report'],
    ['Gas will not flow before 2031.', 'date', 'not said of it'],
    ['The duty, reinstated in January 2024, stayed.', 'date', 'the day of an event'],
    ['Doors open at 10:30 GMT.', 'date', 'a clock time'],
    ['They met at 9 a.m. sharp.', 'date', 'a clock time'],
  ])('%s: %s, %s', (sentence, kind) => {
    expect(read(sentence).map((time) => time.kind)).toEqual([kind]);
  });

  it.each<readonly [string, Time['kind'], Pointer]>([
    ['It was 3% less than a year earlier.', 'against', { kind: 'shift', unit: 'year', by: -1 }],
    ['It was $8.90 a fortnight earlier.', 'against', { kind: 'shift', unit: 'day', by: -14 }],
    ['It was less than the previous month.', 'against', { kind: 'shift', unit: 'month', by: -1 }],
    ['It was less than the month before.', 'against', { kind: 'shift', unit: 'month', by: -1 }],
    ['Five years later it was more.', 'against', { kind: 'shift', unit: 'year', by: 5 }],
    ['It fell 3% year on year.', 'basis', { kind: 'shift', unit: 'year', by: -1 }],
    ['It fell 3% year-on-year.', 'basis', { kind: 'shift', unit: 'year', by: -1 }],
    ['It fell 3% y/y.', 'basis', { kind: 'shift', unit: 'year', by: -1 }],
    ['It fell 3% m/m.', 'basis', { kind: 'shift', unit: 'month', by: -1 }],
    ['It fell $2 on the week.', 'basis', { kind: 'shift', unit: 'day', by: -7 }],
    ['It fell quarter-on-quarter.', 'basis', { kind: 'shift', unit: 'quarter', by: -1 }],
    ['It fell 3% in that period.', 'same', { kind: 'same', year: null, long: true }],
    ['It fell 3% in the same months.', 'same', { kind: 'same', year: null }],
    ['It fell 3% in the same year.', 'same', { kind: 'same', year: null }],
    ['It was 5 in the same period of 2024.', 'against', { kind: 'same', year: 2024 }],
    ['It was 5 in the same period last year.', 'against', { kind: 'same', year: 2024 }],
    ['It was 5 in the corresponding period of 2024.', 'against', { kind: 'same', year: 2024 }],
    ['It fell 3% in annual terms.', 'basis', { kind: 'shift', unit: 'year', by: -1 }],
    ['It was 5 in the same months a year earlier.', 'against', { kind: 'shift', unit: 'year', by: -1 }],
  ])('%s points: %s %j', (sentence, kind, pointer) => {
    expect(read(sentence).map((time) => [time.kind, time.pointer])).toEqual([[kind, pointer]]);
  });
});
