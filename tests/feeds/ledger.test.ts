import { expect, test } from 'vitest';
import { emptyLedger, readLedger, recordOf, withRecord, writeLedger } from '../../src/feeds/ledger.ts';

const stamp = { etag: '"1"', lastModified: null };

test('keeps what is done and where the feed stood', () => {
  const ledger = withRecord(withRecord(emptyLedger, 'a', null, ['1']), 'a', stamp, ['2', '1']);
  expect(readLedger(writeLedger(ledger))).toEqual({ feeds: { a: { stamp, done: ['1', '2'] } } });
});

test('a feed that nobody followed has no record, whatever it is called', () => {
  expect(recordOf(emptyLedger, 'constructor')).toEqual({ stamp: null, done: [] });
});

test('is bounded: the oldest go', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => String(at));
  const { done } = recordOf(withRecord(emptyLedger, 'a', null, many), 'a');
  expect([done.length, done.at(-1)]).toEqual([2_000, '2999']);
});

test.each([
  '',
  '[]',
  '{"feeds": 1}',
  '{"feeds": {"a": {}}}',
  '{"feeds": {"a": {"done": [1], "stamp": null}}}',
])('%s is no ledger', (text) => {
  expect(readLedger(text)).toBeNull();
});
