/** Prose into Figures: its typography levelled, each sentence read for itself, then all of them placed together. */
import type { Paragraph, Prose } from '../text/prose.ts';
import type { Figure } from './figure.ts';
import { leveled } from './level.ts';
import { place } from './place.ts';
import { isSterling } from './quantities/pounds.ts';
import type { Carry } from './quantities/settle.ts';
import type { SentenceReadings } from './reading.ts';
import { type Context, type Read, readSentence } from './readings.ts';
import type { ExplainedSentence } from './reason.ts';
import { columnsOf, readCells } from './tables.ts';
import type { Time } from './time.ts';
import { findTimes } from './times/index.ts';

/** One list of figures a sentence, in the order of the paragraphs and their sentences. */
export function readFigures(given: Prose): readonly (readonly Figure[])[] {
  const { prose, restored } = leveled(given);
  return place(prose, readingsOf(prose)).map((all) => all.map(({ figure }) => restored.figure(figure)));
}

/** The same, each field with the rule behind it, and what is no figure. */
export function explainFigures(given: Prose): readonly ExplainedSentence[] {
  const { prose, restored } = leveled(given);
  const sentences = readingsOf(prose);
  return place(prose, sentences).map((all, i) => {
    const { times = [], masked = [] } = sentences[i] ?? {};
    return {
      figures: all.map(({ figure, because }) => ({
        figure: restored.figure(figure),
        because: restored.because(because),
      })),
      masked: [...times.map(({ name, start, end }) => ({ kind: name, start, end })), ...masked]
        .sort((a, b) => a.start - b.start)
        .map((one) => ({ ...restored.span(one), kind: one.kind })),
    };
  });
}

/** The first half of the way: what each sentence says by itself. */
function readingsOf(prose: Prose): readonly SentenceReadings[] {
  const isYuan = /yuan|renminbi|\bRMB\b/i.test(prose.body) && !/\byen\b|Japan/i.test(prose.body);
  const money = { yuan: isYuan, sterling: isSterling(prose.body) };
  return prose.paragraphs.flatMap((paragraph, number) => {
    const times = paragraph.sentences.map((sentence) => findTimes(prose.body, sentence, prose.published));
    const read =
      paragraph.kind === 'table' ? rows(prose, paragraph) : sentences(prose, paragraph, times, money);
    return paragraph.sentences.map((sentence, i) => ({
      sentence,
      paragraph: number,
      times: times[i] ?? [],
      readings: read[i]?.readings ?? [],
      masked: read[i]?.masked ?? [],
    }));
  });
}

type Both = Pick<Read, 'readings' | 'masked'>;

function sentences(
  { body, published }: Prose,
  paragraph: Paragraph,
  times: readonly (readonly Time[])[],
  money: Pick<Context, 'yuan' | 'sterling'>,
): readonly Both[] {
  let carry: Carry = { counted: null, last: [] };
  return paragraph.sentences.map((sentence, i) => {
    const read = readSentence(body, sentence, times[i] ?? [], { published, ...money, carry });
    carry = read.carry;
    return read;
  });
}

/** The header names the columns and has no figures. */
function rows({ body }: Prose, { sentences: [header, ...others] }: Paragraph): readonly Both[] {
  if (!header) return [];
  const columns = columnsOf(body, header);
  return [header, ...others].map((row) => ({
    readings: row === header ? [] : readCells(body, row, columns),
    masked: [],
  }));
}
