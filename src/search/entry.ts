/**
 * A passage as search sees it: its terms and topics, what stands around it, the figures in it. All
 * made once, when the library is built.
 */
import type { Figure } from '../figures/figure.ts';
import type { Article } from '../text/article.ts';
import { type Passage, passageOf } from '../text/passage.ts';
import { isDateline } from '../text/sentences.ts';
import { matchTopics, wider } from '../topics/index.ts';
import type { TopicMatch } from '../topics/topic.ts';
import { type Direction, readDirection } from './direction.ts';
import { type Term, termsIn, wordsIn } from './terms.ts';
import { phrasesIn } from './thesaurus/near.ts';

export interface Entry {
  readonly passage: Passage;
  /** Offsets index the article's body, here and in `topics`. */
  readonly terms: readonly Term[];
  readonly topics: readonly TopicMatch[];
  /** What the sentence says itself. */
  readonly own: Mentions;
  /** What its paragraph says. */
  readonly near: Mentions;
  /** What the heading above it and the end of the paragraph before say. */
  readonly before: Mentions;
  /** What the article's title, author and opening say. */
  readonly far: Mentions;
  readonly figures: readonly Figure[];
  /** Those of the figures in its paragraph and the one before. */
  readonly periods: readonly string[];
  /** Which way goods go in the sentence; in what stands above it where the sentence does not say. */
  readonly direction: Direction;
  readonly above: Direction;
  /** Every country named in the heading, in the paragraph and in the one before. */
  readonly around: readonly string[];
  /** The sentence before it, in its paragraph or the one before; the heading above it where that is nearer. */
  readonly lead: string;
  /** It begins with a word for what stands before it (`It`, `Of this`, `The increase`), or names no topic of its own. */
  readonly leans: boolean;
  /** False for headings, datelines and notes of the desk: they are never quoted. */
  readonly quotable: boolean;
}

export interface Mentions {
  /** Its place among all of a corpus, which gives it (`whereabouts.ts`); nobody's before. */
  readonly number: number;
  readonly terms: ReadonlySet<string>;
  /** Wider topics included. */
  readonly topics: ReadonlySet<string>;
}

/** Every sentence of the article, in order. `figures` has one list a sentence. */
export function entriesOf(article: Article, figures: readonly (readonly Figure[])[]): readonly Entry[] {
  const opening = article.paragraphs.find(({ kind }) => kind === 'text');
  const far = mentionsOf(
    `${article.meta.title} ${article.meta.author ?? ''} ${opening ? article.body.slice(opening.start, opening.end) : ''}`,
  );
  const titleDirection = readDirection(article.meta.title);
  const entries: Entry[] = [];
  let heading = '';
  let last = '';
  let countriesBefore: readonly string[] = [];
  let periodsBefore: readonly string[] = [];
  for (const [at, paragraph] of article.paragraphs.entries()) {
    const whole = article.body.slice(paragraph.start, paragraph.end);
    const near = mentionsOf(whole);
    const before = mentionsOf(`${heading} ${last}`);
    const here = figures.slice(entries.length, entries.length + paragraph.sentences.length).flat();
    const periodsHere = here.flatMap(({ period }) => (period === null ? [] : [period]));
    const periods = [...new Set([...periodsBefore, ...periodsHere])];
    periodsBefore = periodsHere;
    const above = readDirection(`${heading}. ${whole}`);
    const aloft = (above.seller ?? above.buyer) ? above : titleDirection;
    const around = [...new Set([...countriesBefore, ...above.countries])];
    countriesBefore = above.countries;
    for (const sentence of paragraph.sentences.keys()) {
      const passage = passageOf(article, at + 1, sentence);
      const { text, start } = passage;
      const terms = shifted(termsIn(text), start);
      const topics = shifted(matchTopics(text), start);
      const told = readDirection(text);
      const direction = paragraph.kind === 'table' ? withSide(told, aloft) : told;
      entries.push({
        passage,
        terms,
        topics,
        own: { number: nobodys, terms: mentionedIn(text, terms), topics: withWider(topics) },
        near,
        before,
        far,
        figures: figures[entries.length] ?? [],
        periods,
        direction,
        around,
        lead: last,
        above: aloft,
        leans: topics.length === 0 || leaning.test(text),
        quotable: paragraph.kind !== 'heading' && !isDateline(text) && !deskNote.test(text),
      });
      last = text;
    }
    if (paragraph.kind === 'heading') heading = whole;
  }
  return entries;
}

/** Where a table is of what one country buys, a row that names another tells who sells: `Brazil` below `China's imports`. */
function withSide(row: Direction, { flow, seller, buyer }: Direction): Direction {
  const [country, ...more] = row.countries;
  const side = seller ?? buyer;
  if (country === undefined || more.length > 0 || side === null || (seller && buyer) || country === side)
    return row;
  return { ...row, flow: row.flow ?? flow, seller: seller ?? country, buyer: buyer ?? country };
}

const leaning =
  /^[“"'‘(]*(?:(?:But|And|Yet|So|(?:In|By) \d{4},?|By then,?|That year,?|At that \w+,?|Of|In|Against|By|For) )?(?:it|its|he|his|she|her|they|their|them|this|these|those|that|such|the (?:total|increase|drop|decline|fall|rise|figure|number|average|goods|same|value|volume|rest|difference|gap|latter|former|correct|ban|deal|plan|project|line|country|price|sum)|another|others|exports|imports|deliveries|shipments|prices)\b|\b(?:of|among|for) (?:it|them|these|those)\b/i;

/** Bylines, credits and update notes. */
const deskNote =
  /^\(?(?:Reporting|Writing|Editing|Additional reporting|Compiled|Updates?|Adds|Recasts|Corrects) (?:by|with|to|in)\b|^By \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+| and| of|,)*$/u;

function mentionsOf(text: string): Mentions {
  return { number: nobodys, terms: mentionedIn(text, termsIn(text)), topics: withWider(matchTopics(text)) };
}

const nobodys = -1;

/** Terms and phrases. */
const mentionedIn = (text: string, terms: readonly Term[]): ReadonlySet<string> =>
  new Set([...terms, ...phrasesIn(wordsIn(text))].map(({ term }) => term));

const withWider = (matches: readonly TopicMatch[]): ReadonlySet<string> =>
  new Set(matches.flatMap(({ topic }) => [topic, ...wider(topic)]));

const shifted = <T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  by: number,
): T[] => items.map((item) => ({ ...item, start: item.start + by, end: item.end + by }));
