/** The checker of the glossary: what must hold whoever adds a word. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/search/glossary/line.ts';
import { verbKey } from '../../../src/search/glossary/verbs.ts';
import { asWritten, inflected } from '../../../src/search/glossary/words/index.ts';

const fields = [...asWritten, ...inflected];
const lines = fields.flatMap(linesOf);

describe('the glossary', () => {
  it('has lines of three parts, English first', () => {
    const odd = fields.flatMap((field) =>
      field
        .trim()
        .split('\n')
        .filter(
          (line) =>
            !/^(?:-|@[a-z]+|[A-Za-z][A-Za-z0-9' -]*)\|[^|]*\|[^|]*$/.test(line) || line.endsWith('||'),
        ),
    );
    expect(odd).toEqual([]);
  });

  it('has each word in its script, without stray space', () => {
    const odd = lines.flatMap(({ russian, chinese }) => [
      ...russian.filter(
        (word) => !/^[\p{Script=Cyrillic}\div]+(?:[ -][\p{Script=Cyrillic}\d]+)*~?$/u.test(word),
      ),
      ...chinese.filter((word) => !/^[\p{Script=Han}\d/s-]+$/u.test(word)),
    ]);
    expect(odd).toEqual([]);
  });

  it('has no word twice', () => {
    for (const language of ['russian', 'chinese'] as const) {
      const words = lines.flatMap((line) => line[language]);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  it('marks as stems only what has an end of verbs', () => {
    const stems = lines.flatMap(({ russian }) => russian.filter((word) => word.endsWith('~')));
    expect(stems.filter((word) => verbKey(word) === null || word.length < 3)).toEqual([]);
  });
});
