/** The rules that `--why` names, as they are handed over by the readers themselves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFigures, readFigures } from '../../src/figures/index.ts';
import type { Because } from '../../src/figures/reason.ts';
import { readProse } from '../../src/text/paragraphs.ts';

const read = (text: string) => {
  const prose = readProse(text, '2025-09-15');
  return { prose, sentences: explainFigures(prose) };
};

/** The rule behind a field of the last figure, and its words. */
function because(text: string, field: keyof Because): string {
  const { prose, sentences } = read(text);
  const { rule = '', words = null } = sentences.at(-1)?.figures.at(-1)?.because[field] ?? {};
  return words ? `${rule} | ${prose.body.slice(words.start, words.end)}` : rule;
}

/** Text, field, the rule with its words, and what is settled by it. */
const cases: readonly (readonly [string, keyof Because, string, string])[] = [
  ['Sales rose by more than 5%.', 'bound', 'words that bound it | more than', 'a bound before it'],
  ['Sales of 40 vans or more.', 'bound', 'words that bound it | or more', 'a bound behind it'],
  ['Sales fell from 9 million tonnes to 7.', 'unit', 'the figure before it', 'a unit said once'],
  ['They sold 61,000 vans.', 'unit', 'the noun behind it', 'a count'],
  ['Sales doubled.', 'value', 'a multiple', 'a number in a verb'],
  ['Sales rose by 5%.', 'role', 'by, after a change word | rose', 'a change'],
  ['Sales fell 5% against 4%.', 'role', 'a change compared with a change | against', 'a comparison'],
  ['Sales are expected to rise 5%.', 'claim', 'a cue before it, in its clause | expected', 'a forecast'],
  [
    'Sales rose 5% in May from a year earlier.',
    'against',
    'what it is compared with: time before | a year earlier',
    'a comparison',
  ],
  [
    'Sales rose 5% in May. Profit rose 4%.',
    'period',
    'what the paragraph speaks of',
    'a period that is inherited',
  ],
  ['Exports to China rose 5%.', 'flow', 'named before it | Exports', 'a flow'],
  ['It shipped 80 vans to Russia.', 'subject', 'what it counts', 'a count is of what it counts'],
  ['Exports rose 5%, according to the customs.', 'attribution', 'behind according to, citing', 'a source'],
];

test.each(cases)('%s, %s: %s (%s)', (text, field, expected) => {
  expect(because(text, field)).toBe(expected);
});

describe('what is no figure', () => {
  test.each([
    ['It opened at 9:30 a.m.', '9:30 a.m.', 'clock time'],
    ['It opened on 5 May 2024.', '5 May 2024', 'date'],
    ['It flew an A320.', 'A320', 'name with a number'],
    ['Power of Siberia-2 is late.', '2', 'name with a number'],
    ['Under Resolution 2270 it is banned.', '2270', 'label'],
    ['Call +7 495 123 45 67 now.', '+7 495 123 45 67', 'telephone number'],
    ['So it was said. [12]', '[12]', 'footnote mark'],
    ['See www.example.org/2024 for it.', 'www.example.org/2024', 'web address'],
    ['1) Exports fell.', '1', 'list number'],
    ['Exports did not fall 5%.', 'fall 5%', 'denied'],
    ['The four banks agreed.', 'four banks', 'number of what is known'],
    ['It lasted over the past 10 days.', '10 days', 'duration that only says when'],
    ['He has 7.', '7', 'bare number, with neither unit nor noun'],
  ])('%s: %s is a %s', (text, words, kind) => {
    const { prose, sentences } = read(text);
    const masked = sentences.flatMap((one) => one.masked);
    expect(sentences.flatMap(({ figures }) => figures)).toEqual([]);
    expect(masked.map((one) => [prose.body.slice(one.start, one.end), one.kind])).toContainEqual([
      words,
      kind,
    ]);
  });
});

const words = fc.constantFrom(
  ..."exports rose fell by to from 5% $3 billion 8 tonnes July 2024 A320 No. 5 10:30 , ; ( ) and said China's a year earlier not [3] four banks  twice".split(
    / /,
  ),
);

test('reasons change nothing, and what is passed over is in the sentence and no part of a figure', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
      (text) => {
        const { prose, sentences } = read(text);
        expect(sentences.map(({ figures }) => figures.map(({ figure }) => figure))).toEqual(
          readFigures(prose),
        );
        const spans = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
        for (const [i, { figures, masked }] of sentences.entries()) {
          for (const { start, end } of masked) {
            expect(start).toBeGreaterThanOrEqual(spans[i]?.start ?? 0);
            expect(end).toBeLessThanOrEqual(spans[i]?.end ?? 0);
            for (const { figure } of figures)
              expect(
                end <= figure.mention.start ||
                  start >= figure.mention.end ||
                  isWithin(figure.mention, { start, end }),
              ).toBe(true);
          }
        }
      },
    ),
  );
});

/** A time may stand inside a mention: `fell in May by 5%`. */
const isWithin = (outer: { start: number; end: number }, inner: { start: number; end: number }) =>
  outer.start <= inner.start && inner.end <= outer.end;
