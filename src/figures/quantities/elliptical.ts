/**
 * Numbers that leave out what was said just before them: a unit, or what is counted.
 *
 *   again  = pronoun [auxiliary] (is | was | stood at | reached …) number     `In July it was 160.`
 *          | there (is | are | were) number                 of what was counted: `this year there were over 300`
 *          | takes, took, lasts number                      of a duration: `Now it takes six.`
 *          | number of them | the other number | number more     of what was counted
 *          | subject … from number to number                of the things the clause is about: `sailings were cut from 12 to seven`
 *
 * It is the last figure of the paragraph that could be meant, and of its size; a sum of money is said again with its currency.
 */
import { boundedAt } from './bounds.ts';
import { functionWords, measured } from './noun-words.ts';
import { isPlural, singular } from './nouns.ts';
import { type Quantity, sized } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';
import { durations } from './units.ts';

type Kind = 'any' | 'count' | 'duration';

/** With the unit that it leaves out; null where nothing makes it certain. The figures before it are in their order. */
export function saidBefore(tokens: Tokens, q: Quantity, before: readonly Quantity[]): Quantity | null {
  const meant = repeated(tokens, q, before);
  if (meant)
    return {
      ...sized(q, meant, true),
      form: meant.form,
      unit: meant.unit,
      of: meant.of,
      unitRule: 'said before',
    };
  const of = thingsMoved(tokens, q);
  return of === null ? null : { ...q, form: 'count', unit: 'unit', of, unitRule: 'what the clause is about' };
}

function repeated(tokens: Tokens, q: Quantity, before: readonly Quantity[]): Quantity | null {
  if (q.value === 1 && !q.digits) return null;
  const kind = kindMeant(tokens, q);
  return kind === null ? null : (before.findLast((one) => isMeant(one, q, kind)) ?? null);
}

function kindMeant(tokens: Tokens, q: Quantity): Kind | null {
  const { from } = boundedAt(tokens, q);
  const behind = lowerAt(tokens, q.to);
  const ahead = lowerAt(tokens, from - 1);
  if (behind === 'of') return /^(?:them|these|those)$/.test(lowerAt(tokens, q.to + 1)) ? 'count' : null;
  if (behind === 'more' && endsBehind(tokens, q.to + 1)) return 'count';
  if (isSubject(tokens, q, from)) return 'count';
  if (!endsBehind(tokens, q.to)) return null;
  if (/^(?:usual|normal|customary|planned)$/.test(ahead) && lowerAt(tokens, from - 2) === 'the') return 'any';
  if (/^(?:other|remaining)$/.test(ahead) && lowerAt(tokens, from - 2) === 'the') return 'count';
  const verb = passed(tokens, from - 1, led);
  const word = lowerAt(tokens, verb);
  if (lasting.test(word)) return 'duration';
  if (!being.test(word)) return null;
  const subject = lowerAt(tokens, passed(tokens, verb - 1, auxiliaries));
  if (subject === 'there') return 'count';
  return pronouns.test(subject) ? 'any' : null;
}

/** `Five have closed since then`: they open the clause, and were counted before. */
const isSubject = (tokens: Tokens, q: Quantity, from: number): boolean =>
  q.value > 1 &&
  !q.formal &&
  /^(?:|[.,;]|and|but|while|of which|which)$/.test(lowerAt(tokens, from - 1)) &&
  (from === 0 || !tokens[from - 1]?.masked) &&
  /^(?:have|were|are|had|went|remain|remained|came|closed|left|will)$/.test(lowerAt(tokens, q.to));

const lasting = /^(?:takes?|took|taken|lasts?|lasted)$/;
const being = /^(?:is|was|were|are|been|be|stood|stands|reached|averaged|totalled|totaled|hit|'s)$/;
const pronouns = /^(?:it|they|that|this|average|norm|figure)$/;
const led = /^(?:at|to|only|just|still|already|even|about|around|some|a|mere|now|another|back|down|up)$/;
const auxiliaries = /^(?:has|have|had|will|would|could|may|might|still|already|now|only|then|not)$/;

/** The first word before `at`, it included, that `pattern` does not pass over; times are passed over as well. */
function passed(tokens: Tokens, at: number, pattern: RegExp): number {
  let i = at;
  while (i >= 0 && i > at - 4 && (tokens[i]?.masked || pattern.test(lowerAt(tokens, i)))) i--;
  return i;
}

/** The clause ends, or something that is no noun follows. */
function endsBehind(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.masked) return true;
  if (token.kind === 'mark') return /^[,.;:)!?"—]$/.test(token.text);
  return (
    token.kind === 'word' &&
    (functionWords.has(token.lower) || verbs.test(token.lower)) &&
    token.lower !== 'one'
  );
}

const verbs = /^(?:went|came|left|stood|lay|sold|bought|sent|[a-z]{3,}ed)$/;

/** How many times larger or smaller than what it takes its unit from. */
const most = 20;

function isMeant(one: Quantity, q: Quantity, kind: Kind): boolean {
  if (one.unit === null || /^(?:part|multiple|rank|still|bare)$/.test(one.form)) return false;
  if (kind === 'count')
    return one.form === 'count' && one.of !== null && !one.unit.includes('/') && one.value < q.value * 100;
  const lasts = durations.has(one.unit);
  if (kind === 'duration') return lasts && near(one, q);
  if (/^(?:percent|basis|(?!TEU|FEU)[A-Z]{3}$)/.test(one.unit)) return false;
  return near(one, q);
}

function near(one: Quantity, q: Quantity): boolean {
  const value = q.scale === 1 && q.value < 1000 ? q.value * one.scale * one.factor : q.value;
  return one.value < value * most && value < one.value * most;
}

/** `Weekly sailings were cut from 12 to seven`: the things that the clause is about; null where it measures something. */
function thingsMoved(tokens: Tokens, q: Quantity): string | null {
  const to = lowerAt(tokens, q.from - 1) === 'to';
  const start = to ? fromBefore(tokens, q.from - 2) : q.from - 1;
  if (lowerAt(tokens, start) !== 'from' || !endsBehind(tokens, q.to)) return null;
  let verb = start;
  while (verb > start - longest && verb > 0 && moves.test(lowerAt(tokens, verb - 1))) verb--;
  return verb < start ? subjectOf(tokens, verb) : null;
}

const moves =
  /^(?:was|were|is|are|be|been|being|has|have|had|will|would|to|also|cut|fell|fallen|rose|risen|grew|grown|went|gone|shrank|shrunk|sank|slid|up|down|[a-z]{3,}ed)$/;

/** The `from` of `from 12 to`, so that the second number has what the first one has. */
function fromBefore(tokens: Tokens, at: number): number {
  for (let i = at; i > at - 4; i--) if (lowerAt(tokens, i) === 'from') return i;
  return -1;
}

/** How many words a subject takes. */
const longest = 9;

/** The first plural of the clause, whatever stands behind it: `weekly sailings from the port`. */
function subjectOf(tokens: Tokens, end: number): string | null {
  let start = end;
  while (
    start > 0 &&
    start > end - longest &&
    tokens[start - 1]?.kind === 'word' &&
    !tokens[start - 1]?.masked
  )
    start--;
  for (let at = start; at < end; at++) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    if (/^(?:of|in|from|at|to|for|on|by)$/.test(lower)) return null;
    if (isPlural(text)) return measured.has(lower) ? null : singular(text);
  }
  return null;
}

/** How many tokens back the border of its clause is looked for. */
const clauseLength = 20;

/** `8 million tonnes if the rate goes to ten`: another clause, which is about another thing. */
export function isApart(tokens: Tokens, q: Quantity, before: readonly Quantity[]): boolean {
  for (let at = Math.max(before.at(-1)?.to ?? q.from, q.from - clauseLength); at < q.from; at++)
    if (
      (q.digits ? /^(?:if|unless)$/ : /^(?:if|when|unless|while|whereas|because|although|;)$/).test(
        lowerAt(tokens, at),
      )
    )
      return true;
  return false;
}
