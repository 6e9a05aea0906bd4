/** How well a figure answers a question: each feature a function of its own, 0 where it says nothing. */
import type { Figure, Role } from '../figures/figure.ts';
import { covers } from '../topics/index.ts';
import type { Form } from './asked.ts';
import { countriesIn } from './countries.ts';
import type { Entry } from './entry.ts';
import { around, coverage, mentioned, type Need } from './need.ts';
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

type Feature = (question: Question, figure: Figure, entry: Entry) => number;

export const features: Readonly<Record<Exclude<keyof typeof figureWeights, 'about'>, Feature>> = {
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
    if (asked.roles.length === 0) return unitPrice.test(unit) ? -0.2 : (telling[role] ?? 0);
    const at = asked.roles.indexOf(role);
    return at === 0 ? 1 : at > 0 ? 0.6 : -0.7;
  },
  /** `one place lower` says how the rank changed, not what it is. */
  place: ({ asked }, { role, change }) =>
    role === 'rank' && change !== null && asked.change === null ? -0.5 : 0,
  unit: ({ asked }, { unit }) => {
    if (asked.units.length > 0) return asked.units.some((wanted) => unit.startsWith(wanted)) ? 1 : -0.8;
    if (asked.money) return money.test(unit) ? 0.6 : unit === 'percent' && asked.rate ? 0.6 : -0.4;
    return measureOnly.test(unit) ? -0.6 : 0;
  },
  /** A number that the question itself has is no answer to it. */
  given: ({ text }, { mention }, { passage }) => {
    const number = /\d[\d.,]*/.exec(passage.article.body.slice(mention.start, mention.end))?.[0];
    return number !== undefined &&
      number.length > 1 &&
      wordsIn(text).some(({ word }) => word.replace('%', '') === number.replace(/[.,]$/, ''))
      ? -1
      : 0;
  },
  /** A share, or how a share changed, where no share is asked for. */
  part: ({ asked }, { role, subject }, { passage }) => {
    if (asked.roles.includes('share')) return 0;
    const ofShare =
      subject !== null && /\bshares?\b/i.test(passage.article.body.slice(subject.start, subject.end));
    return role === 'share' || ofShare ? -1 : 0;
  },
  /** What one of them costs, where no price is asked for. */
  priced: ({ asked, needs, text }, { topics, subject }, { passage }) => {
    if (
      asked.money ||
      asked.rate ||
      needs.some(({ topic }) => topic === 'prices') ||
      /\baverage\b/i.test(text)
    )
      return 0;
    const average =
      subject !== null &&
      /^(?:the |an? )?average\b/i.test(passage.article.body.slice(subject.start, subject.end));
    return topics.includes('prices') || average ? -1 : 0;
  },
  /** `Russia's share of China's imports`: whose share it is. */
  holder: ({ holder }, { role, subject }, { passage }) => {
    if (holder === null || role !== 'share' || !subject) return 0;
    const first = countriesIn(passage.article.body.slice(subject.start, subject.end))[0]?.name;
    return first === undefined ? 0 : first === holder ? 0.5 : -1;
  },
  /** `how many trucks`: a figure of trucks, not of dollars. */
  counted: ({ asked: { counted } }, figure, entry) => {
    const last = counted.at(-1);
    if (!last) return 0;
    if (/^(?:[A-Z]{3}|percent|percentage-point|multiple)(?:\/|$)/.test(figure.unit)) return -1;
    const { body } = entry.passage.article;
    const behind = body.slice(figure.mention.start, Math.min(entry.passage.end, figure.mention.end + 30));
    const terms = new Set(
      [behind, figure.of ?? '', figure.unit].flatMap(wordsIn).map(({ word }) => termOf(word)),
    );
    return terms.has(last.term) ? 1 : counted.some(({ term }) => terms.has(term)) ? 0.5 : -0.1;
  },
  period: ({ period }, figure, entry) => {
    if (!period) return figure.period === null ? -0.2 : 0;
    return { same: 1, within: 0.6, other: -1, unknown: -0.2 }[
      agreement(period, figure.period, entry.passage.article.published)
    ];
  },
  /** Russia's imports from China are China's exports to Russia: only the total is another flow. */
  flow: ({ direction }, { flow }) => {
    if (direction.flow === null || flow === null) return 0;
    if (direction.flow === flow) return 1;
    return flow === 'turnover' || direction.flow === 'turnover' ? -1 : 0;
  },
  /** Where trade as a whole is asked about, a figure of some goods is another thing. */
  total: ({ total }, { topics, flow }) => {
    if (!total) return 0;
    return topics.some((topic) => topic !== 'turnover') ? -1 : flow === null ? -0.3 : 0.5;
  },
  direction: ({ direction }, { from, to }) =>
    (direction.seller !== null && direction.seller === from ? 0.5 : 0) +
    (direction.buyer !== null && direction.buyer === to ? 0.5 : 0),
  claim: ({ asked }, { claim }) => {
    if (asked.claim === null) return claim === 'reported' ? 0 : -0.8;
    return claim === asked.claim ? 1 : claim === 'reported' ? -0.6 : 0.6;
  },
  change: ({ asked }, { change, role }) =>
    asked.change === null || change === null || (role !== 'change' && role !== 'multiple')
      ? 0
      : asked.change === change
        ? 1
        : -1,
};

/** What a topic on its own asks for first. */
const telling: Partial<Record<Role, number>> = {
  level: 0.3,
  change: 0.3,
  price: 0.3,
  count: 0.2,
  rate: 0.2,
  multiple: 0.1,
};
const unitPrice = /^[A-Z]{3}\//;
const money = /^[A-Z]{3}(?:\/|$)/;
/** Lengths and times say how something is measured more often than how much there is of it. */
const measureOnly =
  /^(?:foot|metre|kilometre|mile|inch|year|month|week|day|night|hour|minute|summer|winter|kilocalorie)$/;

const names = Object.keys(features) as readonly (keyof typeof features)[];

export function weigh(question: Question, figure: Figure, entry: Entry): Fit {
  const about =
    (isTotal(figure) && !question.total && !asksTotal(question)
      ? ofTotal
      : isStranger(question, figure)
        ? ofStranger
        : 1) * coverage(question.needs, (need) => saidOf(need, figure, entry, question.asked.form));
  let score = figureWeights.about * about;
  for (const name of names) score += figureWeights[name] * features[name](question, figure, entry);
  return { figure, score, coverage: about };
}

/** How many of kind, unit and period are named in the question and are the figure's. */
export const apt = (question: Question, figure: Figure, entry: Entry): number =>
  [features.role, features.unit, features.period].filter((feature) => feature(question, figure, entry) === 1)
    .length;

/** 0 to 1: how surely the figure is about it: by its topics or subject, by how near it stands, by what is around. */
function saidOf(need: Need, figure: Figure, entry: Entry, form: Form): number {
  if (need.flow !== null && figure.flow !== null) return figure.flow === need.flow ? 1 : 0.3;
  if (claims(need, figure, entry)) return 1;
  if (
    entry.figures.some((other) => other !== figure && claims(need, other, entry)) &&
    distance(need, figure, entry) > beside
  ) {
    return claimedByOther;
  }
  return Math.max(saidThere(need, figure, entry), around(need, entry, form));
}

function saidThere(need: Need, figure: Figure, entry: Entry): number {
  const there = mentioned(need, entry.own);
  if (there === 0) return 0;
  const near = there * (0.55 + 0.45 / (1 + distance(need, figure, entry) / 6));
  return topicOther(need, figure) ? 0.6 * near : near;
}

/** Another figure of the sentence is about it, not this one. */
const claimedByOther = 0.35;
/** Words between two that belong together all the same. */
const beside = 4;

/** Whether the figure has topics of its own and the question's are none of them. */
function isStranger({ needs }: Question, { topics }: Figure): boolean {
  const asked = needs.flatMap(({ topic }) => (topic === null ? [] : [topic]));
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

/** Whether the figure is about goods that are not the ones needed. */
const topicOther = ({ topic }: Need, { topics, role }: Figure): boolean =>
  role !== 'rank' &&
  topic !== null &&
  topics.length > 0 &&
  !topics.some((one) => covers(topic, one) || covers(one, topic));

/** Whether the need is a topic of the figure or stands in the words that say what is measured. */
function claims({ topic, terms }: Need, { topics, subject }: Figure, entry: Entry): boolean {
  if (topic !== null && topics.some((one) => covers(topic, one))) return true;
  if (!subject) return false;
  const inside = entry.terms.filter(({ start, end }) => subject.start <= start && end <= subject.end);
  return terms.length > 0 && terms.every((term) => inside.some((one) => one.term === term));
}

/** Words between the mention and the nearest word of the need; a clause border counts for eight. */
function distance({ terms, topic }: Need, { mention }: Figure, entry: Entry): number {
  const { body } = entry.passage.article;
  let best = 40;
  const span = (place: { readonly start: number; readonly end: number }) => {
    const behind = place.start >= mention.end;
    if (!behind && place.end > mention.start) return 0;
    const between = behind ? body.slice(mention.end, place.start) : body.slice(place.end, mention.start);
    // What is measured stands before its figure more often than behind it.
    return between.split(' ').length + 8 * (between.match(border)?.length ?? 0) + (behind ? 2 : 0);
  };
  for (const term of entry.terms) if (terms.includes(term.term)) best = Math.min(best, span(term));
  if (topic !== null)
    for (const match of entry.topics) if (covers(topic, match.topic)) best = Math.min(best, span(match));
  return best;
}

const border = /[;:]|\band\b|\bwhile\b|\bwhereas\b|\bbut\b/g;
