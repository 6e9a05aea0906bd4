import { describe, expect, test } from 'vitest';
import { statementOn } from '../../src/statements/kept.ts';
import { readStatements } from '../../src/statements/reader.ts';
import { sentencesOf } from '../../src/text/passage.ts';
import { contains } from '../../src/text/span.ts';
import { articleOf, shipped } from '../newspaper.ts';

describe('the statement on a passage', () => {
  test('is the one that the reader finds there, in every article', () => {
    for (const article of shipped().articles) {
      const statements = readStatements(article);
      expect(statements.length).toBeGreaterThan(0);
      for (const sentence of sentencesOf(article)) {
        const said = statements.find(({ passage }) => contains(passage, sentence));
        expect(statementOn(sentence), sentence.text).toEqual(said ?? null);
      }
    }
  });

  test.each([
    ['a verb of saying', 'Coal will fall, a trader said.', true],
    ['a quotation mark alone', '“Coal will fall.”', true],
    ['according to', 'Coal will fall, according to a trader.', true],
    ['nobody', 'Coal will fall.', false],
  ])('is looked for where there is %s', (_, sentence, found) => {
    const article = articleOf({ body: `“Ice is late,” a trader said. ${sentence}` });
    const last = sentencesOf(article).at(-1);
    expect(last && statementOn(last)?.speaker.kind).toBe(found ? 'anonymous' : undefined);
  });
});
