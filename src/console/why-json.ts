/** Why an answer is what it is, as JSON: the key `why` beside the answer's own. */
import type { Explanation } from '../library.ts';
import type { Judged, Refusal } from '../search/explain.ts';
import type { Question } from '../search/question.ts';
import { featureJson, figureJson, placeJson } from './json.ts';

export const explanationJson = ({ question, judged, refused }: Explanation): object => ({
  question: question && questionJson(question),
  candidates: judged.map(judgedJson),
  refused: refused.map(refusalJson),
});

const questionJson = ({ asked, needs, period, direction }: Question): object => ({
  form: asked.form,
  roles: asked.roles,
  units: asked.units,
  period: period?.period ?? null,
  flow: direction.flow,
  from: direction.seller,
  to: direction.buyer,
  needs: needs.map(({ words, topic, weight }) => ({ words, topic, weight })),
});

/** `threshold` is null where no coverage is enough. */
const judgedJson = ({ passage, score, features, figure, covers, ...decided }: Judged): object => ({
  ...placeJson(passage),
  score,
  shown: decided.shown,
  decision: {
    answers: decided.answers,
    rule: decided.rule,
    coverage: decided.coverage,
    threshold: Number.isFinite(decided.threshold) ? decided.threshold : null,
    covers,
  },
  features: features.map(featureJson),
  figure: figure && {
    ...figureJson(figure.figure, passage.article.body),
    features: figure.features.map(featureJson),
  },
});

const refusalJson = ({ passage, coverage, because }: Refusal): object => ({
  ...placeJson(passage),
  coverage,
  because,
});
