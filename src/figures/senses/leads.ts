/**
 * The sense of a quantity from the word that leads to it.
 *
 *   a change word            change     slumped 46%, down 8.1%; a level after `past`, `above`, `below`
 *   by, after a change word  change     rose by 3 points
 *   to, after a change word  level      sank to 61,000
 *   from, with a change      baseline   from 74,000
 *   against, compared with   baseline   (or the same again, after a change)
 *   of, after a change noun  change     a fall of 6%
 *   and, or, a comma         as the one before
 *   made to change, a noun   change     cut its emissions 42%
 */
import type { Direction, Role } from '../figure.ts';
import { functionWords } from '../quantities/noun-words.ts';
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { comparisons, totals } from './change-words.ts';
import { changeAt, clauseHas, type Governor, governorBefore, leadBefore } from './clause.ts';
import {
  isRelative,
  isSameKind,
  type Known,
  type Place,
  type Resting,
  type Sense,
  senseOf,
} from './known.ts';
import { isShareOf } from './resting.ts';

/** null where the lead says nothing: then the quantity rests. */
export function ledBy(place: Place): Sense | null {
  const { tokens, quantity, lead, base } = place;
  const word = lowerAt(tokens, lead);
  const direct = changeAt(tokens, lead);
  if (direct && direct.kind !== 'more') return ledByChange(place, direct);
  if (word === 'by') {
    const governor = governorBefore(tokens, lead, isRelative(quantity));
    if (governor)
      return changed(
        place,
        governor,
        'by, after a change word',
        governor.at === lead - 1 ? governor.at : base.from,
      );
    if (isRelative(quantity) && clauseHas(tokens, lead, outdoing))
      return senseOf(base, 'change', 'up', 'by, after a verb of outdoing', lead);
  }
  if (reaching.has(word)) return reached(place, lead);
  if (isReaching(tokens, lead)) return reached(place, lead - 1);
  if (word === 'from' && isBaseline(place))
    return senseOf(base, 'baseline', null, 'from, where something changed', lead);
  return (
    compared(place, lead) ?? ledByNoun(place, word) ?? listed(place, word) ?? made(place) ?? gapped(place)
  );
}

/** `exceeded the old record by 26%`. */
const outdoing: ReadonlySet<string> = new Set(
  'exceed exceeds exceeded exceeding surpassed outstripped outpaced beat topped'.split(' '),
);

const reaching: ReadonlySet<string> = new Set(['to', 'at', 'toward', 'towards']);

const changed = (
  { base }: Place,
  { way, negated, at }: Governor,
  rule: string,
  from: number = base.from,
): Sense => senseOf({ from, to: base.to }, 'change', way, rule, at, negated);

/** What moves is no mere count. */
const moving = ({ role }: Resting): Role => (role === 'count' ? 'level' : role);

/** `slumped 46%`; `raised $5 billion` is a level, `fell below 20%` too. */
function ledByChange(place: Place, by: Governor): Sense | null {
  const { tokens, quantity, bounded, base, resting, lead } = place;
  if (by.kind === 'made' && !isRelative(quantity)) return null;
  if (by.kind === 'way' && quantity.form === 'count' && /(?:ing|ed)$/.test(lowerAt(tokens, lead - 1)))
    return null;
  if (/^(?:past|above|below|beyond|under|over)$/.test(lowerAt(tokens, bounded.from))) {
    return senseOf(base, moving(resting), by.way, 'past a mark, after a change word', by.at, by.negated);
  }
  return changed(place, by, 'a change word before it', lead);
}

/** The rule of a level that a change led to. */
export const levelReached = 'the level reached by a change';

/** `to 61,000` after a change, unless it is `came to`, `compared to`; `grew at 5%` is a change. */
function reached(place: Place, lead: number): Sense | null {
  const { tokens, quantity, base, resting, previous } = place;
  if (lowerAt(tokens, lead - 1).startsWith('compar')) return compared(place, lead);
  if (totals.has(lowerAt(tokens, lead - 1))) {
    const subject = changeSubject(tokens, lead - 1);
    return subject && changed(place, subject, 'a change noun is its subject');
  }
  const growth = lowerAt(tokens, lead) === 'at' ? changeAt(tokens, lead - 1) : null;
  if (growth && quantity.unit === 'percent') return changed(place, growth, 'at, after a change word');
  const by = governorBefore(tokens, lead);
  if (by) return senseOf(base, moving(resting), by.way, levelReached, by.at, by.negated);
  if (previous?.sense.role !== 'baseline' || !isSameKind(previous.quantity, quantity)) return null;
  const difference = quantity.value - previous.quantity.value;
  const way: Direction | null = difference > 0 ? 'up' : difference < 0 ? 'down' : null;
  return senseOf(base, moving(resting), way, 'the level reached from a baseline', lead);
}

/** `from` is a baseline where something changed before it, or `to` and the same unit follow. */
function isBaseline({ tokens, quantity, lead, previous, next }: Place): boolean {
  const alone = quantity.form === 'count' && !(previous && isSameKind(previous.quantity, quantity));
  if (!alone && governorBefore(tokens, lead)) return true;
  if (previous && isSameKind(previous.quantity, quantity) && isBehind(tokens, previous, lead)) return true;
  if (
    changeAt(tokens, lead - 1) ||
    /^(?:revised|changed|went|gone|moved|swung)$/.test(lowerAt(tokens, lead - 1))
  )
    return true;
  if (!next || !isSameKind(next.quantity, quantity)) return false;
  const to = leadBefore(tokens, next.bounded.from);
  return isReaching(tokens, to) || /^(?:to|into)$/.test(lowerAt(tokens, to));
}

/** `has reached 64%, from 24%`: nothing but a comma and times between. */
function isBehind(tokens: Tokens, previous: Known, lead: number): boolean {
  let at = lead - 1;
  while (at >= previous.sense.to && (tokens[at]?.masked || lowerAt(tokens, at) === ',')) at--;
  return at < previous.sense.to;
}

/** `to holding nearly 40%`. */
const isReaching = (tokens: Tokens, lead: number): boolean =>
  lowerAt(tokens, lead).endsWith('ing') && lowerAt(tokens, lead - 1) === 'to';

/** `against $5.8bn`; two changes compared are both changes. */
function compared({ tokens, quantity, base, previous }: Place, lead: number): Sense | null {
  const word = lowerAt(tokens, lead);
  const compare = (word === 'with' || word === 'to') && /^compar/.test(lowerAt(tokens, lead - 1));
  if (!previous || (!compare && !comparisons.has(word))) return null;
  const { role, change } = previous.sense;
  if (role === 'change' && isRelative(quantity))
    return senseOf(base, role, change, 'a change compared with a change', lead);
  return isSameKind(previous.quantity, quantity)
    ? senseOf(base, 'baseline', null, 'what the figure before is compared with', lead)
    : null;
}

/** `a fall of 6%`, and `the drop was 6%`. */
function ledByNoun(place: Place, word: string): Sense | null {
  const { tokens, quantity, lead } = place;
  if (word === 'of' && lowerAt(tokens, lead - 1) === 'loss' && isRelative(quantity)) {
    return senseOf(place.base, 'change', 'down', 'of, after a change noun', lead - 1);
  }
  const governor = word === 'of' ? nounBefore(tokens, lead) : null;
  if (governor) return changed(place, governor, 'of, after a change noun');
  if (!/^(?:is|was|were|are|be|been|reached)$/.test(word)) return null;
  const subject = isRelative(quantity) ? governorBefore(tokens, lead) : changeSubject(tokens, lead);
  return subject?.kind === 'noun' ? changed(place, subject, 'a change noun is its subject') : null;
}

/** `The drop came to`, `that increase was`: the noun right before the verb, behind its article. */
function changeSubject(tokens: Tokens, verb: number): Governor | null {
  const noun = changeAt(tokens, verb - 1);
  return noun?.kind === 'noun' && /^(?:the|this|that|its|their)$/.test(lowerAt(tokens, verb - 2))
    ? noun
    : null;
}

/** `growth of`, `growth, of`, `a fall: of`, `a cut in the levy of`. */
function nounBefore(tokens: Tokens, of: number): Governor | null {
  for (let at = of - 1; at >= Math.max(0, of - 7); at--) {
    const found = changeAt(tokens, at);
    if (found) return found.kind === 'noun' || found.kind === 'verb' ? found : null;
    const word = lowerAt(tokens, at);
    if (at === of - 1 && /^[,:]$/.test(word)) continue;
    if (tokens[at]?.kind !== 'word' || /^(?:of|and|to|was|were|share|rate|total|value|with)$/.test(word))
      return null;
  }
  return null;
}

/** `fell 23%, 17% and 8%`; `down 90 cents, or 0.6%`; `from 9 in June and 10 in May`. */
function listed({ tokens, quantity, previous, lead, base }: Place, word: string): Sense | null {
  const joint = word === 'of' ? lowerAt(tokens, leadBefore(tokens, lead)) : word;
  if (!previous || !isJoint(joint) || !isListed(tokens, previous, lead)) return null;
  const { role, change } = previous.sense;
  const same = quantity.unit === previous.quantity.unit;
  if (role === 'baseline' && quantity.form === 'part') return null;
  if (role === 'baseline')
    return same && word === 'and' ? senseOf(base, role, change, 'as the figure before it', lead) : null;
  if (role !== 'change' || isShareOf(tokens, quantity)) return null;
  return same || isRelative(quantity) ? senseOf(base, role, change, 'as the figure before it', lead) : null;
}

const isJoint = (word: string): boolean => /^(?:and|or|but|,|\(|by|in|&)$/.test(word);

/** Between the two stand only joining words and times, or a few words without a verb. */
function isListed(tokens: Tokens, previous: Known, lead: number): boolean {
  let words = 0;
  for (let at = previous.sense.to; at < lead && words <= 4; at++) {
    const word = lowerAt(tokens, at);
    if (word === '' || isJoint(word) || /^(?:respectively|\)|["“”])$/.test(word)) continue;
    if (/^(?:;|:|\.|was|were|is|are|had|has|have|which|that)$/.test(word) || changeAt(tokens, at))
      return false;
    words++;
  }
  return words <= 4;
}

/** `cut its emissions 42%`: what is changed stands between. */
function made(place: Place): Sense | null {
  const { tokens, quantity, lead } = place;
  if (!isRelative(quantity) || isShareOf(tokens, quantity)) return null;
  for (let at = lead; at > lead - 5; at--) {
    const word = lowerAt(tokens, at);
    const found = changeAt(tokens, at);
    if (found)
      return at < lead && (found.kind === 'made' || found.kind === 'noun')
        ? changed(place, found, 'what is changed stands between')
        : null;
    if (tokens[at]?.kind !== 'word') return null;
    if (functionWords.has(word) && !/^(?:the|its|their|his|her|a|an|this)$/.test(word)) return null;
  }
  return null;
}

/** Words that a thing of its own takes in a list: `and copper output 4%`. */
const longestGap = 9;

/** `Nickel fell 2% to 900 tonnes, and copper 4% to 700`: the verb is that of the clause before. */
function gapped({ tokens, quantity, bounded, lead, base, previous, changed }: Place): Sense | null {
  if (!changed || !previous || quantity.unit !== changed.quantity.unit) return null;
  if (tokens[lead]?.kind !== 'word' || functionWords.has(lowerAt(tokens, lead)) || bounded.from - lead !== 1)
    return null;
  if (!/^(?:to|by|,|;|\.|and|)$/.test(lowerAt(tokens, quantity.to))) return null;
  let parted = false;
  for (let at = previous.sense.to; at <= lead; at++) {
    const word = lowerAt(tokens, at);
    if (changeAt(tokens, at) || verbs.test(word) || lead - previous.sense.to > longestGap) return null;
    parted ||= /^(?:,|;|and|while)$/.test(word);
  }
  const { role, change } = changed.sense;
  return parted ? senseOf(base, role, change, 'the verb of the clause before', changed.sense.at) : null;
}

const verbs = /^(?:was|were|is|are|has|have|had|with|of|which|that|made|held|took|accounts?|[a-z]{3,}ed)$/;
