/** Logistic regression, by stochastic gradient descent with step sizes of AdaGrad and a fixed shuffle: the same pages give the same weights. */
import { likely, randomNumbers, rowsOf } from './rows.ts';
import type { Sample } from './samples.ts';

const epochs = 25;
const rate = 0.3;
const fewestPages = 3;
/** Lighter weights change nothing. */
const lightest = 0.03;

export function weigh(samples: readonly Sample[], decay: number): ReadonlyMap<string, number> {
  const { names, features, inside, costs } = rowsOf(samples, fewestPages);
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length).fill(1);
  const random = randomNumbers();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of shuffled(features.length, random)) {
      const ids = features[row] ?? new Int32Array();
      let sum = 0;
      for (const id of ids) sum += weights[id] ?? 0;
      const error = (costs[row] ?? 0) * (likely(sum) - (inside[row] ? 1 : 0));
      for (const id of ids) {
        const weight = weights[id] ?? 0;
        const gradient = error + decay * weight;
        const step = (steps[id] ?? 1) + gradient * gradient;
        steps[id] = step;
        weights[id] = weight - (rate * gradient) / Math.sqrt(step);
      }
    }
  }
  const found = names.map((name, id) => [name, Math.round((weights[id] ?? 0) * 100) / 100] as const);
  return new Map(found.filter(([, weight]) => Math.abs(weight) >= lightest));
}

function shuffled(count: number, random: () => number): readonly number[] {
  const keys = Array.from({ length: count }, random);
  return keys.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}
