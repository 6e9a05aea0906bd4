/** What can be asked instead: topics near the question that the corpus has figures for. */
import { covers, wider } from '../topics/index.ts';
import type { Nearest } from './answer.ts';
import type { Entry } from './entry.ts';
import type { Question } from './question.ts';

const most = 3;

/** A topic with how many figures it has and the newest period of them. */
export interface Supply extends Nearest {
  readonly figures: number;
}

/** What the corpus has figures about, most figures first. */
export function supplyOf(entries: readonly Entry[]): readonly Supply[] {
  const supply = new Map<string, Supply>();
  for (const { topics, period } of entries.flatMap(({ figures }) => figures)) {
    const topic = topics[0];
    if (topic === undefined) continue;
    const before = supply.get(topic) ?? { topic, period: null, figures: 0 };
    supply.set(topic, { topic, period: later(before.period, period), figures: before.figures + 1 });
  }
  return [...supply.values()].sort((a, b) => b.figures - a.figures);
}

/** What lies nearest to the question's topics: they themselves, what is narrower, what is wider, what shares a parent. */
export function nearestTopics({ needs }: Question, supply: readonly Supply[]): readonly Nearest[] {
  const asked = needs.flatMap(({ topic }) => (topic === null ? [] : [topic]));
  const nearness = (topic: string): number => {
    if (asked.includes(topic)) return 3;
    if (asked.some((one) => covers(one, topic))) return 2;
    const parents = wider(topic);
    return asked.some((one) => covers(topic, one) || wider(one).some((parent) => parents.includes(parent)))
      ? 1
      : 0;
  };
  return supply
    .map(({ topic, period }) => ({ topic, period, near: nearness(topic) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ topic, period }) => ({ topic, period }));
}

/** The period that ends later; of two that end together the longer. */
function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  const end = (period: string) => period.split('/').at(-1) ?? period;
  return end(b) > end(a) ? b : a;
}
