/** The conversations that a surface holds: one a person (and place), forgotten after a while. */
import type { Context, Outcome } from '../command.ts';
import { converse, type Exchange, heard } from './converse.ts';
import { type Limits, Memory } from './memory.ts';
import type { Turn } from './turn.ts';

export interface Conversations {
  /** A message in plain words; `user` is whatever tells people, and the places where they speak, apart. */
  ask(user: string, text: string, context: Context): Outcome;
  /** A command that was run with its options: what it answers can be gone on from. */
  hear(user: string, run: (context: Context) => Outcome, context: Context): Outcome;
  /** How many findings of the last answer the surface had no room for: `more` begins with them. */
  leftOut(user: string, findings: number): void;
}

/** `now` in milliseconds from any fixed point. */
export function openConversations(now: () => number, limits?: Limits): Conversations {
  const memory = new Memory(now, limits);
  const speak = (user: string, exchange: (turn: Turn | null) => Exchange): Outcome => {
    const { outcome, turn } = exchange(memory.recall(user));
    memory.keep(user, turn);
    return outcome;
  };
  return {
    ask: (user, text, context) => speak(user, (turn) => converse(text, turn, context)),
    hear: (user, run, context) => speak(user, (turn) => heard(run, turn, context)),
    leftOut: (user, findings) => {
      const turn = memory.recall(user);
      if (turn === null || findings <= 0) return;
      const shown = turn.shown.slice(0, Math.max(0, turn.shown.length - findings));
      memory.keep(user, { ...turn, shown, seen: turn.seen - (turn.shown.length - shown.length) });
    },
  };
}
