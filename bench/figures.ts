/**
 * Reading figures, against what every reader of numbers must at least do: a regular expression for
 * digits over the same text. Then whether the time grows in step with the text, in one paragraph of
 * a megabyte and in texts made to be hard.
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
  return [
    `Figures of ${sentences} sentences, 100 times`,
    `  a regular expression for digits  ${inWords(digits)}`,
    `  amur                             ${inWords(read)}, ${perSecond(sentences, read.median)} sentences/s`,
    ...Object.entries(hard).map(([name, text]) => `  ${name.padEnd(31)}  ${growth(text)}`),
  ];
}

const sentencesIn = ({ paragraphs }: Prose): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);

const perSecond = (count: number, milliseconds: number): string =>
  Math.round((1000 * count) / milliseconds).toLocaleString('en');

/** The time of a megabyte against that of a quarter of it: four is linear. */
function growth(text: string): string {
  const [quarter, whole] = [250_000, 1_000_000].map((size) => {
    const prose = readProse(text.repeat(Math.ceil(size / text.length)), '2025-08-28');
    const started = performance.now();
    readFigures(prose);
    return performance.now() - started;
  });
  if (quarter === undefined || whole === undefined) return '';
  return `${Math.round(whole)} ms a megabyte, ${(whole / quarter).toFixed(1)} times a quarter of it`;
}
