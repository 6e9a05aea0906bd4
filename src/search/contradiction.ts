/** What rules a passage or a figure out, however many words it shares with the question. */
import type { Figure } from '../figures/figure.ts';
import { covers as holds } from '../figures/times/period.ts';
import { kept } from '../kept.ts';
import type { Article } from '../text/article.ts';
import { covers } from '../topics/index.ts';
import type { Reason } from './answer.ts';
import type { Direction } from './direction.ts';
import type { Entry, Mentions } from './entry.ts';
import { figureWords } from './figure-words.ts';
import { isOtherWay } from './invested.ts';
import { mentioned, met, type Need } from './need.ts';
import { isOfOtherGoods } from './other-goods.ts';
import { isMoney, isOfOtherKind } from './other-kind.ts';
import { ofOtherNation, ofOtherPlace, otherPlace, type Sides } from './other-place.ts';
import { type AskedPeriod, agreement } from './period.ts';
import type { Question } from './question.ts';
import { termsIn } from './terms.ts';
import { isTraded } from './traded.ts';
import { isIn } from './whereabouts.ts';

type Contradiction = Exclude<Reason, 'small-talk'>;

/** Why the figure cannot be the answer, or null. */
export function figureContradicts(question: Question, figure: Figure, entry: Entry): Contradiction | null {
  const { period, direction } = question;
  if (period && !(period.before && figureWords(figure, entry).earlier)) {
    const { published } = entry.passage.article;
    const found = agreement(period, figure.period, published);
    if (found === 'other' && !isYearToDate(period, figure, entry)) return 'other-period';
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
  if (isOtherWay(question, entry)) return 'other-flow';
  if (question.total && !ofTotal(question, figure, entry)) return 'no-match';
  if (question.needs.some((need) => need.measured && !isThere(need, figure, entry))) return 'no-match';
  if (isOfOtherGoods(question, figure, entry)) return 'no-match';
  if (question.asked.exchange && !exchangeRate.test(figure.unit)) return 'no-match';
  if (isOfOtherKind(question, figure, entry)) return 'no-figure';
  if (figure.flow === 'turnover' && direction.flow !== null && direction.flow !== 'turnover')
    return 'no-figure';
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
  const isSaid = (mentions: Mentions) => mentioned(need, mentions) >= 0.5 || hasWider(need, mentions);
  if (isSaid(own)) return true;
  return ((leans || !need.name) && (isSaid(near) || isSaid(before))) || (leans && isSaid(far));
}

const hasWider = ({ places: { parents } }: Need, mentions: Mentions): boolean =>
  parents !== null && isIn(parents, mentions);

/** A figure of goods, or of nothing that is traded, says nothing of trade as a whole. */
function ofTotal(
  { asked }: Question,
  { topics, flow, unit }: Figure,
  { own, near, before, far }: Entry,
): boolean {
  if (asked.units.length === 0 && !measuresTrade.test(unit)) return false;
  if (topics.length > 0) return topics.some((topic) => covers('turnover', topic)) || flow === 'turnover';
  if (flow !== null || [own, near, before].some((mentions) => mentions.topics.has('turnover'))) return true;
  return isMoney(unit) && far.topics.has('turnover');
}

const exchangeRate = /^(?:USD|CNY|RUB|EUR)\/(?:USD|CNY|RUB|EUR)$/;
const measuresTrade = /^(?:[A-Z]{3}|percent|percentage-point|multiple|rank)(?:\/|$)/;

/** A name has to stand in the sentence, near it or in the article's opening. */
const nameKnown = 0.3;

const isToldIn = ({ terms }: Need, { passage }: Entry): boolean =>
  terms.length > 0 && terms.every((term) => termsOf(passage.article).has(term));
const termsOf = kept(
  (article: Article): ReadonlySet<string> => new Set(termsIn(article.body).map(({ term }) => term)),
);

/** Why the passage as a whole cannot be the answer, or null. */
export function passageContradicts(question: Question, entry: Entry): Contradiction | null {
  const { others, publisher, needs, period } = question;
  if (period?.ahead && !speaksOf(period, entry)) return 'other-period';
  const { form } = question.asked;
  const wantsFigure = form === 'figure' || form === 'fragment';
  if (
    (wantsFigure || form === 'whether') &&
    needs.some((need) => need.name && met(need, entry, form) < nameKnown && !isToldIn(need, entry))
  )
    return 'no-match';
  if (wantsFigure && needs.some((need) => need.head && need.weight > slight && met(need, entry, form) === 0))
    return 'no-match';
  if (form === 'said' && saysOther(question, entry)) return 'no-match';
  if (question.asked.identity && needs.some((need) => isAbsent(need, entry))) return 'no-match';
  if (publisher && publisher !== entry.passage.article.meta.publisher) return 'no-match';
  if (asksAhead(question) && !looksAhead(entry)) return 'no-match';
  const named = entry.direction.countries;
  const isNamed = (name: string): boolean =>
    named.includes(name) ||
    entry.above.countries.includes(name) ||
    (!wantsFigure && form !== 'whether' && entry.around.includes(name));
  if (!others.every(isNamed)) return 'other-place';
  return null;
}

/** What somebody says of other things. */
function saysOther({ needs, asked: { speaker, form } }: Question, entry: Entry): boolean {
  if (speaker.length === 0) return false;
  const things = needs.filter(
    ({ topic, weight, terms }) =>
      topic !== null && weight > 0 && !terms.some((term) => speaker.includes(term)),
  );
  return things.length > 0 && things.every((need) => met(need, entry, form) === 0);
}

const asksAhead = kept(({ text }: Question): boolean => /^(?:will\b|(?:is|are) .*\bgoing to\b)/i.test(text));

/** Who holds an office is told by a sentence that has both the office and what it is an office of. */
const isAbsent = (need: Need, { own, near, leans }: Entry): boolean =>
  need.weight > slight &&
  ((need.name && need.places.terms.every((term) => !isIn(term, own) && !isIn(term, near))) ||
    Math.max(mentioned(need, own), leans ? mentioned(need, near) : 0) < (need.topic === null ? 0.6 : 0.3));
const slight = 0.45;

/** What will be is answered by who expects it, plans it or rules it out. */
const looksAhead = ({ passage: { text }, figures }: Entry): boolean =>
  figures.some(({ claim }) => claim !== 'reported') ||
  /\b(?:will|would|could|may|might|won[’']t|expect\w*|plans?|planned|planning (?:to|on|for)|forecast\w*|hope\w*|see[sn]?|set to|due to|is to|are to|by 20\d\d|next|intend\w*|until|no longer|want\w*|unclear|undecided|(?:is|are|was|were|n[’']t|not) (?:going|about|likely|unlikely|ready) to|consider\w*|propos\w*|refus\w*|ruled? out|promis\w*|pledg\w*|aims?|schedul\w*|discuss\w*|coming|on the (?:agenda|table)|off the table|under (?:review|consideration)|ha(?:s|ve) agreed to)\b/i.test(
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

/** `Since the beginning of the year`, said in August, is of January to July. */
function isYearToDate({ period: asked }: AskedPeriod, { period }: Figure, { passage }: Entry): boolean {
  const [from, to] = asked.split('/');
  const { published } = passage.article;
  if (period === null || published === null || to === undefined) return false;
  if (from !== `${period}-01` || !to.startsWith(period) || !published.startsWith(period)) return false;
  const monthsSince = Number(published.slice(5, 7)) - Number(to.slice(5, 7));
  return (monthsSince === 0 || monthsSince === 1) && toDate.test(passage.text);
}
const toDate =
  /\bsince (?:the (?:start|beginning) of (?:the|this) year|January)|\bso far (?:this|in the) year|\bthis year\b|\bto date\b|\bfrom the (?:start|beginning) of (?:the|this) year/i;

/** A place among others that is given without a time is the one at the time of writing. */
const isStanding = ({ period, yearless }: AskedPeriod, { role }: Figure, published: string | null): boolean =>
  role === 'rank' && published !== null && !yearless && holds(period, published);

/** Whether what stands around a figure without a period is of the time asked about. */
function speaksOf(period: AskedPeriod, { periods, passage }: Entry): boolean {
  return periods.some((one) => agreement(period, one, passage.article.published) === 'same');
}
