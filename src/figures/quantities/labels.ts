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

/** What kind of label it is; null if it is none. */
export function labelAt(tokens: Tokens, q: Quantity): string | null {
  if (q.unit === 'foot' && lowerAt(tokens, q.to - 2) === '-') return 'size that names';
  if (q.unit?.includes('/') || (q.unit !== null && q.form === 'measure' && !durations.has(q.unit)))
    return null;
  if (q.form !== 'bare' && q.form !== 'count' && q.form !== 'measure') return null;
  if (q.form === 'count' && /^(?:ago|earlier|later)$/.test(lowerAt(tokens, q.to))) return 'distance in time';
  const first = tokens[q.from];
  const whole = q.digits && !q.formal;
  if (whole && q.upper === null && /^(?:19|20)\d\d$/.test(first?.text ?? '') && q.form === 'bare')
    return 'year';
  if (whole && q.form === 'count' && !isBounded(tokens, q) && /^(?:19|20)\d\d$/.test(first?.text ?? ''))
    return 'year';
  const before = tokens[q.from - 1];
  if (whole && !before && q.form === 'bare' && /^[.)]$/.test(lowerAt(tokens, q.to))) return 'list number';
  if (!before || (q.formal && q.upper === null)) return null;
  if (labels.has(before.lower)) return 'label';
  if (before.text === '.' && labels.has(lowerAt(tokens, q.from - 2))) return 'label';
  const named =
    whole &&
    before.kind === 'word' &&
    !before.masked &&
    /^\p{Lu}/u.test(before.text) &&
    !isOpening(tokens, q.from - 1);
  return named ? 'name with a number' : null;
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
