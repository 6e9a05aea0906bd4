import { expect, test } from 'vitest';
import { readSchedule } from '../../src/feeds/schedule.ts';

const read = (record: Readonly<Record<string, string>>) => readSchedule((name) => record[name] ?? null);

test('no feed is followed if none is named', () => {
  expect(read({})).toEqual({ feeds: [], every: 60, into: 'queue' });
});

test('feeds are parted by white space', () => {
  expect(
    read({
      AMUR_FEEDS: 'https://a.example/x\n http://b.example',
      AMUR_FEEDS_EVERY: '30',
      AMUR_FEEDS_INTO: 'corpus',
    }),
  ).toEqual({
    feeds: ['https://a.example/x', 'http://b.example'],
    every: 30,
    into: 'corpus',
  });
});

test.each([
  ['an address that is none', { AMUR_FEEDS: 'harbour-post' }, /AMUR_FEEDS must be .* "harbour-post"/],
  ['another scheme', { AMUR_FEEDS: 'file:///x' }, /AMUR_FEEDS must be/],
  ['too often', { AMUR_FEEDS_EVERY: '1' }, /AMUR_FEEDS_EVERY must be minutes/],
  ['no number', { AMUR_FEEDS_EVERY: 'daily' }, /AMUR_FEEDS_EVERY must be minutes/],
  ['nowhere', { AMUR_FEEDS_INTO: 'bin' }, /AMUR_FEEDS_INTO must be/],
])('%s is told', (_, record, message) => {
  expect(read(record)).toEqual([expect.stringMatching(message)]);
});
