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
  // A phone's apostrophe: patterns are compiled again for such a text. Words that nobody writes: names and slips are looked up.
  (topic) => `did China’s ${topic} reach the quay of Zwolgrad Ropeworks?`,
];
const mostTopics = 6;

/** In the other languages, once each: the topics of a script are filed when a text first needs them. */
const elsewhere: readonly ((id: string) => string)[] = [
  (id) => `сколько ${nameOf(id, 'ru')} Китай купил у России в прошлом году?`,
  (id) => `去年中国从俄罗斯进口多少${nameOf(id, 'zh')}`,
];

/** Takes a tenth of a second or two, once. */
export function warmUp(library: Library, today: string): void {
  const topics = library.topics.slice(0, mostTopics);
  for (const id of topics) {
    for (const way of ways) library.find({ kind: 'ask', question: way(nameOf(id, 'en')) }, today);
    library.find({ kind: 'stat', topic: id, period: null, flow: null }, today);
  }
  for (const id of topics.slice(0, 1)) {
    for (const way of elsewhere) library.find({ kind: 'ask', question: way(id) }, today);
  }
}
