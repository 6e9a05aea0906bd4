/**
 * Who says so, in the sentence's own words:
 *
 *   according to … | citing … | data from … showed
 *   the ministry said | Mr X, deputy minister, told reporters | two traders said | said Mr X
 *   by the Chinese count | the association puts them at | the ministry expects
 */
import type { Span } from '../../text/span.ts';
import type { Time } from '../time.ts';
import { indexFrom, lastBefore, within } from './order.ts';

const plain =
  'said|says|say|saying|told|tells|show(?:s|ed)?(?! (?:no|signs?|little|any|up)\\b)|noted|added|adds|recalled|wrote|writes|claimed|confirmed|believes?|reckons?|argues?|warned|warns|doubts?|wants|expects';
/** As often nouns or participles: only before what they introduce. */
const doubtful =
  'reported|reports|announced|estimates?|estimated|forecasts?|notes|claims|calculates?|predicts?|counted|valued|recorded|puts?|gave|gives?|expected';
const says = `(?:(?:${plain})(?![\\w-])|(?:${doubtful})(?=\\s(?:that|the|its|an?|it|them|exports|imports|[A-ZÀ-ÞА-Я]|[$€£¥₽\\d])))`;
const pronoun =
  /^(?:he|she|it|they|we|i|you|that|which|who|this|these|those|there|one|and|but|what|nobody|recently|then|me|him)$/i;
/** Says what was said, not who said it. */
const nameless = /^(?:the\s)?(?:figures?|data|table|numbers|statistics|report)$/i;
/** The speaker stands behind these, and before a verb of saying. */
const sources = [
  ['behind according to, citing', /\b(?:according\sto|citing|as\sreported\sby|as\sper)\s/gi],
  [
    'behind a verb of saying',
    /[,"”’]\s(?:said|says|added|adds|told)\s(?=[A-ZÀ-ÞА-Я]|an?\s|the\s|one\s|two\s)/g,
  ],
  [
    'by somebody’s count',
    /\bby\s(?=[^,;.]{2,40}\s(?:count|data|reckoning|figures|estimates?|calculations?)\b)/g,
  ],
] as const;
const saying = new RegExp(`\\s${says}`, 'g');

/** The words that name who says so, and the rule that found them. */
export interface Speaker extends Span {
  readonly rule: string;
}

/** The speakers of a sentence, in order. `times` are cut off their words. */
export function speakersIn(body: string, sentence: Span, times: readonly Time[]): readonly Speaker[] {
  const text = body.slice(sentence.start, sentence.end);
  const local = times.map((time) => ({ start: time.start - sentence.start, end: time.end - sentence.start }));
  const found: Speaker[] = [];
  for (const [rule, pattern] of sources) {
    for (const match of text.matchAll(pattern)) {
      found.push({ ...following(text, match.index + match[0].length, local), rule });
    }
  }
  for (const match of text.matchAll(saying)) {
    const speaker = preceding(text, match.index, local);
    if (speaker) found.push({ ...speaker, rule: 'before a verb of saying' });
  }
  return disjoint(found).map(({ start, end, rule }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
    rule,
  }));
}

/** The one nearest before the figure in its sentence, else the first behind it. */
export const speakerFor = (speakers: readonly Speaker[], mention: Span): Speaker | null =>
  lastBefore(speakers, mention.start) ?? speakers[indexFrom(speakers, mention.end)] ?? null;

const stop =
  /,(?!\d)|[;:()"“”]|(?<!\b[A-ZÀ-ÞА-Я]|\bMr|\bMs|\bDr)\.(?=\s|$)|\s(?:that|who|which|while|whereas|but|and\s(?:that|its)|on|in|released|published|show|shows|showed|said)\b/g;

function following(text: string, start: number, times: readonly Span[]): Span {
  stop.lastIndex = start;
  const border = stop.exec(text.slice(0, start + 120))?.index ?? Math.min(text.length, start + 120);
  const time = within(times, { start: start + 1, end: border + 40 })[0];
  return trimmed(text, { start, end: time && time.start < border ? time.start : border });
}

const clauseBorder =
  /[,;:(“”"!?]\s?|(?<!\b[A-ZÀ-ÞА-Я]|\bMr|\bMs|\bDr)\.\s|\b(?:that|while|whereas|but|and|because|as|although|with|which|who|whom|said|says)\s/g;

/** `was said`, `could give`, `worth an estimated`: nobody who speaks. */
const noSpeaker =
  /\b(?:is|are|was|were|be|been|being|could|would|should|might|may|can|to|not|an?|the|some|its|their|worth)$/;
/** Only these count: a company that records a sale is no source. */
const office =
  /customs|service|agency|bureau|office|ministry|authorit|statistic|association|institute|administration|Eurostat|Rosstat|Beijing|Moscow/i;

function preceding(text: string, end: number, times: readonly Span[]): Span | null {
  const before = text.slice(Math.max(0, end - 140), end);
  const offset = end - before.length;
  const insertion = /,\s(?:who|which|whose|a|an|the)\s[^,;]{3,70},$/.exec(before);
  const head = insertion ? before.slice(0, insertion.index) : before;
  const border = [...head.matchAll(clauseBorder)].at(-1);
  const from = border ? border.index + border[0].length : 0;
  const time = within(times, { start: offset + from, end: offset + head.length }).at(-1);
  const opens = time && time.start <= offset + from + 4 ? time.end - offset : from;
  const published = / (?:published|released|issued|compiled|circulated|posted) /.exec(
    head.slice(from),
  )?.index;
  const until = published === undefined ? head.length : from + published;
  const span = trimmed(text, { start: offset + Math.max(from, Math.min(opens, until)), end: offset + until });
  const words = text.slice(span.start, span.end);
  if (!/\p{L}{3}/u.test(words) || pronoun.test(words.split(' ').at(-1) ?? '') || nameless.test(words))
    return null;
  if (noSpeaker.test(head.slice(-12)) || /\d%|[$€£¥₽]\d/.test(words)) return null;
  if (/^\s(?:counted|valued|recorded|gave|gives?)/.test(text.slice(end, end + 10)) && !office.test(words))
    return null;
  return span;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  const lead =
    /^\s*(?:(?:but|and|so|yet|still|however)\s)?(?:(?:the|an?|its|their|his|her)\s)?/i.exec(
      text.slice(start, Math.min(end, start + 20)),
    )?.[0] ?? '';
  if (!/\ban?\s$/i.test(lead)) start += lead.length;
  else start += lead.length - lead.trimStart().length;
  end -=
    /\s(?:has|have|had|also|then|later|earlier|now|still|repeatedly|recently|previously)\s?$/.exec(
      text.slice(start, end),
    )?.[0].length ?? 0;
  while (end > start && /[\s,;.]/.test(text.charAt(end - 1))) end--;
  return { start, end: Math.max(start, end) };
}

function disjoint(spans: Speaker[]): readonly Speaker[] {
  const kept: Speaker[] = [];
  for (const span of spans
    .filter(({ start, end }) => end - start > 2)
    .sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
