/** When a figure is of another kind than the one asked for: its unit, its role, or what it is per. */
import type { Figure } from '../figures/figure.ts';
import { kept } from '../kept.ts';
import type { Span } from '../text/span.ts';
import { covers } from '../topics/index.ts';
import type { Entry } from './entry.ts';
import { says } from './per.ts';
import type { Question } from './question.ts';
import { termOf } from './terms.ts';

export const isMoney = (unit: string): boolean => /^[A-Z]{3}(?:\/|$)/.test(unit);

export const isOfOtherKind = (question: Question, figure: Figure, entry: Entry): boolean =>
  asksOther(question, figure, entry) ||
  isOfNoTime(question, figure, entry) ||
  isPerOther(question, figure) ||
  (question.asked.amount && (figure.role === 'price' || figure.of === 'person')) ||
  (asksHowMany(question) && figure.role === 'change' && figure.unit === 'percent') ||
  (question.asked.money && !couldBeMoney(question, figure, entry));

/** So many, or so much of some goods: by how many percent they rose does not tell. */
const asksHowMany = ({ asked: { amount, roles } }: Question): boolean => amount || roles[0] === 'count';

/** A unit of another kind than the one named: percent where dollars are asked for. */
function asksOther(
  { asked: { units, roles } }: Question,
  { unit, value, role }: Figure,
  { own }: Entry,
): boolean {
  if (roles[0] === 'rank') return role !== 'rank';
  if (roles[0] === 'share') {
    if (!/^percent/.test(unit) || (unit === 'percent' && value > 100)) return true;
    if (role === 'change' && !own.terms.has('share')) return true;
  }
  return (
    units.length > 0 &&
    units.every((wanted) => currency.test(wanted)) &&
    !units.some((wanted) => unit.startsWith(wanted))
  );
}

/** A price by weight is asked for, and the figure is one by the barrel, the box or the heat that it gives. */
function isPerOther(question: Question, { unit }: Figure): boolean {
  const asked = eachAsked(question);
  if (asked === null) return false;
  if (relative.test(unit)) return question.asked.change === null && !question.asked.roles.includes('change');
  if (!isMoney(unit) || !unit.includes('/')) return false;
  return each.some(([kind, , had]) => kind !== asked && had.test(unit));
}
const eachAsked = kept(
  ({ text }: Question): string | null =>
    each.find(([, wanted]) => wanted.test(text.toLowerCase()))?.[0] ?? null,
);
const per = (words: string): RegExp =>
  new RegExp(`\\b(?:per|an?|each|for one) (?:metric |thousand )?(?:${words})\\b`);
const each: readonly (readonly [kind: string, wanted: RegExp, had: RegExp])[] = [
  ['weight', per('tonnes?|tons?|t|kilos?|kg|kilograms?|pounds?'), /\/(?:tonne|kilogram|gram|pound|ounce)$/],
  ['barrel', per('barrels?|bbl|bl'), /\/barrel$/],
  [
    'gas',
    per('cubic met(?:re|er)s?|m3|cbm|1,?000 ?(?:m3|cubic met(?:re|er)s?)'),
    /\/(?:1000m3|cubic-metre)$/,
  ],
  ['heat', per('mmbtu|mwh|kwh'), /\/(?:mmBtu|megawatt-hour|kilowatt-hour|MWh|kWh)$/],
  ['box', per('containers?|box(?:es)?|teu|feu'), /\/(?:TEU|FEU|container|box)$/],
];

/** So many a day are asked for, and nothing says that the figure is of a day. */
const isOfNoTime = ({ asked: { per } }: Question, { unit }: Figure, { passage }: Entry): boolean =>
  per !== null &&
  per !== 'year' &&
  !unit.endsWith(`/${per}`) &&
  !relative.test(unit) &&
  !says(passage.text, per);
const relative = /^(?:percent|percentage-point|multiple)\b/;

/** A sum, a rate where one is asked for, or how a price or a value changed. */
function couldBeMoney(
  { asked }: Question,
  { unit, role, subject, mention }: Figure,
  { terms, topics, passage }: Entry,
): boolean {
  if (isMoney(unit) || (role === 'baseline' && unit === 'unit')) return true;
  if (!relative.test(unit)) return false;
  if (asked.rate && role !== 'change') return true;
  // From what is measured to the figure; the whole sentence where it does not say what is measured.
  const start = subject ? Math.min(subject.start, mention.start) : passage.start;
  const end = subject ? Math.max(subject.end, mention.end) : passage.end;
  const isInside = (one: Span) => start <= one.start && one.end <= end;
  return (
    terms.some((one) => isInside(one) && priceTerms.includes(one.term)) ||
    topics.some((one) => isInside(one) && covers('prices', one.topic))
  );
}

const currency = /^[A-Z]{3}$/;
const priceTerms = [
  'price',
  'worth',
  'value',
  'fee',
  'tariff',
  'rate',
  'expensive',
  'cheaper',
  'paid',
  'money',
  'revenue',
  'earnings',
  'income',
  'takings',
  'profit',
  'proceeds',
  'receipts',
  'wage',
  'salary',
  'budget',
  'spending',
  'charge',
  'toll',
  'rent',
  'bill',
  'commission',
  'freight',
  'premium',
  'discount',
  'margin',
  'cheap',
  'dear',
  'fare',
  'levy',
  'cost',
  'debt',
].map(termOf);
