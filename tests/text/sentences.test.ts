import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDateline, sentencesIn } from '../../src/text/sentences.ts';

const split = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const cases: readonly (readonly [reason: string, parts: readonly string[]])[] = [
  ['two plain sentences', ['Trade fell in May.', 'Oil was to blame.']],
  ['a country written with dots', ['It counters U.S. influence in Asia.', 'China agrees.']],
  ['the same at the end of a sentence', ['Nobody asked the U.S.', 'The talks went on.']],
  ['a month cut short', ['It began on Aug. 28 in Tianjin.', 'It ended on Sept. 1.']],
  ['a number sign', ['The No. 1 buyer is China.', 'No. 2 is India.']],
  ['the word no', ['He said no.', 'Others hope.']],
  ['a figure with a point at the end', ['Imports slumped to $5.8 billion.', 'Exports held.']],
  ['a point inside a figure', ['Turnover was 125.8 billion.', 'It had been 136.9 billion.']],
  ['dots without a space', ['"Let people buy, when...we could have waited."', 'He shrugged.']],
  [
    'an ellipsis inside a quotation',
    ['“A certain decline… In the medium term, more,” he said.', 'So it was.'],
  ],
  ['an ellipsis outside one', ['They waited…', 'Nothing came.']],
  ['a quotation that runs over sentences', ['“It will hold.', 'We are sure,” she said.', 'It held.']],
  ['a quotation that ends a sentence', ['He called it "robbery."', 'Nobody answered.']],
  ['a question that its speaker follows', ['"Why now?" Ivan Petrov asked.', 'No one knew.']],
  ['an initial', ['The report by J. Smith is out.', 'It is long.']],
  ['a firm that ends in a point', ['Ask Baltic Shipping Co. in Kaliningrad.', 'They know.']],
  ['a list number', ['4. The release is due in July.', 'It may be late.']],
  ['a closing bracket', ['(Prices are in yuan.)', 'They fell.']],
  ['Chinese', ['贸易额下降。', '石油出口增加。']],
  ['Russian', ['Торговля упала на 8%.', 'Экспорт вырос.']],
  ['a bold mark', ['It rose.', '**Not** by much.']],
];

describe('a paragraph is split where a reader would stop', () => {
  for (const [reason, parts] of cases) {
    test(reason, () => {
      const glue = reason === 'Chinese' ? '' : ' ';
      expect(split(parts.join(glue))).toEqual(parts);
    });
  }

  test('a dateline stands apart from what is said', () => {
    const parts = split('MOSCOW, Aug 28 (Reuters) - Trade is falling, sources said.');
    expect(parts).toEqual(['MOSCOW, Aug 28 (Reuters) -', 'Trade is falling, sources said.']);
    expect(isDateline(parts[0] ?? '')).toBe(true);
    expect(isDateline(parts[1] ?? '')).toBe(false);
  });
});

describe('splitting is lossless', () => {
  const pieces = fc.constantFrom(
    'Trade',
    'fell',
    'U.S.',
    'No.',
    '1',
    '5.8',
    '…',
    '...',
    '."',
    '?"',
    '”',
    '“',
    '.',
    '!',
    '。',
    '(',
    ')',
    ' ',
    '\u00A0',
    'Aug.',
    'said',
    'The',
    '石油',
    'Экспорт',
    '🙂',
    'MOSCOW, Aug 28 (Reuters) - ',
  );
  test('sentences are disjoint, in order, trimmed, and only white space lies between them', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((list) => list.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of sentencesIn(text, { start: 0, end: text.length })) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
