/** How well a figure answers a question: each feature a function of its own, 0 where it says nothing. */
import type { Figure, Role } from '../figures/figure.ts';
import { kept } from '../kept.ts';
import { recalling } from '../recent.ts';
import { covers } from '../topics/index.ts';
import { saidOf } from './about.ts';
import type { Entry } from './entry.ts';
import { scorer } from './features.ts';
import { figureWords } from './figure-words.ts';
import { coverage } from './need.ts';
import { isMoney } from './other-kind.ts';
import { agreement } from './period.ts';
import type { Question } from './question.ts';
import { termOf, wordsIn } from './terms.ts';
import { figureWeights } from './weights.ts';

export interface Fit {
  readonly figure: Figure;
  readonly score: number;
  /** How much of what the question is about is said of this figure: 0 to 1. */
  readonly coverage: number;
}

/** `about` is how much of what the question is about is said of the figure. */
type Feature = (question: Question, figure: Figure, entry: Entry, about: number) => number;

export const figureFeatures: Readonly<Record<keyof typeof figureWeights, Feature>> = {
  about: (_question, _figure, _entry, about) => about,
  /** The kind asked for; a baseline is never what is asked for first. */
  role: ({ asked, period }, figure, entry) => {
    const { role, unit } = figure;
    if (role === 'baseline') {
      if (asked.earlier) return 1;
      const meant =
        period !== null &&
        !period.yearless &&
        agreement(period, figure.period, entry.passage.article.published) === 'same';
      return meant && !asked.roles.includes('change') ? 0.3 : -1;
    }
    if (figureWords(figure, entry).earlier) return asked.earlier ? 1 : -0.7;
    if (asked.roles.length === 0) return sortOf(unit).unitPrice ? -0.2 : (telling[role] ?? 0);
    if (role === 'share' && asked.roles[0] === 'change') return -1.5;
    const at = asked.roles.indexOf(role);
    return at === 0 || (at > 0 && asked.sum) ? 1 : at > 0 ? 0.6 : -0.7;
  },
  unit: ({ asked }, { unit }) => {
    if (asked.units.length > 0) return asked.units.some((wanted) => unit.startsWith(wanted)) ? 1 : -0.8;
    // How a sum changed is told in percent as well.
    if (asked.money && asked.roles[0] !== 'change')
      return sortOf(unit).money ? 0.6 : unit === 'percent' && asked.rate ? 0.6 : -0.4;
    return sortOf(unit).measureOnly ? -0.6 : 0;
  },
  /** A number that the question itself has is no answer to it. */
  given: (question, figure, entry) => {
    const { number } = figureWords(figure, entry);
    return number !== null && wordsGiven(question).has(number) ? -1 : 0;
  },
  /** A share, or how a share changed, where no share is asked for. */
  part: ({ asked }, figure, entry) => {
    if (asked.roles.includes('share')) return 0;
    return figure.role === 'share' || figureWords(figure, entry).ofShare ? -1 : 0;
  },
  /** Of several goods together, or of one kind of them only. */
  exact: (question, { topics }) => {
    const wanted = topicsAsked(question);
    const met = topics.filter((topic) => wanted.some((one) => covers(one, topic)));
    if (met.length === 0) return 0;
    const others = topics.filter((topic) => !wanted.some((one) => covers(one, topic) || covers(topic, one)));
    return (others.length > 0 ? -0.5 : 0) + (met.some((topic) => wanted.includes(topic)) ? 0 : -0.5);
  },
  /** What one of them costs, where no price is asked for. */
  priced: (question, figure, entry) => {
    if (asksPrice(question)) return 0;
    const ofPrice = entry.own.terms.has('price') && sortOf(figure.unit).money;
    return figure.topics.includes('prices') || ofPrice || figureWords(figure, entry).average ? -1 : 0;
  },
  /** `Russia's share of China's imports`: whose share it is, and of whose whole. */
  holder: ({ holder, whole }, figure, entry) => {
    if (holder === null || figure.role !== 'share') return 0;
    const { whole: of, holder: first } = figureWords(figure, entry);
    if (of !== null) return of === holder ? -1 : whole === null || of === whole ? 0.5 : -1;
    return first === null ? 0 : first === holder ? 0.5 : -1;
  },
  /** `daily`: so much a day. */
  per: ({ asked: { per } }, { unit }, { own }) =>
    per === null ? 0 : unit.endsWith(`/${per}`) ? 1 : own.terms.has(adverbs[per]) ? 0.7 : -0.5,
  period: ({ period }, figure, entry) => {
    if (!period) return figure.period === null ? -0.2 : 0;
    return { same: 1, within: 0.6, other: -1, unknown: -0.2 }[
      agreement(period, figure.period, entry.passage.article.published)
    ];
  },
  /** Goods that go from one country to another, where the question is a topic and nothing more. */
  traded: ({ asked }, { flow }) => (asked.roles.length === 0 && flow !== null ? 1 : 0),
  /** Trade as a whole is neither of its two flows. */
  turnover: ({ direction }, { flow }) =>
    direction.flow !== 'turnover' || flow === null ? 0 : flow === 'turnover' ? 1 : -1,
  /** For a time that has come, what was then hoped is no answer where the outcome is known. */
  claim: ({ asked, period }, { claim }) => {
    if (asked.claim === null)
      return claim === 'reported' ? 0 : period && !period.ahead && !period.loose ? -2.4 : -0.8;
    return claim === asked.claim ? 1 : claim === 'reported' ? -0.6 : 0.6;
  },
  change: ({ asked }, { change, role }) =>
    asked.change === null || change === null || (role !== 'change' && role !== 'multiple')
      ? 0
      : asked.change === change
        ? 1
        : -1,
};

const topicsAsked = kept(({ needs }: Question): readonly string[] =>
  needs.flatMap(({ topic }) => (topic === null ? [] : [topic])),
);

const asksPrice = kept(
  ({ asked, needs, text }: Question): boolean =>
    asked.money || asked.rate || needs.some(({ topic }) => topic === 'prices') || /\baverage\b/i.test(text),
);

const wordsGiven = kept(
  ({ text }: Question): ReadonlySet<string> =>
    new Set(wordsIn(text).map(({ word }) => word.replace('%', ''))),
);

/** What a topic on its own asks for first. */
const telling: Partial<Record<Role, number>> = {
  level: 0.3,
  change: 0.3,
  price: 0.3,
  count: 0.2,
  rate: 0.2,
  multiple: 0.1,
};
const adverbs = {
  day: termOf('daily'),
  week: termOf('weekly'),
  month: termOf('monthly'),
  year: termOf('annual'),
};
/** A corpus has a few dozen units, and each figure is asked for its own. */
const mostUnits = 500;
const sortOf = recalling(mostUnits, (unit: string) => ({
  unitPrice: /^[A-Z]{3}\//.test(unit),
  money: isMoney(unit),
  measureOnly: measureOnly.test(unit),
}));
/** Lengths and times say how something is measured more often than how much there is of it. */
const measureOnly =
  /^(?:foot|metre|kilometre|mile|inch|year|month|week|day|night|hour|minute|summer|winter|kilocalorie)$/;

export const figureScorer = scorer(figureFeatures, figureWeights);

export function weigh(question: Question, figure: Figure, entry: Entry): Fit {
  const about =
    (isTotal(figure) && !question.total && !asksTotal(question)
      ? ofTotal
      : isStranger(question, figure)
        ? ofStranger
        : 1) * coverage(question.needs, (need) => saidOf(need, figure, entry, question.asked.form));
  return { figure, score: figureScorer.score(question, figure, entry, about), coverage: about };
}

/** How many of kind, unit and period are named in the question and are the figure's; money for money is half. */
export function apt(question: Question, figure: Figure, entry: Entry): number {
  const [role, unit, period] = [figureFeatures.role, figureFeatures.unit, figureFeatures.period].map(
    (feature) => feature(question, figure, entry, 0),
  );
  const foreseen = question.asked.claim !== null && question.asked.claim === figure.claim;
  return (
    Number(role === 1) + Number(period === 1) + Number(foreseen) + (unit === 1 ? 1 : unit === 0.6 ? 0.5 : 0)
  );
}

/** Whether the figure has topics of its own and the question's are none of them. */
function isStranger(question: Question, { topics }: Figure): boolean {
  const asked = topicsAsked(question);
  return (
    asked.length > 0 &&
    topics.length > 0 &&
    !asked.some((one) => topics.some((other) => covers(one, other) || covers(other, one)))
  );
}
const ofStranger = 0.8;

/** A figure of trade as a whole, where goods or a place are asked about. */
const isTotal = ({ topics, role, flow }: Figure): boolean =>
  role !== 'rank' &&
  (flow === 'turnover' || (topics.length > 0 && topics.every((topic) => topic === 'turnover')));
const asksTotal = ({ needs, direction }: Question): boolean =>
  direction.flow === 'turnover' ||
  needs.every(({ topic }) => topic === null) ||
  needs.some(({ topic }) => topic !== null && covers('turnover', topic));
const ofTotal = 0.55;
