/**
 * A first answer costs ten times a later one: patterns are compiled, code is optimised. A surface that stays asks every
 * kind of question once, of the corpus' own topics, before anybody else does.
 */
import type { Library } from './library.ts';
import { nameOf } from './topics/index.ts';

/** How a question may begin; each is read and judged in its own way. */
const ways: readonly ((topic: string) => string)[] = [
  (topic) => `how much did ${topic} fall in 2024?`,
  (topic) => `how much ${topic} did China buy from Russia in the first half of the year?`,
  (topic) => `what share of ${topic} from January to July?`,
  (topic) => `who said what about ${topic}?`,
  (topic) => `why did ${topic} rise?`,
  (topic) => `when and where did ${topic} change?`,
  (topic) => `${topic} last year`,
];
const mostTopics = 6;

/** Takes a tenth of a second or two, once. */
export function warmUp(library: Library, today: string): void {
  for (const id of library.topics.slice(0, mostTopics)) {
    for (const way of ways) library.find({ kind: 'ask', question: way(nameOf(id, 'en')) }, today);
    library.find({ kind: 'stat', topic: id, period: null, flow: null }, today);
  }
}
