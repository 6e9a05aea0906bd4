/**
 * Where and when something was said, in the words behind the verb of saying:
 *
 *   setting = piece piece*
 *   piece   = time | preposition event | (in | at) place | that (took | was | ended …) | (of | with | to) words, behind an event
 *   time    = Tuesday | on Friday | this week | last month | in May | earlier | on 4 March
 *   event   = up to eight words, the last a gathering or a document: `at a business forum`, `in a written statement`
 *
 * and in a clause before it: `Speaking at a forum in Kazan, …`, `In an interview with …, …`.
 */
import { plainOf, type Word } from './words.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const days = listed('monday tuesday wednesday thursday friday saturday sunday');
const months = listed(
  'january february march april may june july august september october november december jan feb aug sept oct nov dec',
);
const spans = listed(
  'week month year night quarter weekend summer winter spring autumn morning evening afternoon',
);
const relative = listed('last this next past previous same');
const alone = listed('today yesterday earlier later recently');
const events = listed(`
  forum conference summit interview statement meeting briefing session speech press call reply letter visit talks
  congress hearing ceremony exhibition panel roundtable event note message post address testimony lecture trip report
  gathering expo fair commentary article interviews discussion seminar telegram website presentation`);
const prepositions = listed('at in on during after before following via');
const tails = listed('of with to for by between from');
const relatives = listed('took was were is opened ended closed began ran brought brings gathered');
const openers = listed('speaking talking asked addressing visiting writing when while at in on during after');
const mostPieces = 8;
const longestEvent = 8;
const longestTail = 6;

/** Where the setting that begins with word `at` ends (not included); `at` itself where none does. */
export function settingEnd(words: readonly Word[], at: number): number {
  let end = at;
  let afterEvent = false;
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const time = timeEnd(words, end);
    const event = time > end ? time : eventEnd(words, end);
    const next = event > end ? event : placeEnd(words, end);
    if (next > end) {
      afterEvent ||= event > time;
      end = next;
      continue;
    }
    if (end === at || !afterEvent) return end;
    const tail = tailEnd(words, end);
    if (tail === end) return end;
    end = tail;
  }
  return end;
}

/** Whether a clause that stands before the speaker says where and when: `Speaking at a forum`. */
export const isSettingClause = (words: readonly Word[]): boolean => {
  const [first, second] = words;
  if (!first || !openers.has(first.lower)) return false;
  if (first.lower.endsWith('ing')) return words.length > 2;
  if (second && /^(?:when|while)$/.test(first.lower)) return second.lower.endsWith('ing');
  return settingEnd(words, 0) === words.length;
};

export function timeEnd(words: readonly Word[], at: number): number {
  const start =
    words[at]?.lower === 'on' || words[at]?.lower === 'in' || words[at]?.lower === 'late' ? at + 1 : at;
  const first = words[start];
  if (!first) return at;
  if (days.has(first.lower)) return start + 1;
  if (start === at && alone.has(first.lower)) {
    const second = words[start + 1]?.lower ?? '';
    return relative.has(second) || second === 'on' || second === 'in'
      ? Math.max(timeEnd(words, start + 1), start + 1)
      : start + 1;
  }
  if (relative.has(first.lower)) {
    const what = words[start + 1]?.lower ?? '';
    return spans.has(what) || days.has(what) || months.has(what) ? start + 2 : at;
  }
  if (start === at) return at;
  if (months.has(first.lower) && first.capital)
    return /^\d{1,4}$/.test(words[start + 1]?.text ?? '') ? start + 2 : start + 1;
  if (/^\d{1,2}$/.test(first.text) && months.has(words[start + 1]?.lower ?? '')) return start + 2;
  return /^(?:19|20)\d\d$/.test(first.text) ? start + 1 : at;
}

function eventEnd(words: readonly Word[], at: number): number {
  if (!prepositions.has(words[at]?.lower ?? '')) return at;
  return eventIn(words, at + 1) ?? at;
}

/** Where the event ends that the words from `at` on name, or null. */
export function eventIn(words: readonly Word[], at: number): number | null {
  let found: number | null = null;
  for (let i = at; i < Math.min(words.length, at + longestEvent); i++) {
    const word = words[i];
    if (word?.kind !== 'word' || word.lower === 'that' || (i > at && timeEnd(words, i) > i)) break;
    if (/^(?:on|the)$/.test(word.lower) && words[i + 1]?.lower === 'sidelines')
      return sidelines(words, i + 1);
    if (word.lower === 'sidelines') return sidelines(words, i);
    if (events.has(plainOf(word))) found = i + 1;
    else if (found !== null) break;
    else if (i > at && (prepositions.has(word.lower) || tails.has(word.lower))) break;
  }
  return found;
}

function sidelines(words: readonly Word[], at: number): number {
  return words[at + 1]?.lower === 'of' ? (eventIn(words, at + 2) ?? at + 1) : at + 1;
}

function placeEnd(words: readonly Word[], at: number): number {
  if (!/^(?:in|at|near)$/.test(words[at]?.lower ?? '')) return at;
  let end = at + 1;
  if (words[end]?.lower === 'the') end++;
  if (words[end + 1]?.lower === 'of' && /^(?:city|port|town|capital|village)$/.test(words[end]?.lower ?? ''))
    end += 2;
  const first = end;
  while (words[end]?.kind === 'word' && words[end]?.capital && !days.has(words[end]?.lower ?? '')) end++;
  return end > first ? end : at;
}

function tailEnd(words: readonly Word[], at: number): number {
  const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (first === 'that' || first === 'which') {
    if (!relatives.has(second)) return at;
    return words[at + 2]?.lower === 'place' || words[at + 2]?.lower === 'held' ? at + 3 : at + 2;
  }
  if (first === 'held') return at + 1;
  if (!tails.has(first)) return at;
  let end = at + 1;
  while (end < at + longestTail && words[end]?.kind === 'word' && !endsTail(words, end)) end++;
  return end;
}

const endsTail = (words: readonly Word[], at: number): boolean =>
  /^(?:that|the|a|an|on|in|at|it|he|she|they)$/.test(words[at]?.lower ?? '') && at > 0
    ? !/^(?:the|a|an)$/.test(words[at]?.lower ?? '') || !tails.has(words[at - 1]?.lower ?? '')
    : timeEnd(words, at) > at;
