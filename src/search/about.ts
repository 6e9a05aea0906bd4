/** How much of what a question needs is said of one figure, and not of another beside it. */
import type { Figure } from '../figures/figure.ts';
import { covers } from '../topics/index.ts';
import type { Entry } from './entry.ts';
import { figureWords } from './figure-words.ts';
import type { Form } from './form.ts';
import { around, inOtherWords, mentioned, type Need } from './need.ts';

/** 0 to 1: how surely the figure is about it: by its topics or subject, by how near it stands, by what is around. */
export function saidOf(need: Need, figure: Figure, entry: Entry, form: Form): number {
  if (need.flow !== null && figure.flow !== null) return figure.flow === need.flow ? 1 : 0.3;
  if (claims(need, figure, entry))
    return need.specific ? Math.max(inOtherWords, mentioned(need, entry.own)) : 1;
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

/** Whether the figure is about goods that are not the ones needed. */
const topicOther = ({ topic }: Need, { topics, role }: Figure): boolean =>
  role !== 'rank' &&
  topic !== null &&
  topics.length > 0 &&
  !topics.some((one) => covers(topic, one) || covers(one, topic));

/** Whether the need is a topic of the figure or stands in the words that say what is measured. */
function claims({ topic, terms, narrow }: Need, figure: Figure, entry: Entry): boolean {
  if (topic !== null && !narrow && figure.topics.some((one) => covers(topic, one))) return true;
  if (!figure.subject) return false;
  const inside = figureWords(figure, entry).subject;
  return terms.length > 0 && terms.every((term) => inside.has(term));
}

/** Words between the mention and the nearest word of the need. */
function distance({ terms, topic }: Need, figure: Figure, entry: Entry): number {
  const { toTerms, toTopics } = figureWords(figure, entry);
  let best = farthest;
  entry.terms.forEach(({ term }, at) => {
    if (terms.includes(term)) best = Math.min(best, toTerms[at] ?? farthest);
  });
  if (topic === null) return best;
  entry.topics.forEach((match, at) => {
    if (covers(topic, match.topic)) best = Math.min(best, toTopics[at] ?? farthest);
  });
  return best;
}

const farthest = 40;
