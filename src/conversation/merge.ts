/**
 * A question and what goes on from it become one whole question: each part the follow-up names takes the place
 * of the part of its kind, all else stays. So it is read by the one reader of questions, as if somebody had asked
 * it whole; nothing that reads or ranks knows of conversations.
 */

import type { Span } from '../text/span.ts';
import { wider } from '../topics/index.ts';
import { courseEdits } from './course.ts';
import { type Edit, edited } from './edit.ts';
import type { FollowUp, Wants } from './follow-up.ts';
import { shifted } from './shift.ts';
import { blank, readSlots, type Slots, type Subject } from './slots.ts';

/** What the answer before settled. */
export interface Settled {
  readonly period: string | null;
  readonly change: 'up' | 'down' | null;
}

/** The whole question, or null where the follow-up cannot be resolved. */
export function merged(
  before: string,
  { slots: now, wants, pointing }: FollowUp,
  today: string,
  settled: Settled,
): string | null {
  const was = readSlots(before, today);
  const time = timeOf(now, was, settled);
  if (time === undefined) return null;
  if (pointing !== null) return pointedOut(was, now, pointing, time);
  const edits = [
    ...subjectEdits(was, now),
    ...courseEdits(was, now),
    ...(time === null ? [] : replaced(was, time)),
    ...unitEdits(was, now),
  ];
  const whole = edited(was.text, edits);
  return wants === null ? asked(whole, now) : wanting(whole, wants, settled, today);
}

/** What was asked about takes the place of the word that points to it, with its time if the message has none. */
function pointedOut(was: Slots, now: Slots, pointing: Span, time: string | null): string {
  const { asked } = was;
  const about = core(asked === null ? was.text : blank(was.text, asked)).replace(hanging, '');
  const edits: Edit[] = [{ start: pointing.start, end: pointing.end, words: about }];
  for (const { start, end } of now.shifts) edits.push({ start, end, words: '' });
  const before = asked === null ? null : was.text.slice(asked.start, asked.end);
  const then = now.shifts.length > 0 ? time : now.asked === null ? before : null;
  return edited(now.text, then === null ? edits : [...edits, ...at(then)]);
}

/** A preposition whose time was taken away. */
const hanging = / (?:in|during|for|by|of|since|from|at)$/;

const at = (time: string): readonly Edit[] => [
  { at: 'end', words: /^(?:last|this|next|today|first) /.test(time) ? time : `in ${time}` },
];

/** Null where no time is named, undefined where it cannot be told. */
function timeOf(now: Slots, was: Slots, settled: Settled): string | null | undefined {
  const known = was.asked && !was.asked.yearless ? was.asked.period : settled.period;
  const [shift] = now.shifts;
  if (shift) return known === null ? undefined : (shifted(known, shift.months) ?? undefined);
  if (now.asked === null) return null;
  const words = now.text.slice(now.asked.start, now.asked.end);
  const year = known?.split('/').at(-1)?.slice(0, 4);
  return now.asked.yearless && year !== undefined ? `${words} ${year}` : words;
}

function replaced(was: Slots, time: string): readonly Edit[] {
  const { asked } = was;
  if (asked === null) return at(time);
  return [{ start: asked.start, end: asked.end, words: time }];
}

/** A bare currency is a unit, unless the question before was about one. */
function unitOf(was: Slots, { units, subjects, text }: Slots): string | undefined {
  const [only, other] = subjects;
  if (!only || other || !isCurrency(only) || was.subjects.some(isCurrency)) return units[0]?.unit;
  return text.slice(only.start, only.end);
}

const isCurrency = ({ topic }: Subject): boolean =>
  topic === 'yuan' || topic === 'dollar' || topic === 'rouble' || topic === 'euro';

function unitEdits(was: Slots, now: Slots): readonly Edit[] {
  const unit = unitOf(was, now);
  if (unit === undefined) return [];
  return [
    ...was.units.map(({ start, end }) => ({ start, end, words: '' })),
    { at: 'end', words: `in ${unit}` },
  ];
}

const wholeTrade = /(?<!\p{L})(?:(?:two-way|bilateral|mutual|total|overall|foreign) )?$/u;

/** What the question was about gives way to what it is about now. */
function subjectEdits(was: Slots, now: Slots): readonly Edit[] {
  const [first] = now.subjects;
  const last = now.subjects.at(-1);
  if (!first || !last || unitOf(was, now) !== now.units[0]?.unit) return [];
  const words = now.subjects.map(({ start, end }) => now.text.slice(start, end)).join(' ');
  const lead = /(?<!\p{L})(?:at|via|through|by|under|on|about)(?: the)? $/u.exec(
    now.text.slice(0, first.start),
  )?.[0];
  const place =
    lead === undefined
      ? undefined
      : was.subjects.find(({ start }) => was.text.slice(0, start).endsWith(lead));
  if (place) return [{ ...place, words }];
  if (lead !== undefined && !/^(?:on|about)/.test(lead)) return [{ at: 'end', words: lead + words }];
  const old = first.topic === null ? nameIn(was) : nearest(was, first.topic);
  if (!old) {
    const [flow] = was.flows;
    return [flow ? { start: flow.start, end: flow.start, words: `${words} ` } : { at: 'end', words }];
  }
  if (old.topic !== 'turnover') return [{ ...old, words }];
  const total = wholeTrade.exec(was.text.slice(0, old.start))?.[0].length ?? 0;
  return [{ start: old.start - total, end: old.end, words }];
}

/** A name gives way to a name; where there is none, what the question is about does. */
const nameIn = ({ subjects }: Slots): Subject | undefined =>
  subjects.find(({ topic }) => topic === null) ?? subjects[0];

/** The topic most akin to the new one: coal to gas rather than payments. */
function nearest({ subjects, text }: Slots, topic: string): Subject | undefined {
  const kin = new Set([topic, ...wider(topic)]);
  const kinship = (one: Subject) =>
    circumstance.test(text.slice(0, one.start))
      ? -2
      : one.topic === null
        ? -1
        : [one.topic, ...wider(one.topic)].filter((id) => kin.has(id)).length;
  return [...subjects].sort((a, b) => kinship(b) - kinship(a))[0];
}

/** `at Heihe`, `by rail`: where and how, not what. */
const circumstance = /(?<!\p{L})(?:at|via|through|across|by|under)(?: the)? $/u;

/** Percent are asked for by a fragment: what was asked in a sentence was asked in another measure. */
const asked = (whole: string, { units }: Slots): string =>
  units[0]?.unit === 'percent' || units[0]?.unit === 'tonnes' ? core(whole) : whole;

function wanting(whole: string, { kind, words }: Wants, { change }: Settled, today: string): string {
  if (kind === 'where') return `where ${core(whole)}`;
  if (kind === 'why') {
    const moved = moves.test(whole) || change === null ? '' : change === 'up' ? ' rise' : ' fall';
    return `why ${moves.test(whole) ? unasked(whole) : core(whole) + moved}`;
  }
  if (whole.includes(words)) return whole;
  const { measures } = readSlots(whole, today);
  const bare = measures.reduce(blank, whole);
  if (/^how (?:many|much)$/.test(words)) return `${words} ${core(bare)}`;
  if (/^by how|^how /.test(words)) return `${words} ${unasked(whole)}`;
  if (/^growth|^change/.test(words)) return `${core(bare)} ${words}`;
  return `${words} of ${core(bare)}`;
}

const moves =
  /\b(?:fall\w*|fell|drop\w*|declin\w*|slump\w*|shr[aiu]nk|ris\w*|rose|grow\w*|grew|growth|increas\w*|jump\w*|surge\w*|chang\w+|cut|plunge\w*|slow\w*|decreas\w*)\b/;

/** Without the words that ask: `did car imports fall in 2024`. */
const unasked = (text: string): string => text.replace(opening, '').trim();

/** What it is about, whatever was asked of it. */
const core = (text: string): string =>
  text.replace(opening, '').replace(rest, ' ').replace(/[?,]/g, ' ').replace(/\s+/g, ' ').trim();

const opening =
  /^(?:and |but |so )?(?:by )?(?:how (?:much|many|far|big|large|high|low|long|fast|often)(?: (?:more|less|money))?|how|why|when|where|who|what(?: (?:is|was|were|are))?|which)(?: the)?(?!\p{L})/u;
const rest =
  /(?<!\p{L})(?:did|does|do|is|are|was|were|has|have|had|been|will|would|could|worth|the|share of|price of|value of|volume of|number of|fall|fell|drop(?:ped)?|declined?|slump(?:ed)?|ris\w*|rose|grow\w*|grew|increased?|jump(?:ed)?|surged?|changed?|how much|how many|by)(?!\p{L})/gu;
