/**
 * Figures that a text takes back, and the words that say what is right instead.
 *
 *   retracted  = "an earlier version said X", "our issue of 10 September gave X", "revised to Y from X",
 *                "from an initially reported X", "no longer X but Y", "incorrectly put at X"
 *   correction = a figure of the same unit, not itself taken back, in the sentence or in the one after it
 */
import type { Figure } from '../figures/figure.ts';
import { kept } from '../kept.ts';
import { type Passage, passageOf } from '../text/passage.ts';
import { sentenceOf, type Told } from './told.ts';

const cue =
  /\b(?:earlier|previous|original|first) (?:version|edition|report|story|article)\b|\bour (?:issue|story|report|article) of\b|\bwe (?:originally |previously |first |had )?(?:wrote|written)\b|\b(?:incorrectly|wrongly|erroneously|mistakenly) (?:said|stated|gave|put|reported|listed|quoted|cited)\b|\bmisstated\b|\bno longer\b|\b(?:initially|originally|previously) (?:reported|stated|put at|given as)\b/gi;

/** Behind these the text says what is right. */
const end =
  /;|\b(?:instead|but|rather|correct (?:figure|number|value|total)|should (?:have been|be|read)|(?:they|it) (?:rose|fell|was|were))\b/i;

const revisedFrom =
  /\b(?:revised|corrected|corrects|restated|adjusted)\b[^;]{0,140}?\bfrom (?:an? )?(?:initially reported |preliminary |earlier )?$/i;

/** As the figure was read, or as its sentence has it: `text`, from the offset `start`. */
export function isRetracted({ mention, retracted }: Figure, text: string, start: number): boolean {
  if (retracted === true) return true;
  const before = text.slice(0, mention.start - start);
  if (revisedFrom.test(before)) return true;
  const last = [...before.matchAll(cue)].at(-1);
  if (!last) return false;
  return !end.test(before.slice(last.index + last[0].length));
}

export const isTakenBack: (told: Told) => boolean = kept(
  (told) => isRetracted(told.figure, sentenceOf(told), told.sentence.start),
  ({ figure }) => figure,
);

/** The passage of a retracted figure with the words that correct it; null where the text does not give them. */
export function withCorrection(
  passage: Passage,
  retracted: Figure,
  figuresIn: (passage: Passage) => readonly Figure[],
): Passage | null {
  const { article, paragraph, first, last, within } = passage;
  const ends = [last, last + 1, last + 2].filter((at) => at < within.sentences.length);
  const begins = first > 0 ? [first - 1] : [];
  const wider = [
    ...ends.map((to) => passageOf(article, paragraph, first, to)),
    ...begins.map((from) => passageOf(article, paragraph, from, last)),
  ];
  return wider.find((candidate) => corrects(candidate, retracted, figuresIn)) ?? null;
}

function corrects(
  passage: Passage,
  retracted: Figure,
  figuresIn: (passage: Passage) => readonly Figure[],
): boolean {
  return figuresIn(passage).some(
    (figure) =>
      figure.unit === retracted.unit &&
      figure.mention.start !== retracted.mention.start &&
      !isRetracted(figure, ...sentenceAround(passage, figure)),
  );
}

/** The sentence of the passage that holds the figure, and where it begins. */
function sentenceAround(passage: Passage, { mention }: Figure): readonly [string, number] {
  const { article, within } = passage;
  const sentence = within.sentences.find(
    ({ start, end: stop }) => start <= mention.start && mention.end <= stop,
  );
  const { start, end: stop } = sentence ?? passage;
  return [article.body.slice(start, stop), start];
}
