/**
 * How much each feature of a passage and of a figure counts. Those of passages that answer in words were fitted to questions on
 * articles of many kinds (ListNet), article by article apart; the others are tuned on the development set. None was on a test.
 */
export const passageWeights = {
  /** A figure is asked for: its own score has most of what the passage is about. */
  figures: {
    /** BM25 as a share of the best candidate's. */
    words: 1.2,
    /** How much of what is asked about the passage and its surroundings speak of. */
    coverage: 1,
    /** The best figure in it. */
    figure: 1,
    /** It gives what a person, reason, time or place is asked for. */
    cue: 1.5,
    /** The sentence has the word for what somebody did. */
    deed: 0.6,
    /** Its figures are of the time asked about, where no figure is asked for. */
    period: 0.7,
    /** A bullet or a table row repeats what running text says in full. */
    summary: -0.35,
    /** Newest article 1, oldest 0. */
    recency: 0.35,
  },
  words: {
    words: 1.1,
    coverage: 1.7,
    cue: 1.2,
    period: 0.85,
    summary: -0.35,
    recency: 0.35,
    /** How much of it the article's title and opening speak of. */
    title: 1.1,
    /** How much of it the sentence behind says itself, which is then the one to quote. */
    next: -0.5,
    /** An opening tells what happened, and what stands farther down why, how and what people say of it. */
    depth: 0.4,
    /** Who asks for no figure wants a sentence that tells something else. */
    numbers: -0.35,
  },
};

export const figureWeights = {
  about: 4,
  role: 1,
  given: 3,
  part: 0.4,
  exact: 1,
  priced: 1,
  holder: 1,
  unit: 1,
  per: 1,
  period: 1.1,
  traded: 0.3,
  turnover: 0.5,
  claim: 1.6,
  change: 0.3,
};

/** For `amur search`: what the article as a whole counts beside the sentence. */
export const searchWeights = { article: 2.5 };
