/** How much of what a question needs is said of one figure, and not of another beside it. */
import type { Figure } from '../figures/figure.ts';
import { covers } from '../topics/index.ts';
import type { Form } from './asked.ts';
import type { Entry } from './entry.ts';
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
function claims({ topic, terms, narrow }: Need, { topics, subject }: Figure, entry: Entry): boolean {
  if (topic !== null && !narrow && topics.some((one) => covers(topic, one))) return true;
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
