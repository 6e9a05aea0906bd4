import { expect, test } from 'vitest';
import { readForest, sumIn } from '../../src/intake/forest.ts';

const forest = readForest('chosen; links all; ends ;\nin p\n---\n?0 ?1 -12 ?3 40 7 -30\n5\n?2 100 0');

test.each([
  [[], -30 + 5, 'the second answer of the first question'],
  [['chosen'], 7 + 5, 'no to all that follow'],
  [['chosen', 'in p'], 40 + 5, 'yes after a no'],
  [['chosen', 'links all', 'in p'], -12 + 5, 'yes and yes: the third question is not asked'],
  [['ends ;'], -30 + 5 + 100, 'a name may end as names are set apart'],
  [['in div'], -30 + 5, 'what no tree asks for changes nothing'],
])('%j sum up to %i hundredths: %s', (names, sum) => {
  expect(sumIn(forest, names)).toBeCloseTo(sum / 100, 10);
});

test('no trees say nothing', () => {
  expect(sumIn(readForest('\n---\n'), ['chosen'])).toBe(0);
});
