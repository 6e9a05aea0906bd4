/**
 * Days and years that are the figure: `17 days of supplies`, `takes ten days`, `90 days overdue`,
 * `up to 14 days`, `waited 1-1/2 years`. A duration that only says when or since when is none.
 */
import { boundedAt } from './bounds.ts';
import type { Quantity } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';

/** Before the duration: it takes, lasts or changes so long. */
const takes = new Set(
  `take takes took taking taken wait waits waited waiting last lasts lasted lasting need needs needed spend spends spent require
  requires required averaged averages average reached exceeds exceeded hold holds held stay stays stayed book books booked cover covers covering equals of for is was were are
  from to by between rose fell extended shortened cut reduced just only about around some nearly almost roughly than least most under
  up still another with against versus average averages`.split(/\s+/),
);
/** After it: of something, or by so much late. */
const point =
  /^(?:of|overdue|late|longer|shorter|behind|to|more|less|worth|on|instead|each|for|apiece|from|and|or)$/;
/** Before it: only says when. */
const never =
  /^(?:the|in|within|over|past|last|next|previous|first|since|during|after|before|every|all|these|those|coming|throughout|into|some|few|several|its|per|until)$/;
/** Before the words that bound it: `in just 63 days`. */
const when = /^(?:in|within|during|after|before)$/;
const hedges = new Set(['just', 'only', 'another']);
/** After it: how long ago, or how old. */
const passed = /^(?:ahead|ago|earlier|later|before|after|old|in|running|straight|now|since|time)$/;

export function isPointOfDuration(tokens: Tokens, q: Quantity): boolean {
  const before = lowerAt(tokens, q.from - 1);
  const hedged = lowerAt(tokens, boundedAt(tokens, q).from - (hedges.has(before) ? 2 : 1));
  const after = lowerAt(tokens, q.to);
  if (
    lowerAt(tokens, q.to - 2) === '-' ||
    after === '-' ||
    (passed.test(after) && !(after === 'in' && (spent.test(before) || tokens[q.to + 1]?.masked))) ||
    (never.test(before) && !(before === 'in' && arrives(tokens, q.from - 2))) ||
    (when.test(hedged) && !(hedged === 'in' && arrives(tokens, q.from - 2)))
  )
    return false;
  if (/^(?:few|several)$/.test(before) || lowerAt(tokens, q.to) === "'" || lowerAt(tokens, q.to) === '’')
    return false;
  return takes.has(before) || point.test(after) || before === 'in';
}

/** `spend six days in the queue`. */
const spent = /^(?:spen[dt]|spends|spending|wait|waits|waited|stay|stays|stayed|stood|stand|sit|sits|sat)$/;

/** `The lorry reaches Perm in eight days`: how long it takes. */
function arrives(tokens: Tokens, from: number): boolean {
  for (let at = from; at > from - 7 && at >= 0; at--) {
    if (/^[.,;:]$/.test(lowerAt(tokens, at))) return false;
    if (arriving.test(lowerAt(tokens, at))) return true;
  }
  return false;
}
const arriving =
  /^(?:reach|reaches|reached|arrive|arrives|arrived|deliver|delivers|delivered|get|gets|got|travels?)$/;
