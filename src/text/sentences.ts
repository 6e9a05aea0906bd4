/**
 * A paragraph into sentences. Lossless: between two sentences stands nothing but white space.
 *
 *   end     = one or more of . ! ? … (also 。！？), then closing quotes and brackets
 *   border  = end, white space (none needed after 。！？), then a capital, a digit, an opening mark
 *             or a letter of a script without case
 *
 * No border after: an abbreviation (`Mr.`, `No. 1`, `Aug. 28`), an initial, a list number that opens
 * the paragraph, an ellipsis inside a quotation, and a question or shout that its speaker follows
 * (`"Why?" Ivanov asked`). An abbreviation that can also end a sentence (`U.S.`, `p.m.`, `Inc.`) ends
 * it when the next word is one that opens sentences (`The`, `But`).
 *
 * A dateline (`MOSCOW, Aug 28 (Reuters) -`) stands apart as a first "sentence" of its own, so that it
 * is never quoted as a part of what is said.
 */
import { type Span, trim } from './span.ts';

const candidate =
  /(?<![.!?…])[.!?…]+["'”’»)\]*]*(?=\s+["'“‘«([*$€£¥₽\p{Lu}\p{N}\p{Lo}])|[。！？]+[”’」』）]*(?=\S)/gu;
const dateline =
  /^(?:[\p{Lu}][\p{Lu}.'’/-]+(?:[ ,/]+[\p{Lu}][\p{L}.'’-]*)*)(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:, \d{4})?)?,? \([^()]{2,40}\)\s*[-–—]+\s+(?=\S)/u;

/** Datelines are short; the bound keeps their pattern from walking a long text. */
const longestDateline = 120;

const neverEnds = new Set(
  `mr mrs ms dr prof gen col lt sgt capt adm gov sen rep rev hon st no nos vol fig figs eq sec art para pp
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  vs approx est cf e.g i.e viz al ed eds mt ft max min dept univ assn bros messrs mln bln trln`.split(/\s+/),
);
const mayEnd = new Set(
  'inc co corp ltd plc llc u.s u.k u.n e.u u.a.e p.r.c u.s.a u.s.s.r a.m p.m d.c etc jr sr ph.d'.split(' '),
);
const opener =
  /^["'“‘«([]*(?:The|A|An|This|That|These|Those|It|Its|He|She|They|We|I|You|But|And|Or|In|On|At|By|For|From|With|As|If|When|While|Although|However|Meanwhile|There|Here|His|Her|Their|Our|Some|Many|Most|Both|After|Before|Since|Such|So|Yet|Still|Also|Not|No|What|Why|How|Who)\b/;
const speaks =
  /^\s+(?:the |an? )?(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}(?:\p{Ll}+\s+){0,2}(?:said|says|asked|asks|added|adds|replied|wrote|writes|told)\b/u;

export function sentencesIn(body: string, paragraph: Span): readonly Span[] {
  const text = body.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trim(text, { start, end });
    if (span.end > span.start) {
      sentences.push({ start: paragraph.start + span.start, end: paragraph.start + span.end });
    }
    start = end;
  };
  const head = dateline.exec(text.slice(0, longestDateline));
  if (head) close(head[0].length);
  const quotation = quotationsOf(text);
  for (const match of text.matchAll(candidate)) {
    if (match.index < start) continue;
    const quoted = quotation.isOpenAt(start, match.index);
    if (isBorder(text, start, match.index, match[0], quoted)) close(match.index + match[0].length);
  }
  close(text.length);
  return sentences;
}

/** True for a sentence that is a dateline and nothing else. */
export const isDateline = (sentence: string): boolean =>
  sentence.length <= longestDateline && /[-–—]$/.test(sentence) && dateline.test(`${sentence} x`);

function isBorder(text: string, start: number, at: number, mark: string, quoted: boolean): boolean {
  const rest = text.slice(at + mark.length, at + mark.length + 120);
  if (/["”’»]/.test(mark) && speaks.test(rest) && !/^\./.test(mark)) return false;
  if (quoted && /^(?:…|\.{2,})$/.test(mark)) return false;
  if (mark !== '.') return true;
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(start, at - 24), at))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (neverEnds.has(lower)) return lower === 'no' ? !/^\s+[\d(]/.test(rest) : false;
  if (mayEnd.has(lower)) return opener.test(rest.trimStart());
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^\d{1,2}$/.test(word) && text.slice(start, at).trim() === word) return false;
  return true;
}

/** Whether a quotation stands open, counted from a sentence's first character; asked in rising order, so one pass. */
function quotationsOf(text: string): { isOpenAt(start: number, at: number): boolean } {
  let from = -1;
  let next = 0;
  let open = false;
  return {
    isOpenAt(start, at) {
      if (start !== from) {
        [from, next, open] = [start, start, false];
      }
      for (; next < at; next++) {
        const c = text.charAt(next);
        if (c === '"') open = !open;
        else if (c === '“' || c === '«') open = true;
        else if (c === '”' || c === '»') open = false;
      }
      return open;
    },
  };
}
