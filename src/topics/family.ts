/** Which topics lie in which: vehicles hold passenger cars, passenger cars hold electric cars. */
import { topicOf, topics } from './list/index.ts';

const widerOf = new Map<string, readonly string[]>();
const narrowerOf = new Map<string, readonly string[]>();

/** All topics this one lies in, nearest first, without itself; none for an unknown id. */
export function wider(id: string): readonly string[] {
  return remembered(widerOf, id, (of) => topicOf(of)?.parents ?? []);
}

/** All topics that lie in this one, nearest first, without itself. */
export function narrower(id: string): readonly string[] {
  return remembered(narrowerOf, id, (of) =>
    topics.filter((topic) => topic.parents.includes(of)).map((topic) => topic.id),
  );
}

/** Whether what is about `narrow` is about `wide`: the same topic or one that lies in it. */
export const covers = (wide: string, narrow: string): boolean =>
  wide === narrow || wider(narrow).includes(wide);

function remembered(
  known: Map<string, readonly string[]>,
  id: string,
  next: (id: string) => readonly string[],
): readonly string[] {
  const before = known.get(id);
  if (before) return before;
  const reached = new Set([id]);
  for (const one of reached) for (const other of next(one)) reached.add(other);
  reached.delete(id);
  const all = [...reached];
  if (topicOf(id)) known.set(id, all);
  return all;
}
