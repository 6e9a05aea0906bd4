/**
 * What a figure measures: of what goods, which way they go, and within what bounds. Read from the words
 * that say what is measured and from their clause; what they leave open stays open.
 *
 *   goods  = the topics of the figure, the widest of those that lie in one another; none for trade as a whole
 *   beside = words of the subject that are neither goods, nor countries, nor how trade is told: `low-value`, `prices`
 *   scope  = names that narrow it: `in Primorye`, `Zabaikalsk's`
 *   basis  = by value or by volume, and in which currency
 */
import { kept } from '../kept.ts';
import { countriesIn } from '../search/countries.ts';
import { termOf, termsIn } from '../search/terms.ts';
import { contains, type Span } from '../text/span.ts';
import { matchTopics, wider } from '../topics/index.ts';
import { dimensionOf } from './dimension.ts';
import { around, sentenceOf, type Told, wordsOf } from './told.ts';

export interface Measurand {
  readonly goods: ReadonlySet<string>;
  /** Trade as a whole, and said to be that. */
  readonly whole: boolean;
  readonly beside: ReadonlySet<string>;
  readonly scope: ReadonlySet<string>;
  readonly basis: 'value' | 'volume' | null;
  readonly currency: string | null;
}

export const measurandOf: (told: Told) => Measurand = kept(read, ({ figure }) => figure);

function read(told: Told): Measurand {
  const { figure } = told;
  const { kind, unit } = dimensionOf(figure);
  const subject = figure.subject ? wordsOf(told, figure.subject) : '';
  const goods = goodsOf(figure.topics, kind === 'part' || kind === 'price');
  const beside = besideIn(subject);
  const measured = measuredIn(told);
  const money = kind === 'amount' ? /^[A-Z]{3}$/.test(unit) : measured.basis !== 'volume';
  return {
    goods,
    whole: goods.size === 0 && money && isWhole(told, subject),
    beside,
    scope: scopeOf(told),
    basis: kind !== 'change' ? null : measured.basis,
    currency: kind === 'change' ? measured.currency : /^[A-Z]{3}$/.test(unit) ? unit : null,
  };
}

/** A currency is the goods of a share, and the unit of a sum. */
function goodsOf(topics: readonly string[], money: boolean): ReadonlySet<string> {
  const goods = topics.filter((topic) => topic !== 'turnover' && (money || !currencies.has(topic)));
  return new Set(goods.filter((one) => !wider(one).some((above) => goods.includes(above))));
}

const currencies: ReadonlySet<string> = new Set(['dollar', 'yuan', 'rouble', 'euro', 'currencies']);

const tradeWord =
  /\b(?:trade|turnover|exports?|imports?|exported|imported|shipments?|deliveries|purchases|sales|bought|sold|traded)\b|торгов|товарооборот|экспорт|импорт|贸易|出口|进口/i;

/** Bare `exports` in a report on one product are exports of that. */
function isWhole({ figure, article }: Told, subject: string): boolean {
  if (figure.flow === 'turnover') return true;
  if (figure.flow === null) return tradeAsWhole.test(subject);
  if (!tradeWord.test(subject)) return false;
  if (article === null) return countriesIn(subject).length > 0 || tradeAsWhole.test(subject);
  const topics = matchTopics(article.meta.title);
  return topics.length === 0 || topics.some(({ topic }) => topic === 'turnover');
}

const tradeAsWhole =
  /\b(?:turnover|(?:bilateral|two-way|mutual|total|overall) trade|trade (?:between|with))\b/i;

/** Words that say how trade is told, not which. */
const telling = new Set(
  `export import trade turnover shipment delivery supply purchase sale buy sell bought sold value volume total overall goods
  worth amount number level figure two-way two way bilateral mutual growth fall drop rise decline increase decrease gain slump dip data
  include commodity product whole country sum market headline combined merchandise import export annual yearly year month
  monthly quarter half first second third last next period january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec correct revised record nation side direction`
    .split(/\s+/)
    .map(termOf),
);

function besideIn(subject: string): ReadonlySet<string> {
  const known: readonly Span[] = [...matchTopics(subject), ...countriesIn(subject)];
  return new Set(
    termsIn(subject)
      .filter(({ term, word, start, end }) => {
        if (telling.has(term) || /^[\d.,%]+$/.test(word) || capitals.has(word)) return false;
        return !known.some((span) => contains(span, { start, end }));
      })
      .map(({ term }) => term),
  );
}

/** Capitals that speak for their countries. */
const capitals: ReadonlySet<string> = new Set(['moscow', 'beijing', 'kremlin']);

const place =
  /(?:\b(?:in|at|through|via|into|across|near|of|for|from|to|by|with|on)\s+(?:the\s+)?)(\p{Lu}[\p{L}-]+)|(\p{Lu}[\p{L}-]+)['’]s\b/gu;
const noScope =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|TEU|USD|RMB|CNY|US|Q[1-4]|H[12]|The|It|Its|Customs|Moscow|Beijing|Kremlin)$/;

/** Names that stand where a place or an owner is named, but for the countries, the months and who says so. */
function scopeOf(told: Told): ReadonlySet<string> {
  const sentence = sentenceOf(told);
  const { start } = told.sentence;
  const { attribution } = told.figure;
  const countries = countriesIn(sentence);
  const names = new Set<string>();
  for (const match of sentence.matchAll(place)) {
    const name = match[1] ?? match[2] ?? '';
    const at = match.index + match[0].indexOf(name);
    const span = { start: at, end: at + name.length };
    if (
      noScope.test(name.split('-')[0] ?? name) ||
      countries.some((one) => one.start < span.end && span.start < one.end)
    )
      continue;
    if (attribution && contains(attribution, { start: span.start + start, end: span.end + start })) continue;
    names.add(name.toLowerCase());
  }
  return names;
}

const byVolume =
  /\bby (?:volume|weight|number)\b|\bin (?:volume|number|physical terms|physical volume|tonnage|tonnes|units)\b|\bvolumes?\b/i;
const byValue =
  /\bby value\b|\bin value\b|\b(?:dollar|yuan|money|monetary|rouble|ruble) terms\b|\bvalue of\b|\bin (?:dollars|yuan|roubles|rubles)\b/i;
const sum =
  /[$€¥£₽]\s?\d|\d[\d.,]*\s*(?:bn|bln|billion|million|mln|trillion)?\s*(?:US\s)?(?:dollars|yuan|euros|roubles|rubles|renminbi)\b/i;
const weight =
  /\d[\d.,]*\s*(?:bn|bln|billion|million|mln|thousand)?\s*(?:tonnes|tons|barrels|bcm|cubic|TEU|units|vehicles|cars|pieces)\b/i;

/** How far behind a change the level it led to stands. */
const nearby = 60;

/** From the clause of the figure: the words for it, else the level that the change led to. */
function measuredIn(told: Told): Pick<Measurand, 'basis' | 'currency'> {
  const { before, behind } = around(told);
  const after =
    behind
      .slice(0, nearby)
      .split(/;|, (?:while|and|but|whereas)\b| and (?:the|its|those|imports|exports)\b/)[0] ?? '';
  const ahead = before.split(/[;:]|, (?:while|and|but|whereas)\b|%/).at(-1) ?? '';
  const clause = `${ahead} ${after}`;
  const currency = currencyIn(clause);
  if (/\bfewer\b/i.test(wordsOf(told, told.figure.mention))) return { basis: 'volume', currency: null };
  if (byVolume.test(clause) && !byValue.test(clause)) return { basis: 'volume', currency: null };
  if (byValue.test(clause)) return { basis: 'value', currency };
  const [worth, heavy] = [after.search(sum), after.search(weight)];
  if (worth >= 0 && (heavy < 0 || worth < heavy)) return { basis: 'value', currency: currencyIn(after) };
  if (heavy >= 0) return { basis: 'volume', currency: null };
  if (weight.test(ahead)) return { basis: 'volume', currency: null };
  return { basis: sum.test(ahead) ? 'value' : null, currency };
}

function currencyIn(clause: string): string | null {
  const yuan = /\byuan\b|renminbi|\bRMB\b|\bCNY\b/i.test(clause);
  const dollar = /\$|\bdollars?\b|\bUSD\b/i.test(clause);
  const rouble = /\broubles?\b|\brubles?\b|₽|\bRUB\b/i.test(clause);
  if (Number(yuan) + Number(dollar) + Number(rouble) !== 1) return null;
  return yuan ? 'CNY' : dollar ? 'USD' : 'RUB';
}
