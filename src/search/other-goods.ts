/** When a figure is of other goods than those asked about, or of several together. */
import type { Figure } from '../figures/figure.ts';
import { covers, topicOf } from '../topics/index.ts';
import type { Need } from './need.ts';
import type { Question } from './question.ts';

export const isOfOtherGoods = (question: Question, figure: Figure): boolean =>
  question.needs.some((need) => isOfSibling(need, figure)) ||
  isOfOthers(question, figure) ||
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

/** Ice cream is asked about, and the figure is of soybean meal. */
function isOfOthers({ needs }: Question, { topics }: Figure): boolean {
  const goods = topics.filter(isGoods);
  const asked = needs.flatMap(({ topic }) => (topic !== null && isGoods(topic) ? [topic] : []));
  return (
    asked.length > 0 &&
    goods.length > 0 &&
    !asked.some((one) => goods.some((other) => covers(one, other) || covers(other, one)))
  );
}

const isGoods = (topic: string): boolean => (topicOf(topic)?.hs.length ?? 0) > 0;

/** `Salt, tea and rye were 64% of it`: no figure of tea, unless a share is asked for. */
const isJoint = ({ asked }: Question, { role, topics }: Figure): boolean =>
  role === 'share' && topics.length > 2 && !asked.roles.includes('share');
