/** Looking round in a clause for what governs a quantity. */
import { lowerAt, type Tokens } from '../quantities/token.ts';
import { type ChangeWord, changeWords, clauseEnds, otherVerbs } from './change-words.ts';

/** How many tokens back a clause is searched: keeps the reading linear in the length of a sentence. */
const reach = 40;

/** `rose to a record of 70`: the record is passed over. */
const heights = new Set(['record', 'high', 'low', 'peak', 'maximum', 'minimum', 'total']);

const fillers = new Set(
  `a an the its their another further record annualised annualized only just even still also total combined net
  additional whopping staggering modest mere full whole average estimated an historic new all time high low fresh "
  “ ” ' ‘ ’ * as`.split(/\s+/),
);

/** `rose by a more subdued 3.1%`. */
const mild = new Set([
  'moderate',
  'subdued',
  'muted',
  'measured',
  'gradual',
  'sober',
  'slight',
  'hefty',
  'steep',
  'sharp',
  'mighty',
  'paltry',
]);

/** Index of the word that leads to what starts at `from`: adverbs, articles and times are passed over. */
export function leadBefore(tokens: Tokens, from: number): number {
  let at = from - 1;
  while (at >= Math.max(0, from - reach)) {
    const token = tokens[at];
    if (!token) break;
    if (token.lower === 'of' && heights.has(lowerAt(tokens, at - 1))) {
      at -= 2;
      continue;
    }
    const filler =
      token.masked ||
      (token.lower === 'more' &&
        (mild.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === 'modest')) ||
      mild.has(token.lower) ||
      isPossessive(tokens, at) ||
      fillers.has(token.lower) ||
      (token.lower.endsWith('ly') && token.lower.length > 4);
    if (!filler) break;
    at--;
  }
  return at;
}

/** `from March's 141 billion`: the time is passed over whole. */
const isPossessive = (tokens: Tokens, at: number): boolean =>
  (lowerAt(tokens, at) === 's' && isPossessive(tokens, at - 1)) ||
  (lowerAt(tokens, at) === "'" && tokens[at - 1]?.masked === true);

export interface Governor extends ChangeWord {
  readonly at: number;
  readonly negated: boolean;
}

/** The change word at a token, unless it is a part of another verb there. */
export function changeAt(tokens: Tokens, at: number): Governor | null {
  const word = lowerAt(tokens, at);
  const found = changeWords.get(word);
  if (!found || (found.kind === 'way' && otherVerbs.has(lowerAt(tokens, at - 1)))) return null;
  if (found.kind === 'made' && (word === 'plus' || word === 'minus') && !isSign(tokens, at)) return null;
  if (word === 'off' && changeAt(tokens, at - 1)) return null;
  if (isAnother(tokens, at, word)) return null;
  return { ...found, at, negated: isNegated(tokens, at) };
}

/** `(0.8 million, minus 9%)`; `3% plus 2%` and `a fee plus up to 2%` are sums. */
const isSign = (tokens: Tokens, at: number): boolean =>
  /^[(,;:—]$/.test(lowerAt(tokens, at - 1)) && tokens[at + 1]?.kind !== 'word';

/** `declined to comment` is no decline, `a contract` no contraction. */
function isAnother(tokens: Tokens, at: number, word: string): boolean {
  if (word === 'contract')
    return !/^(?:will|would|could|may|might|should|to|not)$/.test(lowerAt(tokens, at - 1));
  return (
    /^declin/.test(word) &&
    lowerAt(tokens, at + 1) === 'to' &&
    /^\p{Ll}{4,}$/u.test(lowerAt(tokens, at + 2)) &&
    !levels.has(lowerAt(tokens, at + 2))
  );
}

/** What may stand between `declined to` and a number. */
const levels = new Set([
  'about',
  'around',
  'less',
  'more',
  'just',
  'nearly',
  'almost',
  'some',
  'roughly',
  'only',
  'under',
  'below',
  'over',
  'approximately',
  'between',
]);

/** The nearest change word before `at` in its clause; comparatives do not govern. */
export function governorBefore(tokens: Tokens, at: number, across = false): Governor | null {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = lowerAt(tokens, i);
    if (!across && clauseEnds.has(word)) return null;
    const found = changeAt(tokens, i);
    if (found && found.kind !== 'more') return found;
  }
  return null;
}

/** `did not rise`, `never fell`, `without rising`. */
function isNegated(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = lowerAt(tokens, i);
    if (/^(?:not|never|without|cannot|hardly)$/.test(word)) return !isMeasured(tokens, i, at);
    if (word === 't' && /n$/.test(lowerAt(tokens, i - 2))) return !isMeasured(tokens, i, at);
    if (tokens[i]?.kind !== 'word' || /^(?:but|and|or)$/.test(word)) return false;
  }
  return false;
}

/** `not only rose`, `did not fall as steeply`: it did all the same. */
const isMeasured = (tokens: Tokens, not: number, at: number): boolean =>
  /^(?:only|just|merely)$/.test(lowerAt(tokens, not + 1)) || /^(?:as|so|that)$/.test(lowerAt(tokens, at + 1));

/** Whether one of the words stands between the start of the clause and `at`. */
export function clauseHas(tokens: Tokens, at: number, words: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = lowerAt(tokens, i);
    if (clauseEnds.has(word)) return false;
    if (words.has(word)) return true;
  }
  return false;
}
