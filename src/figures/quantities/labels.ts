/**
 * Numbers that name or order and count nothing: years, `Resolution 2270`, `HS 4407`, `code 4407`,
 * a `forty-foot` container, `No. 1`, `2.` at the head of a line, `[12]`, phone numbers.
 */
import { boundedAt } from './bounds.ts';
import { functionWords } from './noun-words.ts';
import type { Quantity } from './quantity.ts';
import { lowerAt, type Tokens } from './token.ts';
import { durations } from './units.ts';

const labels = new Set(
  `no nos number numbers code codes resolution article articles chapter section paragraph para clause item annex appendix phase stage
  line route flight model type category class version table figure fig note page pages step part volume vol rule grade heading lot
  block unit building room platform gate track channel episode season round group level tier zone area district sector article
  hs # № aged age ages grade`.split(/\s+/),
);

export function isLabel(tokens: Tokens, q: Quantity): boolean {
  if (q.unit === 'foot' && lowerAt(tokens, q.to - 2) === '-') return true;
  if (q.unit?.includes('/') || (q.unit !== null && q.form === 'measure' && !durations.has(q.unit)))
    return false;
  if (q.form !== 'bare' && q.form !== 'count' && q.form !== 'measure') return false;
  if (q.form === 'count' && /^(?:ago|earlier|later)$/.test(lowerAt(tokens, q.to))) return true;
  const first = tokens[q.from];
  const whole = q.digits && !q.formal;
  if (whole && q.upper === null && /^(?:19|20)\d\d$/.test(first?.text ?? '') && q.form === 'bare')
    return true;
  if (whole && q.form === 'count' && !isBounded(tokens, q) && /^(?:19|20)\d\d$/.test(first?.text ?? ''))
    return true;
  const before = tokens[q.from - 1];
  if (!before || (q.formal && q.upper === null)) return false;
  if (labels.has(before.lower)) return true;
  if (before.text === '.' && labels.has(lowerAt(tokens, q.from - 2))) return true;
  return whole && before.kind === 'word' && /^\p{Lu}/u.test(before.text) && !isOpening(tokens, q.from - 1);
}

/** `about 2000 pages`: then it is no year. */
const isBounded = (tokens: Tokens, q: Quantity): boolean => boundedAt(tokens, q).from < q.from;

/** A capital that only opens the sentence, or a function word in a headline; `Some`, `Nearly`. */
function isOpening(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    functionWords.has(word) ||
    boundedAt(tokens, { from: at + 1, to: at + 1, inner: null }).from <= at ||
    openers.has(word)
  );
}

const openers: ReadonlySet<string> = new Set(
  'another other more further first last next total combined exactly altogether including these those few'.split(
    ' ',
  ),
);
