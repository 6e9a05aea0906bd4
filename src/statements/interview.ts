/**
 * An interview in questions and answers: the questions are headings (or paragraphs in bold), and the
 * words above the first name exactly one person, who gives the answers.
 */
import type { Article } from '../text/article.ts';
import type { Cast, Member } from './cast.ts';
import type { Group } from './group.ts';

export interface Interviewee {
  readonly member: Member;
  /** Offset of the first answer. */
  readonly from: number;
}

/** So many headings ask, and at least every second one does. */
const fewestQuestions = 2;

export function intervieweeOf(article: Article, groups: readonly Group[], cast: Cast): Interviewee | null {
  const headings = article.paragraphs.filter(({ kind }) => kind === 'heading');
  const asking = headings.filter(({ end }) => article.body.charAt(end - 1) === '?');
  if (asking.length < fewestQuestions || asking.length * 2 < headings.length) return null;
  const from = asking[0]?.start ?? 0;
  const persons = new Set<Member>();
  for (const { named, start } of groups) {
    if (start >= from) break;
    for (const { name, words, sure } of named) {
      const [known] = cast.named(name);
      if (known) persons.add(known);
      else if (sure) persons.add({ kind: 'person', words, name, plural: false });
    }
  }
  const [member, other] = persons;
  return member && !other ? { member, from } : null;
}
