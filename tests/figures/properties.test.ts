/** Promises that hold for every text, not only for those that make sense. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigures, readingsOf } from '../../src/figures/index.ts';
import { readProse } from '../../src/text/paragraphs.ts';

const words = fc.constantFrom(
  ...`exports imports rose fell by to from of the a third half 5 46% $5.8 billion 1,234 tonnes cars per day a barrel
  and, or, between January July 2024 not will could up down more than less than about -4.3% ( ) — “quoted” ; : ¥ bn
  two hundred doubled times seventh-largest share $10-12 percentage points | 1-1/2 ½ 10 000 +7`.split(/\s+/),
);
const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 120 }));

const figuresOf = (source: string) => {
  const prose = readProse(source, '2025-08-28');
  const sentences = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return { prose, sentences, figures: readFigures(prose) };
};

/** What each sentence says by itself, with white space and marks levelled. */
const meaning = (source: string) => {
  const prose = readProse(source, '2025-08-28');
  return readingsOf(prose).flatMap(({ readings }) =>
    readings.map(({ mention, ...rest }) => ({
      ...rest,
      said: prose.body.slice(mention.start, mention.end).replace(/\s/g, ' '),
    })),
  );
};

test('no text throws, and every sentence has its list', () => {
  fc.assert(
    fc.property(anything, (source) => {
      const { sentences, figures } = figuresOf(source);
      expect(figures).toHaveLength(sentences.length);
    }),
  );
});

test('a mention is a part of its sentence, begins and ends with what can be read, and follows in order', () => {
  fc.assert(
    fc.property(anything, (source) => {
      const { prose, sentences, figures } = figuresOf(source);
      for (const [i, list] of figures.entries()) {
        const sentence = sentences[i];
        let last = sentence?.start ?? 0;
        for (const { mention } of list) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? 0);
          const said = prose.body.slice(mention.start, mention.end);
          expect(said).toBe(said.trim());
          expect(said).not.toBe('');
          last = mention.start;
        }
      }
    }),
  );
});

test('values are finite, and only a range has an upper end, above the lower', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { value, upper, bound } of figuresOf(source).figures.flat()) {
        expect(Number.isFinite(value)).toBe(true);
        expect(bound === 'range').toBe(upper !== null);
        if (upper !== null) expect(upper).toBeGreaterThan(value);
      }
    }),
  );
});

test('the kind of white space and the wrapping of lines change nothing', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('\u00a0', '\u2009', '\u202f', '\n'), (source, space) => {
      fc.pre(!/(?:^| )[|]/.test(source));
      expect(meaning(`Then ${source.replaceAll(' ', space)}`)).toEqual(meaning(`Then ${source}`));
    }),
  );
});

test('the style of quotation marks changes nothing', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const said = (open: string, close: string) =>
        meaning(`He said ${open}${before}${close} and ${after}`).map(({ said: _, ...rest }) => rest);
      expect(said('“', '”')).toEqual(said('"', '"'));
    }),
  );
});
