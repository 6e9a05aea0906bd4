/** How much each feature of a passage and of a figure counts. Tuned on the development set, never on a test. */
export const passageWeights = {
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
