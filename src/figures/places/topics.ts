/** What a figure is about, by the topic list: its subject, else its clause, else the words before that named one. */
import type { Prose } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { covers, matchTopics } from '../../topics/index.ts';
import type { Reading, SentenceReadings } from '../reading.ts';
import { countryNamed } from './countries.ts';
import type { Subject } from './subject.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** Ids, most specific first: what lies in another comes before it; else the later word of a compound. */
export function topicsIn(body: string, span: Span): readonly string[] {
  const ids = matchTopics(body.slice(span.start, span.end)).map((match) => match.topic);
  const distinct = [...new Set(ids)];
  return distinct.sort((a, b) => (covers(a, b) ? 1 : covers(b, a) ? -1 : 0));
}

/** One list a sentence, one entry a reading. */
export function topicsOf(
  { body, paragraphs }: Prose,
  sentences: readonly SentenceReadings[],
  subjects: readonly (readonly Subject[])[],
): readonly (readonly (readonly string[])[])[] {
  let paragraph = -1;
  let spoken = new Spoken(body, []);
  let section: readonly string[] = [];
  return sentences.map((one, at) => {
    if (paragraphs[one.paragraph]?.kind === 'heading') section = topicsIn(body, one.sentence);
    if (one.paragraph !== paragraph) spoken = new Spoken(body, section);
    paragraph = one.paragraph;
    if (one.readings.length === 0) {
      spoken.hear(one.sentence);
      return [];
    }
    const found = topicsOfSentence(body, one, subjects[at] ?? [], spoken);
    spoken = new Spoken(body, found.at(-1) ?? []);
    return found;
  });
}

/** What a paragraph has spoken of so far. Most of it is never asked for, so it is looked up only then. */
class Spoken {
  readonly #body: string;
  readonly #heard: Span[] = [];
  #topics: readonly string[];

  constructor(body: string, topics: readonly string[]) {
    this.#body = body;
    this.#topics = topics;
  }

  hear(sentence: Span): void {
    this.#heard.push(sentence);
  }

  /** Of the last sentence that named any. */
  topics(): readonly string[] {
    for (let last = this.#heard.pop(); last; last = this.#heard.pop()) {
      const named = topicsIn(this.#body, last);
      if (named.length === 0) continue;
      this.#topics = named;
      this.#heard.length = 0;
    }
    return this.#topics;
  }
}

function topicsOfSentence(
  body: string,
  one: SentenceReadings,
  subjects: readonly Subject[],
  spoken: Spoken,
): readonly (readonly string[])[] {
  const places = surroundingsOf(body, one.sentence, one.readings);
  let last: readonly string[] | null = null;
  return one.readings.map((reading, i) => {
    const subject = subjects[i]?.span;
    const place = places[i];
    if (!subject && duration.test(reading.unit)) return [];
    const own = subject ? topicsIn(body, subject) : [];
    const words = subject ? body.slice(subject.start, subject.end) : '';
    const near =
      own.length > 0 && subject
        ? [...new Set([...own, ...includedIn(body, subject, reading)])]
        : place
          ? topicsIn(body, clauseOf(body, place, isGeneric(words) ? (subject ?? null) : null))
          : own;
    if (near.length > 0 && !isGeneric(words)) {
      last = near;
      return near;
    }
    // Only what is called by a measure's name (`the total`, `shipments`) is what was spoken of before.
    if (!isGeneric(words) || reading.role === 'count') return near;
    last ??= spoken.topics();
    return [...new Set([...near, ...last])];
  });
}

/** How long something takes is not of what was spoken of before. */
const duration = /^(?:year|month|week|day|hour|minute)$/;
const reach = 200;
const generic =
  /^(?:(?:the|its|their|total|average|mean|annual|monthly|combined|declared|unit|spot|contract|contractual|customs|selling|sales|purchase|purchasing|buying|wholesale|retail|market|export|import|delivered|landed|two-way|overall|full-year)\s)*(?:totals?|values?|volumes?|figures?|prices?|shares?|amounts?|numbers?|levels?|imports|exports|shipments|deliveries|sales|arrivals|supplies|purchases|premium|discount|growth|output|production)?$/i;

/** A measure's name or a country's says nothing of the goods. */
const isGeneric = (words: string): boolean => generic.test(words) || countryNamed(words) !== null;

/** `vehicles, including cars and tractors`: what the subject holds comes after it. */
function includedIn(body: string, { end }: Span, { mention }: Reading): readonly string[] {
  const until = mention.start > end ? mention.start : end + reach;
  const text = body.slice(end, Math.min(until, end + reach));
  const list = /^,? (?:including|such as) [^.;:(\d]+/.exec(text)?.[0];
  return list ? topicsIn(body, { start: end, end: end + list.length }) : [];
}

/** The words about the figure, from its subject, if that names no goods, up to the next border behind it. */
function clauseOf(body: string, { lead, trail }: Surroundings, subject: Span | null): Span {
  const behind = body.slice(trail.start, Math.min(trail.end, trail.start + 200)).search(/[,;.(]\s/);
  const start = subject && subject.start < lead.start ? subject.start : lead.start;
  return {
    start: Math.max(start, lead.end - 200),
    end: behind < 0 ? Math.min(trail.end, trail.start + 200) : trail.start + behind,
  };
}
