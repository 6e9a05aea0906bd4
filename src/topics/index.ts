/** The vocabulary of the trade: what people ask about and articles report on, and how to find it in a text. */

import type { Language } from '../language.ts';
import { topicOf } from './list/index.ts';

export { covers, narrower, wider } from './family.ts';
export { findTopic } from './finder.ts';
export { topicOf, topics } from './list/index.ts';
export { matchTopics } from './matcher.ts';

/** The topic's name; of an unknown id, the id itself. */
export const nameOf = (id: string, language: Language): string => topicOf(id)?.name[language] ?? id;
