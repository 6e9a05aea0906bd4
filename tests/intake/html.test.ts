/** Saved pages. */
import { describe, expect, test } from 'vitest';
import { bodyOf, footer, menu, otherStories, paragraphs, received, taken, title } from './story.ts';

const list = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`;
const prose = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const head = (more = '') =>
  `<head><meta charset="utf-8"><title>${title} | Amur Courier</title>${more}</head>`;
const page = ({ inHead = '', above = '', text = prose, below = '' } = {}) =>
  `<!doctype html><html lang="en-GB">${head(inHead)}<body><header><nav>${list(menu)}</nav></header>
   <main><article><h1>${title}</h1>${above}<div class="article-body">${text}</div>${below}</article></main>
   <footer>${list(footer)}</footer></body></html>`;
const between = (what: string) =>
  [...paragraphs.slice(0, 3).map(p), what, ...paragraphs.slice(3).map(p)].join('');
const p = (paragraph: string) => `<p>${paragraph}</p>`;

describe('the article is told from its page', () => {
  test.each<[string, string]>([
    ['a plain page', page()],
    [
      'a caption with its credit',
      page({
        above:
          '<figure><img src="a.jpg"><figcaption class="caption">Wagons wait at the crossing in September. (Pavel Dorn/TASS)</figcaption></figure>',
      }),
    ],
    [
      'a byline, a date and share buttons',
      page({
        above:
          '<div class="byline">By Vera Antonova</div><time datetime="2025-10-07">Oct 7, 2025</time><ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Telegram</a></li></ul>',
      }),
    ],
    [
      'related stories in an aside',
      page({ below: `<aside class="related"><h2>Read more</h2>${list(otherStories)}</aside>` }),
    ],
    [
      'a newsletter form',
      page({
        below:
          '<form class="newsletter-signup"><h3>Sign up for our newsletter</h3><p>Get the best of our reporting every Friday.</p><button>Subscribe</button></form>',
      }),
    ],
    [
      'a link to another story between paragraphs',
      page({
        text: between(
          '<p class="inline-link"><strong>READ MORE: <a href="#">Ferry resumes after flood</a></strong></p>',
        ),
      }),
    ],
    [
      'scripts, styles and templates',
      page({
        text: between(
          '<script>var a = "<p>x</p>";</script><style>p{}</style><template><p>Hidden text that nobody sees on the page.</p></template>',
        ),
      }),
    ],
    [
      'an advertisement between paragraphs',
      page({ text: between('<div class="ad-slot"><span>Advertisement</span></div>') }),
    ],
    [
      'links and emphasis inside the prose',
      page({
        text: paragraphs
          .map((one) => `<p>${one.replace(/(\w+) (\w+)/, '<a href="#">$1</a> <em>$2</em>')}</p>`)
          .join(''),
      }),
    ],
    [
      'no <html> but in comments, a script between head and body',
      page()
        .replace('<html lang="en-GB">', '<!--[if IE]> <html> <![endif]-->')
        .replace('</head>', '</head><script>1</script>'),
    ],
    ['no <head>, as old sites have it', page().replace('<head>', '').replace('</head>', '')],
    ['neither <head> nor <body>', page().replace(/<\/?(?:head|body)>/g, '')],
    ['a script that somebody put above everything', `<script>var a = 1;</script>${page()}`],
    ['a meta element above <html>', page().replace('<html', '<meta name="generator" content="x"><html')],
    ['a body that ends too early', page().replace('<p>', '</body><p>')],
    ['a head that nobody closed', page().replace('</head>', '').replace('<body>', '')],
    [
      'a script that writes comments',
      page()
        .replace('</head>', '<script>write("<!--" + 1)</script></head>')
        .replace('</body>', '<!-- end --></body>'),
    ],
    ['a comment of no length', page().replace('<p>', '<!--><p>').replace('</body>', '<!-- end --></body>')],
    [
      'hidden text',
      page({
        text: between(
          '<p hidden>This paragraph is hidden from every reader of the page.</p><div style="display: none"><p>So is this one, in another way.</p></div>',
        ),
      }),
    ],
  ])('%s', async (_, html) => {
    expect(bodyOf(await taken(html))).toEqual(paragraphs);
  });

  test('a page in windows-1251 that says so', async () => {
    const html = page().replace('charset="utf-8"', 'charset="windows-1251"');
    const bytes = Uint8Array.from(html, (char) => ({ '“': 0x93, '”': 0x94 })[char] ?? char.charCodeAt(0));
    expect(bodyOf(await taken(bytes))).toEqual(paragraphs);
  });

  test('a section heading stays, as a heading', async () => {
    expect(bodyOf(await taken(page({ text: between('<h2>More tracks by December</h2>') })))).toContain(
      '## More tracks by December',
    );
  });
});

describe('what the page says about its article', () => {
  const linked = (more: object) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { '@type': 'NewsArticle', ...more },
      ],
    })}</script>`;

  test('JSON-LD before meta', async () => {
    const inHead =
      linked({
        headline: title,
        datePublished: '2025-10-07T23:30:00-05:00',
        author: [{ name: 'Vera Antonova' }, { name: 'Li Qiang' }],
        publisher: { name: 'Amur Courier' },
      }) +
      '<meta property="article:published_time" content="2025-10-09"><link rel="canonical" href="https://courier.example/timber">';
    expect(await taken(page({ inHead }))).toMatchObject({
      title,
      author: 'Vera Antonova, Li Qiang',
      published: '2025-10-07',
      publisher: 'Amur Courier',
      url: 'https://courier.example/timber',
      language: 'en',
    });
  });

  test('meta before what is seen', async () => {
    const inHead =
      '<meta property="og:site_name" content="Amur Courier"><meta name="author" content="By Vera Antonova"><meta property="article:published_time" content="2025-10-07T10:00:00Z"><meta property="og:url" content="https://courier.example/t">';
    const above = '<p>By Somebody Else</p><p>Oct 9, 2025</p>';
    expect(await taken(page({ inHead, above }))).toMatchObject({
      author: 'Vera Antonova',
      published: '2025-10-07',
      publisher: 'Amur Courier',
      url: 'https://courier.example/t',
    });
  });

  test('what is seen where there is nothing else', async () => {
    const above = '<p class="byline">By Vera Antonova</p><p class="date">7 October 2025</p>';
    expect(await taken(page({ above }))).toMatchObject({
      title,
      author: 'Vera Antonova',
      published: '2025-10-07',
    });
  });

  test('the agency of a syndicated copy has published it, the site is via', async () => {
    const inHead = '<meta property="og:site_name" content="Money River">';
    const text = prose.replace('<p>', '<p>CHITA, Oct 7 (Ural Wire) - ');
    expect(await taken(page({ inHead, text }))).toMatchObject({
      publisher: 'Ural Wire',
      via: 'Money River',
      agency: 'Ural Wire',
    });
  });

  test('an address that is none is not taken, broken JSON-LD is passed over', async () => {
    const inHead =
      '<link rel="canonical" href="/timber"><script type="application/ld+json">{"@type": </script>';
    expect(await taken(page({ inHead }))).toMatchObject({ title, url: null });
  });
});

test.each([
  [
    'a login page',
    '<html><body><h1>Sign in</h1><form><label>Password</label><input type="password"></form></body></html>',
    /sign in at/,
  ],
  [
    'a page not found',
    page({ text: '<p>The page you look for is not here. Go to the front page.</p>' }),
    /error page/,
  ],
  ['a hundred thousand nested elements', `<html><body>${'<div>'.repeat(100_000)}x`, /too deep/],
  ['a page of nothing but brackets', `<html>${'<'.repeat(1_000_000)}`, /tags/],
])('%s is refused', async (_, html, message) => {
  expect(await received(html)).toMatchObject({ kind: 'refused', message: expect.stringMatching(message) });
});
