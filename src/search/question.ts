/**
 * A request read: what it is about, what it wants to be told, and what would contradict it. Words that
 * nobody writes are taken for the nearest one that the corpus has.
 */
import { topicOf } from '../topics/index.ts';
import { type Asked, readAsked } from './asked.ts';
import { type Government, governmentsIn, withCountries } from './capitals.ts';
import { countriesIn } from './countries.ts';
import { type Direction, readAskedDirection } from './direction.ts';
import { emptyWords } from './form.ts';
import { inEnglish } from './glossary.ts';
import { shortened } from './initials.ts';
import { type Lexicon, topicTerm } from './lexicon.ts';
import { mend } from './mending.ts';
import { type Need, placed, type Wanted } from './need.ts';
import { flowNeed, needsOf } from './needs.ts';
import { type AskedPeriod, readTimes } from './period.ts';
import { type Publisher, publisherIn } from './publishers.ts';
import { questionWordsMended } from './question-slips.ts';
import type { Request } from './request.ts';
import { withoutCourtesies } from './small-talk/courtesies.ts';
import { stopWords } from './stop-words.ts';
import { termOf, termsIn } from './terms.ts';
import { unitWords } from './units-asked.ts';
import { withVoice } from './voices.ts';
import type { Whereabouts } from './whereabouts.ts';

export interface Question {
  /** With misspelt words mended. */
  readonly text: string;
  readonly asked: Asked;
  readonly needs: readonly Need[];
  readonly period: AskedPeriod | null;
  readonly direction: Direction;
  /** Whose share is asked about. */
  readonly holder: string | null;
  /** Of whose whole it is a share. */
  readonly whole: string | null;
  /** Trade as a whole is asked about, no goods. */
  readonly total: boolean;
  /** Countries that are named besides Russia and China. */
  readonly others: readonly string[];
  /** The publisher whose report is asked for, or null. */
  readonly publisher: string | null;
  /** What the index is asked for. */
  readonly terms: readonly string[];
  /** What means nearly the same as those, asked for as well: how much each counts. */
  readonly nearTerms: ReadonlyMap<string, number>;
}

/** What readers of questions need to know of the corpus. */
export interface Background {
  readonly lexicon: Lexicon;
  readonly whereabouts: Whereabouts;
  readonly publishers: readonly Publisher[];
}

export function readQuestion(request: Request, today: string, background: Background): Question {
  const { lexicon, publishers, whereabouts } = background;
  const typed = named(questionWordsMended(inEnglish(wordsOf(request).slice(0, longest))), lexicon);
  const text = mend(asWritten(typed, lexicon), lexicon);
  const lower = text.toLowerCase();
  const { asked: period, named: times } = readTimes(lower, today);
  const asked =
    request.kind === 'ask' ? withVoice(text, readAsked(text, 'ask'), lexicon) : readAsked(text, 'stat');
  const publisher = publisherIn(lower, publishers);
  const about = times
    .reduce(blank, blank(blank(lower, { start: 0, end: asked.opener }), publisher))
    .replace(unitWords, blanks)
    .replace(emptyWords, blanks);
  const own = termsIn(about);
  const governments = governmentsIn(text);
  const things = needsOf({ text, about, terms: own, governments }, asked, lexicon);
  const direction = directed(directionOf(text, governments), things, request);
  const needs = [...things, ...flowNeed(direction, asked)].map((one) => placed(one, whereabouts));
  const terms = new Set([
    ...own.map(({ term }) => term),
    ...needs.flatMap(({ terms }) => terms),
    ...needs.flatMap(({ topic }) => (topic === null ? [] : [topicTerm(topic)])),
    ...(period && !period.yearless ? [periodTerm(period.period)] : []),
  ]);
  return {
    text,
    asked,
    needs,
    period,
    direction,
    ...sharers(text),
    total: asked.numeric && direction.flow !== null && needs.every(isGeneral),
    others: direction.countries.filter((name) => name !== 'Russia' && name !== 'China'),
    publisher: publisher?.name ?? null,
    nearTerms: nearTermsOf(needs, terms),
    terms: [...terms],
  };
}

/** The nearest few of each need that are not asked for themselves: more of them find no more. */
function nearTermsOf(needs: readonly Need[], terms: ReadonlySet<string>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { near, weight } of needs) {
    if (weight === 0) continue;
    for (const [term, closeness] of near.slice(0, nearest))
      if (!terms.has(term)) weights.set(term, Math.max(closeness * ofNear, weights.get(term) ?? 0));
  }
  return weights;
}
const nearest = 6;
/** What a near term counts in the index. */
const ofNear = 0.7;

/** Names by the initials that the corpus writes. */
const asWritten = (typed: string, { knows, initials }: Lexicon): string =>
  shortened(typed, (word) => stopWords.has(word) || knows(termOf(word)), initials);

/** Names in Cyrillic as the corpus spells them. */
const named = (typed: string, { spelled }: Lexicon): string =>
  typed.replace(/[а-яё]{2,}/gi, (word) => spelled(word) ?? word);

/** Characters: nobody asks in more, and reading stays quick. */
const longest = 1000;

/** Moscow and Beijing sell and buy for their countries; as places they are towns. */
function directionOf(text: string, governments: readonly Government[]): Direction {
  const direction = readAskedDirection(text);
  if (governments.length === 0) return direction;
  return { ...readAskedDirection(withCountries(text, governments)), countries: direction.countries };
}

/** The flow that the request names; trade as such is turnover. */
function directed(direction: Direction, things: readonly Wanted[], request: Request): Direction {
  const named = (request.kind === 'stat' ? request.flow : null) ?? direction.flow;
  const trade = things.some(({ topic }) => topic === 'turnover') && things.every(isGeneral);
  return { ...direction, flow: named ?? (trade ? 'turnover' : null) };
}

const isGeneral = ({ topic, terms, weight }: Wanted): boolean =>
  weight === 0 || (topic !== null ? general.has(topic) : terms.every((term) => general.has(term)));

/** The term that stands for a figure's period in the index. */
export const periodTerm = (period: string): string => `@${period}`;

function wordsOf(request: Request): string {
  if (request.kind === 'ask') return withoutCourtesies(request.question);
  const id = topicOf(request.topic)?.name.en;
  const flow = request.flow && request.flow !== 'turnover' ? ` ${request.flow}` : '';
  return `${id ?? request.topic}${flow}${request.period ? ` ${request.period}` : ''}`;
}

/** Topics and terms that name trade as a whole. */
const general = new Set(
  'turnover customs custom export import turnov trade russia china bilater mutual two way both foreign record dollar'.split(
    ' ',
  ),
);
/** `X's share of Y's imports`: who holds it, and of whose whole. */
function sharers(text: string): Pick<Question, 'holder' | 'whole'> {
  const share = /\b(?:share|part|place|proportion)\b/i.exec(text);
  if (!share) return { holder: null, whole: null };
  const countries = countriesIn(text);
  const before = countries.findLast(({ end }) => end <= share.index && share.index - end < 4);
  const behind = countries.find(({ start }) => start > share.index);
  return { holder: before?.name ?? null, whole: (before && behind?.name) ?? null };
}

const blanks = (words: string): string => ' '.repeat(words.length);

/** The text with a part of it blanked, so that offsets stay true. */
const blank = (text: string, part: { readonly start: number; readonly end: number } | null): string =>
  part ? text.slice(0, part.start) + ' '.repeat(part.end - part.start) + text.slice(part.end) : text;
