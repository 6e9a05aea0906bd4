/** How an answer stands in its place: what its buttons are made from. */
import type { RepliableInteraction } from 'discord.js';
import type { Call } from '../../command.ts';
import type { Place } from '../place.ts';
import { firstMark } from './mark.ts';

/** An answer as it stands: who asked what, how far the pages go, and what may be done where it is shown. */
export interface Showing {
  readonly asker: string;
  /** The command that gives this answer, where there is one. */
  readonly call: Call | null;
  /** The findings themselves, where there is a list of them instead. */
  readonly references: readonly string[] | null;
  /** Where each page so far begins; the last is this one. */
  readonly starts: readonly number[];
  /** Of what stands before this page. */
  readonly mark: string;
  /** Only the asker sees it. */
  readonly alone: boolean;
  /** It may be shown to others here. */
  readonly shareable: boolean;
  /** The bot may open a thread on it. */
  readonly threads: boolean;
}

/** The starts of the page before; the first page is never lost, however far somebody leafed. */
export function before(starts: readonly number[]): readonly number[] {
  const earlier = starts.slice(0, -1);
  return earlier.length === 0 ? [0] : earlier;
}

/** The first page of an answer to an interaction. */
export const showingOf = (
  { user }: RepliableInteraction,
  { aloneOnly, threads }: Place,
  alone: boolean,
  call: Call | null,
): Showing => ({
  asker: user.id,
  call,
  references: null,
  starts: [0],
  mark: firstMark,
  alone,
  shareable: !aloneOnly,
  threads,
});
