import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../preview/markdown.ts';
import { escaped } from '../../src/discord/markdown.ts';

/** What a person reads in the page. */
const readable = (html: string): string =>
  html
    .replaceAll('<br>', '\n')
    .replace(/<\/(?:div|discord-header|discord-subscript)>(?=<)/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    );

describe('a picture shows', () => {
  test.each([
    ['a heading', '### up **9%**', '<discord-header level="3">up <strong>9%</strong></discord-header>'],
    [
      'small text with a link',
      '-# [A \\[b\\]](https://x.org/?a=1&b=2)',
      '<discord-subscript><discord-link href="https://x.org/?a=1&amp;b=2">A [b]</discord-link></discord-subscript>',
    ],
    [
      'neighbouring quotes as one',
      '> a\n> b',
      '<discord-quote><div><div class="line">a</div><div class="line">b</div></div></discord-quote>',
    ],
    [
      'a list whose lines go on',
      '- a\n  b\n- c',
      '<discord-unordered-list><discord-list-item>a<br>b</discord-list-item><discord-list-item>c</discord-list-item></discord-unordered-list>',
    ],
    [
      'a backslash only where it stands for itself',
      '\\*a\\* \\\\ a\\b',
      '<div class="line">*a* \\ a\\b</div>',
    ],
    ['no markup of the text’s own', '<b>&', '<div class="line">&lt;b&gt;&amp;</div>'],
    ['a mark that is not closed as it is', '**a', '<div class="line">**a</div>'],
    ['a time', '<t:0:D>', '<div class="line"><span class="time">1 January 1970</span></div>'],
  ])('%s', (_, source, html) => {
    expect(markdown(source)).toBe(html);
  });

  test('any text that was escaped for Discord as it was', () => {
    const sign = fc.constantFrom(
      ...'*_~`|<>@#:[]()\\-+.1a \n&"',
      'https://x.org',
      '<t:1>',
      '**b**',
      '# ',
      '> ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(sign).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        // A line's own opening space is layout, which a browser folds.
        expect(readable(markdown(escaped(given)))).toBe(given);
      }),
    );
  });
});
