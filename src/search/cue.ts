/**
 * Whether a passage gives what is asked for when that is no figure, 0 to 1: a reason, who it was, when,
 * where, what was said. A time or a place counts the more the nearer it stands to the question's words.
 */

import { kept } from '../kept.ts';
import type { Span } from '../text/span.ts';
import { topicOf } from '../topics/index.ts';
import type { Asked } from './asked.ts';
import { type Bound, isAhead, isBound } from './bound.ts';
import { countriesIn } from './countries.ts';
import type { Entry, Mentions } from './entry.ts';
import type { Need } from './need.ts';
import { reasonIn } from './reasons.ts';
import { termsIn } from './terms.ts';

const speech =
  /\b(?:said|says|told|added|warned|noted|wrote|argued|believes?|thinks?|called|according to|reckons?|expects?|predicts?|vowed|denied|acknowledged|stressed|insisted|complained|blamed|pointed|advis(?:es|ed)|recommend(?:s|ed)|suggest(?:s|ed)|propos(?:es|ed)|hope[sd]|fear(?:s|ed)|admit(?:s|ted)|laments?|lamented|recall(?:s|ed)|explain(?:s|ed)|insists|argues|warns|notes|writes|holds|doubts?|doubted|promis(?:es|ed)|jok(?:es|ed)|repl(?:ies|ied)|answered|urge[sd]|agree[sd]|complains|calls|wants|sees|regards)\b|[“"]/;
const person = /[A-ZÀ-Þ][\wÀ-ɏ’'-]+ [A-ZÀ-Þ][\wÀ-ɏ’'-]+/g;
const explains = /\bwhy\b|\breasons?\b/i;
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const date = new RegExp(`\\b\\d{1,2} (?:${months})\\b|\\b(?:${months}) (?:\\d{1,2}|(?:19|20)\\d\\d)\\b`, 'g');
const time = new RegExp(
  `\\b(?:${months})\\b|\\b(?:19|20)\\d\\d\\b|\\b(?:spring|summer|autumn|winter|(?:first|second|third|fourth) (?:quarter|half)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:next|last|this) (?:year|month|week))\\b`,
  'g',
);
const place =
  /\b(?:in|at|near|from|to|off|through|across|via) (?:the )?(?:[a-z]+ (?:of|port of|city of) )?(?:the )?[A-ZÀ-Þ][\wÀ-ɏ’'-]+/g;
/** Names in a row: `Mexico and the United Arab Emirates`. */
const names =
  /[A-ZÀ-Þ][\wÀ-ɏ’'-]+(?:,? (?:and|or) (?:the )?|, )(?!China\b|Russia\b|Chinese\b|Russian\b)[A-ZÀ-Þ][\wÀ-ɏ’'-]+/;
const enumeration = /, [^,]+,? and\b/;

/** What a sentence says of the first and of the last of its kind. */
const extremes = {
  most: /\b(?:most|biggest|largest|main|leading|leads?|led|highest|busiest|best|top(?:s|ped)?|number one|No\.? ?1|first(?! (?:half|quarter|\w+ (?:months|weeks|days|years|quarters))\b)|heads?|ahead of|than any(?: other|one)?|overt(?:ook|aken|aking))\b/i,
  least: /\b(?:least|smallest|lowest|fewest|worst|last(?! (?:year|month|week|quarter)\b)|bottom|behind)\b/i,
} as const;

export function cue(asked: Asked, needs: readonly Need[], entry: Entry): number {
  const given = gives(asked, needs, entry);
  const { extreme, form } = asked;
  if (extreme === null || !(form === 'which' || form === 'what' || form === 'who' || form === 'where'))
    return given;
  return extremes[extreme].test(entry.passage.text) ? Math.max(given, ofExtreme) : given * (1 - ofExtreme);
}
/** What a word for the first or the last counts, where that is asked for, beside a name or a place. */
const ofExtreme = 0.6;

function gives({ form, speaker, list, trader, bound }: Asked, needs: readonly Need[], entry: Entry): number {
  const { text } = entry.passage;
  switch (form) {
    case 'why':
      return Math.max(reasonOf(entry), isExplained(entry) ? 0.8 : 0);
    case 'who':
      if (trader) return otherCountry(needs, entry) ? 1 : 0;
      return 0.4 * (isSpeech(entry) ? 1 : 0) + 0.6 * nearness(personsIn(entry), needs, entry);
    case 'said':
      return isSpeech(entry) ? 0.5 + 0.5 * spokenBy(speaker, entry) : 0;
    case 'when':
      return momentIn(bound, needs, entry);
    case 'where':
      return nearness(placesIn(entry), needs, entry);
    case 'which':
    case 'what':
      return list === 'goods'
        ? kindsOfGoods(needs, entry)
        : list === 'names' && names.test(text)
          ? 1
          : form === 'which' && enumeration.test(text)
            ? 0.4
            : 0;
    default:
      return 0;
  }
}

/** A time that is the end asked for (`until when`), or else any time, which counts less then. */
function momentIn(bound: Bound | null, needs: readonly Need[], entry: Entry): number {
  const nearest = (isMeant: (span: Span) => boolean): number =>
    Math.max(
      nearness(datesIn(entry).filter(isMeant), needs, entry),
      0.75 * nearness(timesIn(entry).filter(isMeant), needs, entry),
    );
  const any = nearest(() => true);
  if (bound === null || any === 0) return any;
  if (bound === 'ahead') return isAhead(entry.passage.text) ? any : ofOtherEnd * any;
  const { start, article } = entry.passage;
  return Math.max(
    ofOtherEnd * any,
    nearest((span) => isBound(bound, article.body.slice(Math.max(start, span.start - 40), span.start))),
  );
}
const ofOtherEnd = 0.4;

/** The share of the words for who speaks that the sentence has; for less, that the one before it has. */
function spokenBy(speaker: readonly string[], { own, near }: Entry): number {
  if (speaker.length === 0) return 1;
  const share = ({ terms }: Mentions) => speaker.filter((term) => terms.has(term)).length / speaker.length;
  return Math.max(share(own), 0.6 * share(near));
}

/** Three kinds of goods that the question does not name are a list of them. */
function kindsOfGoods(needs: readonly Need[], { topics }: Entry): number {
  const named = new Set(
    topics
      .map(({ topic }) => topic)
      .filter((topic) => (topicOf(topic)?.hs.length ?? 0) > 0 && needs.every((need) => need.topic !== topic)),
  );
  return Math.min(1, named.size / 3);
}

/** A country that the question does not name: who buys, sells, overtook. */
const otherCountry = (needs: readonly Need[], { direction }: Entry): boolean =>
  direction.countries.some((name) =>
    termsIn(name).some(({ term }) => needs.every(({ terms }) => !terms.includes(term))),
  );

// What a sentence has does not depend on the question: it is looked for once.
const reasonOf = kept(({ passage }: Entry) => reasonIn(passage.text));
const isExplained = kept(({ lead }: Entry) => explains.test(lead));
const isSpeech = kept(({ passage }: Entry) => speech.test(passage.text));
const datesIn = kept((entry: Entry) => spansOf(date, entry));
const timesIn = kept((entry: Entry) => spansOf(time, entry));
const placesIn = kept((entry: Entry) => spansOf(place, entry));
/** `Saudi Arabia` is written like a person's name. */
const personsIn = kept((entry: Entry) => {
  const { body } = entry.passage.article;
  return spansOf(person, entry).filter(({ start, end }) => !isCountry(body.slice(start, end)));
});

const isCountry = (name: string): boolean =>
  countriesIn(name).some(({ start, end }) => start === 0 && end === name.length);

function spansOf(pattern: RegExp, { passage }: Entry): readonly Span[] {
  return [...passage.text.matchAll(pattern)].map((match) => {
    const start = passage.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** 0 without such words; from 0.4, far from the question's words, to 1, beside them. */
function nearness(found: readonly Span[], needs: readonly Need[], { terms, topics }: Entry): number {
  if (found.length === 0) return 0;
  const said = saidIn(needs, terms, topics);
  let best = Number.POSITIVE_INFINITY;
  for (const { start, end } of found) {
    for (const term of said) {
      if (term.start >= start && term.end <= end) continue;
      best = Math.min(best, term.start >= end ? term.start - end : start - term.end);
    }
  }
  return 0.4 + 0.6 / (1 + best / 30);
}

/** Where the question's words stand, those that mean nearly the same and what its topics are called. */
function saidIn(needs: readonly Need[], terms: Entry['terms'], topics: Entry['topics']): readonly Span[] {
  const words = wordsOf(needs);
  const about = needs.flatMap(({ topic, weight }) => (topic !== null && weight > 0 ? [topic] : []));
  return [
    ...terms.filter(({ term }) => words.has(term)),
    ...topics.filter(({ topic }) => about.includes(topic)),
  ];
}

const wordsOf = kept(
  (needs: readonly Need[]): ReadonlySet<string> =>
    new Set(
      needs
        .filter(({ weight }) => weight > 0)
        .flatMap(({ terms, near }) => [...terms, ...near.map(([term]) => term)]),
    ),
);
