/**
 * What is measured, in the sentence's own words:
 *
 *   phrase verb … figure       `Russia's fuel exports` fell 20%
 *   actor doing figure phrase  China shipped 286,400 `passenger cars to Russia`
 *   actor doing phrase figure  Customs valued `exports to Russia` at $116 billion
 *   phrase (at | to | : | of) figure   and `imports` at 338.5 bln yuan
 *
 * A figure without such words goes on with the subject of the figure before it.
 */
import type { Span } from '../../text/span.ts';
import type { Reading, SentenceReadings } from '../reading.ts';
import type { Time } from '../time.ts';
import { nounPhrase, opened } from './noun-phrase.ts';
import { thingsInOrder } from './respectively.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { acting, measuring } from './verbs.ts';

const verb = new RegExp(`(?<=\\s)(?:${measuring}|${acting})`, 'g');
const actingVerb = new RegExp(`^${acting}`);
const clauseOpener =
  /[;:—]|\((?=[^)]*$)|,\s(?:while|whereas|but|although|though|as|and|so\sthat|because|since|with|of\swhich|leaving|which|who)\s|\b(?:said|says|reckons?|showed|believes?|estimates?|found|telling\s\w+)\s(?:that\s)?(?=(?:the|its|an?|\w+s)\s)|\b(?:that|which|whereas|while|with(?=\san?\s))\s/g;
/** What leads from a phrase to its figure. */
const leading =
  /[\s,:(]*(?:\b(?:at|by|to|of|with|from|in|for|as|worth|totalling|about|around|some|nearly|almost|roughly|just|only|over|under|more\sthan|less\sthan|up|down|an?|the|average|record)\b[\s,:(]*){0,6}$/;

/** One entry a reading, inside the sentence. */
export function subjectsOf(
  body: string,
  one: SentenceReadings,
  times: readonly Time[],
): readonly (Span | null)[] {
  if (body.charAt(one.sentence.start) === '|')
    return one.readings.map(() => firstCell(body, one.sentence, times));
  const places = surroundingsOf(body, one.sentence, one.readings);
  const things = thingsInOrder(body, one);
  let last: Span | null = null;
  return one.readings.map((reading, i) => {
    const place = places[i];
    if (place) last = things[i] ?? meant(body, things, subjectOf(body, reading, place, times, last));
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
): Span | null {
  const before = beforeFigure(body, { start: Math.max(lead.start, lead.end - reach), end: lead.end }, times);
  const behind = behindFigure(body, reading, trail, times);
  if (measuredBehind(body, reading) && behind) return behind;
  if (before.phrase && !before.acts) return before.phrase;
  if (before.acts) return behind ?? last ?? before.phrase;
  return (reading.of && !before.verb ? behind : null) ?? last ?? behind;
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
  const start = lead.start + lastOpener(body.slice(lead.start, end));
  const clause = opened(body, { start, end }, times);
  if (inserted !== null) return { phrase: nounPhrase(body, clause, times), verb: true, acts: false };
  // The blank before it makes a verb at the head of the clause one as well.
  const words = ` ${body.slice(clause.start, clause.end)}`;
  const found = mainVerb(words);
  if (!found) return { phrase: upToFigure(body, clause, times), verb: false, acts: false };
  const verbStart = clause.start + found.index - 1;
  const phrase = nounPhrase(body, { start: clause.start, end: verbStart }, times);
  if (!actingVerb.test(found[0])) {
    return { phrase: phrase ?? antecedent(body, lead, clause.start, times), verb: true, acts: false };
  }
  const object = upToFigure(body, { start: verbStart + found[0].length, end: clause.end }, times);
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

/** The first verb; but `the declared price was`: a verb of doing before an auxiliary is a participle. */
function mainVerb(words: string): RegExpExecArray | null {
  const found = [...words.matchAll(verb)];
  const [first] = found;
  if (!first || !/ed$/.test(first[0]) || !actingVerb.test(first[0])) return first ?? null;
  return found.find((match) => /^(?:was|were|is|are|had|has|will|would)$/.test(match[0])) ?? first;
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

/** `a key rate that stood at 21%`: what the relative clause is about. */
function antecedent(body: string, lead: Span, clauseStart: number, times: readonly Time[]): Span | null {
  const before = body.slice(lead.start, clauseStart);
  const relative =
    /(?:^|[,;]\s|\b(?:to|and|by|with|in|of|than|the|an?)\s)((?:[\w’'-]+\s){1,4}?)(?:that|which),?\s?$/.exec(
      before.slice(-70),
    );
  if (!relative?.[1]) return null;
  const end = clauseStart - (relative[0].length - relative[0].lastIndexOf(relative[1]) - relative[1].length);
  return nounPhrase(body, { start: end - relative[1].length, end }, times);
}

function upToFigure(body: string, span: Span, times: readonly Time[]): Span | null {
  const text = body.slice(span.start, span.end);
  const tail = leading.exec(text.slice(-60));
  const end = tail ? span.end - tail[0].length : span.end;
  return nounPhrase(body, { start: span.start, end: Math.max(span.start, end) }, times);
}

const phraseEnd =
  /[,;.(]|\s(?:in|on|at|for|by|since|than|during|over|last|this|a|per|which|that|who|it|found|were|was|have|has|had|are|is|will|would|could|should|may|(?:from|to)\s[\d$€£¥₽]|up|down|more|less|lower|higher|fewer)\b/;

function behindFigure(body: string, reading: Reading, trail: Span, times: readonly Time[]): Span | null {
  const { mention, of } = reading;
  const counted = of ? body.slice(mention.start, mention.end).indexOf(of.slice(0, of.length - 2)) : -1;
  const start = counted > 0 ? mention.start + counted : mention.end;
  const text = body.slice(start, Math.max(start, Math.min(trail.end, start + reach)));
  const border = phraseEnd.exec(text)?.index ?? text.length;
  return nounPhrase(body, { start, end: start + border }, times);
}
