/** Figures of a time to come: `255 million tonnes by 2032`. */
import { lowerAt, type Tokens } from '../quantities/token.ts';
import type { Time } from '../time.ts';

/** How many words may stand between a figure and its time. */
const near = 5;

/** A time close behind the figure, in the same breath, begins after the article was published. */
export function liesAhead(tokens: Tokens, from: number, times: readonly Time[], published: string): boolean {
  for (let at = from; at < from + near; at++) {
    const token = tokens[at];
    if (!token || (!token.masked && (token.kind !== 'word' || ends.test(token.lower)))) return false;
    if (!token.masked) continue;
    const time = timeAt(times, token.start);
    if (time?.kind !== 'period' || !isAfter(time.period, published)) return false;
    let next = at;
    while (tokens[next]?.masked) next++;
    return !/^(?:was|were|had|has|have)$/.test(lowerAt(tokens, next));
  }
  return false;
}

const ends = /^(?:and|but|is|are|was|were|has|have|had|which|that|who)$/;

/** The time that covers an offset; times are in order and disjoint. */
function timeAt(times: readonly Time[], offset: number): Time | undefined {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const time = times[low];
  return time && time.start <= offset ? time : undefined;
}

function isAfter(period: string | null, published: string): boolean {
  const start = period?.split('/')[0] ?? '';
  const length = Math.min(start.length, published.length);
  return length >= 4 && start.slice(0, length) > published.slice(0, length);
}
