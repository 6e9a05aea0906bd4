import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/index.ts';
import { isPeriod } from '../../../src/figures/times/period.ts';
import { readProse } from '../../../src/text/paragraphs.ts';
import { contains } from '../../../src/text/span.ts';

const words = fc.constantFrom(
  ...'Russia’s Chinese exports imports of coal to from fell rose by 5% $3 billion 8 tonnes in July 2024 a year earlier , ; : ( ) and while that which said according customs ministry were shipped bought it than last year | . \n\n ## "'.split(
    /(?<=\S) (?=\S)/,
  ),
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

describe('any text', () => {
  it('has figures whose words lie in their sentence and whose periods exist', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const prose = readProse(text, '2025-09-15');
        const sentences = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
        const figures = readFigures(prose);
        expect(figures.length).toBe(sentences.length);
        figures.forEach((list, i) => {
          for (const figure of list) {
            for (const span of [figure.mention, figure.subject, figure.attribution]) {
              expect(
                span === null ||
                  (contains(sentences[i] ?? { start: 0, end: -1 }, span) && span.start < span.end),
              ).toBe(true);
            }
            for (const period of [figure.period, figure.against])
              expect(period === null || isPeriod(period)).toBe(true);
          }
        });
      }),
      { numRuns: 400 },
    );
  });
});
