/** A conversation over a library of which every request is kept. */
import type { Context, Outcome } from '../../src/command.ts';
import { type Conversations, openConversations } from '../../src/conversation/index.ts';
import type { Library } from '../../src/library.ts';
import type { Found } from '../../src/search/answer.ts';
import type { Request } from '../../src/search/request.ts';

export const contextOf = (library: Library, today = '2025-09-12'): Context => ({
  library,
  today,
  language: 'en',
});

/** The library, and what it is asked to find. */
export function listening(library: Library): { library: Library; asked: Request[] } {
  const asked: Request[] = [];
  const find: Library['find'] = (request, today) => {
    asked.push(request);
    return library.find(request, today);
  };
  return { library: { ...library, find }, asked };
}

/** The messages of one person, one after the other; what came back to each. */
export function talk(
  library: Library,
  messages: readonly string[],
  conversations: Conversations = openConversations(() => 0),
): readonly Outcome[] {
  return messages.map((message) => conversations.ask('ada', message, contextOf(library)));
}

/** @throws Error where nothing was found. */
export function foundIn(outcome: Outcome | undefined): Found {
  if (outcome?.kind === 'answer' && outcome.answer.kind === 'found') return outcome.answer;
  throw new Error(`nothing found: ${JSON.stringify(outcome)}`);
}

/** The best quote, or why there is none. */
export function told(outcome: Outcome | undefined): string {
  if (outcome?.kind !== 'answer') return outcome?.kind ?? 'no outcome';
  return outcome.answer.kind === 'found' ? outcome.answer.findings[0].passage.text : outcome.answer.because;
}
