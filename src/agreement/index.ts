/**
 * Whether two figures are one statement, tell one thing differently, or have nothing to do with each other.
 * Nothing is said where it is not sure: a difference is raised only between figures that measure one thing in
 * every respect that the text gives.
 */
import { kept } from '../kept.ts';
import { type Alignment, align, kindFit } from './alignment.ts';
import { precisionOf } from './precision.ts';
import { type Because, because } from './reason.ts';
import { isTakenBack } from './retraction.ts';
import { isOneStory } from './story.ts';
import { type Told, wordsOf } from './told.ts';
import { likeness, timesApart } from './values.ts';

export type { Because } from './reason.ts';
export { type Told, toldIn } from './told.ts';

export type Comparison =
  | { readonly kind: 'same' }
  /** `because` is null where the text does not say why. */
  | { readonly kind: 'differs'; readonly because: Because | null }
  | { readonly kind: 'unrelated' };

const same: Comparison = { kind: 'same' };
const unrelated: Comparison = { kind: 'unrelated' };

/** Symmetric; a figure is the same as itself. */
export function compare(a: Told, b: Told): Comparison {
  if (a.body === b.body && a.figure.mention.start === b.figure.mention.start) return same;
  // Most pairs end here, and the other fields take their time.
  if (kindFit(a, b) === 'other') return unrelated;
  const alike = likeness(a, b);
  if (alike !== 'same' && alike !== 'apart') return unrelated;
  if (alike === 'apart' && !mayDiffer(a, b)) return unrelated;
  const alignment = align(a, b);
  if (alignment.kind === 'other') return unrelated;
  if (alike === 'same') {
    if (!isOneStatement(a, b, alignment)) return unrelated;
    // One says that the other's figure is wrong.
    return [a, b].filter(isTakenBack).length === 1 ? { kind: 'differs', because: 'revision' } : same;
  }
  if (!isMeasuredAlike(alignment) || [a, b].some(isTakenBack)) return unrelated;
  const why = because(a, b);
  if (!isOneThing(alignment, why)) return unrelated;
  // One article tells two numbers of one thing only where it tells of two counts.
  if (
    why === null
      ? a.body === b.body || isOneStory(a.article, b.article)
      : why !== 'office' && isOneStory(a.article, b.article)
  )
    return unrelated;
  return { kind: 'differs', because: why };
}

/** Both are told as facts of today, and not so far apart that they must be of two things. */
const mayDiffer = (a: Told, b: Told): boolean =>
  timesApart(a, b) <= apartAtMost &&
  [a, b].every(({ figure: { role, claim } }) => role !== 'baseline' && claim === 'reported');

/** One number of one time: enough if it is told to three digits, else what is measured must be one. */
function isOneStatement(a: Told, b: Told, alignment: Alignment): boolean {
  const { goods, direction, period, against, claim, basis, beside, scope } = alignment;
  if ([goods, direction, period, against, claim, basis].includes('other')) return false;
  const measured =
    digits(a) >= precise && digits(b) >= precise
      ? goods === 'equal' || beside !== 'other'
      : goods === 'equal' && beside !== 'other' && scope !== 'other' && direction !== 'open';
  return (period === 'equal' && measured) || isOneStory(a.article, b.article);
}

const precise = 3;
const digits = kept(
  (told: Told) => precisionOf(told.figure, wordsOf(told, told.figure.mention)).digits,
  ({ figure }) => figure,
);

/** In every respect but the words for it. */
const isMeasuredAlike = ({ beside: _, scope: __, ...fits }: Alignment): boolean =>
  Object.values(fits).every((fit) => fit === 'equal');

/** Where the text itself sets two counts side by side, whatever words it does so with. */
const isOneThing = ({ beside, scope }: Alignment, why: Because | null): boolean =>
  why === 'office' || (beside === 'equal' && scope === 'equal');

/** Two counts of one thing do not differ more: the words must mean two things. */
const apartAtMost = 3;
