/** What is recalled is what was made, and only so much of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recalling } from '../src/recent.ts';

/** With the keys that were worked out, in order. */
function worked(most: number) {
  const made: string[] = [];
  const recall = recalling(most, ({ word }: { readonly word: string }) => {
    made.push(word);
    return { word };
  });
  return { made, recall: (word: string) => recall({ word }) };
}

test('a key is worked out once, whoever asks', () => {
  const { made, recall } = worked(2);
  expect(recall('tea')).toBe(recall('tea'));
  expect(made).toEqual(['tea']);
});

test('what was used longest ago goes first', () => {
  const { made, recall } = worked(2);
  for (const word of ['tea', 'coal', 'tea', 'gas', 'tea', 'coal']) recall(word);
  expect(made).toEqual(['tea', 'coal', 'gas', 'coal']);
});

test('nothing is ever given for another key', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('tea', 'coal', 'gas', '')),
      fc.integer({ min: 0, max: 3 }),
      (words, most) => {
        const { recall } = worked(most);
        for (const word of words) expect(recall(word)).toEqual({ word });
      },
    ),
  );
});
