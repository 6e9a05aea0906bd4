/** When a figure is of other goods than those asked about, or of several together. */
import type { Figure } from '../figures/figure.ts';
import { covers, topicOf } from '../topics/index.ts';
import type { Entry } from './entry.ts';
import type { Need } from './need.ts';
import type { Question } from './question.ts';

export const isOfOtherGoods = (question: Question, figure: Figure, entry: Entry): boolean =>
  (question.needs.some((need) => isOfSibling(need, figure)) && !isOfOneAsked(question, figure)) ||
  isOfOthers(question, figure, entry) ||
  isJoint(question, figure);

/** `LNG` is asked about, the figure is of pipeline gas; `Heihe`, and it is of another crossing. */
function isOfSibling({ topic, measured, name }: Need, { topics }: Figure): boolean {
  if (topic === null || topics.length === 0) return false;
  const known = measured || name;
  if (!known && !isGoods(topic)) return false;
  if (topics.some((one) => covers(topic, one) || covers(one, topic))) return false;
  const parents = topicOf(topic)?.parents ?? [];
  // Carmakers are no goods: a figure of theirs may be one of cars.
  return topics.some(
    (one) => (known || isGoods(one)) && topicOf(one)?.parents.some((parent) => parents.includes(parent)),
  );
}

/** `How many of the lorries carried tractors`: a figure of lorries is of what is asked about. */
const isOfOneAsked = ({ needs }: Question, { topics }: Figure): boolean =>
  needs.some(({ topic }) => topic !== null && isGoods(topic) && topics.includes(topic));

/** Ice cream is asked about, and the figure is of soybean meal. */
function isOfOthers({ needs }: Question, { topics }: Figure, { own }: Entry): boolean {
  const goods = topics.filter(isGoods);
  const asked = needs.flatMap(({ topic }) => (topic !== null && isGoods(topic) ? [topic] : []));
  return (
    asked.length > 0 &&
    goods.length > 0 &&
    !asked.some((one) =>
      goods.some(
        (other) => covers(one, other) || (covers(other, one) && (!isSector(other) || own.topics.has(one))),
      ),
    )
  );
}

/** Food, metals, textiles: a figure of all that is none of one of its goods. */
const isSector = (topic: string): boolean =>
  new Set(topicOf(topic)?.hs.map((code) => code.slice(0, 2))).size > 2;

const isGoods = (topic: string): boolean => (topicOf(topic)?.hs.length ?? 0) > 0;

/** `Salt, tea and rye were 64% of it`: no figure of tea, unless a share is asked for. */
const isJoint = ({ asked }: Question, { role, topics }: Figure): boolean =>
  role === 'share' && topics.length > 2 && !asked.roles.includes('share');
