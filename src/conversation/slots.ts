/**
 * A question in parts that another can take the place of: what it is about, which way the goods go, between
 * whom, when, in which unit. All spans index one text, the question in English (goods may stay Russian or
 * Chinese: the topic list knows them).
 */
import { asking } from '../search/asking-words.ts';
import { type Country, countriesIn } from '../search/countries.ts';
import { inEnglish } from '../search/glossary.ts';
import { type AskedPeriod, readTimes } from '../search/period.ts';
import { termsIn } from '../search/terms.ts';
import { contains, type Span } from '../text/span.ts';
import { matchTopics } from '../topics/index.ts';
import { type Shift, shiftsIn, shiftsInEnglish } from './shift.ts';

export interface Place extends Span {
  readonly name: string;
  /** `from`, `to` and the like, with the words up to the country; null where none stands before it. */
  readonly lead: string | null;
  readonly adjective: boolean;
}

export interface Subject extends Span {
  /** Null for a name or a word that is no topic. */
  readonly topic: string | null;
}

export interface Slots {
  readonly text: string;
  readonly subjects: readonly Subject[];
  readonly places: readonly Place[];
  /** `exports`, `bought` and the like. */
  readonly flows: readonly Span[];
  readonly times: readonly Span[];
  readonly asked: AskedPeriod | null;
  /** `the year before`: a time by the one asked about before. */
  readonly shifts: readonly Shift[];
  readonly units: readonly (Span & { readonly unit: string })[];
  /** Words for a kind of figure or a measure: `share`, `price`, `growth`. */
  readonly measures: readonly Span[];
}

const flowWords =
  /(?<!\p{L})(?:exports?|exported|exporting|imports?|imported|importing|buys?|bought|buying|purchase[sd]?|sells?|sold|selling|sales|shipments?|supplies|deliveries)(?!\p{L}| controls?| dut| substitution)/gu;
/** A currency is a unit behind `in`; `the share of the yuan` is about it. */
const unitWords: readonly (readonly [unit: string, words: RegExp])[] = [
  ['yuan', currencyPattern('yuan|rmb|renminbi|cny', 'юан\\p{L}*', '人民币')],
  ['roubles', currencyPattern('ro?ubles?|rub', 'рубл\\p{L}*', '卢布')],
  ['dollars', currencyPattern('(?:us |u\\.s\\. )?dollars?|usd', 'доллар\\p{L}*', '美元')],
  ['euros', currencyPattern('euros?|eur', 'евро', '欧元')],
  ['percent', unitPattern('per ?cent(?:age)?|%', 'процент\\p{L}*', '百分比|百分之几')],
  ['tonnes', unitPattern('tonn?es?|tons?', 'тонн\\p{L}*', '吨')],
  ['barrels', unitPattern('barrels?', 'баррел\\p{L}*', '桶')],
  ['cubic metres', unitPattern('cubic met(?:re|er)s?|bcm', 'куб\\p{L}*(?: метр\\p{L}*)?', '立方米')],
  ['units', unitPattern('units|pieces', 'штук\\p{L}*', '件|辆')],
];
const measureWords =
  /(?<!\p{L})(?:shares?|prices?|costs?|values?|volumes?|growth|changes?|falls?|drops?|declines?|rises?|increases?|targets?|goals?|forecasts?|totals?|amounts?|rank|worth|number|quantity|record)(?!\p{L})/gu;
/** Words that hold parts together. */
const glue =
  /(?<!\p{L})(?:alone|period|same|time|now|then|latest|instead|too|also|exactly|overall|average|ones?|happen(?:ed)?)(?!\p{L})/gu;

export function readSlots(question: string, today: string): Slots {
  const text = inEnglish(shiftsInEnglish(question)).toLowerCase();
  const shifts = shiftsIn(text);
  const { asked, named } = readTimes(shifts.reduce(blank, text), today);
  const timeless = [...shifts, ...named].reduce(blank, text);
  const places = countriesIn(timeless).map((country) => withLead(country, timeless));
  const units = unitWords.flatMap(([unit, pattern]) =>
    [...timeless.matchAll(pattern)].map((match) => ({ unit, ...spanOf(match) })),
  );
  const flows = [...timeless.matchAll(flowWords)].map(spanOf);
  const measures = [...timeless.matchAll(measureWords)].map(spanOf);
  const bare = [...places, ...units].reduce(blank, timeless);
  return {
    text,
    subjects: subjectsIn(bare, measures),
    places,
    flows,
    times: named,
    asked,
    shifts,
    units,
    measures,
  };
}

/** The words between two subjects that make them one: `coal and gas`. */
const joined = /^(?:[\s,]|\band\b|\bor\b)*$/;

/** A mere `price` is asked for, not about. */
function subjectsIn(bare: string, measures: readonly Span[]): readonly Subject[] {
  const found: readonly Subject[] = matchTopics(bare).filter(
    (topic) => !measures.some((measure) => contains(measure, topic)),
  );
  const words = termsIn(bare.replace(glue, (word) => ' '.repeat(word.length))).filter(
    ({ term, start, end }) =>
      !asking.has(term) &&
      !measures.some((measure) => measure.start === start) &&
      !found.some((topic) => topic.start < end && start < topic.end),
  );
  const all = [...found, ...words.map(({ start, end }) => ({ topic: null, start, end }))].sort(
    (a, b) => a.start - b.start,
  );
  const merged: Subject[] = [];
  for (const one of all) {
    const last = merged.at(-1);
    const alike = last && (last.topic === null) === (one.topic === null);
    if (last && alike && joined.test(bare.slice(last.end, one.start)))
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else merged.push(one);
  }
  return merged;
}

function withLead({ name, adjective, start, end }: Country, text: string): Place {
  const [before = '', lead] =
    /(?<!\p{L})(from|to|into|with|in|by|for|between|via) (?:the |mainland )?$/u.exec(
      text.slice(Math.max(0, start - 24), start),
    ) ?? [];
  const possessive = /^['’]s/.exec(text.slice(end))?.[0].length ?? 0;
  return { name, adjective, lead: lead ?? null, start: start - before.length, end: end + possessive };
}

function currencyPattern(english: string, russian: string, chinese: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:in(?:to)?|to) (?:${english}|${russian})(?: terms)?(?![\\p{L}-])|[用以按](?:${chinese})(?:计算?|计价)?|(?:${chinese})(?:计算?|计价)`,
    'gu',
  );
}

function unitPattern(english: string, russian: string, chinese: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:(?:in|into|to|at) )?(?:the )?(?:${english})(?: terms)?(?![\\p{L}-])|(?<!\\p{L})(?:в |to )?(?:${russian})(?!\\p{L})|[用以按]?(?:${chinese})`,
    'gu',
  );
}

export const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** The text with a part of it blanked, so that offsets stay true. */
export const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
