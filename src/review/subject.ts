/**
 * Is an article about trade between Russia and China? It is where its headline, one paragraph or two that
 * follow each other name both countries and something of the topic list; the reason goes with the verdict.
 */
import { readDirection } from '../search/direction.ts';
import { matchTopics, nameOf } from '../topics/index.ts';
import { type Remark, warning } from './remark.ts';
import type { Text } from './text.ts';

export interface Subject {
  readonly about: boolean;
  /** "names Russia, China and crude oil together", "never names China" */
  readonly reason: string;
}

export function subjectOf({ title, paragraphs }: Text): Subject {
  const parts = [
    title,
    ...paragraphs,
    ...paragraphs.slice(1).map((part, at) => `${paragraphs[at]}\n${part}`),
  ];
  const named = parts.map((part) => new Set(readDirection(part).countries));
  for (const country of ['Russia', 'China']) {
    if (!named.some((countries) => countries.has(country))) {
      return { about: false, reason: `never names ${country}` };
    }
  }
  for (const [at, part] of parts.entries()) {
    if (!named[at]?.has('Russia') || !named[at]?.has('China')) continue;
    const [topic] = matchTopics(part);
    if (topic) {
      return { about: true, reason: `names Russia, China and ${nameOf(topic.topic, 'en')} together` };
    }
  }
  return { about: false, reason: 'never names Russia and China together with anything they trade' };
}

export function offSubject(text: Text): readonly Remark[] {
  const { about, reason } = subjectOf(text);
  if (about) return [];
  const message = `may not be about trade between Russia and China: it ${reason}`;
  return [warning('subject', message)];
}
