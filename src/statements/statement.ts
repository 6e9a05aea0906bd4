/** Who said what: a passage of an article with the words that name its speaker. */
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';

export interface Statement {
  /** A sentence, or several where one quotation runs over them. */
  readonly passage: Passage;
  /** `direct`: the speaker's own words, in quotation marks or in answer to an interviewer. */
  readonly kind: 'direct' | 'reported';
  readonly speaker: Speaker;
  /** The words that say where and when it was said; they may stand in another sentence. */
  readonly setting: Span | null;
}

/** The words of the article that present the speaker most fully; all spans index its body. */
export interface Speaker extends Span {
  /** Of a person or an organisation; null for sources without a name. */
  readonly name: Span | null;
  /** The words beside the name that say who that is: the office, the firm. */
  readonly role: Span | null;
  /** `anonymous`: a person or persons that the article does not name. */
  readonly kind: 'person' | 'organisation' | 'anonymous';
}
