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
import { type Before, beforeFigure } from './before.ts';
import { countryNamed } from './countries.ts';
import { nounPhrase } from './noun-phrase.ts';
import { thingsInOrder } from './respectively.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** The words that name it, inside the sentence, and the rule that chose them. */
export interface Subject {
  readonly span: Span | null;
  readonly rule: string;
}

const subject = (span: Span | null, rule: string): Subject => ({ span, rule });

/** One entry a reading. */
export function subjectsOf(body: string, one: SentenceReadings): readonly Subject[] {
  const { times } = one;
  if (body.charAt(one.sentence.start) === '|')
    return one.readings.map(() => subject(firstCell(body, one.sentence, times), 'the first cell of its row'));
  const places = surroundingsOf(body, one.sentence, one.readings);
  const things = thingsInOrder(body, one);
  let last: Span | null = null;
  return one.readings.map((reading, i) => {
    const [place, thing] = [places[i], things[i]];
    if (thing) {
      last = thing;
      return subject(thing, 'in order, respectively');
    }
    const found = place
      ? subjectOf(body, reading, place, times, last, one.readings[i - 1])
      : subject(last, goesOn);
    last = meant(body, things, found.span);
    return last === found.span ? found : subject(last, 'the former, the latter');
  });
}

const goesOn = 'as the figure before it';

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
): Subject {
  const text = body.slice(Math.max(lead.start, lead.end - reach), lead.end);
  const from = { start: lead.end - text.length, end: lead.end };
  const behind = behindFigure(body, reading, trail, times);
  if (isCounted(reading, text) && counts(body, reading) && behind) return subject(behind, 'what it counts');
  if (last && valued.test(text)) return subject(last, 'what is worth so much was named before');
  const holder = reading.role === 'rank' ? heldBy(body, from, times) : null;
  if (holder) return subject(holder, 'who holds the rank');
  if (reading.role !== 'rank' && measuredBehind(body, reading) && behind)
    return subject(behind, 'of, behind the unit');
  if (last && apposed.test(text)) return subject(last, goesOn);
  const wide = former && from.end - from.start < 4 ? { start: former.mention.end, end: from.end } : from;
  const own = ownPhrase(body, reading, wide, times);
  if (own) return subject(own, 'the noun it is the size of');
  const before = beforeIt(body, from, former, times);
  if (behind && before.phrase && isShareOf(body, reading, before.phrase))
    return subject(behind, 'whoever has a share, it is of what stands behind');
  // `81% of excavators and 88% of loaders`
  const listed = former && last && last.start >= former.mention.end && former.role === reading.role;
  if (
    behind &&
    listed &&
    !before.phrase &&
    /^ of /.test(body.slice(reading.mention.end, reading.mention.end + 4))
  )
    return subject(behind, 'of, as the figure before it');
  if (before.phrase && !before.acts) return subject(before.phrase, before.rule);
  if (before.acts) {
    const phrase = before.phrase && !isActor(body, before.phrase) ? before.phrase : null;
    if (reading.role !== 'share' && behind) return subject(behind, 'behind it, after a verb of doing');
    if (phrase) return subject(phrase, before.rule);
    if (reading.role === 'share') return subject(behind ?? last, behind ? 'behind the share' : goesOn);
    return last ? subject(last, goesOn) : subject(before.phrase, before.rule);
  }
  if (reading.of && !before.verb && behind) return subject(behind, 'what it counts');
  if (last) return subject(last, goesOn);
  return subject(behind, behind ? 'the words behind it' : 'no words name it');
}

/** Words between two figures without a border are said of the latter if they have a verb: `of 1.5 litres the fee is 648,000`. */
function beforeIt(body: string, from: Span, former: Reading | undefined, times: readonly Time[]): Before {
  const before = beforeFigure(body, from, times);
  if (before.phrase || before.verb || !former || from.end - from.start > 3) return before;
  const start = Math.max(former.mention.end, from.end - reach);
  const wide = start < from.end ? beforeFigure(body, { start, end: from.end }, times) : before;
  return wide.phrase && wide.rule === 'before the verb' ? wide : before;
}

/** `has shrunk to 40 lorries`: of what shrank. */
const isCounted = ({ role }: Reading, before: string): boolean =>
  role === 'count' || (role === 'level' && !/\b(?:to|at|from|by)\s(?:[a-z]+\s){0,2}$/.test(before));

/** `…, a year-on-year increase of 58%`: of what was said before. */
const apposed =
  /,\s(?:an?|the)\s(?:[\w-]+\s){0,2}(?:increase|decrease|rise|fall|drop|decline|gain|growth|jump|slump|surge)\s(?:of|by)\s(?:\w+\s){0,2}$/;

/** `after a rail tariff of some $38`, `with a surplus of $11 billion`. */
function ownPhrase(
  body: string,
  { role }: Reading,
  { start, end }: Span,
  times: readonly Time[],
): Span | null {
  if (role === 'change' || role === 'multiple' || role === 'share' || role === 'baseline') return null;
  const text = body.slice(Math.max(start, end - 60), end);
  const found =
    /\b(?:with|after|by|against|from|on|for|near|above|below|swung to|moved to|despite|charges?|runs?|running|has|had|have|paid|pays?) (?:an? |the |its |their )((?:[a-z][\w-]* ){1,3})of $/.exec(
      text,
    );
  if (!found?.[1] || sized.test(found[1])) return null;
  const from = end - text.length + found.index + found[0].length - 3 - found[1].length;
  return nounPhrase(body, { start: from, end: from + found[1].length }, times);
}

/** Only how large something else is. */
const sized =
  /\b(?:record|high|low|peak|total|average|median|mean|price|prices|value|level|rate|volume|amount|sum|cost|discount|premium|pace|capacity|share|figure|maximum|minimum|margin|range|rise|fall|drop|gain|growth|increase|decrease|decline|kind|score|result|speed|length|height|weight|size|population|combined)\b/;

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

const phraseEnd =
  /[,;.(]|\s(?:in|on|at|for|by|since|than|during|over|last|this|a|per|which|that|who|it|as|found|worth(?!\sof)|strong|were|was|wait|pass|cross|assemble|left|entered|joined|remain|although|though|while|because|where|when|after|before|across|have|has|had|are|is|will|would|could|should|may|(?:from|to)\s[\d$€£¥₽]|up|down|more|less|lower|higher|fewer)\b|(?<=[a-z])(?<!\b(?:of|to|from|with|and|or|but|in|by|for|worth|as|via|on|at|into|onto|through|under|over|between|than|against|near|off|per))\s(?:the|its|their)\b|\s(?:[a-z]+ed|[a-z]{3,}ing|sold|made|built|sent|bought|went|came|left|grown)(?=\s(?:in|to|at|from|on|by|for|south|north|last|this|the|an?|its|their|[A-Z]\w+)\b|[\s]?$|[,.;])/;

/** `paid $9bn for Russian oil`. */
const isPaidFor = (body: string, { mention, unit }: Reading, text: string): boolean =>
  /^[A-Z]{3}$/.test(unit) &&
  pricedFor.test(text) &&
  /\b(?:paid|pays?|paying|spent|spends?|spending)\s(?:\w+\s){0,3}$/.test(
    body.slice(Math.max(0, mention.start - 40), mention.start),
  );
const pricedFor = /^ for (?!the (?:year|month|quarter|week)|[a-z]+ (?:years?|months?|days?|weeks?)|\d)/;

/** `a 7% dip in that quarter's orders`. */
const movedIn = (body: string, { role, mention }: Reading, text: string): boolean =>
  role === 'change' &&
  /^ in (?!\d|[A-Z][a-z]+ ?(?:\d|[,.]|$))/.test(text) &&
  /(?:rise|fall|drop|decline|increase|decrease|growth|slump|cut|gain|jump|surge)$/.test(
    body.slice(mention.start, mention.end),
  );

function behindFigure(body: string, reading: Reading, trail: Span, times: readonly Time[]): Span | null {
  const { mention, of } = reading;
  const counted = of ? nounIn(body, mention, of) : -1;
  const start = counted > 0 ? mention.start + counted : mention.end;
  const text = body.slice(start, Math.max(start, Math.min(trail.end, start + reach)));
  // What is joined to the figure is another thing.
  if (/^(?:[,;]| (?:and|but|or|while) )/.test(text)) return null;
  const before = isPaidFor(body, reading, text) ? 5 : movedIn(body, reading, text) ? 4 : 0;
  const rest = text.slice(before);
  const border = phraseEnd.exec(rest)?.index ?? rest.length;
  return nounPhrase(body, { start: start + before, end: start + before + border }, times);
}
