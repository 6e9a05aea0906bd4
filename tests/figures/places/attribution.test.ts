import { describe, expect, it } from 'vitest';
import { placed } from './placed.ts';

/** Text with `5%` in it, who says so, and why. */
type Case = readonly [text: string, attribution: string | null, reason: string];

const cases: readonly Case[] = [
  ['Exports fell 5%, Chinese customs data showed.', 'Chinese customs data', 'behind the figure'],
  [
    'Exports fell 5%, Chinese customs data published last week showed.',
    'Chinese customs data',
    'without when it came out',
  ],
  [
    'Exports fell 5%, according to industry publication Rail Week.',
    'industry publication Rail Week',
    'according to',
  ],
  ['According to Alikhanov, exports fell 5%.', 'Alikhanov', 'before the figure'],
  ['"They fell 5%," said Trade Minister Ivan Petrov.', 'Trade Minister Ivan Petrov', 'inverted'],
  [
    'Deputy Minister Ivan Petrov, who oversees trade, said exports fell 5%.',
    'Deputy Minister Ivan Petrov',
    'an insertion is left out',
  ],
  [
    'Exports fell 5%, a source involved in the trade said.',
    'a source involved in the trade',
    'an anonymous source',
  ],
  [
    'Exports fell 5%, the customs administration said on Friday.',
    'customs administration',
    'the day is left out',
  ],
  ['The ministry expects exports to fall 5%.', 'ministry', 'who expects'],
  [
    'Exports fell 5%, U.S. Census Bureau data showed.',
    'U.S. Census Bureau data',
    'an abbreviation ends nothing',
  ],
  ['He listed plants in steel and textiles worth an estimated 5%.', null, 'an adjective estimates nothing'],
  ['China shows no sign of stopping at 5%.', null, 'a sign is no statement'],
  ['But the ministry said exports fell 5%.', 'ministry', 'a conjunction is left out'],
  ['Exports fell 5%, he said.', null, 'a pronoun does not say who'],
  ['Exports fell 5%, the figures showed.', null, 'figures are nobody'],
  ['Exports fell 5% as 88,000 jobs were added.', null, 'nobody says anything'],
  ['Exports fell 5%.', null, 'nobody is named'],
];

describe('who states a figure', () => {
  it.each(cases)('%s: %s (%s)', (text, attribution) => {
    expect(placed(text, '5%').attribution).toBe(attribution);
  });

  it('is for each figure the one in its clause', () => {
    const text = 'Chinese customs reported a fall of 5%, whereas the ministry said it was 8%.';
    expect([placed(text, '5%').attribution, placed(text, '8%').attribution]).toEqual([
      'Chinese customs',
      'ministry',
    ]);
  });
});
