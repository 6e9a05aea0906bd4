/**
 * Is a feed's item worth fetching? Headline and summary are short, so they need only point at the subject: one of the
 * two countries, and something of the topic list. The article itself is then judged in full (`review/subject.ts`).
 */
import { type Subject, subjectOf } from '../review/subject.ts';
import { readDirection } from '../search/direction.ts';
import { matchTopics, nameOf } from '../topics/index.ts';
import type { Item } from './feed.ts';

export function interestOf({ title, summary }: Item): Subject {
  const text = { title, paragraphs: summary === '' ? [] : [summary] };
  const full = subjectOf(text);
  if (full.about) return full;
  const words = `${title}. ${summary}`;
  const country = readDirection(words).countries.find((name) => name === 'Russia' || name === 'China');
  if (country === undefined)
    return { about: false, reason: 'its headline and summary name neither Russia nor China' };
  const [topic] = matchTopics(words);
  if (!topic)
    return { about: false, reason: `its headline and summary name ${country}, but nothing that is traded` };
  return { about: true, reason: `names ${country} and ${nameOf(topic.topic, 'en')}` };
}
