/**
 * A document tree into a page: its text as a reader sees it, a block a line, with what the markup says as hints: the
 * element, what surrounds it, how much of it is links, and whether Readability takes it for the article.
 */
import type { Block, Page } from '../page.ts';
import { type DomDocument, type DomElement, documentOf, readable } from './dom.ts';
import { regionOf, regionReader } from './regions.ts';
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
  const regionIn = regionReader();
  const structure = structureOf(pieces, chosen, regionIn);
  const called = callings();
  let text = '';
  const blocks = pieces.map((piece, at): Block => {
    const start = text.length;
    const region = regionOf(piece, structure.body, regionIn);
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
      ...(region === null ? {} : { foreign: region }),
    };
  });
  return { from: 'html', text, blocks };
}

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
