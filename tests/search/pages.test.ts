/** A long answer page by page. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/search/answer.ts';
import { harbour } from '../discord/shipping.ts';
import { shipped } from '../newspaper.ts';

const today = '2026-01-15';
const ways: readonly (readonly [string, (from: number) => Answer])[] = [
  [
    'figures',
    (from) => harbour.find({ kind: 'stat', topic: 'coal', period: null, flow: null, skip: from }, today),
  ],
  [
    'a question',
    (from) => shipped().find({ kind: 'ask', question: 'why is trade falling?', skip: from }, today),
  ],
  ['statements', (from) => shipped().quote({ speaker: 'source', topic: null, skip: from })],
];

describe.each(ways)('the pages of %s', (_, page) => {
  test('have each finding once, and count what is left', () => {
    const seen: string[] = [];
    for (let from = 0; ; ) {
      const answer = page(from);
      if (answer.kind !== 'found') throw new Error('a page without findings');
      seen.push(...answer.findings.map(({ passage }) => passage.text));
      from += answer.findings.length;
      if (answer.more === 0) break;
      expect(answer.findings.length).toBeGreaterThan(0);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(page(seen.length).kind).toBe('nothing');
  });

  test('may begin anywhere: what follows is the same', () => {
    const [first, second] = [page(0), page(1)];
    if (first.kind !== 'found' || second.kind !== 'found') throw new Error('too few findings');
    expect(second.findings[0]?.passage.text).toBe(first.findings[1]?.passage.text);
  });
});
