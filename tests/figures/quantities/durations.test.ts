import { expect, test } from 'vitest';
import { valuesIn } from '../sentence.ts';

test.each([
  ['The port kept 17 days of supplies.', ['17 day'], 'of what'],
  ['A payment takes ten days.', ['10 day'], 'what it takes'],
  ['The invoice is 90 days overdue.', ['90 day'], 'by how much late'],
  ['The yard lay idle for 2-1/2 years.', ['2.5 year'], 'a fraction of a year'],
  ['The lease lasts for 25 years.', ['25 year'], 'how long it lasts'],
  ['Transit shortened to 18-22 days.', ['18..22 day'], 'what it became'],
  ['Guests booked five nights.', ['5 night'], 'nights'],
  ['Clearance takes up to 14 days.', ['14 day'], 'a bound'],
  ['Guests spend six nights in the yard.', ['6 night'], 'what is spent in a place'],
  ['The box reaches Perm in 8 to 10 days.', ['8..10 day'], 'how soon it is there'],
])('a duration that is the point is a figure: %s → %j (%s)', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  ['The station reopened in three weeks.', 'when'],
  ['It beat the five-year average.', 'a name for an average'],
  ['They met three years ago.', 'how long ago'],
  ['Prices were stable over the last 12 months.', 'since when'],
  ['A 20-year-old plant closed.', 'an age'],
  ['It was the third rise in four months.', 'a streak'],
])('a duration that only says when is none: %s (%s)', (text) => {
  expect(valuesIn(text)).toEqual([]);
});
