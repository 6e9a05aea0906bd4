/**
 * What the articles have on one typed figure. Both verdicts are careful: a figure agrees with what an article
 * says of that thing at that time, and differs only where the article measures the same in every respect. What
 * the typed text leaves open is taken from the article, the newest that fits.
 */
import { type Alignment, align } from '../agreement/alignment.ts';
import { dimensionOf } from '../agreement/dimension.ts';
import { type Because, compare } from '../agreement/index.ts';
import { measurandOf } from '../agreement/measurand.ts';
import { precisionOf } from '../agreement/precision.ts';
import { because } from '../agreement/reason.ts';
import { isTakenBack, withCorrection } from '../agreement/retraction.ts';
import { wordsOf } from '../agreement/told.ts';
import { likeness, timesApart } from '../agreement/values.ts';
import type { Figure } from '../figures/figure.ts';
import { inYear, shiftPeriod } from '../figures/times/period.ts';
import type { Library } from '../library.ts';
import type { SameStatement } from '../search/answer.ts';
import { termsIn } from '../search/terms.ts';
import type { Claim } from './claim.ts';
import { ledgerOf, type Stated } from './ledger.ts';
import type { Typed } from './typed.ts';

interface Candidate extends Stated {
  readonly alignment: Alignment;
}

export function verdictOn(typed: Typed, library: Library): Claim {
  const candidates = ledgerOf(library)
    .near(typed)
    .map((stated): Candidate => ({ ...stated, alignment: alignAtAnyTime(typed, stated) }))
    .filter(({ alignment: { kind, goods, direction, claim, basis, against } }) =>
      [kind, goods, direction, claim, basis, against].every((fit) => fit !== 'other'),
    );
  const agreeing = candidates.filter((one) => inTime(typed, one) && agrees(typed, one)).sort(newest);
  const standing = agreeing.find((one) => !isTakenBack(one));
  if (standing) return known('agrees', typed, standing, candidates, library, null);
  const [takenBack] = agreeing;
  if (takenBack) return known('differs', typed, takenBack, candidates, library, 'revision');
  const counted = (one: Candidate) => Number(because(typed, one) === 'office');
  const told = candidates
    .filter((one) => inTime(typed, one) && isOneThing(typed, one))
    .sort((a, b) => later(a, b) || counted(b) - counted(a) || newest(a, b));
  const [latest] = told;
  if (!latest || isTakenBack(latest) || !isApart(typed, latest))
    return { verdict: 'not-in-corpus', figure: typed.figure };
  return known('differs', typed, latest, candidates, library, because(typed, latest));
}

/** Where the typed time is open, a change since the year before is one whichever year that is. */
function alignAtAnyTime(typed: Typed, stated: Stated): Alignment {
  const alignment = align(typed, stated);
  if (!typed.open) return alignment;
  const against = sinceYearBefore(typed.figure) && sinceYearBefore(stated.figure) ? 'equal' : 'open';
  return { ...alignment, against };
}

const sinceYearBefore = ({ period, against }: Figure): boolean =>
  against === null || (period !== null && shiftPeriod(period, 'year', -1) === against);

/** The time named; where only the year is open, that part of any year; where all is open, any time. */
function inTime({ figure, open }: Typed, { alignment, figure: { period } }: Candidate): boolean {
  if (figure.period === null) return true;
  if (alignment.period === 'equal') return true;
  if (!open || period === null) return false;
  const year = Number((period.split('/').at(-1) ?? '').slice(0, 4));
  return inYear(figure.period, year) === period;
}

/** One value, and enough that is measured alike: all of it where the number has one or two digits. */
function agrees(typed: Typed, one: Candidate): boolean {
  const alike = likeness(typed, one);
  const kept = alike === 'within' && /[<>]/.test(typed.figure.bound) && isOneThing(typed, one);
  const rounded = alike === 'open' && digitsOf(typed) < digitsOf(one) && !isApartAsRounded(typed, one);
  if (alike !== 'same' && !kept && !rounded) return false;
  if (!says(one, typed)) return false;
  const { goods, direction, beside, scope } = one.alignment;
  if (goods === 'equal') return scope !== 'other' || beside === 'equal';
  const shared = [...measurandOf(typed).beside].some((term) => measurandOf(one).beside.has(term));
  if (measurandOf(typed).goods.size === 0) return shared && direction !== 'open';
  return digitsOf(typed) >= 2 && (digitsOf(typed) >= 3 || shared || beside === 'equal');
}

const digitsOf = (told: Typed | Stated): number =>
  precisionOf(told.figure, wordsOf(told, told.figure.mention)).digits;

/** 240 is 244.8 rounded; 250 is not. */
function isApartAsRounded(typed: Typed, one: Candidate): boolean {
  const { coarse } = precisionOf(typed.figure, wordsOf(typed, typed.figure.mention));
  return Math.abs(typed.figure.value - one.figure.value) >= coarse / 2;
}

/** Whatever narrows the typed figure, the article says too: its words, its names. */
function says(one: Stated, typed: Typed): boolean {
  const { beside, scope } = measurandOf(typed);
  if (beside.size === 0 && scope.size === 0) return true;
  const text = `${one.passage.article.meta.title}. ${one.body.slice(one.passage.within.start, one.passage.within.end)}`;
  const terms = new Set(termsIn(text).map(({ term }) => term));
  const lower = text.toLowerCase();
  return [...beside].every((term) => terms.has(term)) && [...scope].every((name) => lower.includes(name));
}

/** In every respect that either of them gives. */
function isOneThing(typed: Typed, one: Candidate): boolean {
  const { goods, direction, against, claim, basis, beside, scope } = one.alignment;
  const [a, b] = [typed.figure, one.figure];
  if (goods !== 'equal' || claim !== 'equal' || basis === 'other' || against !== 'equal') return false;
  if (basis === 'open' && measurandOf(typed).basis !== null) return false;
  if (beside !== 'equal' || scope !== 'equal' || a.claim !== 'reported') return false;
  if (a.role === 'baseline' || b.role === 'baseline') return false;
  const { kind, unit } = dimensionOf(b);
  if (kind === 'part' && a.role !== b.role) return false;
  if (unit === 'unit' && a.of !== b.of && a.flow === null) return false;
  return direction === 'equal' || (a.flow !== null && a.flow === b.flow && a.from === null && a.to === null);
}

const isApart = (typed: Typed, one: Candidate): boolean =>
  likeness(typed, one) === 'apart' && timesApart(typed, one) <= slip;

/** A digit too many or too few is a slip; more is another thing. */
const slip = 15;

function known(
  verdict: 'agrees' | 'differs',
  typed: Typed,
  one: Candidate,
  candidates: readonly Candidate[],
  library: Library,
  why: Because | null,
): Claim {
  const { figure } = typed;
  const taken = typed.open ? one.figure.period : null;
  const passage = isTakenBack(one)
    ? withCorrection(one.passage, one.figure, (wider) => library.figuresIn(wider))
    : one.passage;
  if (passage === null) return { verdict: 'not-in-corpus', figure };
  const finding = { passage, figures: [one.figure], alsoIn: elsewhere(one, candidates) };
  return { verdict, figure, finding, because: why, taken };
}

const mostElsewhere = 3;

/** Other articles with the same statement, or with another number for it. */
function elsewhere(one: Candidate, candidates: readonly Candidate[]): readonly SameStatement[] {
  const seen = new Set([one.passage.article.id]);
  const found: SameStatement[] = [];
  for (const other of candidates) {
    const { passage } = other;
    if (seen.has(passage.article.id) || found.length === mostElsewhere || isTakenBack(other)) continue;
    const comparison = compare(one, other);
    if (comparison.kind === 'unrelated') continue;
    seen.add(passage.article.id);
    if (comparison.kind === 'same') {
      found.push({ passage, agrees: true });
      continue;
    }
    const because = comparison.because === null ? {} : { because: comparison.because };
    found.push({ passage, agrees: false, ...because, figure: other.figure });
  }
  return found;
}

/** The newest time first. */
function later(a: Candidate, b: Candidate): number {
  const end = ({ figure: { period } }: Candidate) => period?.split('/').at(-1) ?? '';
  return end(b).localeCompare(end(a));
}

/** The newest time first, then the newest article, then running text before what sums it up. */
function newest(a: Candidate, b: Candidate): number {
  return (
    later(a, b) ||
    Number(b.alignment.period === 'equal') - Number(a.alignment.period === 'equal') ||
    (b.passage.article.published ?? '').localeCompare(a.passage.article.published ?? '') ||
    Number(a.passage.within.kind !== 'text') - Number(b.passage.within.kind !== 'text')
  );
}
