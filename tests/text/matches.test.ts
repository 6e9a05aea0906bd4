import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from '../../src/text/matches.ts';

test.each([
  ['a letter', /a/g],
  ['a run', /[ab]+/g],
  ['what may be empty', /b*/g],
  ['what looks around', /(?<=a)b|(c)(?!a)/g],
  ['a line of its own', /^a/gm],
])('matches are those of matchAll, with their places and groups: %s', (_what, pattern) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, (text) => {
      const told = (match: RegExpExecArray) => [...match, match.index];
      expect(matchesOf(pattern, text).map(told)).toEqual([...text.matchAll(pattern)].map(told));
    }),
  );
});

test('a text is read from its beginning, whatever was read before', () => {
  const pattern = /a/g;
  pattern.exec('aaa');
  expect(matchesOf(pattern, 'a')).toHaveLength(1);
  expect(matchesOf(pattern, 'a')).toHaveLength(1);
});
