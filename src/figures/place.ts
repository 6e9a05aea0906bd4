/**
 * Places readings: when, against when, in which flow, of what, who says so. Each takes what its own
 * clause says, else the sentence, else what the paragraph and the article said before it.
 */
import type { Prose } from '../text/prose.ts';
import type { Figure } from './figure.ts';
import { type Speaker, speakerFor, speakersIn } from './places/attribution.ts';
import { type Direction, flowsOf } from './places/flow.ts';
import { periodsOf, type When } from './places/periods.ts';
import { type Subject, subjectsOf } from './places/subject.ts';
import { topicsOf } from './places/topics.ts';
import type { Reading, SentenceReadings } from './reading.ts';
import { type Explained, reason } from './reason.ts';

/** One list of figures a sentence, in the order of its readings, each with what settled it. */
export function place(
  prose: Prose,
  sentences: readonly SentenceReadings[],
): readonly (readonly Explained[])[] {
  const { body } = prose;
  const periods = periodsOf(prose, sentences);
  const flows = flowsOf(prose, sentences);
  const subjects = sentences.map((one) => (one.readings.length > 0 ? subjectsOf(body, one) : []));
  const topics = topicsOf(prose, sentences, subjects);
  return sentences.map(({ sentence, times, readings }, at) => {
    const speakers = readings.length > 0 ? speakersIn(body, sentence, times) : [];
    return readings.flatMap((reading, i) => {
      const [when, flow, subject] = [periods[at]?.[i], flows[at]?.[i], subjects[at]?.[i]];
      if (!when || !flow || !subject) return [];
      const speaker = speakerFor(speakers, reading.mention);
      return [explained(reading, when, flow, subject, topics[at]?.[i] ?? [], speaker)];
    });
  });
}

const nobody = reason('the sentence names nobody');

function explained(
  reading: Reading,
  when: When,
  where: Direction,
  subject: Subject,
  topics: readonly string[],
  speaker: Speaker | null,
): Explained {
  const figure: Figure = {
    mention: reading.mention,
    value: reading.value,
    upper: reading.upper,
    unit: reading.unit,
    of: reading.of,
    bound: reading.bound,
    role: reading.role,
    claim: reading.claim,
    change: reading.change,
    period: when.period,
    against: when.against,
    flow: where.flow,
    from: where.from,
    to: where.to,
    subject: subject.span,
    topics,
    attribution: speaker && { start: speaker.start, end: speaker.end },
  };
  const { value, unit, bound, role, change, claim } = reading.because;
  return {
    figure: reading.retracted ? { ...figure, retracted: true } : figure,
    because: {
      value,
      unit,
      bound,
      role,
      change,
      claim,
      period: when.because.period,
      against: when.because.against,
      flow: where.reason,
      subject: reason(subject.rule),
      attribution: speaker ? reason(speaker.rule) : nobody,
    },
  };
}
