/**
 * Fits the weights of src/intake/weights/ and says how well they tell article from page:
 *
 *   npm run build && node dist/fit.js SET-OF-TEXTS SET-OF-PAGES [--write] [--show text]
 *
 * A set is a folder with `gold.jsonl`, a line a page: {"file", "paragraphs"}. Every second file by name is held out from
 * fitting. The fit is logistic regression, by stochastic gradient descent with step sizes of AdaGrad and a fixed shuffle: the same
 * pages give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chooseBody } from '../src/intake/body.ts';
import { featuresOf, shapesOf } from '../src/intake/features.ts';
import { pageOfHtml } from '../src/intake/html/page.ts';
import type { Page } from '../src/intake/page.ts';
import { pageOfText } from '../src/intake/text/blocks.ts';
import type { Weights } from '../src/intake/weights/index.ts';

interface Sample {
  readonly file: string;
  readonly page: Page;
  readonly texts: readonly string[];
  readonly features: readonly (readonly string[])[];
  readonly inside: readonly boolean[];
  readonly gold: Counts;
  readonly heldOut: boolean;
}

type Counts = ReadonlyMap<string, number>;

const epochs = 60;
/** More for pages in HTML, which have three times the features. */
const decay = { text: 0.05, html: 0.1 } as const;
const rate = 0.3;
/** What is seen on fewer pages tells nothing of another. */
const fewestPages = 3;
/** Lighter weights change nothing. */
const lightest = 0.03;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, show: { type: 'string' } },
});
for (const [name, folder] of [
  ['text', positionals[0]],
  ['html', positionals[1]],
] as const) {
  if (folder === undefined) continue;
  const samples = samplesIn(folder, name === 'text' ? pageOfText : pageOfHtml);
  const weights = weigh(
    samples.filter(({ heldOut }) => !heldOut),
    decay[name],
  );
  for (const heldOut of [false, true]) {
    const half = samples.filter((sample) => sample.heldOut === heldOut);
    const scores = half.map((sample) => f1(sample, keptBy(sample, weights)));
    const best = half.map((sample) => f1(sample, sample.inside));
    process.stdout.write(
      `${name} ${heldOut ? 'held out' : 'fitted'}: F1 ${mean(scores)}, best choice of blocks ${mean(best)}, weights ${weights.size}\n`,
    );
    if (values.show === name && !heldOut) for (const sample of half) show(sample, weights);
  }
  if (values.write) writeFileSync(path.join('src/intake/weights', `${name}.ts`), printed(name, weights));
}

function samplesIn(folder: string, read: (text: string) => Page): readonly Sample[] {
  const lines = readFileSync(path.join(folder, 'gold.jsonl'), 'utf8').trim().split('\n');
  const gold = lines.map((line) => JSON.parse(line) as { file: string; paragraphs: string[] });
  gold.sort((a, b) => (a.file < b.file ? -1 : 1));
  return gold.map(({ file, paragraphs }, index) => {
    const page = read(readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n'));
    const shapes = shapesOf(page);
    const counts = runsOf(paragraphs.join('\n'));
    const whole = new Set(paragraphs.map((paragraph) => tokens(paragraph).join(' ')));
    const inside = shapes.map(({ words }) => {
      const list = tokens(words);
      if (list.length < 4) return whole.has(list.join(' '));
      const runs = [...runsOf(words)];
      return runs.filter(([run]) => counts.has(run)).length > runs.length * 0.6;
    });
    const texts = shapes.map(({ words }) => words);
    return {
      file,
      page,
      texts,
      features: featuresOf(shapes),
      inside,
      gold: counts,
      heldOut: index % 2 === 1,
    };
  });
}

function weigh(samples: readonly Sample[], decay: number): Weights {
  const pages = new Map<string, number>();
  for (const { features } of samples)
    for (const name of new Set(features.flat())) pages.set(name, (pages.get(name) ?? 0) + 1);
  const isUsual = (name: string) => (pages.get(name) ?? 0) >= fewestPages;
  const rows = samples.flatMap(({ features, inside, texts }) =>
    features.map((names, at) => ({
      names: names.filter(isUsual),
      inside: inside[at] ? 1 : 0,
      // A page counts as much as another, a long paragraph more than a short line: so does the measure.
      cost: ((1 + Math.min(60, tokens(texts[at] ?? '').length)) * 10) / features.length,
    })),
  );
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  let state = 7;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { names, inside, cost } of shuffled(rows, random)) {
      const sum = names.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
      const error = cost * (1 / (1 + Math.exp(-sum)) - inside);
      for (const name of names) {
        const gradient = error + decay * (weights.get(name) ?? 0);
        const step = (steps.get(name) ?? 1) + gradient * gradient;
        steps.set(name, step);
        weights.set(name, (weights.get(name) ?? 0) - (rate * gradient) / Math.sqrt(step));
      }
    }
  }
  return new Map([...weights].filter(([, weight]) => Math.abs(weight) >= lightest));
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = items.map((item) => ({ item, key: random() }));
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function keptBy({ page }: Sample, weights: Weights): readonly boolean[] {
  return chooseBody(page, weights).kept;
}

function f1({ texts, gold }: Sample, kept: readonly boolean[]): number {
  const runs = runsOf(texts.filter((_, at) => kept[at]).join('\n'));
  let shared = 0;
  for (const [run, count] of gold) shared += Math.min(count, runs.get(run) ?? 0);
  const size = (counts: Counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return shared === 0 ? 0 : (2 * shared) / (size(gold) + size(runs));
}

function show(sample: Sample, weights: Weights): void {
  const kept = keptBy(sample, weights);
  const score = f1(sample, kept);
  if (score > 0.95) return;
  process.stdout.write(`# ${sample.file} ${score.toFixed(3)}\n`);
  sample.texts.forEach((text, at) => {
    if (kept[at] !== sample.inside[at])
      process.stdout.write(`  ${kept[at] ? '+' : '-'} ${text.slice(0, 140)}\n`);
  });
}

function printed(name: string, weights: Weights): string {
  const lines = [''];
  for (const [feature, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = `${Math.round(weight * 100)} ${feature}`;
    const last = lines.at(-1) ?? '';
    if (last.length + entry.length > 200) lines.push(entry);
    else lines[lines.length - 1] = last === '' ? entry : `${last}; ${entry}`;
  }
  return `/** Fitted by bench/intake.ts; not to be edited by hand. */\nexport const for${name === 'text' ? 'Text' : 'Html'} = \`\n${lines.join('\n')}\n\`;\n`;
}

function runsOf(text: string): Counts {
  const words = tokens(text);
  const runs = new Map<string, number>();
  for (let at = 0; at + 4 <= Math.max(words.length, 4); at++) {
    const run = words.slice(at, at + 4).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function tokens(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function mean(values: readonly number[]): string {
  return ((100 * values.reduce((sum, value) => sum + value, 0)) / values.length).toFixed(1);
}
