/**
 * Whether a figure is reported, or a target, a forecast, a hypothesis.
 *
 *   cue … figure       up to the end of the clause: `plans to cut by 5%`, `is expected to reach 50`
 *   if … , | were …    up to the comma: `if prices fell by 10%, …`
 *   figure target      `a 43% target`, `a 35% probability`
 *   figure … time      a time that lies ahead of the article's date
 *
 * A cue reaches to the right only. A baseline is reported, and so is what a past verb governs.
 */
import type { Claim } from '../figure.ts';
import { pastVerbs } from '../quantities/noun-words.ts';
import { phraseAt, phrases } from '../quantities/phrase.ts';
import type { Stretch } from '../quantities/quantity.ts';
import { lowerAt, type Tokens } from '../quantities/token.ts';
import type { Time } from '../time.ts';
import { liesAhead } from './ahead.ts';
import { conditions, cues, pastChanges, yardsticks } from './claim-words.ts';
import type { Known } from './known.ts';

const nouns: ReadonlyMap<string, Claim> = new Map([
  ...['target', 'targets', 'goal', 'goals'].map((word) => [word, 'target'] as const),
  ...['probability', 'chance', 'likelihood', 'forecast', 'projection'].map(
    (word) => [word, 'forecast'] as const,
  ),
]);
const index = phrases(cues);

/** A claim, the rule that makes it, and the words it goes by, as tokens. */
export interface Claimed {
  readonly claim: Claim;
  readonly rule: string;
  readonly words: Stretch | null;
}

const reported: Claimed = { claim: 'reported', rule: 'nothing says otherwise', words: null };
const baseline: Claimed = { claim: 'reported', rule: 'what is compared with is a fact', words: null };
const ahead: Claimed = { claim: 'forecast', rule: 'a time that lies ahead of the article', words: null };

/** One claim a figure. */
export function claimsOf(
  tokens: Tokens,
  known: readonly Known[],
  times: readonly Time[],
  published: string | null,
): readonly Claimed[] {
  const running = runningClaims(tokens);
  return known.map(({ quantity, sense }): Claimed => {
    if (sense.role === 'baseline') return baseline;
    const claimed = claimBehind(tokens, sense.to) ?? running[quantity.from] ?? reported;
    if (claimed.claim !== 'reported' || published === null) return claimed;
    return liesAhead(tokens, sense.to, times, published) ? ahead : claimed;
  });
}

/** The claim that holds at each token. */
function runningClaims(tokens: Tokens): readonly Claimed[] {
  const claims: Claimed[] = [];
  let claim = reported;
  let condition = false;
  let depth = 0;
  let opened = 0;
  for (let at = 0; at < tokens.length; at++) {
    const said = cueAt(tokens, at);
    if (tokens[at]?.text === '(') depth++;
    if (tokens[at]?.text === ')' && depth-- <= opened && opened > 0) claim = reported;
    if (said) {
      claim = said;
      opened = depth;
      condition = conditions.has(lowerAt(tokens, at));
    } else if (claim.claim !== 'reported' && (condition ? endsCondition(tokens, at) : endsCue(tokens, at))) {
      claim = reported;
    }
    claims.push(claim);
  }
  return claims;
}

function cueAt(tokens: Tokens, at: number): Claimed | null {
  if (isInverted(tokens, at))
    return { claim: 'hypothetical', rule: 'a condition without if', words: { from: at, to: at + 1 } };
  if (at > 0 && tokens[at]?.text === 'May') return null;
  const cue = phraseAt(index, tokens, at);
  return cue && !isYardstick(tokens, at)
    ? { claim: cue.meaning, rule: 'a cue before it, in its clause', words: { from: at, to: cue.next } }
    : null;
}

/** `Were the rate to fall`, `…, were it to fall`. */
const isInverted = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'were' &&
  (at === 0 || /^["“,;]$/.test(lowerAt(tokens, at - 1))) &&
  /^(?:the|a|an|it|they|he|she|we|this|that|such|its|their)$/.test(lowerAt(tokens, at + 1));

const endsCondition = (tokens: Tokens, at: number): boolean => /^[,;]$/.test(lowerAt(tokens, at));

/** The next clause ends a cue, and so does what is said in the past tense. */
function endsCue(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (/^(?:;|while|whereas|although|though|but|after)$/.test(word) || isRelative(tokens, at)) return true;
  if (word === 'as' && lowerAt(tokens, at - 1) === ',') return true;
  return pastChanges.has(word) && !/^(?:be|been|is|are|if|being|to|have|has)$/.test(lowerAt(tokens, at - 1));
}

/** `a 43% target`, `a 35% probability`. */
function claimBehind(tokens: Tokens, to: number): Claimed | null {
  for (let at = to; at <= to + 2 && tokens[at]?.kind === 'word'; at++) {
    const claim = nouns.get(lowerAt(tokens, at));
    if (claim) return { claim, rule: 'a word for it right behind', words: { from: at, to: at + 1 } };
  }
  return null;
}

/** `exceeded expectations`, `above the target`: what something is measured by claims nothing itself. */
const isYardstick = (tokens: Tokens, at: number): boolean =>
  [at - 1, at - 2, at - 3].some((i) => yardsticks.has(lowerAt(tokens, i)));

/** `that displaced 500`, `which had cost 5`. */
function isRelative(tokens: Tokens, at: number): boolean {
  if (!/^(?:that|which|who)$/.test(lowerAt(tokens, at - 1))) return false;
  const word = lowerAt(tokens, at);
  return word.endsWith('ed') || pastVerbs.has(word) || /^(?:was|were|had)$/.test(word);
}
