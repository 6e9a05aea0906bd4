/**
 * Sets of pages to fit on: a folder with `gold.jsonl`, a line a page: {"file", "paragraphs"}. A page in HTML makes a text dump,
 * too: with all its chrome, as it is copied out of a browser; in lines of paragraphs, or hard-wrapped, or with a blank line after every line.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { featuresOf, shapesOf } from '../../src/intake/features.ts';
import { pageOfHtml } from '../../src/intake/html/page.ts';
import { type Page, wordsOf } from '../../src/intake/page.ts';
import { pageOfText } from '../../src/intake/text/blocks.ts';
import { labelsOf } from './labels.ts';
import { type Counts, runsOf, tokens } from './runs.ts';

export interface Sample {
  readonly file: string;
  readonly page: Page;
  readonly texts: readonly string[];
  readonly features: readonly (readonly string[])[];
  readonly inside: readonly boolean[];
  /** What a mistake costs, for each block. */
  readonly costs: readonly number[];
  readonly gold: Counts;
}

type Read = (document: string, file: string) => Page;

const readers = {
  html: pageOfHtml,
  text: pageOfText,
  /** A page in HTML as a text dump. */
  dumped: (html, file) => pageOfText(dumpOf(pageOfHtml(html), file)),
} as const satisfies Readonly<Record<string, Read>>;

/** By name of file. */
export function samplesIn(folder: string, reader: keyof typeof readers): readonly Sample[] {
  const lines = readFileSync(path.join(folder, 'gold.jsonl'), 'utf8').trim().split('\n');
  const gold = lines.map((line) => JSON.parse(line) as { file: string; paragraphs: string[] });
  gold.sort((a, b) => (a.file < b.file ? -1 : 1));
  return gold.map(({ file, paragraphs }) => {
    const document = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return sampleOf(file, readers[reader](document, file), paragraphs);
  });
}

function sampleOf(file: string, page: Page, paragraphs: readonly string[]): Sample {
  const shapes = shapesOf(page);
  const texts = shapes.map(({ words }) => words);
  return {
    file,
    page,
    texts,
    features: featuresOf(shapes),
    inside: labelsOf(texts, paragraphs),
    // A page counts as much as another, a long paragraph more than a short line: so does the measure.
    costs: texts.map((text) => ((1 + Math.min(60, tokens(text).length)) * 10) / texts.length),
    gold: runsOf(paragraphs.join('\n')),
  };
}

const shapes = ['lines', 'wrapped', 'wrapped, with blank lines'] as const;
const [narrowest, widest] = [60, 82];

function dumpOf(page: Page, file: string): string {
  const hash = hashOf(path.parse(file).name);
  const shape = shapes[hash % shapes.length] ?? 'lines';
  const width = narrowest + ((hash >>> 8) % (widest - narrowest + 1));
  const blocks = page.blocks.map((block) => wordsOf(page, block));
  if (shape === 'lines') return blocks.join('\n');
  const [inside, between] = shape === 'wrapped' ? ['\n', '\n\n'] : ['\n\n', '\n'];
  return blocks.map((block) => wrapped(block, width).join(inside)).join(between);
}

function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** FNV-1a: the same name, the same number, everywhere. */
export function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}
