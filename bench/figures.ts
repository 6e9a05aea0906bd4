/**
 * Reading figures: sentences a second, beside what every reader of numbers must at least do, a regular
 * expression for digits over the same text. Then what a megabyte costs: a paragraph of a megabyte of
 * ordinary text, and texts made to be hard, each against the ordinary one of the same run.
 */
import path from 'node:path';
import { readFigures } from '../src/figures/index.ts';
import { readCorpus } from '../src/files.ts';
import { readProse } from '../src/text/paragraphs.ts';
import type { Prose } from '../src/text/prose.ts';
import { alternate, inWords } from './sample.ts';

const hard: Readonly<Record<string, string>> = {
  'one sentence of a megabyte': 'exports rose 5% to $3 billion from $2.8 billion in 2023 and ',
  'nothing but numbers': '1 ',
  'nothing but shares': '5% ',
  'nothing but openings': 'from about a ',
  'nothing but brackets': '($5bn) ',
  'nothing but opening brackets': '(((',
  'nothing but ranges': '5-',
  'nothing but lists': '5% and 7%, respectively, ',
  'nothing but clauses': 'which was 5%, ',
  'nothing but months': 'January-July ',
  'nothing but years': '2024 ',
  'nothing but digits': '1',
  'nothing but slashes': '1/',
  'nothing but addresses': 'a.b@',
  'nothing but denials': 'did not rise 5% ',
};

export function figures(): readonly string[] {
  const articles = readCorpus(path.resolve(import.meta.dirname, '../corpus'));
  const sentences = articles.reduce((sum, article) => sum + sentencesIn(article), 0);
  const [digits, read] = alternate(
    100,
    () => articles.map(({ body }) => [...body.matchAll(/\d+(?:[.,]\d+)*/g)].length),
    () => articles.map((article) => readFigures(article).length),
  );
  if (!digits || !read) return [];
  const text = articles.map(({ body }) => `${body.replace(/\s+/g, ' ')} `).join('');
  const quarter = Math.min(...[1, 2, 3].map(() => cost(text, 250_000)));
  const ordinary = cost(text, 1_000_000);
  return [
    `Figures of ${sentences} sentences, 100 times`,
    `  a regular expression for digits  ${inWords(digits)}`,
    `  amur                             ${inWords(read)}, ${perSecond(sentences, read.median)} sentences/s`,
    `  a paragraph of a megabyte        ${Math.round(ordinary)} ms, ${times(ordinary, quarter)} times a quarter of it`,
    ...Object.entries(hard).map(([name, one]) => `  ${name.padEnd(31)}  ${against(one, ordinary)}`),
  ];
}

const sentencesIn = ({ paragraphs }: Prose): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);

const perSecond = (count: number, milliseconds: number): string =>
  Math.round((1000 * count) / milliseconds).toLocaleString('en');

/** Milliseconds for so many characters of a text said again and again. */
function cost(text: string, size: number): number {
  const prose = readProse(text.repeat(Math.ceil(size / text.length)).slice(0, size), '2025-08-28');
  const started = performance.now();
  readFigures(prose);
  return performance.now() - started;
}

/** A megabyte of it against one of ordinary text, and against a quarter of itself: four is linear. */
function against(text: string, ordinary: number): string {
  const quarter = cost(text, 250_000);
  const whole = cost(text, 1_000_000);
  return `${times(whole, ordinary)} times ordinary text, ${times(whole, quarter)} times a quarter of it`;
}

const times = (one: number, other: number): string => (one / other).toFixed(1);
