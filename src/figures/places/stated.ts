/** The times that stand by a figure, and which of them is its own. */
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { Time } from '../time.ts';
import { parsePeriod } from '../times/period.ts';
import { type Course, currentOf } from './course.ts';
import { compares, isDay, resolved, type Settled, settled } from './memory.ts';
import { lastBefore, within } from './order.ts';
import type { Surroundings } from './surroundings.ts';

export interface OwnTimes {
  readonly behind: readonly Time[];
  readonly before: readonly Time[];
  /** What the figure is compared with, if that is said beside it. */
  readonly compared: Time | null;
}

export function ownTimes({ times }: Course, { lead, trail }: Surroundings): OwnTimes {
  const behind = within(times, trail);
  const before = within(times, lead);
  return { behind, before, compared: [...behind, ...before.toReversed()].find(compares) ?? null };
}

export const tells = (time: Time): boolean => time.kind === 'period' || time.kind === 'same';

/** Undefined where no time is its own; null where one is that cannot be resolved. */
export function statedPeriod(
  course: Course,
  reading: Reading,
  { behind, before }: OwnTimes,
): Settled | undefined {
  const behindIt = behind.find(
    (one) =>
      tells(one) &&
      !isOfBracket(course.body, one) &&
      !clauseBorder.test(course.body.slice(reading.mention.end, one.start)),
  );
  const time =
    behindIt ??
    before.findLast(
      (one) =>
        tells(one) &&
        (!isDay(one.period) || tellsDay(course, one, reading)) &&
        fitsClaim(course, one, reading) &&
        !isInserted(course, one, reading) &&
        !isLeft(course, one, reading),
    );
  if (!time) return undefined;
  const rule = behindIt ? 'the time behind it' : 'the time before it, in its clause';
  const named = isSame(time) ? lastBefore(course.times, time.start) : undefined;
  if (named?.kind === 'period' && named.period !== null)
    return settled(named.period, `${rule}: ${time.name}`, time);
  const current = isOfMonth(time) ? (course.period ?? course.memory.last) : currentOf(course);
  return settled(resolved(time, current, course.memory), `${rule}: ${time.name}`, time);
}

/** `Figures for January were revised: imports of that month`. */
const isSame = ({ kind, pointer }: Time): boolean =>
  kind === 'same' &&
  pointer?.kind === 'same' &&
  pointer.year === null &&
  pointer.months === undefined &&
  !pointer.long;

/** `at the end of the month`: of the one spoken of, not of what the article is about. */
const isOfMonth = ({ pointer }: Time): boolean => pointer?.kind === 'same' && pointer.months === 1;

/** Behind these something else is said: another clause, or what the figure is compared with. */
const clauseBorder =
  /;|,\s(?:and|but|while|whilst|whereas|although|though|yet|has|have|as|after|before|when|since|because|following)\s|\b(?:who|whose|whom|compared|against|versus|than)\s|\s(?:and|but)\s(?:was|were|is|are|has|have|had|will)\s/;

/** `64% (2024: 52%)`: the time is that of the figure behind it. */
export const isOfBracket = (body: string, { start, end }: Time): boolean =>
  body.charAt(start - 1) === '(' && body.charAt(end) === ':';

/** A report is dated by its day; a price, what is to come, or what was counted then, is said of it. */
function tellsDay({ body }: Course, time: Time, { role, claim, mention }: Reading): boolean {
  if (role === 'price' || role === 'rate' || claim !== 'reported') return true;
  const between = body.slice(time.end, mention.start);
  if (between.length < 80 && dealt.test(between) && !told.test(between)) return true;
  if (isDated(body, time) && stands.test(between) && !told.test(between)) return true;
  if (isCountOf(body, time) && !told.test(between)) return true;
  if (isOpening(body, time) && waiting.test(body.slice(mention.end, mention.end + 50)) && !told.test(between))
    return true;
  return (
    role === 'count' && between.length < 30 && /^\s(?!data|figures|\w+\s(?:said|showed|data))/.test(between)
  );
}

/** What is done, or moves, on one day. */
export const dealt =
  /\b(?:sold|bought|traded|changed\shands|closed|ended|opened|settled|rose|fell|gained|lost|climbed|slid|dropped|jumped|slipped|sank|eased|crossed|arrived|docked|left|queued|waited|stood|injected|drained|weakened|strengthened)\b/;
/** `On 4 May 2025 it came to 33%`. */
const isDated = (body: string, { start, end }: Time): boolean =>
  /\d/.test(body.slice(start, end)) &&
  /(?:^|[.;] )(?:On|As of|By) $/.test(body.slice(Math.max(0, start - 8), start));
/** `As of Monday`. */
const isCountOf = (body: string, { start }: Time): boolean =>
  /\b[Aa]s (?:of|at) $/.test(body.slice(Math.max(0, start - 8), start));
const isOpening = (body: string, { start }: Time): boolean =>
  /(?:^|[.;"] |\n)(?:On )?$/.test(body.slice(Math.max(0, start - 5), start));
/** `On Tuesday evening 370 lorries were waiting`. */
const waiting =
  /^ (?:\w+ ){0,3}(?:was|were) (?:still |already )?(?:waiting|standing|queu(?:e)?ing|lying|stuck|parked|idle|stored|moored|anchored)\b/;
const stands = /^,? [^,;]{0,40}\b(?:was|were|had|held|made up|amounted)\b/;
/** What a report of a day says is not of that day. */
export const told =
  /\b(?:said|says|that|data|figures|report(?:ed)?|showed|shows|put|announced|published|released|signed|month|year)\b/;

/** `The duty, reinstated in 2024, remains 6%`: the time belongs to the insertion. */
function isInserted({ body, sentence }: Course, time: Time, { mention }: Reading): boolean {
  const before = body.slice(Math.max(sentence.start, time.start - 80), time.start);
  const inside = before.slice(before.lastIndexOf(',') + 1);
  return (
    before.includes(',') &&
    /^\s(?:\w+ed|which|who|when|where|once|first|last|set|built)\b/.test(inside) &&
    /^[^,;]{0,40},/.test(body.slice(time.end, mention.start))
  );
}

/**
 * `It was 3 million last July; it now takes 5`, `a discount (none was shipped since 2020) stood at $5`: what is so
 * now, or stands outside the brackets, is not of that time.
 */
function isLeft({ body, sentence }: Course, time: Time, { mention }: Reading): boolean {
  const between = body.slice(time.end, mention.start);
  if (/[;,]\s(?:[\w'-]+\s){0,4}now\b/.test(between)) return true;
  if (!/^[^()]{0,80}\)/.test(between)) return false;
  const inside =
    body
      .slice(Math.max(sentence.start, time.start - 120), time.start)
      .split('(')
      .at(-1) ?? '';
  return inside.length > 20;
}

/**
 * A figure told aside: `a year earlier it was $3 billion`, `it had been $3 billion a year earlier`; `more than in 2023,
 * when it was $3 billion`, `up 19% on 2023 ($3 billion)`.
 * Its period is not the one the text goes on speaking of.
 */
export function opening(
  course: Course,
  { mention, role, claim }: Reading,
  { before, behind }: OwnTimes,
): Settled | null {
  if (role === 'change' || role === 'multiple' || claim !== 'reported') return null;
  const { body, sentence } = course;
  const last = lastBefore(course.times, mention.start);
  if (last && compares(last) && /^(?:,\swhen\s[^,;]{0,30}|\s\()$/.test(body.slice(last.end, mention.start))) {
    return asideOf(resolved(last, currentOf(course), course.memory), last);
  }
  const next = behind[0];
  if (next?.kind === 'against' && next.pointer?.kind === 'shift' && isRightBehind(body, mention, next))
    return asideOf(shifted(course, next), next);
  const first = before.find((time) => time.pointer !== null && compares(time));
  const opens =
    first &&
    /(?:^|[;,.(]\s?|\b(?:and|but|while|whereas)\s)(?:(?:in|over|for)\s)?$/i.test(
      body.slice(Math.max(sentence.start, first.start - 14), first.start),
    );
  if (!opens) return null;
  return asideOf(shifted(course, first), first);
}

/** `A year ago` is counted from today, unless the sentence has said of what it speaks, or the paragraph speaks of a part of a year. */
function shifted(course: Course, time: Time): string | null {
  const ago = !course.period && /\bago$/.test(course.body.slice(time.start, time.end));
  const part = (course.memory.last?.length ?? 0) > 4;
  return ago && !part ? yearsAgo(course, time) : resolved(time, currentOf(course), course.memory);
}

/** `cost 3 million a year ago`; not `a month earlier than planned`. */
const isRightBehind = (body: string, mention: Span, time: Time): boolean =>
  /^\s(?:in\s)?$/.test(body.slice(mention.end, time.start)) && !body.startsWith(' than', time.end);

const asideOf = (period: string | null, time: Time): Settled | null =>
  period === null ? null : settled(period, `told aside: ${time.name}`, time);

/** What is expected is not said of what was over before the article appeared. */
export function fitsClaim({ memory, body }: Course, { period }: Time, reading: Reading): boolean {
  if (isOfThePast(body, reading)) return true;
  const [said, today] = [parsePeriod(period ?? ''), parsePeriod(memory.published ?? '')];
  return reading.claim === 'reported' || !said || !today || said.end > today.start;
}

const wouldHave =
  /\b(?:would|could|might|may|should)\shave\s(?:\w+ly\s)?(?:[a-z]+ed|been|come|fallen|risen|grown|cost|had|sunk|gone|taken|made|sold|bought)\b/;

/** `would have been`, `may have reached`: of what is over. */
export const isOfThePast = (body: string, { claim, mention }: Reading): boolean =>
  claim === 'hypothetical' && wouldHave.test(body.slice(Math.max(0, mention.start - 60), mention.start + 12));

/** `A year ago` that opens a sentence is counted from today. */
function yearsAgo({ memory }: Course, { pointer }: Time): string | null {
  const year = Number(memory.published?.slice(0, 4));
  return pointer?.kind === 'shift' && pointer.unit === 'year' && year ? String(year + pointer.by) : null;
}
