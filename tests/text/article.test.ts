import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { Article, parseArticle } from '../../src/text/article.ts';
import { passageOf, sentencesOf } from '../../src/text/passage.ts';

const head = 'title: Trade slows\npublisher: Amur Wire\npublished: 2025-08-28\nlanguage: en\n';
const file = `---\n${head}---\n\nTrade fell 8%. It may\nrise again.\n\n- One bullet\n`;

function article(text: string): Article {
  const parsed = parseArticle('id', text);
  if (!(parsed instanceof Article)) throw new Error(JSON.stringify(parsed));
  return parsed;
}
const problems = (text: string) => {
  const parsed = parseArticle('id', text);
  return parsed instanceof Article ? [] : parsed.map(({ line, message }) => `${line}: ${message}`);
};

describe('an article file', () => {
  test('gives metadata and a body whose offsets hold in the file', () => {
    const { meta, body, published } = article(file);
    expect(meta).toMatchObject({ title: 'Trade slows', publisher: 'Amur Wire', language: 'en' });
    expect(published).toBe('2025-08-28');
    expect(body).toBe(file.slice(file.indexOf('\n---\n', 3) + 5).replace('may\nrise', 'may rise'));
  });

  test('may have a byte order mark and the line ends of Windows', () => {
    expect(article(`\uFEFF${file.replaceAll('\n', '\r\n')}`).body).toBe(article(file).body);
  });

  test('is frozen', () => {
    expect(Object.isFrozen(article(file))).toBe(true);
  });
});

describe('front matter is YAML', () => {
  const meta = (line: string) => article(`---\npublisher: P\n${line}\n---\n\nText.\n`).meta.title;
  test.each([
    ['plain words', 'title: Trade slows', 'Trade slows'],
    ['a colon inside a word', 'title: At 10:30 it fell', 'At 10:30 it fell'],
    ['a number sign inside a word', 'title: The C#4 case', 'The C#4 case'],
    ['a comment', 'title: Trade slows # really', 'Trade slows'],
    ['quotation marks', 'title: "Trade: slows"', 'Trade: slows'],
    ['single ones', "title: 'It''s slow'", "It's slow"],
    ['a line folded', 'title: >-\n  Trade\n  slows', 'Trade slows'],
    ['white space around', 'title:   Trade slows  ', 'Trade slows'],
    ['what would be a number', 'title: 2024', '2024'],
    ['what would be a truth', 'title: true', 'true'],
    ['a date', 'title: 2024-01-01', '2024-01-01'],
    ['curly marks', 'title: “Trade” slows', '“Trade” slows'],
  ])('%s', (_reason, line, title) => expect(meta(line)).toBe(title));

  test('lines that are read without the library mean what it says', () => {
    const word = fc.constantFrom(
      'Trade',
      'a',
      ':',
      '#',
      'b:',
      ':c',
      '"',
      '12',
      '-',
      'é',
      "it's",
      '[x]',
      '&',
      '!',
      '?',
      ',',
      '|',
      '>',
      '%',
      '@',
      '`',
      '{',
      '*',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom('', ' '), (words, glue) => {
        const line = `title: ${words.join(glue)}`;
        const parsed = parseArticle('id', `---\npublisher: P\n${line}\n---\n\nText.\n`);
        const yaml = parseDocument(line);
        const value = yaml.errors.length === 0 ? yaml.get('title', true) : undefined;
        const expected = isScalar(value) ? String(value.source ?? '').trim() : '';
        expect(parsed instanceof Article ? parsed.meta.title : '').toBe(expected);
      }),
    );
  });
});

describe('everything wrong with a file is told, with its line', () => {
  const cases: readonly (readonly [reason: string, text: string, expected: readonly string[]])[] = [
    [
      'no front matter',
      'Trade fell.',
      ['1: the file must begin with a line of three hyphens and its front matter'],
    ],
    ['an open one', `---\n${head}`, ['1: the front matter is not closed by a line of three hyphens']],
    ['no title', '---\npublisher: A\n---\n\nText.\n', ['2: title is missing']],
    [
      'a bad date',
      `---\n${head.replace('-28', '-31')}---\n\nText.\n`.replace('08-31', '02-31'),
      ['4: published must be a date such as 2025-08-28, not "2025-02-31"'],
    ],
    [
      'a bad address',
      `---\n${head}url: javascript:alert(1)\n---\n\nText.\n`,
      ['6: url must be an http or https address, not "javascript:alert(1)"'],
    ],
    [
      'an original outside the corpus',
      `---\n${head}original: ../../etc/passwd\n---\n\nText.\n`,
      ['6: original must be a path inside the corpus'],
    ],
    ['no body', `---\n${head}---\n\n## A heading only\n`, ['7: the article has no text']],
    [
      'a list for a line',
      '---\ntitle: [a, b]\npublisher: B\n---\n\nText.\n',
      ['2: title must be one line of text'],
    ],
    [
      'several at once',
      '---\npublsher: A\npublished: soon\n---\n',
      [
        '2: unknown key "publsher"; known are title, publisher, via, author, published, url, language, original, sameAs',
        '3: published must be a date such as 2025-08-28, not "soon"',
        '2: title is missing',
        '2: publisher is missing',
        '5: the article has no text',
      ],
    ],
  ];
  for (const [reason, text, expected] of cases) {
    test(reason, () => expect(problems(text)).toEqual(expected));
  }

  test('broken YAML', () => {
    expect(problems('---\ntitle: "open\npublisher: A\n---\n\nText.\n')[0]).toMatch(/^\d+: broken YAML: /);
  });
});

describe('a passage', () => {
  const passages = sentencesOf(article(file));

  test('is a slice of its article', () => {
    expect(passages.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['Trade fell 8%.', 1],
      ['It may rise again.', 1],
      ['One bullet', 2],
    ]);
  });

  test('may be several sentences of one paragraph', () => {
    const { text, citation } = passageOf(article(file), 1, 0, 1);
    expect(text).toBe('Trade fell 8%. It may rise again.');
    expect(citation).toEqual({
      article: 'id',
      title: 'Trade slows',
      publisher: 'Amur Wire',
      via: null,
      published: '2025-08-28',
      url: null,
    });
  });

  test('cannot be taken from where there is nothing', () => {
    expect(() => passageOf(article(file), 3, 0)).toThrow(RangeError);
    expect(() => passageOf(article(file), 1, 2)).toThrow(RangeError);
    expect(() => passageOf(article(file), 1, 1, 0)).toThrow(RangeError);
  });
});
