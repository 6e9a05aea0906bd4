/**
 * A quote of two sentences: what is told in words is often told in two, one of which names the thing and
 * the other answers. Only sentences of one paragraph are joined.
 */
import { type Passage, passageOf } from '../text/passage.ts';
import type { Ranked } from './rank.ts';

/** How much less well the neighbour may answer. */
const margin = 0.6;
/** Terms of a sentence that says too little alone. */
const thin = 4;

/** The sentence with the one beside it, where that answers nearly as well or the sentence says little alone. */
export function withNeighbour({ entry, score }: Ranked, beside: readonly Ranked[]): Passage {
  const { passage, terms } = entry;
  const { article, paragraph, first, last } = passage;
  if (beside.length === 0) return passage;
  if (terms.length <= thin && last + 1 < passage.within.sentences.length) {
    return passageOf(article, paragraph, first, last + 1);
  }
  const next = beside.find(
    (other) =>
      other.entry.passage.article === article &&
      other.entry.passage.paragraph === paragraph &&
      Math.abs(other.entry.passage.first - first) === 1 &&
      other.score >= score - margin,
  )?.entry.passage;
  return next
    ? passageOf(article, paragraph, Math.min(first, next.first), Math.max(last, next.last))
    : passage;
}
