import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTo } from '../../src/reply/link.ts';
import { Article, parseArticle } from '../../src/text/article.ts';
import { passageOf } from '../../src/text/passage.ts';

function quote(sentence: string, url: string | null = 'https://example.com/a'): string | null {
  const head = `title: T\npublisher: P\n${url === null ? '' : `url: ${url}\n`}`;
  const article = parseArticle('id', `---\n${head}---\n\n${sentence}\n`);
  if (!(article instanceof Article)) throw new Error(JSON.stringify(article));
  return linkTo(passageOf(article, 1, 0));
}

describe('a link opens the article at the quoted words', () => {
  test('a short quote is named whole, its outer marks left out', () => {
    expect(quote('“Trade fell 8%.”')).toBe('https://example.com/a#:~:text=Trade%20fell%208');
  });

  test('a long one by its first and last four words', () => {
    expect(quote('Turnover between the two countries reached a record of $245 billion last year.')).toBe(
      'https://example.com/a#:~:text=Turnover%20between%20the%20two,%24245%20billion%20last%20year',
    );
  });

  test('hyphens and commas, which the syntax uses, are encoded', () => {
    expect(quote('Year-on-year, coal fell.')).toBe(
      'https://example.com/a#:~:text=Year%2Don%2Dyear%2C%20coal%20fell',
    );
  });

  test('a sentence without spaces is named by its first and last characters', () => {
    const link = quote('俄罗斯对华石油出口下降'.repeat(20)) ?? '';
    expect(
      decodeURIComponent(link.split('text=')[1] ?? '')
        .split(',')
        .map((end) => end.length),
    ).toEqual([20, 20]);
  });

  test.each([
    ['all of it where it fits', 470, 'Year%2Don%2Dyear%20coal%20fell'],
    ['fewer words where they do not', 460, 'Russian%20coal,Sea%20ports'],
    ['none where two at each end are too many', 480, null],
  ])('is no longer than a button takes: %s', (_, length, text) => {
    const url = `https://example.com/${'a'.repeat(length - 20)}`;
    const sentence = text?.startsWith('Year')
      ? 'Year-on-year coal fell.'
      : 'Russian coal shipments fell last year through Black Sea ports.';
    expect(quote(sentence, url)).toBe(text === null ? url : `${url}#:~:text=${text}`);
  });

  test('words beyond Latin are encoded as UTF-8', () => {
    expect(quote('Торговля 石油')).toContain('%D0%A2');
  });

  test('an address that has a fragment keeps it', () => {
    expect(quote('Coal fell.', 'https://example.com/a#part')).toBe(
      'https://example.com/a#part:~:text=Coal%20fell',
    );
  });

  test('no address, no link', () => {
    expect(quote('Coal fell.', null)).toBeNull();
  });

  test('whatever the words, the link is an address that holds them and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (words) => {
        const link = quote(`X ${words.join(' ').replace(/\s+/gu, ' ')}`);
        expect(link?.length).toBeLessThanOrEqual(512);
        expect(decodeURIComponent(link ?? '').isWellFormed()).toBe(true);
        expect(new URL(link ?? '').origin).toBe('https://example.com');
        expect(link).toMatch(/^https:\/\/example\.com\/a#:~:text=[^\s\-&"<>()[\]]+$/u);
      }),
    );
  });
});
