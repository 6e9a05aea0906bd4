/** What is shown of all that answers: each statement once, and no article more than twice. */
import type { Passage } from '../text/passage.ts';
import { contains } from '../text/span.ts';
import type { Finding, SameStatement } from './answer.ts';
import { corrected, type Shown } from './correction.ts';
import type { Entry } from './entry.ts';
import { withNeighbour } from './neighbour.ts';
import type { Ranked } from './rank.ts';
import { type Relation, relation } from './statement.ts';

const most = 4;
const mostOfOneArticle = 2;
const mostElsewhere = 4;

export interface Selection {
  readonly findings: readonly Finding[];
  readonly more: number;
}

/**
 * `ranked` best first; `beside` are the sentences that may be quoted with one that stands beside them, `entries` all
 * that there are. Of all pages, the one is given that begins, or goes on, where `skip` were shown before.
 */
export function select(
  ranked: readonly Ranked[],
  beside: readonly Ranked[],
  entries: readonly Entry[],
  skip = 0,
): Selection {
  const groups: Ranked[][] = [];
  for (const one of ranked) {
    const group = groups.find(([head]) => head && relation(head, one) !== null);
    if (group) group.push(one);
    else groups.push([one]);
  }
  let left = groups.flatMap((group): readonly Told[] => {
    const head = original(group);
    const shown = head ? corrected(head, entries) : null;
    return head && shown ? [{ head, group, shown }] : [];
  });
  for (let before = 0; ; ) {
    const page = pageOf(left, beside, entries);
    left = left.filter(({ shown }) => !page.some(({ passage }) => isWithin(shown.passage, passage)));
    if (page.length === 0 || before + page.length > skip) {
      return { findings: page.slice(skip - before), more: left.length };
    }
    before += page.length;
  }
}

interface Told {
  readonly head: Ranked;
  readonly group: readonly Ranked[];
  /** The head as it may be shown. */
  readonly shown: Shown;
}

/** The next to be shown, no article more than twice; never empty where there is one. */
function pageOf(
  told: readonly Told[],
  beside: readonly Ranked[],
  entries: readonly Entry[],
): readonly Finding[] {
  const page: Finding[] = [];
  const taken = new Map<string, number>();
  for (const { head, group, shown } of told) {
    if (page.length === most) break;
    const { id } = head.entry.passage.article;
    const before = taken.get(id) ?? 0;
    if (before >= mostOfOneArticle || page.some(({ passage }) => isWithin(shown.passage, passage))) continue;
    taken.set(id, before + 1);
    page.push({
      passage: shown.passage === head.entry.passage ? withNeighbour(head, beside) : shown.passage,
      figures: shown.figures,
      alsoIn: elsewhere(head, group, entries),
    });
  }
  return page;
}

export const isWithin = (inner: Passage, outer: Passage): boolean =>
  inner.article === outer.article && contains(outer, inner);

/**
 * The best of a group, but running text before the bullet that sums it up; and where a sentence is copied
 * word for word, the article that had it first, and one at its own publisher before a copy elsewhere.
 */
function original(group: readonly Ranked[]): Ranked | undefined {
  const [best] = group;
  if (!best) return undefined;
  const told = isRunning(best)
    ? best
    : (group.find((one) => isRunning(one) && relation(best, one)?.agrees === true) ?? best);
  return group
    .filter((one) => one.entry.passage.text === told.entry.passage.text)
    .sort((a, b) => Number(isCopy(a)) - Number(isCopy(b)) || dateOf(a).localeCompare(dateOf(b)))[0];
}

const isRunning = ({ entry }: Ranked): boolean => entry.passage.within.kind === 'text';
const isCopy = ({ entry }: Ranked): boolean => entry.passage.article.meta.via !== undefined;
const dateOf = ({ entry }: Ranked): string => entry.passage.article.published ?? '9999';

/** One passage an article, the best; but what differs is shown even where the article gives both. */
function elsewhere(
  head: Ranked,
  group: readonly Ranked[],
  entries: readonly Entry[],
): readonly SameStatement[] {
  const [best = head] = group;
  const seen = new Set([head.entry.passage.article.id]);
  const others: SameStatement[] = [];
  for (const one of group) {
    const { passage } = one.entry;
    const found = one === head ? null : (relation(head, one) ?? relation(best, one));
    if (found === null || others.length === mostElsewhere) continue;
    if (passage === head.entry.passage || (seen.has(passage.article.id) && found.agrees)) continue;
    const right = corrected(one, entries);
    if (right === null) continue;
    seen.add(passage.article.id);
    others.push(statementOf(right, found));
  }
  return others;
}

function statementOf({ passage, figures: [figure] }: Shown, found: NonNullable<Relation>): SameStatement {
  if (found.agrees) return { passage, agrees: true };
  const because = found.because === null ? {} : { because: found.because };
  return { passage, agrees: false, ...because, ...(figure ? { figure } : {}) };
}
