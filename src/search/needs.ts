/** What a question is about, need by need: its topics first, then each word that no topic took, then the flow. */
import type { NonEmpty } from '../text/span.ts';
import { matchTopics, topicOf } from '../topics/index.ts';
import type { TopicMatch } from '../topics/topic.ts';
import type { Asked } from './asked.ts';
import { asking, asksSumOnly } from './asking-words.ts';
import { type Government, isSeat } from './capitals.ts';
import { countriesIn } from './countries.ts';
import type { Direction } from './direction.ts';
import { type Lexicon, topicTerm } from './lexicon.ts';
import { nearTerms } from './near-terms.ts';
import type { Wanted } from './need.ts';
import { isNumber, otherNumbers } from './number-words.ts';
import { isPlainWord } from './plain-words.ts';
import { wordsOfSaying } from './saying.ts';
import { type Term, termOf, termsIn, wordsIn } from './terms.ts';
import { near, type Phrase, phrasesIn } from './thesaurus/near.ts';

const light = 0.4;
/** A plain word that nobody writes. */
const plain = 0.4;
const flowWeight = 0.25;
/** What is asked about is a topic before it is anything else that the question says of it. */
const ofTopic = 1.15;
/** Nearly everything is about Russia and China. */
const ofWorld = 0.4;
/** `China` where Beijing as its government is asked about. */
const ofGovernment = 0.9;
/** What is left in Russian or Chinese is more often a word between others than what is asked about. */
const ofStrange = 0.3;
const foreign = /[\p{Script=Cyrillic}\p{Script=Han}]/u;
const isWorld = (term: string): boolean => term === 'russia' || term === 'china';

/** What a question may be about. */
export interface Matter {
  /** The question as it is shown. */
  readonly text: string;
  /** The same with what is no subject blanked. */
  readonly about: string;
  /** The terms of `about`. */
  readonly terms: readonly Term[];
  /** Those that `text` names by their capitals. */
  readonly governments: readonly Government[];
}

export function needsOf(matter: Matter, asked: Asked, lexicon: Lexicon): readonly Wanted[] {
  const topics = matchTopics(matter.about);
  const mentions = new Map<string, [TopicMatch, ...TopicMatch[]]>();
  for (const match of topics) {
    const before = mentions.get(match.topic);
    if (before) before.push(match);
    else mentions.set(match.topic, [match]);
  }
  const needs = [...mentions].map(([topic, matches]) => topicNeed(topic, matches, matter, lexicon));
  const needed = new Set(needs.flatMap(({ terms }) => terms));
  let phrases: readonly Phrase[] | undefined;
  for (const term of runsOf(matter.terms)) {
    if (needed.has(term.term)) continue;
    if (topics.some(({ start, end }) => start < term.end && term.start < end)) continue;
    phrases ??= phrasesIn(wordsIn(matter.about));
    const need = wordNeed(term, phrases, matter, asked, lexicon);
    for (const one of need.terms) needed.add(one);
    needs.push(need);
  }
  return needs;
}

/** `mentions` are all that the question has of the topic, in order. */
function topicNeed(
  topic: string,
  mentions: NonEmpty<TopicMatch>,
  { text, about }: Matter,
  lexicon: Lexicon,
): Wanted {
  const [{ start, end }] = mentions;
  const inside = mentions.flatMap((one) => termsIn(about.slice(one.start, one.end)));
  const inFull = inside.flatMap((term) => spelledOut(term, lexicon) ?? [term]);
  const key = keyness(text, start, end);
  return {
    words: text.slice(start, end),
    terms: inFull.map(({ term }) => term),
    near: [],
    topic,
    narrow: isNarrow(topic, inFull, lexicon),
    specific: inside.length > 1 && inside.some(({ term }) => !nameTerms(topic).has(term)),
    unknown: false,
    flow: null,
    measured: isMeasured(key, text, start),
    head: false,
    name: topicOf(topic)?.hs.length === 0 && inside.some(({ term }) => isProper(term, lexicon)),
    weight: ofTopic * Math.max(lexicon.rarity(topicTerm(topic)), 0.05) * key,
  };
}

/** The terms, those of a run of Chinese characters as one: what nobody could read is one thing. */
function runsOf(terms: readonly Term[]): readonly Run[] {
  const runs: { -readonly [key in keyof Run]: Run[key] }[] = [];
  for (const term of terms) {
    const last = runs.at(-1);
    if (last && term.start < last.end) {
      last.terms.push(term.term);
      last.end = term.end;
    } else runs.push({ ...term, terms: [term.term] });
  }
  return runs;
}

interface Run extends Term {
  readonly terms: string[];
}

/** `wine` stands for alcohol in the list of topics; an article about beer does not answer it. */
function isNarrow(topic: string, inside: readonly Term[], lexicon: Lexicon): boolean {
  const name = nameTerms(topic);
  if (inside.length > 1 && inside.some(({ term }) => lexicon.knows(term))) return false;
  return inside.some(({ term }) => /^[a-z]+$/.test(term) && !lexicon.knows(term) && !name.has(term));
}

/** The terms of the name that initials stand for, where the corpus writes the name alone. */
function spelledOut({ term }: Pick<Term, 'term'>, lexicon: Lexicon): readonly Term[] | null {
  const name = lexicon.knows(term) ? null : lexicon.initials().nameOf(term);
  return name === null ? null : termsIn(name);
}

/** The terms of a topic's name; the list of topics never changes, so each is read once. */
function nameTerms(topic: string): ReadonlySet<string> {
  const before = namesRead.get(topic);
  if (before) return before;
  const terms = new Set(termsIn(topicOf(topic)?.name.en ?? '').map(({ term }) => term));
  namesRead.set(topic, terms);
  return terms;
}
const namesRead = new Map<string, ReadonlySet<string>>();

function wordNeed(
  { term, terms, start, end }: Run,
  phrases: readonly Phrase[],
  { text, governments }: Matter,
  asked: Asked,
  lexicon: Lexicon,
): Wanted {
  const figureForm = asked.form === 'figure' || asked.form === 'fragment';
  const ofSum = figureForm && asked.money && asksSumOnly.has(term);
  const ofSaying = asked.form === 'said' && wordsOfSaying.has(term);
  const scale = asking.has(term) ? (figureForm ? 0 : light) : ofSum || ofSaying ? light : 1;
  const government = governments.find((one) => one.start <= start && one.end <= end);
  const world = isWorld(term) || government !== undefined;
  const known = terms.some((one) => lexicon.knows(one));
  const strange = foreign.test(term) && !known;
  const full = spelledOut({ term }, lexicon);
  const inPhrases = phrases.filter((phrase) => phrase.start <= start && end <= phrase.end);
  const close = government
    ? [[termOf(government.country.toLowerCase()), ofGovernment] as const]
    : isNumber(term)
      ? otherNumbers(term)
      : world
        ? []
        : nearTerms(term, inPhrases, lexicon);
  const unknown = !strange && !known && full === null && close.length === 0;
  const share = unknown && isPlainWord(term) ? plain : 1;
  const key = keyness(text, start, end);
  const weight = (world ? ofWorld : strange ? ofStrange : scale) * share * lexicon.rarity(term) * key;
  const name =
    weight > 0 && !world && isProper(term, lexicon) && countriesIn(text.slice(start, end)).length === 0;
  return {
    words: text.slice(start, end),
    terms: full ? full.map((one) => one.term) : terms,
    near: close,
    topic: null,
    narrow: false,
    specific: false,
    unknown,
    flow: null,
    measured: name && isMeasured(key, text, start),
    head: !world && !strange && measures.has(term),
    name,
    weight,
  };
}

/** A person, firm or place; `sea` and `eastern` are none, though a corpus may write them in longer names alone. */
const isProper = (term: string, lexicon: Lexicon): boolean =>
  isSeat(term) || (!isWorld(term) && lexicon.isName(term) && !isPlainWord(term) && near(term).size === 0);

const flowTerms = { exports: 'export', imports: 'import', turnover: 'turnov' } as const;

export function flowNeed({ flow }: Direction, { numeric }: Asked): readonly Wanted[] {
  if (flow === null || !numeric) return [];
  return [
    {
      words: flow,
      terms: [flowTerms[flow]],
      near: [],
      topic: flow === 'turnover' ? 'turnover' : null,
      narrow: false,
      specific: false,
      unknown: false,
      flow,
      measured: false,
      head: false,
      name: false,
      weight: flowWeight,
    },
  ];
}

/** The goods or the name whose share, price or exports are asked for. */
const isMeasured = (key: number, text: string, start: number): boolean =>
  key > 1 && !/\bhow (?:many|much) (?:the )?$/i.test(text.slice(0, start));

/** What is measured counts for more: it stands behind `share of`, before `exports`, behind `how many`. */
function keyness(text: string, start: number, end: number): number {
  return measureBefore.test(text.slice(Math.max(0, start - 24), start)) ||
    measureBehind.test(text.slice(end, end + 24))
    ? 1.5
    : 1;
}

const measureBefore =
  /\b(?:(?:share|price|cost|number|volume|value|amount|exports?|imports?|shipments?|deliveries|supplies|sales|purchases|output|production) of|how many|how much) (?:the |russian |chinese |all )?$|\b(?:fees?|charges?|tariffs?|duty|duties|tax|taxes|levy|price) (?:for|on) (?:an? |the )?(?:russian |chinese )?$/i;
/** What is measured in a way of its own. */
const measures: ReadonlySet<string> = new Set(
  'profit loss dividend debt deficit surplus ticket bonus penalty population temperature salary wage'
    .split(' ')
    .map(termOf),
);
const measureBehind =
  /^(?:'s)? (?:imports?|exports?|shipments?|deliveries|supplies|sales|purchases|output|production|prices?|shares?|volumes?)\b/i;
