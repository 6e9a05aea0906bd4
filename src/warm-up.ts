/**
 * A first answer costs ten times a later one: patterns are compiled, code is optimised, what a sentence says is read. A surface
 * that stays asks every kind of question, of the corpus' own topics and in the words of its headlines, before anybody else does.
 */
import type { Call } from './command.ts';
import type { Library } from './library.ts';
import type { Answer } from './search/answer.ts';
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
const mostTopics = 12;

/** A headline leads to the sentences of its article, each looked at for figures, for reasons and for who speaks. */
const leads: readonly string[] = ['', 'how much', 'why', 'who said'];
const mostHeadlines = 40;

/** A few words that begin with a name: who speaks in the corpus is looked up when the first such comes. */
const names = /(?<=\S )\p{Lu}\p{Ll}+/gu;
const mostNames = 40;

/** In the other languages, once each: the topics of a script are filed when a text first needs them. */
const elsewhere: readonly ((id: string) => string)[] = [
  (id) => `сколько ${nameOf(id, 'ru')} Китай купил у России в прошлом году?`,
  (id) => `去年中国从俄罗斯进口多少${nameOf(id, 'zh')}`,
];

/** Gets each answer with what was asked, as the surface would show it. */
export type Show = (answer: Answer, call: Call) => void;

/** Takes a few tenths of a second, once. */
export function warmUp(library: Library, today: string, show: Show = () => undefined): void {
  const ask = (question: string) =>
    show(library.find({ kind: 'ask', question }, today), { command: 'ask', args: { question } });
  const topics = library.topics.slice(0, mostTopics);
  for (const topic of topics) {
    for (const way of ways) ask(way(nameOf(topic, 'en')));
    const request = { topic, period: null, flow: null };
    show(library.find({ kind: 'stat', ...request }, today), { command: 'stat', args: request });
  }
  for (const { meta } of library.articles.slice(0, mostHeadlines)) {
    for (const lead of leads) ask(`${lead} ${meta.title}`);
  }
  const headlines = library.articles.map(({ meta }) => meta.title).join(' ');
  for (const name of new Set((headlines.match(names) ?? []).slice(0, mostNames))) ask(`${name} once more`);
  for (const id of topics.slice(0, 1)) {
    for (const way of elsewhere) ask(way(id));
  }
}
