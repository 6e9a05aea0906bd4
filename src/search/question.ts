/**
 * A request read: what it is about, what it wants to be told, and what would contradict it. Words that
 * nobody writes are taken for the nearest one that the corpus has.
 */
import { matchTopics, topicOf } from '../topics/index.ts';
import { type Asked, readAsked } from './asked.ts';
import { asking } from './asking-words.ts';
import { countriesIn } from './countries.ts';
import { type Direction, readDirection } from './direction.ts';
import { inEnglish } from './glossary.ts';
import { type Lexicon, topicTerm } from './lexicon.ts';
import { mend } from './mending.ts';
import type { Need } from './need.ts';
import { type AskedPeriod, readTimes } from './period.ts';
import type { Request } from './request.ts';
import { type Term, termsIn } from './terms.ts';

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
}

/** What readers of questions need to know of the corpus. */
export interface Background {
  readonly lexicon: Lexicon;
  readonly publishers: readonly string[];
}

export function readQuestion(request: Request, today: string, { lexicon, publishers }: Background): Question {
  const typed = inEnglish(wordsOf(request).slice(0, longest));
  const text = mend(typed, lexicon);
  const lower = text.toLowerCase();
  const { asked: period, named } = readTimes(lower, today);
  const asked = readAsked(text, request.kind);
  const publisher = publisherIn(lower, publishers);
  const about = named
    .reduce(blank, blank(lower, publisher))
    .replace(unitWords, (words) => ' '.repeat(words.length));
  const things = needsOf(about, text, asked, lexicon);
  const direction = directed(readDirection(text), things, request);
  const needs = [...things, ...flowNeed(direction, asked)];
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
    terms: [
      ...new Set([
        ...termsIn(about).map(({ term }) => term),
        ...needs.flatMap(({ topic }) => (topic === null ? [] : [topicTerm(topic)])),
        ...(period && !period.yearless ? [periodTerm(period.period)] : []),
      ]),
    ],
  };
}

/** Characters: nobody asks in more, and reading stays quick. */
const longest = 1000;

/** The flow that the request names; trade as such is turnover. */
function directed(direction: Direction, things: readonly Need[], request: Request): Direction {
  const named = (request.kind === 'stat' ? request.flow : null) ?? direction.flow;
  const trade = things.some(({ topic }) => topic === 'turnover') && things.every(isGeneral);
  return { ...direction, flow: named ?? (trade ? 'turnover' : null) };
}

const isGeneral = ({ topic, terms, weight }: Need): boolean =>
  weight === 0 || (topic !== null ? general.has(topic) : terms.every((term) => general.has(term)));

/** Words that ask for a unit, not about a currency. */
const unitWords =
  /\b(?:(?<!\b(?:settle\w*|pa(?:y|id|yments?)|transact\w*|invoiced?|bonds?|loans?|deposits?) )in (?:us |u\.s\. )?(?:dollars?|yuan|rmb|ro?ubles?|euros?)(?: terms)?|(?:dollar|yuan|ro?uble|euro) (?:value|terms)|(?:dollars?|yuan|ro?ubles?|euros?) (?:per|an?) \w+|(?:percent|cubic met(?:er|re)s?|barrels? (?:a|per) day))\b/g;

/** The term that stands for a figure's period in the index. */
export const periodTerm = (period: string): string => `@${period}`;

function wordsOf(request: Request): string {
  if (request.kind === 'ask') return request.question;
  const id = topicOf(request.topic)?.name.en;
  const flow = request.flow && request.flow !== 'turnover' ? ` ${request.flow}` : '';
  return `${id ?? request.topic}${flow}${request.period ? ` ${request.period}` : ''}`;
}

const light = 0.4;
const flowWeight = 0.25;
/** Nearly everything is about Russia and China. */
const ofWorld = 0.4;
const isWorld = (term: string): boolean => term === 'russia' || term === 'china';

function needsOf(about: string, text: string, asked: Asked, lexicon: Lexicon): readonly Need[] {
  const topics = matchTopics(about);
  const once = topics.filter(({ topic }, at) => topics.findIndex((other) => other.topic === topic) === at);
  const needs: Need[] = once.map(({ topic, start, end }) => {
    const inside = topics
      .filter((one) => one.topic === topic)
      .flatMap((one) => termsIn(about.slice(one.start, one.end)));
    const rarity = Math.max(lexicon.rarity(topicTerm(topic)), 0.05) * keyness(text, start, end);
    return {
      words: text.slice(start, end),
      terms: inside.map(({ term }) => term),
      topic,
      narrow: isNarrow(topic, inside, lexicon),
      specific: inside.length > 1 && inside.some(({ term }) => !nameTerms(topic).has(term)),
      unknown: false,
      flow: null,
      measured: isMeasured(text, start, end),
      name: inside.some(({ term }) => lexicon.isName(term) && !isWorld(term)),
      weight: rarity,
    };
  });
  for (const term of termsIn(about)) {
    if (topics.some(({ start, end }) => start < term.end && term.start < end)) continue;
    if (needs.some((need) => need.terms.includes(term.term))) continue;
    needs.push(wordNeed(term, text, asked, lexicon));
  }
  return needs;
}

/** `wine` stands for alcohol in the list of topics; an article about beer does not answer it. */
function isNarrow(topic: string, inside: readonly Term[], lexicon: Lexicon): boolean {
  const name = nameTerms(topic);
  if (inside.length > 1 && inside.some(({ term }) => lexicon.knows(term))) return false;
  return inside.some(({ term }) => /^[a-z]+$/.test(term) && !lexicon.knows(term) && !name.has(term));
}

const nameTerms = (topic: string): ReadonlySet<string> =>
  new Set(termsIn(topicOf(topic)?.name.en ?? '').map(({ term }) => term));

function wordNeed({ term, start, end }: Term, text: string, asked: Asked, lexicon: Lexicon): Need {
  const figureForm = asked.form === 'figure' || asked.form === 'fragment';
  const scale = asking.has(term) ? (figureForm ? 0 : light) : 1;
  const world = isWorld(term);
  const weight = (world ? ofWorld : scale) * lexicon.rarity(term) * keyness(text, start, end);
  const name =
    !world && weight > 0 && lexicon.isName(term) && countriesIn(text.slice(start, end)).length === 0;
  return {
    words: text.slice(start, end),
    terms: [term],
    topic: null,
    narrow: false,
    specific: false,
    unknown: !lexicon.knows(term),
    flow: null,
    measured: name && isMeasured(text, start, end),
    name,
    weight,
  };
}

/** Topics and terms that name trade as a whole. */
const general = new Set(
  'turnover customs custom export import turnov trade russia china bilater mutual two way both foreign record dollar'.split(
    ' ',
  ),
);
const flowTerms = { exports: 'export', imports: 'import', turnover: 'turnov' } as const;

function flowNeed({ flow }: Direction, { numeric }: Asked): readonly Need[] {
  if (flow === null || !numeric) return [];
  return [
    {
      words: flow,
      terms: [flowTerms[flow]],
      topic: flow === 'turnover' ? 'turnover' : null,
      narrow: false,
      specific: false,
      unknown: false,
      flow,
      measured: false,
      name: false,
      weight: flowWeight,
    },
  ];
}

/** `X's share of Y's imports`: who holds it, and of whose whole. */
function sharers(text: string): Pick<Question, 'holder' | 'whole'> {
  const share = /\b(?:share|part|place|proportion)\b/i.exec(text);
  if (!share) return { holder: null, whole: null };
  const countries = countriesIn(text);
  const before = countries.findLast(({ end }) => end <= share.index && share.index - end < 4);
  const behind = countries.find(({ start }) => start > share.index);
  return { holder: before?.name ?? null, whole: (before && behind?.name) ?? null };
}

/** The goods or the name whose share, price or exports are asked for. */
const isMeasured = (text: string, start: number, end: number): boolean =>
  keyness(text, start, end) > 1 && !/\bhow (?:many|much) (?:the )?$/i.test(text.slice(0, start));

/** What is measured counts for more: it stands behind `share of`, before `exports`, behind `how many`. */
function keyness(text: string, start: number, end: number): number {
  return measureBefore.test(text.slice(Math.max(0, start - 24), start)) ||
    measureBehind.test(text.slice(end, end + 24))
    ? 1.5
    : 1;
}

const measureBefore =
  /\b(?:(?:share|price|cost|number|volume|value|amount|exports?|imports?|shipments?|deliveries|supplies|sales|purchases|output|production) of|how many|how much) (?:the |russian |chinese |all )?$/i;
const measureBehind =
  /^(?:'s)? (?:imports?|exports?|shipments?|deliveries|supplies|sales|purchases|output|production|prices?|shares?|volumes?)\b/i;

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function publisherIn(lower: string, publishers: readonly string[]): Named | null {
  for (const name of publishers) {
    const words = name.toLowerCase().replace(/^the /, '');
    const start = lower.indexOf(words);
    if (start < 0 || words.length < 4) continue;
    const lead =
      /(?:(?:according to|per|by|in|from|says?|said|reported by) )?(?:the )?$/.exec(
        lower.slice(0, start),
      )?.[0].length ?? 0;
    return { name, start: start - lead, end: start + words.length };
  }
  return null;
}

/** The text with a part of it blanked, so that offsets stay true. */
const blank = (text: string, part: { readonly start: number; readonly end: number } | null): string =>
  part ? text.slice(0, part.start) + ' '.repeat(part.end - part.start) + text.slice(part.end) : text;
