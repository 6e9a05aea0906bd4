/**
 * The verbs of saying in a sentence and the words that are their subject:
 *
 *   before  = subject [, insertion ,] [has | also | last week | on Friday] verb [setting]
 *   behind  = (quotation | ,) verb subject [, who … | , head of …] [setting]
 *   source  = according to subject
 */
import { type Mention, mentionOf } from './mention.ts';
import * as nouns from './nouns.ts';
import { determiner, isApposition, longestPhrase, phraseEnd } from './phrase.ts';
import { eventIn, isSettingClause, settingEnd } from './setting.ts';
import { subjectBefore } from './subject.ts';
import { turns, useOf, type VerbUse } from './verbs.ts';
import type { Word } from './words.ts';

export interface Attribution {
  readonly mention: Mention;
  readonly setting: readonly Word[];
  /** How sure it is that the sentence as a whole is said by the speaker, 0 to 3. */
  readonly weight: number;
}

const mostAppositions = 3;

/** The attribution that covers the sentence, or null. */
export function attributionIn(words: readonly Word[]): Attribution | null {
  let best: Attribution | null = null;
  for (const at of words.keys()) {
    const found = attributionAt(words, at);
    if (found && found.weight > (best?.weight ?? -1)) best = found;
  }
  return best;
}

function attributionAt(words: readonly Word[], at: number): Attribution | null {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  if (word.lower === 'according' && words[at + 1]?.lower === 'to') return behind(words, at + 2, 1);
  const use = useOf(word.lower);
  if (use === null) return null;
  const before = words[at - 1];
  const parted = !before || before.kind === 'quotation' || /^[,—–-]$/.test(before.text);
  if (parted && before && turns(word.lower) && opensPhrase(words[at + 1])) {
    const turned = behind(words, at + 1, 3);
    if (turned) return turned;
  }
  const subject = subjectBefore(words, at);
  if (!subject) return null;
  const mention = mentionOf(subject.words);
  const after = settingAfter(words, at);
  if (!mention || !speaksBy(mention, use) || (use === 'clausal' && !opensClause(words, after.end)))
    return null;
  const between = subject.time.length > 0 ? subject.time : after.setting;
  const setting = between.length > 0 ? between : clauseBefore(words, subject.at);
  const next = words[after.end];
  const last =
    !next || next.kind === 'quotation' || (next.text === ':' && words[after.end + 1]?.kind === 'quotation');
  const beside = words[subject.at - 1]?.kind === 'quotation' || next?.kind === 'quotation';
  return { mention, setting, weight: beside ? 3 : last || next?.text === ',' ? 2 : 1.5 };
}

/** A wide verb or a plural one asks for more than a thing that happens to stand before it. */
function speaksBy({ kind, plural, words }: Mention, use: VerbUse): boolean {
  if (use === 'plural') return plural;
  if (use === 'plain' || use === 'clausal') return true;
  return (
    kind !== 'organisation' || words.length > 1 || !nouns.isNoName(words[0]?.lower.replace(/'s?$/, '') ?? '')
  );
}

/** `added that`, `added on Friday,`, `called for`: not `added two banks to its list`. */
function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return true;
  return (
    /^(?:that|for|on)$/.test(word.lower) || words.slice(at, at + 6).some(({ kind }) => kind === 'quotation')
  );
}

const opensPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  (word.capital || determiner.test(word.lower) || nouns.isSource(word.lower));

/** The subject from word `at` on, in its place behind the verb or behind `according to`. */
function behind(words: readonly Word[], at: number, weight: number): Attribution | null {
  const first = words[at];
  if (first?.kind !== 'word') return null;
  if (/^(?:conversations|interviews|talks)$/.test(first.lower)) {
    const near = words.slice(at, at + 8).findLastIndex(({ lower }) => lower === 'with');
    return near < 0 ? null : behind(words, at + near + 1, weight);
  }
  let end = phraseEnd(words, at);
  if (end === at) return null;
  const main = mentionOf(words.slice(at, end));
  if (!main || main.kind === 'pronoun') return null;
  for (let more = 0; more < mostAppositions; more++) {
    const next = words[end];
    const from = next?.text === ',' ? end + 1 : end;
    if (from === end && !/^(?:who|whose)$/.test(next?.lower ?? '')) break;
    const close = phraseEnd(words, from, true);
    if (!isApposition(words.slice(from, close))) break;
    end = close;
  }
  const mention = mentionOf(words.slice(at, end)) ?? main;
  return { mention, setting: words.slice(end, settingEnd(words, end)), weight };
}

function settingAfter(words: readonly Word[], verb: number): { setting: readonly Word[]; end: number } {
  let at = verb + 1;
  if (/^(?:told|tells|tell)$/.test(words[verb]?.lower ?? '')) {
    const event = eventIn(words, at);
    if (event !== null) {
      const end = Math.max(event, settingEnd(words, event));
      return { setting: words.slice(at, end), end };
    }
    while (
      at < verb + 4 &&
      (words[at]?.capital ||
        /^(?:reporters|journalists|lawmakers|deputies|investors|a|the)$/.test(words[at]?.lower ?? ''))
    )
      at++;
  }
  const end = settingEnd(words, at);
  const setting = words.slice(at, end);
  const vague = setting.length === 1 && /^(?:earlier|later|recently)$/.test(setting[0]?.lower ?? '');
  return { setting: vague ? [] : setting, end };
}

/** The clause between the sentence's begin and the subject, where it says where and when. */
function clauseBefore(words: readonly Word[], subject: number): readonly Word[] {
  const end = words[subject - 1]?.text === ',' ? subject - 1 : subject;
  if (end < 1 || end > longestPhrase) return [];
  const clause = words.slice(0, end);
  return isSettingClause(clause) ? clause : [];
}
