/** A question in Russian or Chinese, phrase by phrase in English: the glossary's word, or the name of the topic. */
import { matchTopics, topicOf } from '../../topics/index.ts';
import { join, type Lexicon } from '../../topics/lexicon.ts';
import { type Token, tokensIn } from '../../topics/tokens.ts';
import { type Foreign, glossaryLookups, glossaryOf } from './vocabulary.ts';

export interface Piece {
  /** In English; as it was written where nobody knows it. Empty for a word that English does without. */
  readonly text: string;
  readonly kind: 'noun' | 'adjective' | 'verb' | 'particle' | 'unknown' | 'latin';
  /** Its first word as it was written. */
  readonly written: string;
  /** What stands between it and the piece before. */
  readonly before: string;
}

interface Found {
  readonly end: number;
  readonly english: string;
  readonly kind: Piece['kind'];
}

export function piecesOf(question: string, script: Foreign): readonly Piece[] {
  const tokens = tokensIn(question);
  const topics = new Map(matchTopics(question).map((match) => [match.start, match]));
  const pieces: Piece[] = [];
  let last = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const known = longestAt(tokens, at, script);
    const topic = token.script === 'latin' ? undefined : topics.get(token.start);
    const end = topic ? tokens.findIndex((one) => one.end === topic.end) + 1 : 0;
    const name = topic && end > (known?.end ?? 0) ? topicOf(topic.topic)?.name.en : undefined;
    // `满洲里口岸` is Manzhouli, whatever else belongs to the topic.
    const named =
      name && ((known && isName(known.english) && isName(name)) || isKnown(tokens, at, end, script))
        ? undefined
        : name;
    const next = named === undefined ? (known?.end ?? at + 1) : end;
    const stop = tokens[next - 1]?.end ?? token.end;
    pieces.push({
      text: named?.toLowerCase() ?? known?.english ?? question.slice(token.start, stop),
      kind: named === undefined ? (known?.kind ?? (token.script === 'latin' ? 'latin' : 'unknown')) : 'noun',
      written: token.text.toLowerCase(),
      before: question.slice(last, token.start),
    });
    last = stop;
    at = next;
  }
  return [...pieces, { text: '', kind: 'particle', written: '', before: question.slice(last) }];
}

/** Whether the glossary has words for all of it: they say more than the topic's name. */
function isKnown(tokens: readonly Token[], from: number, to: number, script: Foreign): boolean {
  for (let at = from; at < to; ) {
    const found = longestAt(tokens, at, script);
    if (!found || found.end > to || (tokens[at]?.script === 'han' && found.end < at + 2)) return false;
    at = found.end;
  }
  return true;
}

const isName = (english: string): boolean => /^\p{Lu}/u.test(english);

/** The longest phrase of the glossary that begins at the token; of two equally long the surer reading. */
function longestAt(tokens: readonly Token[], at: number, script: Foreign): Found | undefined {
  const own = tokens[at]?.script;
  const found = walk(glossaryOf(own === undefined || own === 'latin' ? script : own), '', tokens, at);
  // `1 квартал`: a number may begin a phrase; alone it stays.
  return own === 'latin' && found?.end === at + 1 ? undefined : found;
}

function walk(lexicon: Lexicon, beginning: string, tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  let best: Found | undefined;
  for (const key of glossaryLookups(token)) {
    const path = join(beginning, key);
    const english = lexicon.named.get(path);
    if (english !== undefined && english !== null && at + 1 > (best?.end ?? 0))
      best = { end: at + 1, english: english === '-' ? '' : english, kind: kindOf(key) };
    if (!lexicon.beginnings.has(path) || !tokens[at + 1]?.joined) continue;
    const longer = walk(lexicon, path, tokens, at + 1);
    if (longer && longer.end > (best?.end ?? 0)) best = longer;
  }
  return best;
}

function kindOf(key: string): Piece['kind'] {
  if (key.startsWith('=')) return 'particle';
  if (key.endsWith('+verb')) return 'verb';
  return key.endsWith('+adjective') ? 'adjective' : 'noun';
}
