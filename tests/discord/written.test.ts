/** A finding written once is shown again as it is, and anew whenever anything about it is another. */
import { expect, test } from 'vitest';
import { remembering } from '../../src/discord/written.ts';
import type { Block } from '../../src/reply/block.ts';
import { type Wording, wordingIn } from '../../src/reply/wording/index.ts';
import { passageOf } from '../../src/text/passage.ts';
import { figureOf, tea } from './corpus.ts';

const passage = passageOf(tea, 2, 0);
const [first, second] = [figureOf(passage, '9%'), figureOf(passage, '*9%* more')];
const english = wordingIn('en');
const source: Block = {
  kind: 'source',
  citation: passage.citation,
  link: 'https://example.org/tea',
  standing: 'source',
};
const quote: Block = { kind: 'quote', passage, figures: [first] };
const figures: Block = { kind: 'figures', standing: 'answer', passage, figures: [first] };
const aside: Block = { kind: 'note', weight: 'aside', note: english.undated };
const finding: readonly Block[] = [figures, quote, source, aside];

/** How often it was written. */
function writer() {
  let times = 0;
  const write = remembering((blocks: readonly Block[], wording: Wording) => {
    times++;
    return { blocks, wording };
  });
  return { write, times: () => times };
}

const copied = (): readonly Block[] => finding.map((block) => ({ ...block }));

test('the same finding of another answer is written once', () => {
  const { write, times } = writer();
  expect(write(copied(), english)).toBe(write(copied(), english));
  expect(times()).toBe(1);
});

test.for<readonly [reason: string, blocks: readonly Block[], wording: Wording]>([
  ['another language', finding, wordingIn('ru')],
  ['other words in bold', [figures, { ...quote, figures: [first, second] }, source, aside], english],
  ['another figure above', [{ ...figures, figures: [second] }, quote, source, aside], english],
  ['a rival', [{ ...figures, standing: 'rival' }, quote, source, aside], english],
  ['agreed elsewhere', [figures, quote, source, { ...source, standing: 'agrees' }, aside], english],
  [
    'a headline mended since',
    [figures, quote, { ...source, citation: { ...source.citation, title: 'Tea' } }, aside],
    english,
  ],
  [
    'a date put in',
    [figures, quote, { ...source, citation: { ...source.citation, published: '2026-01-11' } }, aside],
    english,
  ],
  ['another link', [figures, quote, { ...source, link: null }, aside], english],
  ['dated', [figures, quote, source], english],
  ['another note', [figures, quote, source, { ...aside, note: english.tooLong }], english],
])('%s: written anew', ([, blocks, wording]) => {
  const { write, times } = writer();
  write(finding, english);
  expect(write(blocks, wording)).toEqual({ blocks, wording });
  expect(times()).toBe(2);
  expect(write(finding, english).blocks).toBe(finding);
  expect(times()).toBe(2);
});

test('what quotes nothing is written each time', () => {
  const { write, times } = writer();
  write([aside], english);
  write([aside], english);
  expect(times()).toBe(2);
});
