/**
 * Places readings: when, against when, in which flow, of what, who says so. Each takes what its own
 * clause says, else the sentence, else what the paragraph and the article said before it.
 */
import type { Prose } from '../text/prose.ts';
import type { Figure } from './figure.ts';
import { speakerFor, speakersIn } from './places/attribution.ts';
import { flowsOf } from './places/flow.ts';
import { periodsOf } from './places/periods.ts';
import { subjectsOf } from './places/subject.ts';
import { topicsOf } from './places/topics.ts';
import type { SentenceReadings } from './reading.ts';

/** One list of figures a sentence, in the order of its readings. */
export function place(prose: Prose, sentences: readonly SentenceReadings[]): readonly (readonly Figure[])[] {
  const { body } = prose;
  const periods = periodsOf(prose, sentences);
  const flows = flowsOf(prose, sentences);
  const subjects = sentences.map((one) => subjectsOf(body, one));
  const topics = topicsOf(prose, sentences, subjects);
  return sentences.map(({ sentence, times, readings }, at) => {
    const speakers = readings.length > 0 ? speakersIn(body, sentence, times) : [];
    return readings.map((reading, i) => ({
      ...reading,
      ...(periods[at]?.[i] ?? { period: null, against: null }),
      ...(flows[at]?.[i] ?? { flow: null, from: null, to: null }),
      subject: subjects[at]?.[i] ?? null,
      topics: topics[at]?.[i] ?? [],
      attribution: speakerFor(speakers, reading.mention),
    }));
  });
}
