/**
 * The verb that ends the words for what is measured:
 *
 *   a verb of trade news (`fell`, `shipped`); else any word in -ed that has a subject before it
 *   (`carmakers raced from`, `that pushed trade to`)
 *
 * A word that is as often a noun (`the fall in trade`, `its cost`) is none behind an article or before
 * `in` or `of`; a verb of doing before an auxiliary is a participle (`the declared price was`).
 */
import { acting, measuring } from './verbs.ts';

export interface Predicate {
  readonly start: number;
  readonly end: number;
  /** Somebody does it with the thing measured, which stands behind it. */
  readonly acts: boolean;
}

const verb = new RegExp(`(?<= )(?:${measuring}|${acting})`, 'g');
const actingVerb = new RegExp(`^${acting}`);
const asNoun =
  /^(?:cut|cuts|boost|lift|pay|draw|draws|trim|fall|falls|rise|rises|cost|costs|stand|hit|run|runs|must|may|total|totals|average|lower|set|list|set|put)$/;
const auxiliary = /^(?:was|were|is|are|had|has|will|would)$/;
const anyPast = /(?<= )[a-z]{2,}ed(?= )(?! by )/g;
const measuredWords =
  /^ (?:from|to|by|at|about|in|on|through|past|above|below|for|with|as|into|up|down|back|out) /;

/** A blank and a verb. */
const shortest = 3;

/** `words` begin with a blank, so that a verb at their head is one as well. */
export function predicateIn(words: string): Predicate | null {
  if (words.length < shortest) return null;
  const found = [...words.matchAll(verb)].filter((match) => !isNoun(words, match));
  const [first] = found;
  if (!first) return pastIn(words);
  const isParticiple =
    (/ed$/.test(first[0]) && actingVerb.test(first[0])) || isIrregularParticiple(words, first);
  const chosen =
    (isParticiple && found.find((match) => auxiliary.test(match[0]))) || doneBy(words, found, first);
  return {
    start: acted(chosen, first),
    end: chosen.index + chosen[0].length,
    acts: actingVerb.test(chosen[0]),
  };
}

/** `Premiums paid for ingots were`. */
const isIrregularParticiple = (words: string, { 0: word, index }: RegExpExecArray): boolean =>
  /^(?:paid|sold|bought|held|sent|spent)$/.test(word) &&
  /^ (?:for|by|in|at|to|from|on|under|through|via) /.test(
    words.slice(index + word.length, index + word.length + 10),
  );

/** What stands before the first of its verbs is who does it. */
const acted = (chosen: RegExpExecArray, first: RegExpExecArray): number =>
  actingVerb.test(chosen[0]) ? first.index : chosen.index;

/** `would cut exports`, `plans to raise the fee`: the verb of doing right behind another. */
function doneBy(words: string, found: readonly RegExpExecArray[], first: RegExpExecArray): RegExpExecArray {
  let chosen = first;
  for (const next of found.slice(1)) {
    const between = words.slice(chosen.index + chosen[0].length, next.index);
    if (!/^ (?:to |not |also )?$/.test(between) || !actingVerb.test(next[0])) break;
    if (!modal.test(chosen[0]) && !actingVerb.test(chosen[0])) break;
    chosen = next;
  }
  return chosen;
}

const modal = /^(?:would|will|could|can|should|may|might|must|did|does|do|have|has|had)$/;

/** `Logistics costs grew`. */
const nextVerb = new RegExp(`^ ${measuring}`);

function isNoun(words: string, { 0: word, index }: RegExpExecArray): boolean {
  if (word === 'used')
    return / (?:of|for|new|and|or|in|from|the|all|any) $/.test(words.slice(Math.max(0, index - 6), index));
  if (word === 'supplies')
    return / (?:daily|monthly|weekly|annual|gas|oil|coal|grain|total|of|[a-z]+ed|[A-Z][a-z]+n|'s) $/.test(
      words.slice(Math.max(0, index - 10), index),
    );
  if (/^costs?$/.test(word) && nextVerb.test(words.slice(index + word.length))) return true;
  if (!asNoun.test(word)) return false;
  return (
    /^ (?:in|of)\b/.test(words.slice(index + word.length, index + word.length + 4)) ||
    / (?:the|an?|its|their|this|that|average|total|sharp|steep|further|headline|annual) $|[a-z]'s? $/i.test(
      words.slice(Math.max(0, index - 10), index),
    )
  );
}

/** Without a verb that is known: the first in -ed, unless it belongs to the noun behind it (`an estimated`). */
function pastIn(words: string): Predicate | null {
  for (const { 0: word, index } of words.matchAll(anyPast)) {
    if (
      /(?:^| )(?:an?|the|its|their|and|or|of|in|by|worth|some|so-called|\w+ly) $/.test(
        words.slice(Math.max(0, index - 10), index),
      )
    )
      continue;
    const end = index + word.length;
    return { start: index, end, acts: !measuredWords.test(words.slice(end, end + 9)) };
  }
  return null;
}
