/**
 * Which topics a text names, and where: one pass over its words.
 *
 * The longest phrase that begins at a word wins over shorter ones (`vegetable oil` over `oil`). Where two
 * overlap, the later wins if it is at least as long, since the last word of a compound says what it is
 * (`passenger car parts` are parts); what is left of the earlier one may still name something. A sense
 * that is no topic (`west bank`) gives way to nothing.
 */
import { join, type Lexicon } from './lexicon.ts';
import { type Token, tokensIn } from './tokens.ts';
import type { TopicMatch } from './topic.ts';
import { lexiconFor, lookupsOf } from './vocabulary.ts';

/** A phrase of the list in the text; `end` is the number of the token after it. */
interface Found {
  readonly end: number;
  readonly named: string | null;
}

/** In the order of the text, none overlapping another. Never throws. */
export function matchTopics(text: string): readonly TopicMatch[] {
  const tokens = tokensIn(text);
  const matches: TopicMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = chosenAt(tokens, at);
    const [first, last] = [tokens[at], tokens[phrase ? phrase.end - 1 : at]];
    if (phrase?.named && first && last) {
      matches.push({ topic: phrase.named, start: first.start, end: last.end });
    }
    at = phrase ? phrase.end : at + 1;
  }
  return matches;
}

function chosenAt(tokens: readonly Token[], at: number): Found | undefined {
  const phrases = phrasesAt(tokens, at);
  const longest = phrases.at(-1);
  if (!longest || longest.named === null) return longest;
  for (let later = at + 1; later < longest.end; later++) {
    const rival = phrasesAt(tokens, later).at(-1);
    if (rival && rival.end > longest.end && rival.end - later >= longest.end - at) {
      return phrases.findLast((phrase) => phrase.end <= later);
    }
  }
  return longest;
}

/** Every phrase that begins at a token, shortest first; of two equally long the surer reading. */
function phrasesAt(tokens: readonly Token[], at: number): readonly Found[] {
  const first = tokens[at];
  if (!first) return [];
  const phrases: Found[] = [];
  walk(lexiconFor(first.script), '', tokens, at, phrases);
  return phrases.length > 1 ? distinct(phrases) : phrases;
}

function walk(
  lexicon: Lexicon,
  beginning: string,
  tokens: readonly Token[],
  at: number,
  phrases: Found[],
): void {
  const token = tokens[at];
  if (!token) return;
  for (const key of lookupsOf(token)) {
    const path = join(beginning, key);
    const named = lexicon.named.get(path);
    if (named !== undefined) phrases.push({ end: at + 1, named });
    if (lexicon.beginnings.has(path) && tokens[at + 1]?.joined) walk(lexicon, path, tokens, at + 1, phrases);
  }
}

function distinct(phrases: readonly Found[]): readonly Found[] {
  return phrases
    .filter((phrase, i) => phrases.findIndex((other) => other.end === phrase.end) === i)
    .sort((a, b) => a.end - b.end);
}
