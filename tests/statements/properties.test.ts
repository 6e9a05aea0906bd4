/** What holds for any text: no throw, every span inside its article, statements in order and apart. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributionIn } from '../../src/statements/attribution.ts';
import { masked, quotationsIn } from '../../src/statements/quotations.ts';
import { readStatements } from '../../src/statements/reader.ts';
import { wordsOf } from '../../src/statements/words.ts';
import { contains } from '../../src/text/span.ts';
import { articleOf } from '../newspaper.ts';

const pieces =
  `Ilya Gromov|Minister|Captain Anna Belova|he|she|the source|two traders|the ministry|China’s|said|told|added
  |according to|, who runs a port,|in Olga|on Monday|at a forum|last week|and|that|the port is full|“Full,”|“|”|"|’|.|?|,|said:
  |…|one of the|of|citing|has|\n\n|\n\n## |\n\n- |\n\n**Is it?**\n\n|5%|(|)|—|привет|中国|🚢`
    .split('|')
    .map((piece) => (piece.startsWith('\n\n') ? piece : piece.trim()));
const prose = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 })
  .map((words) => `Full. ${words.join(' ')}`);

test('any text has statements in order, with all their words inside the article', () => {
  fc.assert(
    fc.property(prose, (body) => {
      const article = articleOf({ body });
      const whole = { start: 0, end: article.body.length };
      let end = 0;
      for (const { passage, speaker, setting } of readStatements(article)) {
        expect(passage.article).toBe(article);
        expect(passage.start).toBeGreaterThanOrEqual(end);
        end = passage.end;
        for (const span of [speaker, setting])
          if (span) expect(contains(whole, span) && span.start < span.end).toBe(true);
        for (const span of [speaker.name, speaker.role]) if (span) expect(contains(speaker, span)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('any characters at all are read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(Array.isArray(readStatements(articleOf({ body: `Full. ${text}` })))).toBe(true);
    }),
  );
});

test('a mask keeps every offset and hides every quotation', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', '“', '”', '‘', '’', '«', '»') }), (body) => {
      const span = { start: 0, end: body.length };
      const quotations = quotationsIn(body, span);
      const text = masked(body, span, quotations);
      expect(text).toHaveLength(body.length);
      for (const { start, end } of quotations) expect(text.slice(start, end)).toMatch(/^"+$/);
      expect(text).not.toMatch(/[“«‘]/);
    }),
  );
});

/** How many words the reader of attributions looks at. */
function looksAt(text: string): number {
  let looks = 0;
  const words = wordsOf(text, 0).map((word) => {
    const get = () => {
      looks++;
      return word.lower;
    };
    return Object.defineProperty({ ...word }, 'lower', { enumerable: true, get });
  });
  attributionIn(words);
  return looks;
}

test.each([
  'said ',
  'the head, the head said, ',
  'said a trader, who said, ',
  'said at a forum of said of ',
  'Ilya Gromov and Anna Belova said ',
  'according to according to ',
  'on Monday said ',
])('a sentence of %j over and over costs as much per word, however long', (piece) => {
  const [short, long] = [50, 400].map((count) => looksAt(piece.repeat(count)));
  expect(long ?? 0).toBeLessThan(10 * (short ?? 0));
});
