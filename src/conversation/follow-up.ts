/**
 * Whether a message is a whole question or goes on from the one before. A misread follow-up is worse than none:
 * what could be asked of a stranger is never one.
 *
 *   follow-up = lead part…               "and phones?", "what about Kazakhstan?": a lead, then parts without a clause
 *             | dependent                "in 2023?", "exports?", "by how much?", "why did it fall?": nothing says what it is about
 *   lead      = "and" | "what about" | "а" | "как насчёт" | "那" … | … "呢"
 *   dependent = time | unit | place | flow | measure | words that ask, and `it`, `they`, `that`
 *
 * A dependent message is a whole question all the same where it has a clause of its own (`was May better`), names
 * a flow and a country or two countries (`Russian exports in 2024`), or a flow beside anything else (`imports in May`),
 * and does not point back.
 */
import type { Span } from '../text/span.ts';
import { readSlots, type Slots, spanOf } from './slots.ts';

export interface FollowUp {
  readonly slots: Slots;
  /** What it asks now, if it says so. */
  readonly wants: Wants | null;
  /** The word that stands for what was asked about: `why did it fall`. */
  readonly pointing: Span | null;
}

/** `why`, `where`; or a measure in the question's own words: `how many`, `share of`. */
export interface Wants {
  readonly kind: 'why' | 'where' | 'measure';
  readonly words: string;
}

const leads =
  /^(?:(?:ok|okay|so|then|now|well|yes|no|ну|хорошо|好的?)[ ,]+)?(?:(?:and |but )?(?:what|how) about|(?:and|but|or)(?: (?:for|only|just))?|(?:the )?same (?:for|with|question for|but)|now|only|just|(?:а|и) (?:что|как) (?:насч[её]т|с|со|по|об?|там с)|(?:а|и)(?: как| что)? насч[её]т|(?:как|что) насч[её]т|(?:ну )?(?:а|и|но)(?: если)?|то же (?:самое )?(?:для|по|про|о)|那么|那|还有|以及)[ ,:]+/u;
const chineseLead = /^(?:那么?|还有|以及)(?=\p{Script=Han}|\d)/u;
const chineseEnd = /呢$/u;
const trailing = /[ ,]+(?:too|as well|then|instead|please|pls|maybe|though|тоже|также|пожалуйста)$/u;

const clause =
  /(?<!\p{L})(?:who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|said|says|кто|что|когда|где|почему|сколько|какой|какая|какие)(?!\p{L})|什么|多少|为什么|谁/u;
/** `how many buses` is no clause yet. */
const counting = /^how (?:many|much)(?!\p{L})/u;
/** Verbs that make a clause, where nothing points back, one of its own. */
const verb = /(?<!\p{L})(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)(?!\p{L})/u;
/** Words that point back; `it` is nothing in `is it true that`. */
const pointing =
  /(?<!\p{L})(?:(?:it|they|them|их|они|оно?|она)(?!\p{L})|(?:that|this|those|these|это)(?= (?:is|are|was|were|in|for|to|from|by|rise|fall|change|mean|compare)\b|$))(?! (?:true|possible|likely|fair|clear|safe|legal|take))|它们?|他们/u;
const possessive = /(?<!\p{L})(?:its|their|there|same|его|её|там)(?!\p{L})/u;

export function followUpIn(message: string, today: string): FollowUp | null {
  if (message.length > longest) return null;
  const { led, rest } = unled(message);
  if (rest === '') return null;
  const slots = readSlots(rest, today);
  const wants = wantsIn(slots.text);
  const back = backIn(rest, slots);
  if (back !== null) return { slots, wants: null, pointing: back };
  if (slots.subjects.length > 0) {
    if (!led || clause.test(slots.text.replace(counting, ''))) return null;
    return {
      slots,
      wants: slots.measures.length > 0 || counting.test(slots.text) ? wants : null,
      pointing: null,
    };
  }
  if (!saysAnything(slots, wants)) return null;
  if (!led && !possessive.test(slots.text) && isWhole(slots, wants)) return null;
  return { slots, wants, pointing: null };
}

/** Characters: nobody goes on in more. */
const longest = 120;

function unled(message: string): { led: boolean; rest: string } {
  const text = message
    .replaceAll('’', "'")
    .replace(/(?<![\s.!?…？！。])[\s.!?…？！。]+$/u, '')
    .trim();
  const bare = text.replace(chineseEnd, '').replace(trailing, '');
  const lead = leads.exec(bare.toLowerCase())?.[0] ?? chineseLead.exec(bare)?.[0] ?? '';
  return { led: lead !== '' || chineseEnd.test(text), rest: bare.slice(lead.length).trim() };
}

/** Of a clause that names nothing itself; a word or two it may have, but no topic and no name. */
function backIn(rest: string, { text, subjects, flows, places }: Slots): Span | null {
  const match = pointing.exec(text);
  if (!match || !clause.test(text) || /\p{Ll}[^.?!]*\s\p{Lu}/u.test(rest)) return null;
  if (subjects.length > 2 || subjects.some(({ topic }) => topic !== null)) return null;
  return flows.length > 0 && places.length > 1 ? null : spanOf(match);
}

const saysAnything = (
  { places, flows, times, shifts, units, measures }: Slots,
  wants: Wants | null,
): boolean =>
  wants !== null || [places, flows, times, shifts, units, measures].some((parts) => parts.length > 0);

function isWhole({ places, flows, times, units, measures, text }: Slots, wants: Wants | null): boolean {
  if (verb.test(text) || places.length > 1 || (places.length > 0 && flows.length > 0)) return true;
  if (flows.length === 0) return /\btrade\b|\bnews\b/.test(text);
  return times.length > 0 || units.length > 0 || measures.length > 0 || wants !== null;
}

const asks: readonly (readonly [Wants['kind'], RegExp])[] = [
  ['why', /\bwhy\b|\bhow come\b/],
  ['where', /\bwhere\b/],
  ['measure', /\bby how much\b|\bhow (?:many|much|far|big|long)\b/],
  [
    'measure',
    /(?<!\p{L})(?:shares?|prices?|costs?|values?|volumes?|growth|changes?|targets?|goals?|forecasts?|number|rank)(?!\p{L})/u,
  ],
];

function wantsIn(text: string): Wants | null {
  for (const [kind, pattern] of asks) {
    const match = pattern.exec(text);
    if (match) return { kind, words: match[0] };
  }
  return null;
}
