/**
 * When two passages make one statement: the same words, or the same figure of the same thing for the
 * same period. Figures agree if the coarser is the finer one rounded: 245 and 244.8 billion, 8 and 8.1%.
 */
import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/span.ts';
import type { Entry } from './entry.ts';
import { termsIn } from './terms.ts';

/** A passage with the figure it answers with. */
export interface Statement {
  readonly entry: Entry;
  readonly figures: readonly Figure[];
}

export type Relation = 'agrees' | 'disagrees' | null;

/** Shared words, as a part of all words of both, from which two sentences are one. */
const sameWords = 0.6;
/** The same for the words that say what is measured, before a difference is called a disagreement. */
const sameSubject = 0.6;

export function relation(a: Statement, b: Statement): Relation {
  const [first, second] = [a.figures[0], b.figures[0]];
  const oneText = alike(a.entry.own.terms, b.entry.own.terms) >= sameWords;
  if (!first || !second) return oneText && !first && !second ? 'agrees' : null;
  if (!comparable(first, second)) return null;
  if (agree(first, second)) return oneText || sharesTopic(first, second) ? 'agrees' : null;
  const elsewhere = a.entry.passage.article !== b.entry.passage.article;
  const oneThing = oneText || alike(subjectOf(first, a.entry), subjectOf(second, b.entry)) >= sameSubject;
  return elsewhere && oneThing && first.claim === 'reported' && second.claim === 'reported'
    ? 'disagrees'
    : null;
}

/** Whether one value is the other rounded. */
export function agree(a: Figure, b: Figure): boolean {
  if (a.change !== null && b.change !== null && a.change !== b.change) return false;
  const digits = Math.min(significant(a.value), significant(b.value));
  const near = Math.abs(a.value - b.value) <= 0.065 * Math.max(Math.abs(a.value), Math.abs(b.value));
  return near && Number(a.value.toPrecision(digits)) === Number(b.value.toPrecision(digits));
}

function comparable(a: Figure, b: Figure): boolean {
  const sameRole =
    a.role === b.role ||
    (a.role !== 'change' && b.role !== 'change' && a.role !== 'rank' && b.role !== 'rank');
  const sameFlow = a.flow === b.flow || a.flow === null || b.flow === null || mirrored(a, b);
  const samePlaces = compatible(a.from, b.from) && compatible(a.to, b.to);
  return (
    a.unit === b.unit && sameRole && a.period !== null && a.period === b.period && sameFlow && samePlaces
  );
}

/** Russia's imports from China are China's exports to Russia. */
const mirrored = (a: Figure, b: Figure): boolean =>
  a.flow !== 'turnover' && b.flow !== 'turnover' && a.from !== null && a.from === b.from && a.to === b.to;

const compatible = (a: string | null, b: string | null): boolean => a === b || a === null || b === null;

const sharesTopic = (a: Figure, b: Figure): boolean =>
  a.topics[0] === b.topics[0] ||
  a.topics.some((topic) => topic === b.topics[0]) ||
  b.topics.some((topic) => topic === a.topics[0]);

const subjectOf = ({ subject }: Figure, { passage }: Entry): ReadonlySet<string> =>
  new Set(subject ? termsIn(textAt(passage.article.body, subject)).map(({ term }) => term) : []);

const textAt = (body: string, { start, end }: Span): string => body.slice(start, end);

/** Shared members as a part of all; 0 for two empty sets. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  // Sets of very different size cannot share enough to matter: most pairs end here.
  if (Math.min(a.size, b.size) < sameWords * Math.max(a.size, b.size)) return 0;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Digits of a number without the zeros that end it. */
const significant = (value: number): number =>
  Math.max(
    1,
    String(Math.abs(value))
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length,
  );
