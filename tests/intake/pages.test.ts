/** Saved pages from plain to awful, each a habit of real sites, all with one story of our own: what is kept is the story. */
import { expect, test } from 'vitest';
import { appeal, bodyOf, footer, menu, newsletter, otherStories, paragraphs, taken, title } from './story.ts';

const p = (words: string) => `<p>${words}</p>`;
const div = (name: string, inside: string) => `<div class="${name}">${inside}</div>`;
const links = (items: readonly string[], name = 'list') =>
  `<ul class="${name}">${items.map((item) => `<li><a href="/x">${item}</a></li>`).join('')}</ul>`;
const site = (
  inside: string,
  { above = links(menu, 'nav'), below = links(footer, 'foot'), attributes = 'lang="en"' } = {},
) =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>${title} - Amur Courier</title></head><body>${above}${inside}${below}</body></html>`;
const prose = paragraphs.map(p).join('');
const story = (text = prose) =>
  `<article><h1>${title}</h1>${div('byline', 'By Vera Antonova')}<time datetime="2025-10-07">Oct 7, 2025</time>${div('text', text)}</article>`;
const among = (at: number, what: string) =>
  [...paragraphs.slice(0, at).map(p), what, ...paragraphs.slice(at).map(p)].join('');
const teaser = (number: number) =>
  div('card', `<h3><a href="/x">${otherStories[number]}</a></h3>${p(otherStories[number + 2] ?? '')}`);

const comments = [
  'I have driven this route for twenty years and the queue was never that long, not even in the winter when the heating failed at the post.',
  'My cousin works at the sawmill near Chita and says that they have not been paid since the summer. Nobody writes about that.',
  'So what? Sell the wood at home then, there are enough roofs that leak in every village along the river.',
];
const cookies = [
  'We and our partners store and access information on your device, such as cookies, to show you content and advertising that fits you. You can change your choice at any time.',
  'Strictly necessary cookies make the site work. This cookie is set by the consent tool and keeps your choice for eleven months.',
  'Performance cookies count visits so that we can measure how the site is used. They do not know who you are.',
];

test.each<[string, string]>([
  ['a bare page', `<html><body><h1>${title}</h1>${prose}</body></html>`],
  ['a page with menu and footer', site(story())],
  [
    'paragraphs apart by two <br>',
    site(`<article><h1>${title}</h1>${div('text', paragraphs.join('<br><br>'))}</article>`),
  ],
  [
    'paragraphs that are <div>s',
    site(`<article><h1>${title}</h1>${paragraphs.map((one) => div('par', one)).join('')}</article>`),
  ],
  [
    'each paragraph in three wrappers with names of no meaning',
    site(
      `<article><h1>${title}</h1>${paragraphs.map((one) => div('css-1x', div('css-9q', `<section><p class="css-k">${one}</p></section>`))).join('')}</article>`,
    ),
  ],
  [
    'tags in capitals, unclosed paragraphs',
    `<HTML><BODY><H1>${title}</H1>${paragraphs.map((one) => `<P>${one}`).join('\n')}</BODY></HTML>`,
  ],
  [
    'a layout of tables, as pages had in 2001',
    site(
      `<table><tr><td>${links(menu)}</td><td><font size="2"><h1>${title}</h1>${prose}</font></td><td>${links(otherStories)}</td></tr></table>`,
    ),
  ],
  [
    'XHTML with a declaration',
    `<?xml version="1.0" encoding="utf-8"?>${site(story(), { attributes: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"' })}`,
  ],
  [
    'more from readers than from the article, in the article’s element, in names of a tool',
    site(
      `<article><h1>${title}</h1>${div('text', prose)}${[
        ...comments,
        ...comments,
        ...comments,
        ...comments,
        ...comments,
      ]
        .map((one) => div('lf-comment', div('lf-comment-body', p(one))))
        .join('')}</article>`,
    ),
  ],
  [
    'another story and its date in a box between two paragraphs',
    site(
      story(
        among(
          3,
          div(
            'promo-box',
            `<h3><a href="/x">${otherStories[1]}</a></h3><span><a href="/x">Region</a></span><div class="promo-date">22 hours ago</div>`,
          ),
        ),
      ),
    ),
  ],
  [
    'pictures in a list above the story, each with what it shows',
    site(
      `<article><h1>${title}</h1><ul class="slides">${[1, 2, 3]
        .map(
          (number) =>
            `<li><div class="slide-media"><img src="${number}.jpg"></div><div class="caption"><p>The yard in Harbin on day ${number} of the strike, seen from the north gate. Pavel Dorn/TASS</p></div></li>`,
        )
        .join('')}</ul>${div('text', prose)}</article>`,
    ),
  ],
  [
    'a caption in a plain <div>',
    site(
      story(
        `${div('image', '<img src="a.jpg"><div class="img-desc">Wagons wait at the crossing in September. Photo: Pavel Dorn</div>')}${prose}`,
      ),
    ),
  ],
  [
    'captions between paragraphs',
    site(
      story(
        among(
          3,
          '<figure><img src="b.jpg"><figcaption>A sawmill near Irkutsk, in a file photo from 2023. Anna Reut / TASS</figcaption></figure>',
        ),
      ),
    ),
  ],
  [
    'a pull quote that says again what the text says',
    site(
      story(
        among(
          5,
          '<aside class="pullquote"><blockquote>“We pay for every day that a wagon stands still.”</blockquote></aside>',
        ),
      ),
    ),
  ],
  [
    'links to other stories between paragraphs',
    site(
      story(
        among(
          2,
          '<p><a href="/x"><strong>Read more: Ferry to Blagoveshchensk resumes after flood</strong></a></p>',
        ),
      ),
    ),
  ],
  [
    'a box of related stories between paragraphs',
    site(
      story(
        among(
          4,
          `<div class="related-box"><h4>Related</h4>${links([otherStories[1] ?? '', otherStories[4] ?? ''])}</div>`,
        ),
      ),
    ),
  ],
  [
    'posts of a network between paragraphs',
    site(
      story(
        among(
          2,
          `<blockquote class="twitter-tweet">${p('Nine days. NINE. Does anybody at the railway own a clock? pic.twitter.com/Ab12cd')}— Zabaikalsk Hauliers (@zabhaul) October 6, 2025</blockquote>`,
        ),
      ),
    ),
  ],
  [
    'a newsletter box between paragraphs',
    site(
      story(
        among(
          3,
          div(
            'newsletter-box',
            `${newsletter.map(p).join('')}<input type="email"><button>Subscribe</button>`,
          ),
        ),
      ),
    ),
  ],
  ['an appeal for money below', site(story() + div('support', appeal.map(p).join('')))],
  [
    'cards of other stories below',
    site(story() + div('more', `<h2>Most read</h2>${[1, 4].map(teaser).join('')}`)),
  ],
  ['cards of other stories above', site(div('top', [1, 4].map(teaser).join('')) + story())],
  [
    'comments as long as the story',
    site(
      story() +
        `<section id="comments" class="comments"><h3>3 comments</h3>${comments.map((one, at) => div('comment', `<b>reader${at}</b> ${p(one)} <a href="#">Reply</a>`)).join('')}</section>`,
    ),
  ],
  [
    'a wall of cookies before everything',
    site(story(), {
      above:
        div('cookie-consent', `<h2>Your privacy</h2>${cookies.map(p).join('')}<button>Accept all</button>`) +
        links(menu),
    }),
  ],
  [
    'a note on the author and on the desk below',
    site(
      story(
        `${prose}<p><em>Vera Antonova is a correspondent in Chita. Follow her on Telegram.</em></p><p>Reporting by Vera Antonova; editing by Li Qiang</p>`,
      ),
    ),
  ],
  [
    'share buttons above and below',
    site(`${story()}${links(['Facebook', 'Telegram', 'Copy link', 'Print'], 'share')}`),
  ],
  [
    'advertisements between all paragraphs',
    site(
      story(paragraphs.map((one) => `${p(one)}<div class="ad"><span>Advertisement</span></div>`).join('')),
    ),
  ],
  [
    'a ticker of prices above',
    site(story(), {
      above: `<div class="ticker"><span>Brent 66.70 -0.4%</span> <span>USD/CNY 7.13 +0.1%</span> <span>Lumber 580.5 -1.2%</span></div>${links(menu)}`,
    }),
  ],
  [
    'no closing tags at all',
    `<html><head><title>${title}</title><body><ul>${menu.map((one) => `<li><a href=/x>${one}</a>`).join('')}</ul><div><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}`).join('')}</div>`,
  ],
  [
    'a player and its list of clips',
    site(
      story(
        `<div class="video-player"><video></video><span>Now playing 1:32</span>${links(['2:05 Ferry returns', '1:10 Flour prices'])}</div>${prose}`,
      ),
    ),
  ],
  [
    'the first words marked as a lead, with a drop capital',
    site(
      story(
        `<p class="lead"><span class="dropcap">F</span>${paragraphs[0]?.slice(1)}</p>${paragraphs.slice(1).map(p).join('')}`,
      ),
    ),
  ],
  [
    'entities for everything',
    site(
      story(
        paragraphs
          .map((one) => p(one.replace(/“/g, '&ldquo;').replace(/”/g, '&rdquo;').replace(/ (\d)/g, '&#32;$1')))
          .join(''),
      ),
    ),
  ],
])('%s', async (_, html) => {
  expect(bodyOf(await taken(html))).toEqual(paragraphs);
});

test('an article on advertising, in the words of advertisements', async () => {
  const own = [
    'The city’s two newspapers sold a third less advertising in spring than a year before, and their owners blame a network on which every shop now pays for its own posts.',
    'Advertising on Facebook costs a bakery in Chita less than a line in the paper, said its owner, who has given up her subscription as well.',
    'The papers answered with a special offer: whoever signs up for a year of advertising gets the newsletter’s first lines for nothing.',
    'Half of the subscribers never open the newsletter, a study of the guild of advertisers found, and the other half read it on a telephone.',
    'The advertisers’ commission will meet in June to decide what a sponsored post is, and who has to say so.',
    'Until then the owners of the papers hope for the autumn, when the shops will advertise their winter coats again.',
  ];
  const html = site(
    `<article><h1>Papers lose their advertisers</h1>${div('story-text', own.map(p).join(''))}</article>${div('related', links(otherStories))}`,
  );
  expect(bodyOf(await taken(html))).toEqual(own);
});
