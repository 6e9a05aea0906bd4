/**
 * What the first who asks of a new library would wait for: who speaks in each article, and what to ask next. A bot that
 * answers from the old one meanwhile takes it in steps, each of a few milliseconds.
 */
import type { Library } from './library.ts';
import { statementsIn } from './statements/index.ts';
import { suggestionsFor } from './suggestion.ts';

/** Most people ask about these. */
const mostTopics = 12;

/** Whoever takes the steps lets others have the process in between. */
export function* settling(library: Library): Generator<void> {
  for (const article of library.articles) {
    statementsIn(article);
    yield;
  }
  library.speakers();
  yield;
  const [newest] = library.articles;
  const day = newest?.published ?? '2000-01-01';
  for (const topic of library.topics.slice(0, mostTopics)) {
    const answer = library.find({ kind: 'stat', topic, period: null, flow: null }, day);
    suggestionsFor(answer, null, library, day);
    yield;
  }
}
