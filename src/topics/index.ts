/** The vocabulary of the trade: what people ask about and articles report on, and how to find it in a text. */

import { type Language, vocabularies } from '../language.ts';
import { traditional } from '../traditional.ts';
import { wordsOf } from './list/entry.ts';
import { topicOf } from './list/index.ts';

export { covers, narrower, wider } from './family.ts';
export { findTopic } from './finder.ts';
export { topicOf, topics } from './list/index.ts';
export { matchTopics } from './matcher.ts';

/** Everything that the topic is called, in all languages, and its codes of the Harmonized System. */
export function wordsFor(id: string): readonly string[] {
  const topic = topicOf(id);
  if (!topic) return [];
  return [
    ...vocabularies.flatMap((language) => wordsOf(topic, language)),
    ...topic.hs.map((code) => `HS ${code}`),
  ];
}

/** The topic's name; of an unknown id, the id itself. */
export function nameOf(id: string, language: Language): string {
  const name = topicOf(id)?.name;
  if (!name) return id;
  return language === 'zh-Hant' ? traditional(name.zh) : name[language];
}
