/**
 * What a time is there for, by the words before it: `than in August` compares, `since May` opens a
 * span, `said on Tuesday` dates the report, `the lowest since 2015` measures nothing.
 */
import type { Span } from '../../text/span.ts';
import type { Time } from '../time.ts';
import { isDue } from './due.ts';
import { shiftPeriod, spanOf } from './period.ts';
import { daysFrom, type Reference } from './reference.ts';
import { settledYear, sinceEnd } from './year-ends.ts';

const compared =
  /(?:\b(?:than|compared\s(?:with|to)|in\scomparison\s(?:with|to)|against|versus|vs\.?|relative\sto|unchanged\sfrom|short\sof|below|above|beat|that\sof|those\sof|level\s(?:with|of)|levels\sof|half\sof|thirds?\sof|quarters?\sof|(?<!(?:%|cent|percent|share)\sof\s(?:the|its|that)\s)(?:number|level|figure|amount|total|volume|value)\s(?:of|in|for))|\bas(?:\s(?:much|many|high|low|large|big|little|few)\sas)?)\s(?:(?:in|for|at|the|during|its)\s){0,2}$/i;
/** `double the 2023 level`; `tripled in 2023` and `1.8 times in the season` are of that time. */
/** `than it had sold in 2023`, `twice the number that it shipped in May`. */
const comparedWith =
  /\b(?:(?:than|as\s(?:much|many)\sas)\s(?:it|they|he|she|we|the|its|their|what|those|was|were)|(?:twice|double|triple|half|times)\s(?:the|what))\s(?:[a-z'-]+\s){0,7}(?:[a-z]+ed|sold|bought|sent|made|took|did|built|had|paid)\s(?:in|during|for|over)\s(?:the\s)?$/;
const multiplied = /\b(?:half|twice|double|triple|treble|quadruple|times)\s(?:the\s|its\s|that\sof\s)?$/i;
const comparedFrom = /\bfrom\s(?:(?:in|the)\s)?$/i;
const comparedOn = /(?:%|percent|cent|points?|\bup|\bdown)\s(?:up\s|down\s|higher\s|lower\s)?on\s$/i;
/** `From December 1, the fee is` opens the sentence: it holds from then on. */
const holdsFrom = /^["'(]?From\s(?:the\s)?$/;
const since = /\bsince\s(?:(?:the\s)?|[^,;.]{1,60}\s(?:in|on)\s(?:the\s)?)$/i;
const superlative =
  /\b(?:first|only|record|most|least|fewest|best|worst|\w{2,12}est)\b[^.;]{0,50}\bsince\s[^,;.]{0,60}$/i;
const event =
  /\b(?:before|after|prior\sto|following|running\sto|(?:signed|reinstated|reimposed|reintroduced|introduced|brought\s(?:back|in)|restored|launched|imposed|lifted|scrapped|abolished|repealed|revoked|banned|adopted|announced|opened|founded|built|established|created|(?<=,\s)set|set\sup|formed|incorporated|commissioned|completed|agreed|approved|ratified|amended|corrected|updated|reported|published|released|said)(?:\s(?:in|on|at|by|earlier))?)\s(?:the\s)?(?:in\s)?$/i;
/** `after his visit to Delhi earlier this month`: when that was, not when this is. */
const backdrop =
  /\b(?:after|before|following|ahead of|since) [^,;.]{0,60}\b(?:visit|trip|talks|meeting|summit|invasion|war|launch|attack|embargo)\b[^,;.]{0,30}$/i;
const reporting =
  /\b(?:said|says|say|told|tells|showed|shows|show|reported|reports|published|released|announced|wrote|added|noted|according\sto|data|interview|statement|signed|met|meeting|visit|visited|summit|issue|edition|talks)\b[^.;]{0,60}$/i;
/** `The ninth this year`: counted from then on, and not the time of what is told. */
const counting =
  /\b(?:the|its|their|his|her|a)\s(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))\s(?!(?:quarter|half|month|week|day|year)\b)(?:such\s|[a-z]+\s)?(?:of\s|so\sfar\s)?$/;
/** `Rebates for last year's pears`: of when the thing is, not what is told of it. */
const isOfThing = (before: string, behind: string): boolean =>
  /\bfor\s$/.test(before) &&
  /^'s\s(?:\w+\s)?(?:production|output|models?|cars?|vehicles?|make|harvest|crops?|catch|goods|collections?)\b/.test(
    behind,
  );
const dated = /^\d{4}-\d{2}-\d{2}$/;

const forward =
  /(?:(?<!\byou)'ll\b)|\b(?:will|would|shall|should|could|might|may|sees|foresees|expects?|expected|expecting|forecasts?|predicts?|plans?|planned|planning|due|scheduled|aims?|aiming|hopes?|hoping|counts?\son|counting\son|banks?\son|intends?|likely|set\sto|(?:is|are|was|were)\sto|to\sbe|wants?|promised|pledged|next|for\s(?:delivery|shipment|loading|arrival)|(?:go|goes)\s(?:up|down)|(?:comes?|enters?)\sinto\s(?:force|effect)|takes?\seffect|expires?)\b/;
const finite =
  /\b(?:will|would|shall|could|might|may|(?:is|are)\s(?:to|due|set|expected|likely|scheduled|planned))\b/;
const clauseStart =
  /[;:]|,?\s(?:but|while|whereas|although|though|after|and(?!\s[\d$€£¥₽]))\s|\b(?:said|says|showed)\b/g;

/** So far this year: up to the month that the text speaks of, if it speaks of one. */
export const yearToDate = 'year to date';
const yearStart = /^(?:the )?(?:start|beginning) of (?:the|this) year$/i;

/** True where the words of the clause before it (or, at its head, behind it) speak of what is to come. */
export function liesAhead(text: string, time: Span): boolean {
  const before = text.slice(Math.max(0, time.start - 100), time.start);
  const cut = [...before.matchAll(clauseStart)].at(-1);
  const clause = cut ? before.slice(cut.index + cut[0].length) : before;
  if (forward.test(clause)) return true;
  if (/^\s(?:arrivals?|delivery|loading|shipment|settlement)\b/.test(text.slice(time.end, time.end + 14)))
    return true;
  // `In October exports could fall`: it opens the clause, and the verb comes behind it.
  if (!/(?:^|\bthat)\s*(?:[A-Za-zÀ-ɏ]+\s)?$/.test(clause)) return false;
  const behind = /^(?:,\s)?([^,;.’']{0,60})/.exec(text.slice(time.end, time.end + 64))?.[1] ?? '';
  return finite.test(behind);
}

export function asUsed(text: string, time: Time, today: Reference | null): Time {
  if (time.name === 'so long ago' && time.start < 2) return { ...time, kind: 'period' };
  if (time.kind !== 'period') return time;
  const before = text.slice(Math.max(0, time.start - 90), time.start);
  if (since.test(before)) {
    if (superlative.test(before)) return { ...time, kind: 'date' };
    const name = yearStart.test(text.slice(time.start, time.end)) ? yearToDate : time.name;
    return {
      ...time,
      name,
      period: untilToday(sinceEnd(text.slice(time.start, time.end), time.period), today),
    };
  }
  if (holdsFrom.test(before)) return { ...time, period: monthAtLeast(time.period) };
  const behind = text.slice(time.end, time.end + 16);
  if (/^\s(?:or|and)\s(?:earlier|before|later|older|newer)\b/.test(behind)) return { ...time, kind: 'date' };
  return asPlaced(text, { ...time, period: dueOrOver(text, time, before, behind, today) }, before, today);
}

/** Its period once more, now that the words round it are known. */
function dueOrOver(
  text: string,
  { start, end, period }: Time,
  before: string,
  behind: string,
  today: Reference | null,
): string | null {
  const words = text.slice(start, end).toLowerCase();
  return today && isDue(words, period, before, behind, today)
    ? period && shiftPeriod(period, 'year', 1)
    : settledYear(words, before, period, today);
}

/** A comparison, a date, or a period. */
function asPlaced(text: string, time: Time, before: string, today: Reference | null): Time {
  const isDay = time.period !== null && dated.test(time.period);
  if (isDay && (reporting.test(before) || /(?<!\bas\s)\bof\s$/i.test(before)))
    return { ...time, kind: 'date' };
  if (compared.test(before) || multiplied.test(before) || comparedWith.test(before))
    return { ...time, kind: isDay ? 'date' : 'against' };
  if (!isDay && comparedOn.test(before)) return { ...time, kind: 'against' };
  if (
    /(?:%|percent|cent)\s(?:higher\s|lower\s|up\s|down\s)?over\s$/.test(before) &&
    /^\d{4}$/.test(text.slice(time.start, time.end))
  ) {
    return { ...time, kind: 'against' };
  }
  if (
    event.test(before) ||
    counting.test(before) ||
    isOfThing(before, text.slice(time.end, time.end + 40)) ||
    backdrop.test(before) ||
    /^\s(?:session|meeting|summit|visit|talks|forum|conference|speech|interview|statement|issue|deadline|election|agreement|treaty|accord|law|decree|war|invasion|crisis|survey)\b/.test(
      text.slice(time.end, time.end + 14),
    )
  )
    return { ...time, kind: 'date' };
  if (
    comparedFrom.test(before) &&
    !today?.ahead &&
    !/^\s(?:on|onwards?|to|until|through)\b/.test(text.slice(time.end, time.end + 12))
  ) {
    return { ...time, kind: 'against' };
  }
  return time;
}

/** A day from which something holds is told by its month. */
const monthAtLeast = (period: string | null): string | null =>
  period && dated.test(period) ? period.slice(0, 7) : period;

/** Told as finely as its beginning: `2019/2025`, `2025-03/2025-08`. */
function untilToday(from: string | null, today: Reference | null): string | null {
  if (!from || !today) return null;
  const first = from.split('/')[0] ?? '';
  return spanOf(first, daysFrom(today, 0).slice(0, first.length));
}
