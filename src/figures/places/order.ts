/**
 * Finding one's way in spans that stand in the order of the text. A sentence can be as long as its
 * author likes: whatever is looked up once a figure is looked up by halving.
 */
import type { Span } from '../../text/span.ts';

/** Index of the first that begins at `offset` or later; the list's length if none does. */
export function indexFrom(items: readonly Span[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that lie inside `span`. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let i = indexFrom(items, span.start); i < items.length; i++) {
    const item = items[i];
    if (!item || item.end > span.end) break;
    found.push(item);
  }
  return found;
}

/** The one nearest before `offset`, if there is one. */
export function lastBefore<T extends Span>(items: readonly T[], offset: number): T | undefined {
  const item = items[indexFrom(items, offset) - 1];
  return item && item.end <= offset ? item : undefined;
}
