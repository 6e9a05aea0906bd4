/**
 * The units that a question names, as `Figure.unit` begins: `in dollars`, `how many days`, `how long`, `bpd`; and the words that
 * name them, which say nothing of what the question is about.
 */
import { durations, units as measures } from '../figures/quantities/units.ts';

const currencies = '(?:dollars?|bucks|usd|yuan|rmb|cny|ro?ubles?|rub|euros?|eur|yen|pounds)';
/** What is paid in a currency is not counted in it. */
const notPaid =
  '(?<!\\b(?:settle\\w*|pa(?:y|id|yments?)|transact\\w*|invoiced?|bonds?|loans?|deposits?|traded?|borrow\\w*|lend|priced?) )';
const scale = '(?:(?:million|billion|thousand|mln|bln|mn|bn)s?(?: of)? |(?:us|u\\.s\\.) )?';

const named: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?<!\bthe )\bdollar\b(?! (?:deposits?|bonds?|loans?|payments?|accounts?|debts?|transfers?|transactions?|settlements?|reserves?|clearing|cash|notes?|savings|holdings|shares?|rates?)\b)|\bdollars\b|\bbucks\b|\busd\b|\$|доллар|美元/,
    ['USD'],
  ],
  [
    new RegExp(`${notPaid}\\bin yuan\\b|\\bhow many yuan\\b|\\byuan per\\b|\\brmb\\b|\\bcny\\b|юан|人民币`),
    ['CNY'],
  ],
  [/(?<!\bthe )\bro?uble\b(?! share| be worth)|\bro?ubles\b|\brub\b|рубл|卢布/, ['RUB']],
  [/\bin euros?\b|\bhow many euros\b|\beur\b/, ['EUR']],
  [/\bbarrels?\b|\bm?b\/d\b|\bm?bpd\b|\bkb\/d\b|\bbbls?\b/, ['barrel']],
  [/\btonnes?\b|\btons?\b|\btonnage\b|\bmt\b|\bin t\b|, t$|тонн|吨/, ['tonne']],
  [/\bcubic (?!f)|\b[bm]cm\b|\bm3\b|\bcbm\b/, ['cubic-metre', 'bcm', 'm3']],
  [/\bteu\b/, ['TEU']],
  [/\bin per ?cent(?:age terms)?\b|\bper ?cent\b|\bpct\b|%|\bpercentage\b(?! points?)|процент/, ['percent']],
  [/\bpoints\b/, ['percentage-point']],
  [/\bhow many times\b/, ['multiple']],
  [/\bhow long\b/, ['day', 'week', 'month', 'year', 'hour', 'minute']],
  // `how quickly is a wagon unloaded` asks for a time, `how quickly did sales grow` for a change.
  [
    /\bhow (?:quickly|fast|swiftly) (?:can|could|do|does|did|is|are|was|were|will|would) (?!.*\b(?:grow\w*|grew|r[io]se|rising|risen|expand\w*|increas\w*|declin\w*|f[ae]ll\w*|drop\w*|shr[aiu]nk\w*|chang\w*|climb\w*|recover\w*|travel\w*|run|go|drive)\b)/,
    ['day', 'week', 'month', 'year', 'hour', 'minute'],
  ],
  [/\bhow many (?:days|nights)\b/, ['day', 'night']],
  [/\bunits\b|\bpieces\b|\bin number\b/, ['unit']],
];

const units = new Map(measures);
const names = [...units.keys()]
  .filter((name) => /^[a-z][a-z \d]+$/.test(name) && !/^(?:mt|second|points?|pct|feet|ct|t)$/.test(name))
  .sort((a, b) => b.length - a.length);
/** `how many hectares`, `in kilometres`; a duration only behind `how many`. */
const counted = new RegExp(`\\b(how many|in) ${scale}(${names.join('|')})\\b`);

/** Most questions have neither, and the pattern above is long to compile. */
const countedBehind = /\b(?:how many|in) /;

export function unitsAsked(text: string): readonly string[] {
  const asked = named.filter(([pattern]) => pattern.test(text)).flatMap(([, found]) => found);
  if (asked.length > 0) return asked;
  if (!countedBehind.test(text)) return [];
  const [, how, name = ''] = counted.exec(text) ?? [];
  const unit = units.get(name)?.unit;
  return unit === undefined || (how === 'in' && durations.has(unit)) ? [] : [unit];
}

/** Words that ask for a unit, not about a currency or a measure. */
export const unitWords = new RegExp(
  `${notPaid}\\bin ${scale}${currencies}(?: terms)?\\b|(?<=\\bhow many )(?:(?:million|billion|thousand)s?(?: of)? )?(?:${currencies}\\b)?|\\b(?:million|billion|thousand|mln|bln|mn|bn) (?=(?:tonnes?|tons?|t|barrels?|cubic|units|pieces)\\b)|\\b(?:dollar|yuan|ro?uble|euro) (?:value|terms)\\b|\\b${currencies} (?:per|an?) \\w+|\\b(?:percent|per cent|pct|cubic met(?:er|re)s?|barrels? (?:a|per) day|[mk]?b/d|m?bpd|kbpd|bbls?|[bm]cm|m3|mmbtu|[kmgt]wh)\\b|\\bin t\\b|, t$`,
  'g',
);
