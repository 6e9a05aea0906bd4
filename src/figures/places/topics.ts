/** What a figure is about, by the topic list: its subject, else its clause, else the words before that named one. */
import type { Prose } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { covers, matchTopics } from '../../topics/index.ts';
import type { SentenceReadings } from '../reading.ts';
import { countryNamed } from './countries.ts';
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
  subjects: readonly (readonly (Span | null)[])[],
): readonly (readonly (readonly string[])[])[] {
  let paragraph = -1;
  let before: readonly string[] = [];
  let section: readonly string[] = [];
  return sentences.map((one, at) => {
    if (paragraphs[one.paragraph]?.kind === 'heading') section = topicsIn(body, one.sentence);
    if (one.paragraph !== paragraph) before = section;
    paragraph = one.paragraph;
    const places = surroundingsOf(body, one.sentence, one.readings);
    let last = before;
    const found = one.readings.map((reading, i) => {
      const subject = subjects[at]?.[i];
      const place = places[i];
      const own = subject ? topicsIn(body, subject) : [];
      const near = own.length > 0 || !place ? own : topicsIn(body, clauseOf(body, place));
      const words = subject ? body.slice(subject.start, subject.end) : '';
      if (near.length > 0 && !isGeneric(words)) {
        last = near;
        return near;
      }
      // Only what is called by a measure's name (`the total`, `shipments`) is what was spoken of before.
      return isGeneric(words) && reading.role !== 'count' ? [...new Set([...near, ...last])] : near;
    });
    const named = topicsIn(body, one.sentence);
    before = found.at(-1) ?? (named.length > 0 ? named : before);
    return found;
  });
}

const generic =
  /^(?:(?:the|its|their|total|average|mean|annual|monthly|combined|declared|unit|spot|two-way|overall|full-year)\s)*(?:totals?|values?|volumes?|figures?|prices?|shares?|amounts?|numbers?|levels?|imports|exports|shipments|deliveries|sales|arrivals|supplies|purchases|premium|discount|growth|output|production)?$/i;

/** A measure's name or a country's says nothing of the goods. */
const isGeneric = (words: string): boolean => generic.test(words) || countryNamed(words) !== null;

/** The words about the figure, up to the next border behind it. */
function clauseOf(body: string, { lead, trail }: Surroundings): Span {
  const behind = body.slice(trail.start, Math.min(trail.end, trail.start + 200)).search(/[,;.(]\s/);
  return {
    start: Math.max(lead.start, lead.end - 200),
    end: behind < 0 ? Math.min(trail.end, trail.start + 200) : trail.start + behind,
  };
}
