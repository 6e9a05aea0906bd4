import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/text/paragraphs.ts';

const read = (text: string) => {
  const prose = readProse(text, null);
  return prose.paragraphs.map(({ kind, start, end }) => [kind, prose.body.slice(start, end)]);
};

describe('a body is read as paragraphs', () => {
  const cases: readonly (readonly [
    reason: string,
    text: string,
    paragraphs: readonly (readonly string[])[],
  ])[] = [
    [
      'a blank line ends a paragraph',
      'One.\n\nTwo.',
      [
        ['text', 'One.'],
        ['text', 'Two.'],
      ],
    ],
    ['a wrapped paragraph reads as one line', 'One\ntwo\nthree.', [['text', 'One two three.']]],
    [
      'a heading stands alone',
      '## Head\nText.',
      [
        ['heading', 'Head'],
        ['text', 'Text.'],
      ],
    ],
    [
      'bullets need no blank line',
      '- one\n- two\n  wrapped\n',
      [
        ['bullet', 'one'],
        ['bullet', 'two   wrapped'],
      ],
    ],
    [
      'an interviewer’s question in bold',
      '**And wheat?**\n\nNo.',
      [
        ['heading', 'And wheat?'],
        ['text', 'No.'],
      ],
    ],
    ['bold words inside are text', '**Wheat** is out.', [['text', '**Wheat** is out.']]],
    ['a hyphen without a space is no bullet', '-4.3 percent.', [['text', '-4.3 percent.']]],
    ['white space is no paragraph', ' \n\t\n\n', []],
    ['nothing', '', []],
  ];
  for (const [reason, text, paragraphs] of cases) {
    test(reason, () => expect(read(text)).toEqual(paragraphs));
  }

  test('the rows of a table are its sentences, the rule is none', () => {
    const prose = readProse('| Origin | mln t |\n|---|---|\n| Russia | 8.07 |\n', null);
    const rows = prose.paragraphs.flatMap(({ sentences }) => sentences);
    expect(prose.paragraphs.map(({ kind }) => kind)).toEqual(['table']);
    expect(rows.map(({ start, end }) => prose.body.slice(start, end))).toEqual([
      '| Origin | mln t |',
      '| Russia | 8.07 |',
    ]);
  });
});

describe('offsets hold in the text as it was given', () => {
  test('the body differs from it by line breaks turned into spaces alone', () => {
    const line = fc.constantFrom(
      '',
      'Trade fell.',
      '- a bullet',
      '## head',
      '| a | b |',
      '|--|--|',
      ' wrapped',
      '**bold**',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { body, paragraphs } = readProse(text, null);
        expect(body.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          if (body[i] !== text[i]) expect([text[i], body[i]]).toEqual(['\n', ' ']);
        }
        for (const { start, end, sentences } of paragraphs) {
          for (const sentence of sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(start);
            expect(sentence.end).toBeLessThanOrEqual(Math.max(end, sentence.end));
          }
        }
      }),
    );
  });
});
