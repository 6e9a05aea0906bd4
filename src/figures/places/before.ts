/**
 * The phrase before a figure that says what is measured: before the verb, behind a verb of doing, up to the
 * figure where there is no verb, or what a relative clause is about.
 */
import type { Span } from '../../text/span.ts';
import type { Time } from '../time.ts';
import { nounPhrase, opened } from './noun-phrase.ts';
import { within } from './order.ts';
import { predicateIn } from './predicate.ts';
import { measuring } from './verbs.ts';

const clauseOpener =
  /[;:—]|\((?=[^)]*$)|,\swhen\W+|,\s(?:while|whereas|but|although|though|as|and|so\sthat|because|since|with|(?:[a-z]+\s){0,3}of\swhich|leaving|which|who)\s|\b(?:said|says|reckons?|showed|believes?|estimates?|found|telling\s\w+)\s(?:that\s)?(?=(?:the|its|an?|it|they|\w+s)['\s])|\b(?:that|which|whereas|while|with(?=\san?\s))\s/g;
/** What leads from a phrase to its figure. */
const leading =
  /[\s,:(]*(?:\b(?:at|by|to|of|with|from|in|for|as|worth|totalling|about|around|some|nearly|almost|roughly|just|only|over|under|more\sthan|less\sthan|up|down|an?|the|average|record|averaging|totalling|totaling|reaching|exceeding|amounting|taking|holding|getting|receiving|earning)\b[\s,:(]*){0,6}$/;

export interface Before {
  readonly phrase: Span | null;
  readonly verb: boolean;
  /** The phrase is who does it; what is measured stands behind. */
  readonly acts: boolean;
  readonly rule: string;
}

export function beforeFigure(body: string, lead: Span, times: readonly Time[]): Before {
  const whole = body.slice(lead.start, lead.end);
  const inserted = insertionIn(whole);
  const end = inserted === null ? lead.end : lead.start + inserted;
  // `half of last year's number, trucks managed 12,300`: the words up to the comma belong to the figure before.
  const former = /^ (?:of [^,;]{1,60}|\([A-Za-z]{2,6}\)), /.exec(whole)?.[0].length ?? 0;
  const start = lead.start + Math.max(former, lastOpener(body.slice(lead.start, end)));
  const clause = opened(body, { start, end }, times);
  if (inserted !== null)
    return {
      phrase: nounPhrase(body, clause, times),
      verb: true,
      acts: false,
      rule: 'before an insertion and the verb',
    };
  // The blank before it makes a verb at the head of the clause one as well.
  const words = ` ${body.slice(clause.start, clause.end)}`;
  const verb = / costs? $/.test(words)
    ? (/^[a-z]+/.exec(body.slice(clause.end, clause.end + 16))?.[0] ?? '')
    : '';
  const found = predicateIn(words + verb);
  if (!found)
    return {
      phrase: upToFigure(body, clause, times),
      verb: false,
      acts: false,
      rule: 'up to the figure, without a verb',
    };
  const verbStart = clause.start + found.start - 1;
  const phrase = nounPhrase(body, { start: clause.start, end: verbStart }, times);
  if (!found.acts) {
    const isBare = verbStart - clause.start > 1;
    return phrase || isBare
      ? { phrase, verb: true, acts: false, rule: 'before the verb' }
      : {
          phrase: antecedent(body, lead, clause.start, times),
          verb: true,
          acts: false,
          rule: 'what the relative clause is about',
        };
  }
  const rest = { start: clause.start + found.end - 1, end: clause.end };
  // `What it bought fell by`: the verb behind it is that of the clause.
  const object = moved.test(body.slice(rest.start, rest.end)) ? null : upToFigure(body, rest, times);
  return object
    ? { phrase: object, verb: true, acts: false, rule: 'between a verb of doing and the figure' }
    : { phrase, verb: true, acts: true, rule: 'who does it' };
}

const moved = new RegExp(`^ (?:${measuring})`);

const insertion =
  /,\s(?:which|who|whose|where|once|now|including|he|she|they|it|an?|the|\w+\ssaid|\w{3,15}ed)\b[^,;]{3,100},\s(?=(\w+\s))/g;

/** `Exports, he added with a smile, had quadrupled`: where the insertion before the verb begins, if there is one. */
function insertionIn(text: string): number | null {
  const found = [...text.matchAll(insertion)].at(-1);
  return found && new RegExp(`^${measuring}`).test(text.slice(found.index + found[0].length))
    ? found.index
    : null;
}

/** Where the last clause of the words before a figure begins. */
function lastOpener(text: string): number {
  let from = 0;
  // What a colon introduces is said of the words before it.
  if (/:\s(?:(?:fewer|more|less|at|than|about|some|only|just|least|around)\s)*$/.test(text)) {
    return Math.max(0, text.search(/[:;][^:;]*:[^:;]*$/));
  }
  for (const match of text.matchAll(clauseOpener)) {
    const end = match.index + match[0].length;
    const words = text.slice(end, end + 60);
    // `as follows: coal, 61 mln tonnes`
    if (
      /\S\s+\S/.test(words) ||
      / of which $/.test(match[0]) ||
      (/[:;]/.test(match[0]) && /^\s?\w+,\s$/.test(words))
    )
      from = end;
  }
  return from;
}

/** `a key rate that stood at 21%`, `crude oil, which makes up`: what the relative clause is about. */
function antecedent(body: string, lead: Span, clauseStart: number, times: readonly Time[]): Span | null {
  const relative = /,? (?:(?:[a-z]+ ){1,3}of )?(?:that|which),? ?$/.exec(body.slice(lead.start, clauseStart));
  if (!relative) return null;
  const end = lead.start + relative.index;
  const start = lead.start + lastOpener(body.slice(lead.start, end));
  const clause = opened(body, { start, end }, times);
  const text = body.slice(clause.start, clause.end);
  // The last noun phrase: behind the verb, a preposition or an article.
  const cut = /^.*(?:,|\b(?:to|and|by|with|in|than|on|at|for|from|rests?)) /.exec(text)?.[0].length ?? 0;
  const verbEnd = predicateIn(` ${text}`)?.end ?? 0;
  const phrase = nounPhrase(body, { start: clause.start + Math.max(cut, verbEnd - 1, 0), end }, times);
  // `talk in July that it might`: a time is no thing.
  return phrase && within(times, phrase).length === 0 ? phrase : null;
}

function upToFigure(body: string, span: Span, times: readonly Time[]): Span | null {
  const text = body.slice(span.start, span.end);
  // `plans to send 40`: the verb is no thing.
  if (/^\s*to\s[a-z]+\s*$/.test(text)) return null;
  const tail = leading.exec(text.slice(-60));
  const end = tail ? span.end - tail[0].length : span.end;
  return nounPhrase(body, { start: span.start, end: Math.max(span.start, end) }, times);
}
