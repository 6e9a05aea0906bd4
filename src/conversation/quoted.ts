/** Follow-ups on who said what: `what else did he say?`, and `and on payments?` after `/quote`. */
import type { Statement } from '../statements/index.ts';
import type { FollowUp } from './follow-up.ts';
import type { Asking } from './turn.ts';

const saying =
  /^(?:and )?what (?:else )?(?:did|does|do|has|have) (?:he|she|they) (?:say|said|think|thought|add)(?: (?:about|on|of) (.{1,100}?))?(?: too| as well)?[\s?.!]*$/u;

/** `he` is who said what was shown last; null where the message asks nothing of the kind or nobody said it. */
export function saidByThem(text: string, speaker: () => Statement | null): Asking | null {
  const match = saying.exec(text.trim().toLowerCase());
  const said = match ? speaker() : null;
  if (!match || said === null) return null;
  const { start, end } = said.speaker.name ?? said.speaker;
  const name = said.passage.article.body.slice(start, end);
  return { kind: 'quote', speaker: name, topic: match[1] ?? null };
}

type Quoting = Extract<Asking, { kind: 'quote' }>;

/** A topic takes the topic's place, a name the speaker's. */
export function laterQuote({ speaker, topic }: Quoting, { slots }: FollowUp): Asking | null {
  const [subject] = slots.subjects;
  if (!subject) return null;
  const words = slots.text.slice(subject.start, subject.end);
  return subject.topic === null
    ? { kind: 'quote', speaker: words, topic }
    : { kind: 'quote', speaker, topic: words };
}

/** What was asked, in words. */
export function questionOf(asking: Exclude<Asking, Quoting>): string {
  if (asking.kind === 'ask') return asking.question;
  return [asking.topic, asking.flow, asking.period].filter((part) => part !== null).join(' ');
}
