/** What rules a passage or a figure out, however many words it shares with the question. */
import type { Figure } from '../figures/figure.ts';
import { covers as holds } from '../figures/times/period.ts';
import type { Span } from '../text/span.ts';
import { covers, topicOf } from '../topics/index.ts';
import type { Reason } from './answer.ts';
import type { Direction } from './direction.ts';
import type { Entry, Mentions } from './entry.ts';
import { figureWords } from './figure-words.ts';
import { mentioned, met, type Need } from './need.ts';
import { ofOtherNation, ofOtherPlace, otherPlace, type Sides } from './other-place.ts';
import { type AskedPeriod, agreement } from './period.ts';
import type { Question } from './question.ts';
import { termOf } from './terms.ts';

type Contradiction = Exclude<Reason, 'small-talk'>;

/** Why the figure cannot be the answer, or null. */
export function figureContradicts(question: Question, figure: Figure, entry: Entry): Contradiction | null {
  const { period, direction } = question;
  if (period && !(period.before && figureWords(figure, entry).earlier)) {
    const { published } = entry.passage.article;
    const found = agreement(period, figure.period, published);
    if (found === 'other') return 'other-period';
    if (found === 'unknown' && isForetold(period, figure, published)) return 'other-period';
    const settled = period.loose || speaksOf(period, entry) || isStanding(period, figure, published);
    if (found === 'unknown' && !settled) return 'other-period';
  }
  const sides = { seller: figure.from, buyer: figure.to };
  const told = (sides.seller ?? sides.buyer) ? sides : sidesOf(entry, figure);
  if (direction.seller !== null && direction.buyer !== null && told.seller === null && told.buyer === null) {
    return 'other-flow';
  }
  if (figure.flow !== 'turnover' && opposite(direction, told)) return 'other-flow';
  if (question.total && !ofTotal(question, figure, entry)) return 'no-match';
  if (question.needs.some((need) => need.measured && !isThere(need, figure, entry))) return 'no-match';
  if (question.needs.some((need) => isOfSibling(need, figure))) return 'no-match';
  if (isOfOtherGoods(question, figure)) return 'no-match';
  if (isJoint(question, figure)) return 'no-match';
  if (question.asked.exchange && !exchangeRate.test(figure.unit)) return 'no-match';
  if (asksOther(question, figure, entry)) return 'no-figure';
  if (question.asked.amount && figure.role === 'price') return 'no-figure';
  if (asksHowMany(question) && figure.role === 'change' && figure.unit === 'percent') return 'no-figure';
  if (figure.flow === 'turnover' && direction.flow !== null && direction.flow !== 'turnover')
    return 'no-figure';
  if (question.asked.money && !couldBeMoney(question, figure, entry)) return 'no-figure';
  if (direction.flow && direction.flow !== 'turnover' && !isTraded(figure, entry)) return 'no-figure';
  return otherPlace(question, figure, entry, told) ||
    ofOtherPlace(question, figure, entry) ||
    ofOtherNation(question, figure, entry)
    ? 'other-place'
    : null;
}

/** What is measured stands in the sentence, or before one that leans on it. */
function isThere(need: Need, { topics }: Figure, { own, near, before, far, leans }: Entry): boolean {
  if (need.topic !== null && !need.narrow && topics.some((one) => covers(need.topic ?? '', one))) return true;
  return [own, ...(leans || !need.name ? [near, before] : []), ...(leans ? [far] : [])].some(
    (mentions) => mentioned(need, mentions) >= 0.5 || hasWider(need, mentions),
  );
}

/** `LNG` is asked about, the figure is of pipeline gas; `Heihe`, and it is of another crossing. */
function isOfSibling({ topic, measured, name }: Need, { topics }: Figure): boolean {
  if (topic === null || !(measured || name || isGoods(topic)) || topics.length === 0) return false;
  if (topics.some((one) => covers(topic, one) || covers(one, topic))) return false;
  const parents = topicOf(topic)?.parents ?? [];
  return topics.some((one) => topicOf(one)?.parents.some((parent) => parents.includes(parent)));
}

/** Ice cream is asked about, and the figure is of soybean meal. */
function isOfOtherGoods({ needs }: Question, { topics }: Figure): boolean {
  const goods = topics.filter(isGoods);
  const asked = needs.flatMap(({ topic }) => (topic !== null && isGoods(topic) ? [topic] : []));
  return (
    asked.length > 0 &&
    goods.length > 0 &&
    !asked.some((one) => goods.some((other) => covers(one, other) || covers(other, one)))
  );
}

const isGoods = (topic: string): boolean => (topicOf(topic)?.hs.length ?? 0) > 0;

const hasWider = ({ topic }: Need, { topics }: Mentions): boolean =>
  topic !== null && (topicOf(topic)?.parents.some((parent) => topics.has(parent)) ?? false);

/** `Oil, coal and timber make up three-quarters`: no figure of timber, unless a share is asked for. */
const isJoint = ({ asked }: Question, { role, topics }: Figure): boolean =>
  role === 'share' && topics.length > 2 && !asked.roles.includes('share');

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

/** A figure of goods, or of nothing that is traded, says nothing of trade as a whole. */
function ofTotal(
  { asked }: Question,
  { topics, flow, unit }: Figure,
  { own, near, before, far }: Entry,
): boolean {
  if (asked.units.length === 0 && !measuresTrade.test(unit)) return false;
  if (topics.length > 0) return topics.some((topic) => covers('turnover', topic)) || flow === 'turnover';
  if (flow !== null || [own, near, before].some((mentions) => mentions.topics.has('turnover'))) return true;
  return money.test(unit) && far.topics.has('turnover');
}

/** A sum, a rate where one is asked for, or how a price or a value changed. */
function couldBeMoney(
  { asked }: Question,
  { unit, role, subject, mention }: Figure,
  { terms, topics, passage }: Entry,
): boolean {
  if (money.test(unit) || (role === 'baseline' && unit === 'unit')) return true;
  if (!/^(?:percent|percentage-point|multiple)\b/.test(unit)) return false;
  if (asked.rate) return true;
  // From what is measured to the figure; the whole sentence where it does not say what is measured.
  const start = subject ? Math.min(subject.start, mention.start) : passage.start;
  const end = subject ? Math.max(subject.end, mention.end) : passage.end;
  const isInside = (one: Span) => start <= one.start && one.end <= end;
  return (
    terms.some((one) => isInside(one) && priceTerms.includes(one.term)) ||
    topics.some((one) => isInside(one) && covers('prices', one.topic))
  );
}

const exchangeRate = /^(?:USD|CNY|RUB|EUR)\/(?:USD|CNY|RUB|EUR)$/;
const currency = /^[A-Z]{3}$/;
const measuresTrade = /^(?:[A-Z]{3}|percent|percentage-point|multiple|rank)(?:\/|$)/;
const money = /^[A-Z]{3}(?:\/|$)/;
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
].map(termOf);

/** Where exports or imports are asked for, the sentence itself has to be about buying or selling. */
export const speaksOfTrade = ({ direction: { flow } }: Question, { own, direction }: Entry): boolean =>
  flow === null || direction.flow !== null || tradeTerms.some((term) => own.terms.has(term));

/** Where exports or imports are asked for, what is neither bought nor sold is another thing. */
const isTraded = ({ flow }: Figure, { own, near, before, far }: Entry): boolean =>
  flow !== null || [own, near, before, far].some(({ terms }) => tradeTerms.some((term) => terms.has(term)));

const tradeTerms = ['exports', 'imports', 'sold', 'bought', 'supplied', 'sent', 'took', 'arrived'].map(
  termOf,
);

/** A name has to stand in the sentence, near it or in the article's opening. */
const nameKnown = 0.3;

/** Why the passage as a whole cannot be the answer, or null. */
export function passageContradicts(question: Question, entry: Entry): Contradiction | null {
  const { others, publisher, needs, period } = question;
  if (period?.ahead && !speaksOf(period, entry)) return 'other-period';
  const { form } = question.asked;
  const wantsFigure = form === 'figure' || form === 'fragment';
  if (
    (wantsFigure || form === 'whether') &&
    needs.some((need) => need.name && met(need, entry, form) < nameKnown)
  )
    return 'no-match';
  if (question.asked.identity && needs.some((need) => isAbsent(need, entry))) return 'no-match';
  if (publisher && publisher !== entry.passage.article.meta.publisher) return 'no-match';
  if (/^will\b/i.test(question.text) && !looksAhead(entry)) return 'no-match';
  const named = entry.direction.countries;
  const isNamed = (name: string): boolean =>
    named.includes(name) ||
    entry.above.countries.includes(name) ||
    (!wantsFigure && form !== 'whether' && entry.around.includes(name));
  if (!others.every(isNamed)) return 'other-place';
  return null;
}

/** Who holds an office is told by a sentence that has both the office and what it is an office of. */
const isAbsent = (need: Need, { own, near, leans }: Entry): boolean =>
  need.weight > slight &&
  Math.max(mentioned(need, own), leans ? mentioned(need, near) : 0) < (need.topic === null ? 0.6 : 0.3);
const slight = 0.45;

/** What will be is answered by who expects it, plans it or rules it out. */
const looksAhead = ({ passage: { text }, figures }: Entry): boolean =>
  figures.some(({ claim }) => claim !== 'reported') ||
  /\b(?:will|would|could|may|might|won[’']t|expect\w*|plan\w*|forecast\w*|hope\w*|see[sn]?|set to|due to|is to|are to|by 20\d\d|next|intend\w*|until|no longer|want\w*|unclear|undecided|(?:is|are|was|were|n[’']t|not) (?:going|about|likely|unlikely|ready) to|consider\w*|propos\w*|refus\w*|ruled? out|promis\w*|pledg\w*|aims?|schedul\w*|ha(?:s|ve) agreed to)\b/i.test(
    text,
  );

/** What the sentence says, if it is about the figure's flow; else what stands above it. */
function sidesOf({ direction, above }: Entry, { flow }: Figure): Sides {
  const told = direction.countries.length > 0 ? direction : above;
  return flow !== null && told.flow !== flow
    ? unknown
    : { seller: told.seller ?? told.origin, buyer: told.buyer };
}

const unknown = { seller: null, buyer: null };

function opposite(asked: Direction, told: Sides): boolean {
  if (
    asked.seller !== null &&
    (told.seller !== null ? told.seller !== asked.seller : told.buyer === asked.seller)
  )
    return true;
  return (
    asked.buyer !== null && (told.buyer !== null ? told.buyer !== asked.buyer : told.seller === asked.buyer)
  );
}

/** What was reported before the time asked about cannot be of that time; a plan or a forecast can. */
const isForetold = (
  { period, yearless, loose }: AskedPeriod,
  { claim }: Figure,
  published: string | null,
): boolean => claim === 'reported' && published !== null && !yearless && !loose && published < period;

/** A place among others that is given without a time is the one at the time of writing. */
const isStanding = ({ period, yearless }: AskedPeriod, { role }: Figure, published: string | null): boolean =>
  role === 'rank' && published !== null && !yearless && holds(period, published);

/** Whether what stands around a figure without a period is of the time asked about. */
function speaksOf(period: AskedPeriod, { periods, passage }: Entry): boolean {
  return periods.some((one) => agreement(period, one, passage.article.published) === 'same');
}
