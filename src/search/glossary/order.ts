/**
 * English words in the order that readers of questions look for them in: `exports Russia` is Russia's exports, `bought China`
 * China bought, `2025 January-July` January-July 2025, `to China coal exports` coal exports to China.
 */
import { countriesIn } from '../countries.ts';
import type { Piece } from './pieces.ts';

/** What is measured of something: `share yuan` is the share of it. */
const measures = new Set(
  `share part half third quarter price cost value volume number amount quantity exports imports shipments deliveries supplies sales
  purchases output production growth fall decline rise increase drop reduction change level size rate capacity surplus deficit
  turnover consumption demand target forecast duty fee tariff owner head director minister governor price-cap limit quota stocks
  reserves ban restriction length area weight result cause reason start launch construction opening supplier buyer producer
  exporter importer maker market capital population name`.split(/\s+/),
);
const timeWords =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|first|second|third|fourth|year|month|week|day|spring|summer|autumn|winter|half|quarter|beginning|end|middle|last|this|next|one|two|three|four|five|six|seven|eight|nine|ten|\d)/;
const locative = /(?:(?<![иы])е|и|ах|ях|[иы]х|ом|ем|ой|ей)$/;
const instrumental = /(?:[оеы]м|[ое]й|[аяиы]ми|им)$/;

/** The pieces as one text. */
export function arranged(pieces: readonly Piece[], russian: boolean): string {
  const settled = pieces.map((piece, at) => settle(piece, ...next(pieces, at)));
  let text = '';
  let last: Piece | undefined;
  let gap = '';
  for (const piece of settled) {
    gap += piece.before
      .replace(/[，、；：]/g, ', ')
      .replace(/[？]/g, '?')
      .replace(/[。！]/g, '. ');
    if (piece.text === '' || isYearWord(piece, last)) continue;
    const join = /[\p{L}\p{N}%'’]$/u.test(text + gap) && !isRun(piece, last, gap) ? ' ' : '';
    text += gap + join + (russian ? linkOf(piece, last, gap) : '') + piece.text;
    gap = '';
    last = piece;
  }
  const words = (text + gap)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?,.])/g, '')
    .trim();
  return asked(yearLast(russian ? inEnglishOrder(words) : partOfWhole(movedBack(askedInPlace(words)))));
}

/** The two pieces behind that have something to say. */
const next = (pieces: readonly Piece[], at: number): readonly Piece[] =>
  pieces
    .slice(at + 1)
    .filter(({ text }) => text !== '')
    .slice(0, 2);

/** What a preposition means tells what stands behind it: a place in the accusative is where something goes. */
function settle(piece: Piece, behind?: Piece, second?: Piece): Piece {
  if (!piece.text.startsWith('@')) return piece;
  const { text = '', written = '', kind } = behind ?? {};
  const place = /^\p{Lu}/u.test(text) && !timeWords.test(text) && !locative.test(written);
  const goal = place && (kind !== 'adjective' || second?.text === 'market');
  const meant = {
    '@in': place ? 'to' : 'in',
    '@on': goal ? 'to' : /^\d/.test(text) ? 'by' : 'on',
    '@with': instrumental.test(written) ? 'with' : 'from',
    '@for': timeWords.test(text) ? 'in' : 'for',
    '@along': timeWords.test(text) ? 'to' : 'by',
  }[piece.text];
  return { ...piece, text: meant ?? '' };
}

/** `2025 года`, `2025年`: English has the number alone. */
const isYearWord = ({ text }: Piece, last: Piece | undefined): boolean =>
  text === 'year' && last !== undefined && /^(?:19|20)\d\d$/.test(last.text);

/** Chinese characters that nobody knows stay together. */
const isRun = (piece: Piece, last: Piece | undefined, gap: string): boolean =>
  gap === '' && piece.kind === 'unknown' && last?.kind === 'unknown';

/** What English says with a preposition and Russian by case: `share of nickel`, `sold to China`. */
function linkOf(piece: Piece, last: Piece | undefined, gap: string): string {
  if (isOf(piece, last, gap)) return 'of ';
  return recipient.test(piece.written) && last?.kind !== 'particle' ? 'to ' : '';
}
/** The dative of countries whose other cases end otherwise. */
const recipient =
  /^(?:кита|израил|тайван|сингапур|ирак?|иран|вьетнам|егип|пакистан|[а-я]+стан|евросоюз)[ую]$|^египту$/;

const isOf = ({ kind, text }: Piece, last: Piece | undefined, gap: string): boolean =>
  last !== undefined &&
  gap.trim() === '' &&
  last.kind === 'noun' &&
  (kind === 'noun' || kind === 'adjective' || kind === 'unknown') &&
  measures.has(last.text.split(' ').at(-1) ?? '') &&
  !timeWords.test(text);

const country =
  '(Russia|China|India|Japan|Kazakhstan|Mongolia|Belarus|Ukraine|Turkey|Iran|Vietnam|Germany|Brazil|United States|European Union)';
const deeds =
  'bought|buys?|sold|sells?|exported|exports?|imported|imports?|shipped|ships?|supplied|supplies|delivered|delivers|received|paid|pays|spent|produced|took|takes|introduced|banned|lifted|imposed|overtook|cut|increased|raised|reduced|earned|launched|became|occupies|needs|wants|plans|expects|said|gets';
const possessed = new RegExp(`\\b([a-z]+) of ${country}\\b(?! and)`, 'g');
const inverted = new RegExp(`\\b(${deeds}) ${country}\\b`, 'g');

const inEnglishOrder = (text: string): string =>
  text
    .replace(possessed, "$2's $1")
    .replace(inverted, (whole, deed: string, name: string) =>
      /^(?:exports|imports|supplies)$/.test(deed)
        ? `${name}'s ${deed}`
        : whole === ''
          ? whole
          : `${name} ${deed}`,
    );

/** Chinese says to whom and from where before what is done. */
function movedBack(text: string): string {
  const found = countriesIn(text).find(({ start }) => /\b(?:to|from) $/.test(text.slice(0, start)));
  if (!found) return text;
  const start = text.slice(0, found.start).search(/(?:to|from) $/);
  const clause = /[,.?]/.exec(text.slice(found.end));
  const end = clause ? found.end + clause.index : text.length;
  return `${text.slice(0, start)}${text.slice(found.end, end).trim()} ${text.slice(start, found.end)}${text.slice(end)}`;
}

/** Chinese asks where the answer would stand; within an English sentence only what an auxiliary follows is a question. */
const askedInPlace = (text: string): string => text.replace(/(?<=[\w%] )(when|where|who) (?=\w)/g, '$1 did ');

/** `oil in exports in share`: what the share is of stands before it. */
const partOfWhole = (text: string): string =>
  text.replace(/\b(\w+) (?:in )?((?:\w+ ){1,4}?)in ((?:what )?(?:share|place|rank))\b/, '$1 $3 of $2');

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const parts = new RegExp(
  `\\b((?:19|20)\\d\\d) (${months}(?: \\d{1,2}\\b|(?:-| to )${months})?|first [\\w]+ months|(?:first|second) half|(?:first|second|third|fourth) quarter|spring|summer|autumn|winter|(?:end|beginning|middle) of the year)`,
  'g',
);
const yearLast = (text: string): string => text.replace(parts, '$2 $1');

/** The questions that Russian and Chinese ask with a particle, and what somebody said. */
function asked(text: string): string {
  const plain = text.replace(/\bwhether\b ?/g, '');
  if (plain !== text && !/\b(?:how|wh(?:o|at|ich|en|ere|y))\b/.test(text)) return `did ${plain}`;
  return plain
    .replace(/^(is it true that),? (?:what|that)\b/, '$1')
    .replace(
      /^what (said|says|thinks?|promised|warned) ([^?]+?)(?= (?:about|on|in)\b|\?|$)/,
      'what did $2 say',
    )
    .replace(/^(.{2,60}?) how think\b/, 'what does $1 think about')
    .replace(/^how react (\w+)(?: on)?/, 'how did $1 react to')
    .replace(/^(.{2,60}?) how react\b/, 'how did $1 react')
    .replace(/\bwho (?=largest|biggest|main|first|leading)/, 'who is ')
    .replace(/^([^?,]{2,60}?)((?: about [^?]+?)?) (?:said|says) what\b/, 'what did $1 say$2')
    .replace(
      /\bwhat (?=(?:(?!did|is\b|was|were|do\b|does)\w+ )?(?:company|companies|firm|bank|city|country|port|region|province|plant|brand|ministry|minister)\b)/,
      'which ',
    );
}
