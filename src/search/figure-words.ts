/** What the words around a figure say of it, whatever is asked: read when a question first weighs it, and kept. */
import type { Figure } from '../figures/figure.ts';
import { kept } from '../kept.ts';
import type { Span } from '../text/span.ts';
import { countriesIn } from './countries.ts';
import type { Entry } from './entry.ts';

export interface FigureWords {
  /** Its number in digits, where it has more than one of them. */
  readonly number: string | null;
  /** `less than 10% before the war`: the words behind the figure say that it was earlier. */
  readonly earlier: boolean;
  /** Its subject is a share. */
  readonly ofShare: boolean;
  /** Its subject is an average. */
  readonly average: boolean;
  /** `4% of China's imports`: the country whose whole it is a part of. */
  readonly whole: string | null;
  /** The first country that its subject names. */
  readonly holder: string | null;
  /** The terms of its subject. */
  readonly subject: ReadonlySet<string>;
  /** How far each term of the sentence stands from it, in words; and each topic. */
  readonly toTerms: readonly number[];
  readonly toTopics: readonly number[];
}

/** `entry` is the sentence that the figure stands in. */
export const figureWords = (figure: Figure, entry: Entry): FigureWords => wordsOf({ figure, entry });

interface Place {
  readonly figure: Figure;
  readonly entry: Entry;
}

const wordsOf = kept(read, ({ figure }) => figure);

function read({ figure, entry }: Place): FigureWords {
  const { mention, subject } = figure;
  const { passage, terms, topics } = entry;
  const { body } = passage.article;
  const said = subject === null ? '' : body.slice(subject.start, subject.end);
  const number = /\d[\d.,]*/.exec(body.slice(mention.start, mention.end))?.[0] ?? '';
  const inside = terms.filter(
    ({ start, end }) => subject !== null && subject.start <= start && end <= subject.end,
  );
  return {
    number: number.length > 1 ? number.replace(/[.,]$/, '') : null,
    earlier: wasBefore(mention, passage.start, passage.end, body),
    ofShare: /\bshares?\b/i.test(said),
    average: /^(?:the |an? )?average\b/i.test(said),
    whole: wholeBehind(body.slice(mention.end, Math.min(passage.end, mention.end + 60))),
    holder: countriesIn(said)[0]?.name ?? null,
    subject: new Set(inside.map(({ term }) => term)),
    toTerms: terms.map((term) => distance(term, mention, body)),
    toTopics: topics.map((topic) => distance(topic, mention, body)),
  };
}

const wasBefore = (mention: Span, start: number, end: number, body: string): boolean =>
  /^[^,;]{0,40}\b(?:before|previously|initially|originally)\b(?! (?:\w+ ){0,2}[$€£¥]?\d)/.test(
    body.slice(mention.end, Math.min(end, mention.end + 60)),
  ) ||
  /\b(?:before the \w+|previously|initially|originally|used to be),? (?:\w+ ){0,3}$|\((?:it|they|this|that) (?:was|were|had been) (?:\w+ ){0,2}$/i.test(
    body.slice(Math.max(start, mention.start - 60), mention.start),
  );

function wholeBehind(text: string): string | null {
  const named = /^ (?:\w+ )?of (?:all |the |total )?(?=[A-Z])/.exec(text);
  const first = named ? countriesIn(text)[0] : undefined;
  return named && first?.start === named[0].length ? first.name : null;
}

/** Words in between; a clause border counts for eight. */
function distance(place: Span, mention: Span, body: string): number {
  const behind = place.start >= mention.end;
  if (!behind && place.end > mention.start) return 0;
  const between = behind ? body.slice(mention.end, place.start) : body.slice(place.end, mention.start);
  // What is measured stands before its figure more often than behind it.
  return between.split(' ').length + 8 * (between.match(border)?.length ?? 0) + (behind ? 2 : 0);
}

const border = /[;:]|\band\b|\bwhile\b|\bwhereas\b|\bbut\b/g;
