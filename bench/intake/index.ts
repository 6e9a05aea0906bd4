/**
 * Fits what is in src/intake/weights/ and says how well it tells article from page:
 *
 *   npm run build && node dist/fit.js [--texts FOLDER] [--pages FOLDER] [--more FOLDER]… [--folds 6] [--write] [--show html]
 *
 * Sets are folders as samples.ts reads them. Every second file of `--texts` and `--pages` by name is held out from fitting; of the
 * pages of `--more` all are fitted on, and as text dumps, too. `--folds` measures by cross-validation instead, in what is fitted on, no site in two parts.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chooseBody } from '../../src/intake/body.ts';
import { readForest } from '../../src/intake/forest.ts';
import { type Judges, judgeOf } from '../../src/intake/weights/index.ts';
import { grow } from './forest.ts';
import { weigh } from './linear.ts';
import { filePrinted, weightsPrinted } from './printed.ts';
import { f1, runsOf } from './runs.ts';
import { hashOf, type Sample, samplesIn } from './samples.ts';

/** More for pages in HTML, which have more features. */
const decay = { text: 0.05, html: 0.1 } as const;
/** How much surer than a coin the linear model has to be: by cross-validation over what is fitted on, on which the measure is best. */
const caution = { text: 0, html: 0.6 } as const;
type Kind = keyof typeof decay;

interface Fitted extends Judges {
  readonly trees: string;
}

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    pages: { type: 'string' },
    more: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string' },
    write: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});
for (const [kind, folder] of [
  ['text', values.texts],
  ['html', values.pages],
] as const) {
  if (folder === undefined) continue;
  const all = samplesIn(folder, kind);
  const more = values.more.flatMap((one) => samplesIn(one, kind === 'text' ? 'dumped' : 'html'));
  const [own, heldOut] = [all.filter((_, at) => at % 2 === 0), all.filter((_, at) => at % 2 === 1)];
  if (values.folds !== undefined) {
    const scores = crossValidated([...own, ...more], kind, Number(values.folds));
    const of = (some: readonly Sample[]) => mean(some.map((sample) => scores.get(sample) ?? 0));
    say(
      `${kind} cross-validated: F1 ${of(own)}, on the pages of --more ${of(more)}, on all ${of([...own, ...more])}`,
    );
    continue;
  }
  const fitted = fitOn([...own, ...more], kind);
  for (const [name, half] of [
    ['fitted', own],
    ['held out', heldOut],
  ] as const) {
    const scores = mean(half.map((sample) => scoreOf(sample, keptBy(sample, fitted))));
    const best = mean(half.map((sample) => scoreOf(sample, sample.inside)));
    say(`${kind} ${name}: F1 ${scores}, best choice of blocks ${best}`);
  }
  if (values.show === kind) for (const sample of own) show(sample, fitted);
  if (values.write) write(kind, fitted);
}

function fitOn(samples: readonly Sample[], kind: Kind): Fitted {
  const trees = grow(samples);
  const weights = new Map(weigh(samples, decay[kind]));
  weights.set('bias', (weights.get('bias') ?? 0) - caution[kind]);
  return { weights, forest: readForest(trees), trees };
}

function crossValidated(samples: readonly Sample[], kind: Kind, folds: number): ReadonlyMap<Sample, number> {
  const siteOf = ({ file }: Sample) =>
    path
      .basename(file)
      .replace(/[_.].*$/, '')
      .toLowerCase();
  const sites = [...new Set(samples.map(siteOf))].sort((a, b) => hashOf(a) - hashOf(b));
  const scores = new Map<Sample, number>();
  for (let fold = 0; fold < folds; fold++) {
    const here = new Set(sites.filter((_, at) => at % folds === fold));
    const fitted = fitOn(
      samples.filter((sample) => !here.has(siteOf(sample))),
      kind,
    );
    for (const sample of samples)
      if (here.has(siteOf(sample))) scores.set(sample, scoreOf(sample, keptBy(sample, fitted)));
  }
  return scores;
}

function write(kind: Kind, { weights, trees }: Fitted): void {
  const name = kind === 'text' ? 'Text' : 'Html';
  const place = (file: string) => path.join('src/intake/weights', file);
  writeFileSync(place(`${kind}.ts`), filePrinted(`for${name}`, weightsPrinted(weights)));
  writeFileSync(place(`${kind}-trees.ts`), filePrinted(`treesFor${name}`, trees));
}

function keptBy({ page }: Sample, judges: Judges): readonly boolean[] {
  return chooseBody(page, judgeOf(judges)).kept;
}

function scoreOf({ texts, gold }: Sample, kept: readonly boolean[]): number {
  return f1(gold, runsOf(texts.filter((_, at) => kept[at]).join('\n')));
}

function show(sample: Sample, judges: Judges): void {
  const kept = keptBy(sample, judges);
  const score = scoreOf(sample, kept);
  if (score > 0.95) return;
  say(`# ${sample.file} ${score.toFixed(3)}`);
  for (const [at, text] of sample.texts.entries())
    if (kept[at] !== sample.inside[at]) say(`  ${kept[at] ? '+' : '-'} ${text.slice(0, 140)}`);
}

function mean(scores: readonly number[]): string {
  return ((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length).toFixed(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
