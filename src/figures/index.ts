/** Prose into Figures: its typography levelled, each sentence read for itself, then all of them placed together. */
import type { Paragraph, Prose } from '../text/prose.ts';
import type { Figure } from './figure.ts';
import { leveled } from './level.ts';
import { place } from './place.ts';
import type { Carry } from './quantities/settle.ts';
import type { Reading, SentenceReadings } from './reading.ts';
import { readSentence } from './readings.ts';
import { columnsOf, readCells } from './tables.ts';
import type { Time } from './time.ts';
import { findTimes } from './times/index.ts';

/** One list of figures a sentence, in the order of the paragraphs and their sentences. */
export function readFigures(given: Prose): readonly (readonly Figure[])[] {
  const { prose, restored } = leveled(given);
  return place(prose, readingsOf(prose)).map((figures) => figures.map(restored));
}

/** The first half of the way: what each sentence says by itself. */
function readingsOf(prose: Prose): readonly SentenceReadings[] {
  const yuan = /yuan|renminbi|\bRMB\b/i.test(prose.body) && !/\byen\b|Japan/i.test(prose.body);
  return prose.paragraphs.flatMap((paragraph, number) => {
    const times = paragraph.sentences.map((sentence) => findTimes(prose.body, sentence, prose.published));
    const lists =
      paragraph.kind === 'table' ? rows(prose, paragraph) : sentences(prose, paragraph, times, yuan);
    return paragraph.sentences.map((sentence, i) => ({
      sentence,
      paragraph: number,
      times: times[i] ?? [],
      readings: lists[i] ?? [],
    }));
  });
}

function sentences(
  { body, published }: Prose,
  paragraph: Paragraph,
  times: readonly (readonly Time[])[],
  yuan: boolean,
): readonly (readonly Reading[])[] {
  let carry: Carry | null = null;
  return paragraph.sentences.map((sentence, i) => {
    const read = readSentence(body, sentence, times[i] ?? [], { published, yuan, carry });
    carry = read.carry;
    return read.readings;
  });
}

/** The header names the columns and has no figures. */
function rows(
  { body }: Prose,
  { sentences: [header, ...others] }: Paragraph,
): readonly (readonly Reading[])[] {
  if (!header) return [];
  const columns = columnsOf(body, header);
  return [[], ...others.map((row) => readCells(body, row, columns))];
}
