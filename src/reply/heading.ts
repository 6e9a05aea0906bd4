/**
 * What stands large above a quote: what changed and by how much, the level it reached, what it is, which
 * way the goods went, and when.
 *
 *   −46 % · to $5.8 billion
 *   imports from China of vehicles · Jan–Jul 2025, against Jan–Jul 2024
 *
 * A change in percent is computed: its sign from the direction, its number only where these very digits stand in the
 * words that state it. Everything else is quoted in its own words: "a third", "more than 20%", "$5.8 billion".
 * Whatever of it is no fact says so before anything else: "Forecast: −5 %".
 */
import type { Figure } from '../figures/figure.ts';
import { contains, type NonEmpty } from '../text/span.ts';
import type { FigureBlock, Note } from './block.ts';
import type { Wording } from './wording/index.ts';

/** Plain text, for each surface to escape; some of it quoted, some in the bot's own words. */
export interface Heading {
  /** A label for what is no fact; null for what is. */
  readonly claim: Note | null;
  /** The figures of which the same is to be said, in their order. */
  readonly large: NonEmpty<string>;
  /** What it is, which way the goods went, when. */
  readonly facts: readonly string[];
}

/** One for all figures in a row of which the same is to be said. */
export function headingsOf(block: FigureBlock, wording: Wording): readonly Heading[] {
  const headings: { claim: Note | null; large: [string, ...string[]]; facts: readonly string[] }[] = [];
  for (const [at, figure] of block.figures.entries()) {
    const [claim, facts] = [wording.claim(figure), factsOf(block, figure, wording)];
    const last = headings.at(-1);
    if (last && last.claim === claim && last.facts.join('\n') === facts.join('\n')) {
      last.large.push(largeOf(block, figure, block.figures[at - 1], wording));
    } else {
      headings.push({ claim, large: [largeOf(block, figure, undefined, wording)], facts });
    }
  }
  return headings;
}

function largeOf(
  { passage }: FigureBlock,
  figure: Figure,
  before: Figure | undefined,
  wording: Wording,
): string {
  const { body } = passage.article;
  const words = body.slice(figure.mention.start, figure.mention.end);
  if (before?.change && figure.role === 'level') {
    const between = body.slice(before.mention.end, figure.mention.start);
    if (between.length < longestLink && reaching.test(between)) return wording.reached(words);
  }
  return computed(figure, words, wording) ?? words;
}

/** "to", and what may stand between it and the level. */
const reaching = /^\s+to\s+(?:(?:an?|the|just|only|record|new|high|low|of)\s+)*$/;
const longestLink = 40;

/** "−46 %"; null where the words say more than that, or do not have the number in digits. */
function computed(
  { role, unit, change, value, upper, bound }: Figure,
  words: string,
  wording: Wording,
): Note | null {
  if (role !== 'change' || change === null || upper !== null) return null;
  if (unit !== 'percent' && unit !== 'percentage-point') return null;
  if ((bound !== '=' && bound !== '~') || comparing.test(words)) return null;
  const [only, other] = words.match(/\d[\d,.]*/g) ?? [];
  if (only === undefined || other !== undefined || Number(only.replace(/[,.]+$/, '')) !== value) return null;
  return wording.change(change, value, unit, bound);
}

/** "48% below" is a distance from something that the words around it name, and no change in time. */
const comparing = /\b(?:above|below)\b/;

function factsOf({ passage }: FigureBlock, figure: Figure, wording: Wording): readonly string[] {
  const { subject } = figure;
  const measured =
    subject && contains(passage, subject) ? passage.article.body.slice(subject.start, subject.end) : null;
  const flow = directed.has(figure.role) ? wording.flow(figure, measured ?? '') : null;
  return [measured, flow, wording.period(figure) ?? wording.unresolved].filter((fact) => fact !== null);
}

/** Roles of what is traded itself; a share or a rank only stands beside a flow. */
const directed: ReadonlySet<Figure['role']> = new Set(['level', 'change', 'baseline', 'multiple', 'price']);
