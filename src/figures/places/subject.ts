/**
 * What is measured, in the sentence's own words:
 *
 *   phrase verb … figure       `Russia's fuel exports` fell 20%
 *   actor doing figure phrase  China shipped 286,400 `passenger cars to Russia`
 *   actor doing phrase figure  Customs valued `exports to Russia` at $116 billion
 *   phrase (at | to | : | of) figure   and `imports` at 338.5 bln yuan
 *   actor … figure of phrase   Russia accounted for 4% of `China's foreign trade`
 *
 * A count is of what it counts, a rank of who holds it. A figure without such words goes on with the
 * subject of the figure before it.
 */
import type { Span } from '../../text/span.ts';
import type { Reading, SentenceReadings } from '../reading.ts';
import type { Time } from '../time.ts';
import { countryNamed } from './countries.ts';
import { nounPhrase, opened } from './noun-phrase.ts';
import { within } from './order.ts';
import { predicateIn } from './predicate.ts';
import { thingsInOrder } from './respectively.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { measuring } from './verbs.ts';

const clauseOpener =
  /[;:—]|\((?=[^)]*$)|,\swhen\W+|,\s(?:while|whereas|but|although|though|as|and|so\sthat|because|since|with|of\swhich|leaving|which|who)\s|\b(?:said|says|reckons?|showed|believes?|estimates?|found|telling\s\w+)\s(?:that\s)?(?=(?:the|its|an?|\w+s)\s)|\b(?:that|which|whereas|while|with(?=\san?\s))\s/g;
/** What leads from a phrase to its figure. */
const leading =
  /[\s,:(]*(?:\b(?:at|by|to|of|with|from|in|for|as|worth|totalling|about|around|some|nearly|almost|roughly|just|only|over|under|more\sthan|less\sthan|up|down|an?|the|average|record)\b[\s,:(]*){0,6}$/;

/** One entry a reading, inside the sentence. */
export function subjectsOf(body: string, one: SentenceReadings): readonly (Span | null)[] {
  const { times } = one;
  if (body.charAt(one.sentence.start) === '|')
    return one.readings.map(() => firstCell(body, one.sentence, times));
  const places = surroundingsOf(body, one.sentence, one.readings);
  const things = thingsInOrder(body, one);
  let last: Span | null = null;
  return one.readings.map((reading, i) => {
    const place = places[i];
    if (place)
      last =
        things[i] ?? meant(body, things, subjectOf(body, reading, place, times, last, one.readings[i - 1]));
    return last;
  });
}

/** `The former`, `the latter`: of the last two things named in order. */
function meant(body: string, things: readonly (Span | null)[], phrase: Span | null): Span | null {
  const words = phrase ? body.slice(phrase.start, phrase.end) : '';
  if (words !== 'former' && words !== 'latter') return phrase;
  const [former, latter] = things.filter((thing) => thing !== null).slice(-2);
  return (words === 'former' ? former : latter) ?? null;
}

/** No phrase stands further from its figure. */
const reach = 300;

function subjectOf(
  body: string,
  reading: Reading,
  { lead, trail }: Surroundings,
  times: readonly Time[],
  last: Span | null,
  former: Reading | undefined,
): Span | null {
  const text = body.slice(Math.max(lead.start, lead.end - reach), lead.end);
  const from = { start: lead.end - text.length, end: lead.end };
  const behind = behindFigure(body, reading, trail, times);
  if (reading.role === 'count' && counts(body, reading) && behind) return behind;
  if (last && valued.test(text)) return last;
  const holder = reading.role === 'rank' ? heldBy(body, from, times) : null;
  if (holder) return holder;
  if (reading.role !== 'rank' && measuredBehind(body, reading) && behind) return behind;
  const before = beforeFigure(body, from, times);
  if (behind && before.phrase && isShareOf(body, reading, before.phrase)) return behind;
  // `81% of excavators and 88% of loaders`
  const goesOn = former && last && last.start >= former.mention.end && former.role === reading.role;
  if (behind && goesOn && !before.phrase && /^ of /.test(body.slice(reading.mention.end, trail.end)))
    return behind;
  if (before.phrase && !before.acts) return before.phrase;
  if (before.acts) {
    const phrase = before.phrase && !isActor(body, before.phrase) ? before.phrase : null;
    return reading.role === 'share'
      ? (phrase ?? behind ?? last)
      : (behind ?? phrase ?? last ?? before.phrase);
  }
  return (reading.of && !before.verb ? behind : null) ?? last ?? behind;
}

/** `63 projects worth an estimated $130 billion`: of what was counted. */
const valued =
  /\b(?:worth|valued at|with a (?:total |combined )?value of)(?: (?:an?|about|around|some|nearly|almost|over|estimated|roughly|more than|less than|up to))* $/;

/** The mention holds the noun: not `twice as many`, where it stands before. */
const counts = (body: string, { mention, of }: Reading): boolean =>
  of !== null && !/^(?:unit|piece|item|one)$/.test(of) && nounIn(body, mention, of) >= 0;

/** Where the counted noun begins in its mention; -1 where it stands elsewhere. */
const nounIn = (body: string, mention: Span, of: string): number =>
  body
    .slice(mention.start, mention.end)
    .toLowerCase()
    .indexOf(of.slice(0, Math.max(3, of.length - 2)).toLowerCase());

/** `making Russia China's seventh-largest partner`, `leaving Russia third`: the name behind the verb. */
function heldBy(body: string, { start, end }: Span, times: readonly Time[]): Span | null {
  const found =
    /\b(?:making|makes?|made|leaving|left|ranking|ranked) (?=((?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*(?![\w'-]))*)[^,;]{0,40}$)/.exec(
      body.slice(start, end),
    );
  if (!found?.[1]) return null;
  const from = start + found.index + found[0].length;
  return nounPhrase(body, { start: from, end: from + found[1].length }, times);
}

const actors =
  /\b(?:makers?|producers?|companies|firms?|buyers?|suppliers?|\w+makers|manufacturers?|exporters?|importers?|banks?|refiners)$/i;

/** `Chinese makers account for 81% of new excavators`: whoever has a share, it is of what stands behind. */
const isShareOf = (body: string, { role, mention }: Reading, phrase: Span): boolean => {
  return (
    role === 'share' &&
    /^ of (?!the (?:total|market|whole)\b)/.test(body.slice(mention.end, mention.end + 16)) &&
    isActor(body, phrase)
  );
};

function isActor(body: string, { start, end }: Span): boolean {
  const words = body.slice(start, end);
  return countryNamed(words) !== null || actors.test(words);
}

/** `8 million tonnes of coal`, `$1.3 billion worth of oil` */
const measuredBehind = (body: string, { mention, unit }: Reading): boolean =>
  unit !== 'percent' && /^\s(?:worth\s)?of\s/.test(body.slice(mention.end, mention.end + 10));

/** A table's row is about what its first cell names. */
function firstCell(body: string, { start, end }: Span, times: readonly Time[]): Span | null {
  const bar = body.indexOf('|', start + 1);
  return bar > 0 && bar < end ? nounPhrase(body, { start: start + 1, end: bar }, times) : null;
}

interface Before {
  readonly phrase: Span | null;
  readonly verb: boolean;
  /** The phrase is who does it; what is measured stands behind. */
  readonly acts: boolean;
}

function beforeFigure(body: string, lead: Span, times: readonly Time[]): Before {
  const whole = body.slice(lead.start, lead.end);
  const inserted = insertionIn(whole);
  const end = inserted === null ? lead.end : lead.start + inserted;
  // `half of last year's number, trucks managed 12,300`: the words up to the comma belong to the figure before.
  const former = /^ of [^,;]{1,60}, /.exec(whole)?.[0].length ?? 0;
  const start = lead.start + Math.max(former, lastOpener(body.slice(lead.start, end)));
  const clause = opened(body, { start, end }, times);
  if (inserted !== null) return { phrase: nounPhrase(body, clause, times), verb: true, acts: false };
  // The blank before it makes a verb at the head of the clause one as well.
  const words = ` ${body.slice(clause.start, clause.end)}`;
  const found = predicateIn(words);
  if (!found) return { phrase: upToFigure(body, clause, times), verb: false, acts: false };
  const verbStart = clause.start + found.start - 1;
  const phrase = nounPhrase(body, { start: clause.start, end: verbStart }, times);
  if (!found.acts) {
    return { phrase: phrase ?? antecedent(body, lead, clause.start, times), verb: true, acts: false };
  }
  const object = upToFigure(body, { start: clause.start + found.end - 1, end: clause.end }, times);
  return { phrase: object ?? phrase, verb: true, acts: object === null };
}

const insertion =
  /,\s(?:which|who|whose|where|once|now|including|he|she|they|it|an?|the|\w+\ssaid|\w{3,15}ed)\b[^,;]{3,100},\s(?=(\w+\s))/g;

/** `Exports, he added with a smile, had quadrupled`: where the insertion before the verb begins, if there is one. */
function insertionIn(text: string): number | null {
  const found = [...text.matchAll(insertion)].at(-1);
  return found && new RegExp(`^${measuring}`).test(text.slice(found.index + found[0].length))
    ? found.index
    : null;
}

/** Where the last clause of the words before a figure begins. */
function lastOpener(text: string): number {
  let from = 0;
  // What a colon introduces is said of the words before it.
  if (/[:;]\s(?:(?:fewer|more|less|at|than|about|some|only|just|least|around)\s)*$/.test(text)) {
    return Math.max(0, text.search(/[:;][^:;]*[:;][^:;]*$/));
  }
  for (const match of text.matchAll(clauseOpener)) {
    const end = match.index + match[0].length;
    if (/\S\s+\S/.test(text.slice(end, end + 60))) from = end;
  }
  return from;
}

/** `a key rate that stood at 21%`, `crude oil, which makes up`: what the relative clause is about. */
function antecedent(body: string, lead: Span, clauseStart: number, times: readonly Time[]): Span | null {
  const relative = /,? (?:that|which),? ?$/.exec(body.slice(lead.start, clauseStart));
  if (!relative) return null;
  const end = lead.start + relative.index;
  const start = lead.start + lastOpener(body.slice(lead.start, end));
  const clause = opened(body, { start, end }, times);
  const text = body.slice(clause.start, clause.end);
  // The last noun phrase: behind the verb, a preposition or an article.
  const cut = /^.*(?:,|\b(?:to|and|by|with|in|than|on|at|for|from|rests?)) /.exec(text)?.[0].length ?? 0;
  const verbEnd = predicateIn(` ${text}`)?.end ?? 0;
  const phrase = nounPhrase(body, { start: clause.start + Math.max(cut, verbEnd - 1, 0), end }, times);
  // `talk in July that it might`: a time is no thing.
  return phrase && within(times, phrase).length === 0 ? phrase : null;
}

function upToFigure(body: string, span: Span, times: readonly Time[]): Span | null {
  const text = body.slice(span.start, span.end);
  const tail = leading.exec(text.slice(-60));
  const end = tail ? span.end - tail[0].length : span.end;
  return nounPhrase(body, { start: span.start, end: Math.max(span.start, end) }, times);
}

const phraseEnd =
  /[,;.(]|\s(?:in|on|at|for|by|since|than|during|over|last|this|a|per|which|that|who|it|as|found|were|was|have|has|had|are|is|will|would|could|should|may|(?:from|to)\s[\d$€£¥₽]|up|down|more|less|lower|higher|fewer)\b|\s(?:[a-z]+ed|sold|made|built|sent|bought|went|came|left|grown)(?=\s(?:in|to|at|from|on|by|for|south|north|last|this)\b|[\s]?$|[,.;])/;

function behindFigure(body: string, reading: Reading, trail: Span, times: readonly Time[]): Span | null {
  const { mention, of } = reading;
  const counted = of ? nounIn(body, mention, of) : -1;
  const start = counted > 0 ? mention.start + counted : mention.end;
  const text = body.slice(start, Math.max(start, Math.min(trail.end, start + reach)));
  // What is joined to the figure is another thing.
  if (/^(?:[,;]| (?:and|but|or|while) )/.test(text)) return null;
  const border = phraseEnd.exec(text)?.index ?? text.length;
  return nounPhrase(body, { start, end: start + border }, times);
}
