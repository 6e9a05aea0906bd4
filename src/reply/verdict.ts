/** A typed figure in the person's own words, what it is of, and what the articles have on it. */
import type { Span } from '../text/span.ts';
import type { ClaimBlock } from './block.ts';
import type { Wording } from './wording/index.ts';

/** Plain text, for each surface to escape. */
export interface Verdict {
  readonly words: string;
  readonly of: readonly string[];
  readonly facts: readonly string[];
}

export function verdictOf({ text, claim }: ClaimBlock, wording: Wording): Verdict {
  const typed = ({ start, end }: Span) => text.slice(start, end);
  const { mention, subject } = claim.figure;
  const known = claim.verdict === 'not-in-corpus' ? null : claim;
  const facts = [
    wording.verdict[claim.verdict],
    known?.taken ? wording.taken(known.taken) : null,
    known?.because ? wording.because[known.because] : null,
  ];
  return {
    words: typed(mention),
    of: subject ? [typed(subject)] : [],
    facts: facts.filter((fact) => fact !== null),
  };
}
