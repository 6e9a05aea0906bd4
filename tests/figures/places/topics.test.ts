import { describe, expect, it } from 'vitest';
import { placed } from './placed.ts';

describe('the topics of a figure', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['Coal exports fell 5%.', ['coal'], 'from its subject'],
    [
      'They spoke of coal. Exports fell 5%.',
      ['coal'],
      'from the sentence before, if the subject is only a measure’s name',
    ],
    ['They spoke of coal. Exports of heirlooms fell 5%.', [], 'not where the subject names something else'],
    ['## Coal\n\nExports fell 5%.', ['coal'], 'from the heading'],
    [
      'Tea sales were 9 tonnes, while its average contract price rose 5%.',
      ['prices', 'tea-and-coffee'],
      'a price is of the goods before it',
    ],
    ['## Coal\n\nThey met.\n\n## Friends\n\nExports fell 5%.', [], 'not from a heading that is over'],
    [
      'Imports of machinery including tractors, bearings and laptops fell 5%.',
      ['machinery', 'tractors', 'bearings', 'laptops'],
      'then from what its subject includes',
    ],
  ])('%s: %j (%s)', (text, topics) => {
    expect(placed(text, '5%').topics).toEqual(topics);
  });
});
