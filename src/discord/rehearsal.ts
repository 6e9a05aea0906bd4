/** Messages that nobody asked for, drawn before the bot connects: the first that somebody waits for is then none of the first. */
import type { Context } from '../command.ts';
import type { Show } from '../warm-up.ts';
import { answerWith } from './answer.ts';
import { firstMark } from './buttons/mark.ts';
import type { Desk } from './desk.ts';

const nobody = '0';

/** What draws an answer as the bot would show it in a server, and forgets it. */
export function rehearsal(desk: Pick<Desk, 'commands' | 'reply'>, context: Context): Show {
  return (answer, call) => {
    const place = { starts: [0], mark: firstMark, alone: false, shareable: true, threads: true };
    answerWith(
      { kind: 'answer', answer },
      { asker: nobody, call, references: null, ...place },
      desk,
      context,
    );
  };
}
