/** Promises that hold for every text, not only for those that make sense. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigures } from '../../src/figures/index.ts';
import { readProse } from '../../src/text/paragraphs.ts';
import type { Span } from '../../src/text/span.ts';

const corpus = path.resolve(import.meta.dirname, '../../corpus');

const words = fc.constantFrom(
  ...`exports imports rose fell by to from of the a third half 5 46% $5.8 billion 1,234 tonnes cars per day a barrel
  and, or, customs said that according to China’s Russia in last year a year earlier between January July 2024 not will could up down more than less than about -4.3% ( ) — “quoted” ; : ¥ bn
  two hundred doubled times seventh-largest share $10-12 percentage points | 1-1/2 ½ 10 000 +7`.split(/\s+/),
);
const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 120 }));

const figuresOf = (source: string) => {
  const prose = readProse(source, '2025-08-28');
  const sentences = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return { prose, sentences, figures: readFigures(prose) };
};

/** Every field of every figure, with white space and marks levelled. */
const meaning = (source: string) => {
  const prose = readProse(source, '2025-08-28');
  const at = (span: Span | null) =>
    span &&
    prose.body
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/[“”«»]/g, '"')
      .replace(/’/g, "'");
  return readFigures(prose)
    .flat()
    .map(({ mention, subject, attribution, ...rest }) => ({
      ...rest,
      mention: at(mention),
      subject: at(subject),
      attribution: at(attribution),
    }));
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
  const spaces = fc.constantFrom('\u00a0', '\u2009', '\u202f', '\n', '  ', ' \n');
  fc.assert(
    fc.property(text, spaces, (source, space) => {
      fc.pre(!/(?:^| )[|]/.test(source));
      expect(meaning(`Then ${source.replaceAll(' ', space)}`)).toEqual(meaning(`Then ${source}`));
    }),
  );
});

test('the style of quotation marks changes nothing', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('“”', '«»'), (before, after, [open, close]) => {
      const said = (one = '"', other = '"') => meaning(`He said ${one}${before}${other} and ${after}`);
      expect(said(open, close)).toEqual(said());
    }),
  );
});

test('the style of apostrophes changes nothing', () => {
  fc.assert(
    fc.property(text, (source) => {
      const said = (mark: string) =>
        meaning(`Russia${mark}s ${source} of China${mark}s exports in ${mark}24`);
      expect(said('’')).toEqual(said("'"));
    }),
  );
});

test('the articles say the same however they are set', () => {
  for (const name of readdirSync(corpus).filter((file) => /^\d.*\.md$/.test(file))) {
    const source = readFileSync(path.join(corpus, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const plain = meaning(source.replace(/[“”]/g, '"').replace(/’/g, "'"));
    expect(meaning(source)).toEqual(plain);
    for (const space of ['\u00a0', '\u202f', '\n', '  ']) {
      expect(meaning(source.replace(/(?<=[^\s#-]) (?=\w)/g, space))).toEqual(plain);
    }
  }
});
