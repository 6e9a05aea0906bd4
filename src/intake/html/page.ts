/**
 * A document tree into a page: its text as a reader sees it, a block a line, with what the markup says as hints: the
 * element, what surrounds it, how much of it is links, and whether Readability takes it for the article.
 */
import type { BlockClass } from '../classes.ts';
import type { Block, Page } from '../page.ts';
import { type DomDocument, type DomElement, documentOf, readable } from './dom.ts';
import { statementsOf } from './statements.ts';
import { structureOf } from './structure.ts';
import { type Piece, piecesOf } from './walk.ts';

export const pageOfHtml = (html: string): Page => pageOfDocument(documentOf(html));

/** Changes the document: what else is read of it is to be read before. */
export function pageOfDocument(document: DomDocument): Page {
  const root = document.body ?? document.documentElement;
  const pieces = root ? piecesOf(root) : [];
  const stated = statementsOf(document);
  const article = readable(document);
  const chosen = new Set(article ? piecesOf(article).map(({ words }) => words) : []);
  const structure = structureOf(pieces, chosen);
  const called = callings();
  let text = '';
  const blocks = pieces.map((piece, at): Block => {
    const start = text.length;
    text += `${piece.words}\n`;
    const span = { start, end: text.length - 1 };
    return {
      ...span,
      lines: [span],
      mark: markOf(piece),
      hints: [
        ...hintsOf(piece, chosen, called),
        ...(structure.names[at] ?? []),
        ...stated(piece),
        ...(piece.underPicture ? ['under a picture'] : []),
        ...(pieces[at + 1]?.underPicture === true ? ['above a picture'] : []),
      ],
      ...foreignIn(piece, structure.body),
    };
  });
  return { from: 'html', text, blocks };
}

/** What stands in an element that says it is something else, unless the article is in there too. */
function foreignIn({ around }: Piece, body: DomElement | null): { readonly foreign?: BlockClass } {
  const inside = body === null ? -1 : around.indexOf(body);
  for (const [at, element] of around.entries()) {
    if (inside >= 0 && at >= inside) return {};
    const called = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
      .toLowerCase()
      .split(/\s+/);
    // What readers write.
    if (called.some((name) => discussions.has(name))) return { foreign: 'comments' };
    if (called.some((name) => letters.test(name))) return { foreign: 'newsletter' };
  }
  return {};
}

const letters = /^(?:[a-z0-9]+[-_]{1,2}){0,3}newsletter(?:[-_]{1,2}[a-z0-9]+){0,3}$/;
const discussions: ReadonlySet<string> = new Set(
  'comments comment comment-list commentlist comments-list comments-area comments-section comment-section comment-body comment-content comments-wrapper disqus_thread'.split(
    ' ',
  ),
);

const headings = /^h[1-6]$/;

function markOf({ around, words, row }: Piece): Block['mark'] {
  if (row) return 'row';
  const names = around.slice(0, 3).map(({ localName }) => localName);
  if (headings.test(names[0] ?? '')) return 'heading';
  return names.includes('li') && words.length > 0 ? 'bullet' : null;
}

const regions: ReadonlySet<string> = new Set(
  'header nav footer aside figure figcaption form button article main blockquote table dl h1 h2 h3 p li'.split(
    ' ',
  ),
);
const cues: readonly (readonly [string, RegExp])[] = [
  ['caption', /caption|credit|copyright/],
  ['share', /share|social|follow/],
  [
    'related',
    /related|recirc|recommend|read-?more|more-|also|promo|teaser|outbrain|taboola|popular|trending|most-?read|inline-?link/,
  ],
  ['byline', /byline|author|contributor|\bbio\b/],
  ['date', /date|time|publish/],
  ['letter', /newsletter|sign-?up|mailing|opt-?in/],
  ['wall', /subscri|donat|paywall|piano|metered/],
  ['comment', /comment|disqus|coral/],
  ['advert', /(?:^|[-_ ])(?:ad|ads|advert|advertisement|sponsor)(?:[-_ ]|$)|advert/],
  ['menu', /nav|menu|footer|header|breadcrumb|sidebar|masthead|cookie|consent/],
  ['tag', /(?:^|[-_ ])(?:tags?|topics?|keywords?|category)(?:[-_ ]|$)/],
  ['body', /body|article-?text|paragraph|article-?content|story-?content|entry-?content|richtext/],
  ['media', /gallery|video|player|image|media|photo|carousel|slide/],
  ['post', /twitter|tweet|instagram|fb-post|embed/],
  ['lead', /dek\b|deck|stand-?first|subtitle|sub-?head|summary|lead|intro|excerpt|synopsis|tagline/],
  ['pull', /pull-?quote|quote|highlight|key-?points|summary|standfirst|dek|subtitle|subhead|excerpt/],
];

/** Which cues the name of an element gives: read once, since each of its blocks asks. */
function callings(): (element: DomElement) => readonly string[] {
  const known = new Map<DomElement, readonly string[]>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const called = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
      .slice(0, 300)
      .toLowerCase();
    const names = called.length > 1 ? cues.flatMap(([name, cue]) => (cue.test(called) ? [name] : [])) : [];
    known.set(element, names);
    return names;
  };
}

function hintsOf(
  { words, around, linked }: Piece,
  chosen: ReadonlySet<string>,
  called: (element: DomElement) => readonly string[],
): readonly string[] {
  const hints = [
    `in ${around[0]?.localName ?? 'body'}`,
    `links ${linked < 0.02 ? 'none' : linked < 0.4 ? 'some' : linked < 0.9 ? 'most' : 'all'}`,
  ];
  const answer = chosen.size === 0 ? 'no answer' : chosen.has(words) ? 'chosen' : 'not chosen';
  hints.push(answer, `${answer} in ${around[0]?.localName ?? 'body'}`);
  const found = new Set<string>();
  for (const [depth, element] of around.entries()) {
    if (depth > 0 && regions.has(element.localName)) found.add(`inside ${element.localName}`);
    const distance = depth < 2 ? 'near' : depth < 5 ? 'around' : 'far';
    for (const name of called(element)) found.add(`called ${name} ${distance}`);
  }
  return [...hints, ...found];
}
